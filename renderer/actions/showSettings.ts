import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showSettings: Action = {
  id: 'showSettings',
  labelKey: 'actions.label.showSettings',
  group: 'go',
  keywords:
    'beheer instellingen rollen domeinen kleuren gebieden labels woorden settings manage roles domains areas tags',
  keys: 'B',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('settings'),
};
