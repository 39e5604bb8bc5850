import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const addOrganisation: Action = {
  id: 'addOrganisation',
  labelKey: 'actions.label.addOrganisation',
  group: 'add',
  keywords: 'nieuw organisatie partij knooppunt new organisation node',
  keys: 'N',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'addOrganisation' }),
};
