import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const compareDates: Action = {
  id: 'compareDates',
  labelKey: 'actions.label.compareDates',
  group: 'window',
  keywords: 'vergelijken verschil groei voor na peildatum erbij weg compare difference growth before after',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'compare' }),
};
