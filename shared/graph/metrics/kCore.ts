// The fixed core and the shell around it.
import { type Adjacency, nodeCount } from './adjacency.ts';
import { degrees } from './degree.ts';

/**
 * Per node the largest k such that it belongs to a group in which everybody is tied to at least k others of the group.
 * Batagelj & Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003): nodes wait in bins by degree.
 */
export function coreNumbers(graph: Adjacency): Int32Array<ArrayBuffer> {
  const { offsets, neighbours } = graph;
  const n = nodeCount(graph);
  const core = degrees(graph);
  const { order, place, binStart } = sortByDegree(core);
  for (let i = 0; i < n; i++) {
    const node = order[i]!;
    const own = core[node]!;
    const end = offsets[node + 1]!;
    for (let e = offsets[node]!; e < end; e++) {
      const other = neighbours[e]!;
      const degree = core[other]!;
      if (degree <= own) continue;
      // The other moves to the front of its bin, and the bin gives up that place to the one below.
      const front = binStart[degree]!;
      const atFront = order[front]!;
      const from = place[other]!;
      order[front] = other;
      place[other] = front;
      order[from] = atFront;
      place[atFront] = from;
      binStart[degree] = front + 1;
      core[other] = degree - 1;
    }
  }
  return core;
}

type Bins = { readonly order: Int32Array; readonly place: Int32Array; readonly binStart: Int32Array };

function sortByDegree(degree: Int32Array): Bins {
  const n = degree.length;
  let most = 0;
  for (let i = 0; i < n; i++) if (degree[i]! > most) most = degree[i]!;
  const binStart = new Int32Array(most + 2);
  for (let i = 0; i < n; i++) binStart[degree[i]! + 1]!++;
  for (let d = 0; d <= most; d++) binStart[d + 1]! += binStart[d]!;
  const next = binStart.slice();
  const order = new Int32Array(n);
  const place = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const slot = next[degree[i]!]!++;
    order[slot] = i;
    place[i] = slot;
  }
  return { order, place, binStart };
}
