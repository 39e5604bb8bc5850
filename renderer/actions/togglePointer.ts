import { controlProjector, isPresenting, usePresenting } from '../data/presenting.ts';
import type { Action } from './types.ts';

export const togglePointer: Action = {
  id: 'togglePointer',
  labelKey: 'present.action.pointer',
  group: 'present',
  keywords: 'projector beamer aanwijzer muis wijzen pointer laser',
  keys: 'W',
  scope: 'presenting',
  isEnabled: isPresenting,
  run: async ({ desktop }) => {
    const now = usePresenting.getState();
    await controlProjector(desktop, { aid: now.aid === 'pointer' ? 'none' : 'pointer' });
  },
};
