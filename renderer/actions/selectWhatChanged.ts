// After undo and redo: shows where it happened, so that the eye and the keyboard are at the right place.
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import type { NetworkIndex } from '../data/networkIndex.ts';
import type { Selection } from '../data/uiStore.ts';
import type { ActionDeps } from './types.ts';

/** More than this is "many": a selection of everything points nowhere. */
const mostToSelect = 20;

/** Selects what a step brought back or changed; leaves the selection alone when that is nothing or too much. */
export function selectWhatChanged({ network, latest, ui }: ActionDeps): void {
  const after = latest();
  const selection = network && after && changedSelection(network, after);
  if (selection) ui.select(selection);
}

/** Records that did not change keep their identity, so what differs by identity is what the step touched. */
export function changedSelection(before: NetworkIndex, after: NetworkSnapshot): Selection | null {
  const actors = after.actors.filter((actor) => before.actors.get(actor.id) !== actor).map(({ id }) => id);
  if (actors.length > 0) return actors.length <= mostToSelect ? { kind: 'actors', ids: actors } : null;
  const relations = after.relations.filter((relation) => before.relations.get(relation.id) !== relation);
  const [relation, ...others] = relations;
  return relation && others.length === 0 ? { kind: 'relation', id: relation.id } : null;
}
