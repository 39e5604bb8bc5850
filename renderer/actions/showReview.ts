import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showReview: Action = {
  id: 'showReview',
  labelKey: 'actions.label.showReview',
  group: 'go',
  keywords: 'nakijken nalopen avg bewaartermijn doel grondslag controle privacy review retention',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'review' }),
};
