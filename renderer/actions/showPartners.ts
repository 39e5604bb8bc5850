import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showPartners: Action = {
  id: 'showPartners',
  labelKey: 'actions.label.showPartners',
  group: 'go',
  keywords: 'organisaties tabel lijst organisations table list',
  keys: '2',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('partners'),
};
