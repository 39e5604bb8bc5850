import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const setPassword: Action = {
  id: 'setPassword',
  labelKey: 'actions.label.setPassword',
  group: 'file',
  keywords: 'beveiligen versleutelen herstelcode wijzigen opheffen onthouden slot password encrypt protect recovery',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'password' }),
};
