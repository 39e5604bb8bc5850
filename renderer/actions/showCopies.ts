import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showCopies: Action = {
  id: 'showCopies',
  labelKey: 'actions.label.showCopies',
  group: 'file',
  keywords: 'reservekopie backup terugzetten herstellen vergelijken versie copies restore',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'copies' }),
};
