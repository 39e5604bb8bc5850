import { hasNetwork } from './conditions.ts';
import { selectedSubject } from './selectedSubject.ts';
import type { Action } from './types.ts';

export const addAction: Action = {
  id: 'addAction',
  labelKey: 'actions.label.addAction',
  group: 'add',
  keywords: 'nieuw actie taak afspreken todo new action task',
  keys: 'T',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui, network }) => ui.openDialog({ name: 'addIssue', kind: 'action', subject: selectedSubject(ui, network) }),
};
