import { requestMap } from '../data/mapIntent.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const rearrangeMap: Action = {
  id: 'rearrangeMap',
  labelKey: 'actions.label.rearrangeMap',
  group: 'map',
  keywords: 'ordenen opruimen indeling layout arrange tidy',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    requestMap('rearrange');
  },
};
