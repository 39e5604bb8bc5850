import { pictureKey } from '../../shared/map/arrangePlan.ts';
import { useMapLook } from '../data/mapLook.ts';
import { requestMap } from '../data/mapIntent.ts';
import { pinsIn } from '../data/placementsIn.ts';
import { selectedActors } from './selectedActors.ts';
import type { Action, ActionState } from './types.ts';

/** Whether somebody who is selected is pinned in the picture that is shown, or is not. */
function hasSelected({ ui, network }: ActionState, isPinned: boolean): boolean {
  if (ui.page !== 'map' || !network) return false;
  const pins = pinsIn(network.snapshot.placements, pictureKey(useMapLook.getState()));
  return selectedActors(ui, network).some(({ id }) => pins.has(id) === isPinned);
}

export const pinSelected: Action = {
  id: 'pinSelected',
  labelKey: 'actions.label.pinSelected',
  group: 'map',
  keywords: 'vastpinnen plaats blijven pin lock',
  scope: 'map',
  isEnabled: (state) => hasSelected(state, false),
  run: () => requestMap('pin'),
};

export const unpinSelected: Action = {
  id: 'unpinSelected',
  labelKey: 'actions.label.unpinSelected',
  group: 'map',
  keywords: 'vastgezet loslaten unpin unlock',
  scope: 'map',
  isEnabled: (state) => hasSelected(state, true),
  run: () => requestMap('unpin'),
};
