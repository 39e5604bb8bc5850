import type { Person } from '../../shared/schema/person.ts';
import type { NetworkIndex } from '../data/networkIndex.ts';
import type { UiState } from '../data/uiStore.ts';
import { selectedActors } from './selectedActors.ts';

/** The one selected person; null when nothing, more, or something else is selected. */
export function selectedPerson(ui: UiState, network: NetworkIndex | null): Person | null {
  const [actor, second] = selectedActors(ui, network);
  return actor?.kind === 'person' && !second ? actor : null;
}
