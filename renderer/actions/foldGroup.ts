import { requestFold } from '../data/foldIntent.ts';
import { useMapLook } from '../data/mapLook.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const foldGroup: Action = {
  id: 'foldGroup',
  labelKey: 'actions.label.foldGroup',
  group: 'map',
  keywords: 'inklappen groep gemeente samenvouwen collapse close group',
  scope: 'map',
  isEnabled: (state) => hasActors(state) && useMapLook.getState().unfolded.length > 0,
  run: ({ ui }) => {
    ui.goTo('map');
    requestFold('foldSelected');
  },
};
