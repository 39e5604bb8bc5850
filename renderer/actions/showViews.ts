import { openViewsMenu } from '../data/savedViews.ts';
import { hasActors } from './conditions.ts';
import type { Action } from './types.ts';

export const showViews: Action = {
  id: 'showViews',
  labelKey: 'actions.label.showViews',
  group: 'map',
  keywords: 'weergave bewaren opslaan kiezen openen bladwijzer saved views bookmark keep',
  keys: 'V',
  scope: 'map',
  isEnabled: hasActors,
  run: ({ ui }) => {
    ui.goTo('map');
    openViewsMenu(true);
  },
};
