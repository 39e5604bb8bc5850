import { requestFold } from '../data/foldIntent.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const foldAll: Action = {
  id: 'foldAll',
  labelKey: 'actions.label.foldAll',
  group: 'map',
  keywords: 'alles inklappen groeperen groepen gemeente samenvouwen collapse all groups',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    requestFold('foldAll');
  },
};
