import { controlProjector, isPresenting, usePresenting } from '../data/presenting.ts';
import type { Action } from './types.ts';

export const blankProjector: Action = {
  id: 'blankProjector',
  labelKey: 'present.action.blank',
  group: 'present',
  keywords: 'projector beamer zwart leeg scherm uit black blank',
  keys: 'B',
  scope: 'presenting',
  isEnabled: isPresenting,
  run: async ({ desktop }) => {
    const now = usePresenting.getState();
    await controlProjector(desktop, { isBlank: !now.isBlank });
  },
};
