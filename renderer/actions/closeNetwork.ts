import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const closeNetwork: Action = {
  id: 'closeNetwork',
  labelKey: 'actions.label.closeNetwork',
  group: 'file',
  keywords: 'beginscherm stoppen ander bestand close start screen',
  scope: 'global',
  isEnabled: hasNetwork,
  run: async ({ desktop }) => {
    await desktop['file.close']({});
  },
};
