import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showGaps: Action = {
  id: 'showGaps',
  labelKey: 'actions.label.showGaps',
  group: 'go',
  keywords: 'gaten ontbreekt missen sjabloon gaps missing template',
  keys: 'G',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('gaps'),
};
