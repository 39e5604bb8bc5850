import { requestFold } from '../data/foldIntent.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const unfoldGroup: Action = {
  id: 'unfoldGroup',
  labelKey: 'actions.label.unfoldGroup',
  group: 'map',
  keywords: 'uitklappen groep gemeente openen expand open group',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    requestFold('unfoldSelected');
  },
};
