import { isPresenting } from '../data/presenting.ts';
import type { Action } from './types.ts';

export const stopProjecting: Action = {
  id: 'stopProjecting',
  labelKey: 'present.action.stop',
  group: 'present',
  keywords: 'beamer tweede scherm einde projector second screen end',
  scope: 'global',
  isEnabled: isPresenting,
  run: async ({ desktop }) => {
    await desktop['present.stop']({});
  },
};
