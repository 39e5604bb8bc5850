import { failureOf } from '../platform/callError.ts';
import type { Action } from './types.ts';

export const openNetwork: Action = {
  id: 'openNetwork',
  labelKey: 'actions.label.openNetwork',
  group: 'file',
  keywords: 'laden bladeren load browse ketenkaart',
  keys: 'mod+O',
  scope: 'global',
  // A browser has no dialog that gives a file to the host; the start screen lists the recent ones.
  isEnabled: ({ mode }) => mode === 'electron',
  run: async ({ desktop }) => {
    try {
      await desktop['file.open']({});
    } catch (thrown) {
      // The window asks for it by itself.
      if (failureOf(thrown).code !== 'PASSWORD_NEEDED') throw thrown;
    }
  },
};
