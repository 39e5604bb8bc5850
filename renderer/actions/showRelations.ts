import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showRelations: Action = {
  id: 'showRelations',
  labelKey: 'actions.label.showRelations',
  group: 'go',
  keywords: 'relaties lijnen verbindingen tabel lijst relations ties table',
  keys: '6',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('relations'),
};
