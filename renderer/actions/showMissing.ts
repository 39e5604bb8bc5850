import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showMissing: Action = {
  id: 'showMissing',
  labelKey: 'actions.label.showMissing',
  group: 'go',
  keywords: 'gemiste partijen uitnodigen kandidaat aangesloten missing partners invite',
  keys: '8',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('missing'),
};
