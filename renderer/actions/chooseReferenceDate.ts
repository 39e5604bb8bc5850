import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const chooseReferenceDate: Action = {
  id: 'chooseReferenceDate',
  labelKey: 'actions.label.chooseReferenceDate',
  group: 'window',
  keywords: 'peildatum dag datum toen vroeger tijd reizen reference date day history then',
  keys: 'mod+Alt+D',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'referenceDate' }),
};
