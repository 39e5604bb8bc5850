import { useMapLook } from '../data/mapLook.ts';
import { hasRoomForDetails } from '../data/pagesWithDetails.ts';
import { isLookingCloser, lookBack } from '../data/stepBack.ts';
import type { UiState } from '../data/uiStore.ts';
import type { Action } from './types.ts';

export const clearSelection: Action = {
  id: 'clearSelection',
  labelKey: 'actions.label.clearSelection',
  group: 'edit',
  keywords: 'niets kiezen stap terug deselect none back',
  keys: 'Escape',
  scope: 'global',
  isEnabled: ({ ui }) => ui.selection.kind !== 'none' || isPanelOpen(ui) || isCloser(ui),
  // One step back at a time: what is selected first, the panel beside it after that, what the map looks closer at last.
  run: ({ ui }) => {
    if (ui.selection.kind !== 'none') ui.select({ kind: 'none' });
    else if (isPanelOpen(ui)) ui.openDetails(false);
    else lookBack();
  },
};

function isPanelOpen(ui: UiState): boolean {
  return ui.isDetailsOpen && hasRoomForDetails(ui);
}

function isCloser(ui: UiState): boolean {
  return ui.page === 'map' && isLookingCloser(useMapLook.getState());
}
