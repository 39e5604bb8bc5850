import type { Action } from './types.ts';

export const newNetwork: Action = {
  id: 'newNetwork',
  labelKey: 'actions.label.newNetwork',
  group: 'file',
  keywords: 'bestand maken beginnen create start file',
  scope: 'global',
  isEnabled: () => true,
  run: ({ ui }) => ui.openDialog({ name: 'newNetwork' }),
};
