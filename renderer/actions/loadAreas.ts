import { requestMap } from '../data/mapIntent.ts';
import { changeLook } from '../data/mapLook.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const loadAreas: Action = {
  id: 'loadAreas',
  labelKey: 'actions.label.loadAreas',
  group: 'map',
  keywords: 'geojson grenzen gemeentegrenzen wijken kaart van nederland borders areas',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    changeLook({ arrangement: 'country' });
    requestMap('loadAreas');
  },
};
