import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showAgreements: Action = {
  id: 'showAgreements',
  labelKey: 'actions.label.showAgreements',
  group: 'go',
  keywords: 'afspraken convenanten contracten tabel lijst agreements covenants table',
  keys: '5',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('agreements'),
};
