import { changeLook, useMapLook } from '../data/mapLook.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const toggleMatrix: Action = {
  id: 'toggleMatrix',
  labelKey: 'matrix.action.toggle',
  group: 'map',
  keywords: 'matrix tabel wie met wie kruistabel raster grid who with whom',
  keys: 'X',
  scope: 'global',
  isEnabled: hasActors,
  run: ({ ui }) => {
    const isThere = ui.page === 'map' && useMapLook.getState().shape === 'matrix';
    ui.goTo('map');
    changeLook({ shape: isThere ? 'picture' : 'matrix' });
  },
};
