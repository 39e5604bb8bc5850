import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const showGoals: Action = {
  id: 'showGoals',
  labelKey: 'actions.label.showGoals',
  group: 'go',
  keywords: 'doelen verwachtingen mogelijkheden doelgroep naast elkaar vergelijken goals expectations compare',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.goTo('goals'),
};
