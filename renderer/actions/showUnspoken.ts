import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showUnspoken: Action = {
  id: 'showUnspoken',
  labelKey: 'actions.label.showUnspoken',
  group: 'go',
  keywords: 'lang niet gesproken contactmomenten gezien bezoek laatste contact not spoken contact moments',
  keys: '9',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('unspoken'),
};
