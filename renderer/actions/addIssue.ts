import { hasNetwork } from './conditions.ts';
import { selectedSubject } from './selectedSubject.ts';
import type { Action } from './types.ts';

export const addIssue: Action = {
  id: 'addIssue',
  labelKey: 'actions.label.addIssue',
  group: 'add',
  keywords: 'nieuw knelpunt probleem stroef new issue bottleneck problem',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui, network }) => ui.openDialog({ name: 'addIssue', kind: 'issue', subject: selectedSubject(ui, network) }),
};
