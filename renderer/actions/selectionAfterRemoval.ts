import type { Actor } from '../../shared/schema/snapshot.ts';
import type { NetworkIndex } from '../data/networkIndex.ts';
import type { Page, Selection } from '../data/uiStore.ts';

const none: Selection = { kind: 'none' };

/**
 * Where the selection goes when actors are removed, so that the keyboard can go on: in a table the row that takes the
 * place of the removed one, on the map the neighbour with the strongest relation.
 */
export function selectionAfterRemoval(network: NetworkIndex, page: Page, ids: readonly string[]): Selection {
  const removed = new Set(ids);
  const next = page === 'map' ? strongestNeighbour(network, removed) : nextRow(rowsOf(network, page), removed);
  return next === null ? none : { kind: 'actors', ids: [next] };
}

function rowsOf(network: NetworkIndex, page: Page): readonly Actor[] {
  switch (page) {
    case 'partners':
      return network.organisations;
    case 'contacts':
      return network.persons;
    case 'consultations':
      return network.consultations;
    case 'agreements':
      return network.agreements;
    default:
      return [];
  }
}

function nextRow(rows: readonly Actor[], removed: ReadonlySet<string>): string | null {
  const last = rows.findLastIndex(({ id }) => removed.has(id));
  if (last < 0) return null;
  const after = rows.slice(last).find(({ id }) => !removed.has(id));
  const before = rows.slice(0, last).findLast(({ id }) => !removed.has(id));
  return (after ?? before)?.id ?? null;
}

function strongestNeighbour(network: NetworkIndex, removed: ReadonlySet<string>): string | null {
  let best: { readonly id: string; readonly strength: number } | null = null;
  for (const id of removed) {
    for (const { fromId, toId, intensity } of network.relationsOf.get(id) ?? []) {
      const neighbour = fromId === id ? toId : fromId;
      const strength = intensity ?? 0;
      if (!removed.has(neighbour) && (best === null || strength > best.strength)) best = { id: neighbour, strength };
    }
  }
  return best?.id ?? null;
}
