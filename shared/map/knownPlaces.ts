// Where everybody stands for whoever has no window: as the file says, and where it says nothing as computed.
import { buildCompactGraph } from '../graph/compactGraph.ts';
import { layoutGraph } from '../graph/layout/layoutGraph.ts';
import { placeNodes } from '../graph/layout/place.ts';
import type { NetworkIndex } from '../network/networkIndex.ts';
import { layoutInput, type Places } from './layouts.ts';

/** A place for every actor; O(n log n), seconds for a whole region without any stored place. */
export function knownPlaces(network: NetworkIndex, onDate: string): Places {
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  for (const [id, { x, y }] of network.placements) places.set(id, { x, y });
  if ([...network.actors.keys()].every((id) => places.has(id))) return places;
  const graph = buildCompactGraph(layoutInput(network, onDate));
  const seed = seedOf(network);
  const known = graph.ids.flatMap((id) => [places.get(id)?.x ?? Number.NaN, places.get(id)?.y ?? Number.NaN]);
  const found =
    places.size === 0 ? layoutGraph(graph, { seed }) : placeNodes(graph, Float64Array.from(known), { seed });
  for (const [i, id] of graph.ids.entries()) {
    if (!places.has(id)) places.set(id, { x: found[2 * i] ?? 0, y: found[2 * i + 1] ?? 0 });
  }
  return places;
}

/** The same network is arranged in the same way every time: the seed rests on its oldest actor. */
export function seedOf(network: Pick<NetworkIndex, 'actors'>): number {
  let first: string | null = null;
  for (const id of network.actors.keys()) if (first === null || id < first) first = id;
  let hash = 2_166_136_261;
  for (const char of first ?? '') hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619);
  return hash >>> 0;
}
