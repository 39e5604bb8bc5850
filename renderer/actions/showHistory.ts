import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showHistory: Action = {
  id: 'showHistory',
  labelKey: 'actions.label.showHistory',
  group: 'edit',
  keywords: 'stappen wijzigingen terugdraaien logboek steps changes log',
  keys: 'mod+Alt+Z',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'history' }),
};
