import { requestFold } from '../data/foldIntent.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const unfoldAll: Action = {
  id: 'unfoldAll',
  labelKey: 'actions.label.unfoldAll',
  group: 'map',
  keywords: 'alles uitklappen groepen openen expand all groups',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    requestFold('unfoldAll');
  },
};
