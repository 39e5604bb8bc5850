import type { NetworkIndex } from '../data/networkIndex.ts';
import type { UiState } from '../data/uiStore.ts';
import { selectedActors } from './selectedActors.ts';

/** The ids of several selected organisations and persons: they are to sit at one table. One alone is only being read. */
export function selectedMembers(ui: UiState, network: NetworkIndex | null): readonly string[] {
  const members = selectedActors(ui, network).filter(({ kind }) => kind === 'organisation' || kind === 'person');
  return members.length > 1 ? members.map(({ id }) => id) : [];
}
