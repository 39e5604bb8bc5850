import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showIssues: Action = {
  id: 'showIssues',
  labelKey: 'actions.label.showIssues',
  group: 'go',
  keywords: 'acties knelpunten taken te laat over tijd actions issues tasks overdue table',
  keys: '7',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('issues'),
};
