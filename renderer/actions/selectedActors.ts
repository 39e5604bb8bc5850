import type { Actor } from '../../shared/schema/snapshot.ts';
import type { NetworkIndex } from '../data/networkIndex.ts';
import type { UiState } from '../data/uiStore.ts';

/** The selected actors that are still there, in the order in which they were selected. */
export function selectedActors({ selection }: UiState, network: NetworkIndex | null): readonly Actor[] {
  if (selection.kind !== 'actors' || !network) return [];
  return selection.ids.flatMap((id) => network.actors.get(id) ?? []);
}
