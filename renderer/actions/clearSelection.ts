import { hasRoomForDetails } from '../data/pagesWithDetails.ts';
import type { Action } from './types.ts';

export const clearSelection: Action = {
  id: 'clearSelection',
  labelKey: 'actions.label.clearSelection',
  group: 'edit',
  keywords: 'niets kiezen stap terug deselect none back',
  keys: 'Escape',
  scope: 'global',
  isEnabled: ({ ui }) => ui.selection.kind !== 'none' || (ui.isDetailsOpen && hasRoomForDetails(ui)),
  // One step back at a time: what is selected first, the panel beside it after that.
  run: ({ ui }) => (ui.selection.kind === 'none' ? ui.openDetails(false) : ui.select({ kind: 'none' })),
};
