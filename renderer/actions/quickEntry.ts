import { hasRoomForDetails } from '../data/pagesWithDetails.ts';
import { openQuickEntry } from '../data/quickEntry.ts';
import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const quickEntry: Action = {
  id: 'quickEntry',
  labelKey: 'actions.label.quickEntry',
  group: 'add',
  keywords: 'regel typen tekst plakken werksessie invoer partner contact relatie vacature quick line paste type',
  keys: 'I',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => {
    if (!hasRoomForDetails(ui)) ui.goTo('map');
    openQuickEntry();
  },
};
