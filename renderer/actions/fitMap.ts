import { requestMap } from '../data/mapIntent.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const fitMap: Action = {
  id: 'fitMap',
  labelKey: 'actions.label.fitMap',
  group: 'map',
  keywords: 'zoomen passend alles zoom whole',
  keys: '0',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    requestMap('fit');
  },
};
