import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const findDuplicates: Action = {
  id: 'findDuplicates',
  labelKey: 'actions.label.findDuplicates',
  group: 'go',
  keywords: 'dubbelen dubbel samenvoegen ontdubbelen zelfde duplicates merge twins dedupe',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('duplicates'),
};
