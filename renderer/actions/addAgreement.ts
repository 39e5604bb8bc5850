import { hasNetwork } from './conditions.ts';
import { selectedMembers } from './selectedMembers.ts';
import type { Action } from './types.ts';

export const addAgreement: Action = {
  id: 'addAgreement',
  labelKey: 'actions.label.addAgreement',
  group: 'add',
  keywords: 'nieuw afspraak convenant contract new agreement covenant',
  keys: 'A',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui, network }) => ui.openDialog({ name: 'addAgreement', memberIds: selectedMembers(ui, network) }),
};
