import { controlProjector, isPresenting, usePresenting } from '../data/presenting.ts';
import type { Action } from './types.ts';

export const toggleSpotlight: Action = {
  id: 'toggleSpotlight',
  labelKey: 'present.action.spotlight',
  group: 'present',
  keywords: 'projector beamer zoeklicht uitlichten spotlight light',
  keys: 'L',
  scope: 'presenting',
  isEnabled: isPresenting,
  run: async ({ desktop }) => {
    const now = usePresenting.getState();
    await controlProjector(desktop, { aid: now.aid === 'spotlight' ? 'none' : 'spotlight' });
  },
};
