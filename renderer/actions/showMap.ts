import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showMap: Action = {
  id: 'showMap',
  labelKey: 'actions.label.showMap',
  group: 'go',
  keywords: 'netwerk plaatje tekening graph network picture',
  keys: '1',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('map'),
};
