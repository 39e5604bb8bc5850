import { hasNetwork } from './conditions.ts';
import { selectedMembers } from './selectedMembers.ts';
import type { Action } from './types.ts';

export const addConsultation: Action = {
  id: 'addConsultation',
  labelKey: 'actions.label.addConsultation',
  group: 'add',
  keywords: 'nieuw overleg vergadering tafel new meeting consultation',
  keys: 'O',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui, network }) => ui.openDialog({ name: 'addConsultation', memberIds: selectedMembers(ui, network) }),
};
