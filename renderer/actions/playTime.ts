import { openTimeline } from '../data/timeline.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const playTime: Action = {
  id: 'playTime',
  labelKey: 'actions.label.playTime',
  group: 'map',
  keywords: 'peildatum schuiven tijdlijn afspelen geschiedenis groei jaren time slider play history growth',
  keys: 'D',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    openTimeline();
  },
};
