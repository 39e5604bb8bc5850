import { controlProjector, isPresenting, usePresenting } from '../data/presenting.ts';
import type { Action } from './types.ts';

export const freezeProjector: Action = {
  id: 'freezeProjector',
  labelKey: 'present.action.freeze',
  group: 'present',
  keywords: 'projector beamer stil vast volgen bevriezen freeze follow hold',
  keys: 'V',
  scope: 'presenting',
  isEnabled: isPresenting,
  run: async ({ desktop }) => {
    const now = usePresenting.getState();
    await controlProjector(desktop, { isFollowing: !now.isFollowing });
  },
};
