import { changeLook } from '../data/mapLook.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

/** Near enough to see whom somebody can reach, few enough to read. */
const firstSteps = 2;

export const focusOnSelected: Action = {
  id: 'focusOnSelected',
  labelKey: 'actions.label.focusOnSelected',
  group: 'map',
  keywords: 'omgeving buren stappen inzoomen rondom focus neighbours steps around',
  keys: 'S',
  scope: 'map',
  isEnabled: ({ ui, network }) => selectedActors(ui, network).length > 0,
  run: ({ ui, network }) => {
    ui.goTo('map');
    const actorIds = selectedActors(ui, network).map(({ id }) => id);
    changeLook({ focus: { actorIds, steps: firstSteps }, route: null });
  },
};
