import { changeLook } from '../data/mapLook.ts';
import { hasActors } from './conditions.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action } from './types.ts';

export const whoKnowsWhom: Action = {
  id: 'whoKnowsWhom',
  labelKey: 'actions.label.whoKnowsWhom',
  group: 'map',
  keywords: 'route weg pad via kortste bereiken kent who knows whom path shortest reach',
  keys: 'W',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui, network }) => {
    ui.goTo('map');
    const [from, to] = selectedActors(ui, network);
    changeLook({ route: { fromId: from?.id ?? null, toId: to?.id ?? null, turn: 0 } });
  },
};
