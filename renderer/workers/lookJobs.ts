// What the look of the map needs to have computed, as plain values: what a worker runs, and what runs in place without one.
import { findCommunities } from '../../shared/graph/communities.ts';
import { buildCompactGraph, type GraphInput } from '../../shared/graph/compactGraph.ts';
import { betweenness, estimateBetweenness } from '../../shared/graph/metrics/betweenness.ts';

export type LookJob = { readonly kind: 'communities' | 'bridges'; readonly graph: GraphInput; readonly seed: number };

/** Per actor the number of its community, the largest 0; or how much of a bridge it is, 0 to 1. */
export type LookAnswer = { readonly values: ReadonlyMap<string, number>; readonly isEstimate: boolean };

/** Up to here bridges are exact; beyond, they are estimated from so many nodes (see docs: performance). */
const exactUpTo = 2_500;
const pivots = 400;

export function runLookJob({ kind, graph: input, seed }: LookJob): LookAnswer {
  const graph = buildCompactGraph(input);
  if (kind === 'communities') {
    const { of } = findCommunities(graph, seed);
    return { values: new Map(graph.ids.map((id, node) => [id, of[node] ?? 0])), isEstimate: false };
  }
  const isEstimate = graph.ids.length > exactUpTo;
  const { values } = isEstimate ? estimateBetweenness(graph, pivots, seed) : betweenness(graph);
  const most = values.reduce((found, value) => Math.max(found, value), 0);
  // The root: what is seen of a shape is its area.
  return {
    values: new Map(graph.ids.map((id, node) => [id, most === 0 ? 0 : Math.sqrt((values[node] ?? 0) / most)])),
    isEstimate,
  };
}
