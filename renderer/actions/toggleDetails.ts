import { hasRoomForDetails } from '../data/pagesWithDetails.ts';
import type { Action } from './types.ts';

export const toggleDetails: Action = {
  id: 'toggleDetails',
  labelKey: 'actions.label.toggleDetails',
  group: 'window',
  keywords: 'paneel zijkant rechts panel side',
  keys: 'Space',
  scope: 'global',
  isEnabled: ({ ui, network }) => network !== null && hasRoomForDetails(ui),
  run: ({ ui }) => ui.openDetails(!ui.isDetailsOpen),
};
