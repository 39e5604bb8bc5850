// How many steps everybody is from everybody: closeness, path length and diameter from one sweep.
import { type Pulse, quietPulse } from '../layout/pulse.ts';
import { type Adjacency, nodeCount } from './adjacency.ts';

export interface Distances {
  /** Per node the sum of its distances to all that it can reach. */
  readonly sums: Float64Array<ArrayBuffer>;
  /** Per node how many others it can reach. */
  readonly reached: Int32Array<ArrayBuffer>;
  /** Per node the largest of its distances; 0 for who reaches nobody. */
  readonly eccentricities: Int32Array<ArrayBuffer>;
}

/** Sources that are searched from at once: one bit of an int each. */
const batch = 32;

/**
 * All distances, summed per node. Searches breadth-first from 32 nodes at once, a bit each, after Then et al.,
 * "The more the merrier: efficient multi-source graph traversal", PVLDB 8 (2014). In an undirected graph the distance to
 * a node is that from it, so what arrives at a node adds up to its own sum. Beats once per node on the pulse.
 */
export function allDistances(graph: Adjacency, pulse: Pulse = quietPulse): Distances {
  const n = nodeCount(graph);
  const result = { sums: new Float64Array(n), reached: new Int32Array(n), eccentricities: new Int32Array(n) };
  const order = nearOrder(graph);
  const search: Search = {
    seen: new Int32Array(n),
    frontier: new Int32Array(n),
    arriving: new Int32Array(n),
    active: new Int32Array(n),
    next: new Int32Array(n),
  };
  for (let first = 0; first < n; first += batch) {
    const size = Math.min(batch, n - first);
    search.seen.fill(0);
    for (let k = 0; k < size; k++) {
      const source = order[first + k]!;
      search.active[k] = source;
      search.seen[source] = search.frontier[source] = 1 << k;
    }
    let active = size;
    for (let distance = 1; active > 0; distance++) active = step(graph, search, active, distance, result);
    pulse.beat(size);
  }
  return result;
}

/** One batch under way: per node a bit for each source that has been there, is there now, arrives next. */
type Search = {
  readonly seen: Int32Array;
  readonly frontier: Int32Array;
  readonly arriving: Int32Array;
  /** The nodes with a frontier, and those with an arrival. */
  readonly active: Int32Array;
  readonly next: Int32Array;
};

/** One step further for the whole batch; answers how many nodes somebody reached for the first time. */
function step(graph: Adjacency, search: Search, activeCount: number, distance: number, result: Distances): number {
  const { seen, frontier, arriving, active, next } = search;
  const nextCount = activeCount * 8 > seen.length ? gather(graph, search) : send(graph, search, activeCount);
  for (let k = 0; k < activeCount; k++) frontier[active[k]!] = 0;
  const { sums, reached, eccentricities } = result;
  for (let k = 0; k < nextCount; k++) {
    const node = next[k]!;
    const fresh = arriving[node]!;
    arriving[node] = 0;
    active[k] = node;
    frontier[node] = fresh;
    seen[node]! |= fresh;
    const arrivals = countBits(fresh);
    sums[node]! += arrivals * distance;
    reached[node]! += arrivals;
    if (eccentricities[node]! < distance) eccentricities[node] = distance;
  }
  return nextCount;
}

/** Every active node tells its neighbours: the work is that of the frontier, however many nodes there are. */
function send({ offsets, neighbours }: Adjacency, search: Search, activeCount: number): number {
  const { seen, frontier, arriving, active, next } = search;
  let nextCount = 0;
  for (let k = 0; k < activeCount; k++) {
    const node = active[k]!;
    const here = frontier[node]!;
    const end = offsets[node + 1]!;
    for (let e = offsets[node]!; e < end; e++) {
      const other = neighbours[e]!;
      const fresh = here & ~seen[other]!;
      if (fresh === 0) continue;
      if (arriving[other] === 0) next[nextCount++] = other;
      arriving[other]! |= fresh;
    }
  }
  return nextCount;
}

/** Every node that somebody has yet to reach asks its neighbours: cheaper once most nodes are active. */
function gather({ offsets, neighbours }: Adjacency, search: Search): number {
  const { seen, frontier, arriving, next } = search;
  let nextCount = 0;
  for (let node = 0; node < seen.length; node++) {
    const missing = ~seen[node]!;
    if (missing === 0) continue;
    let found = 0;
    const end = offsets[node + 1]!;
    for (let e = offsets[node]!; e < end; e++) found |= frontier[neighbours[e]!]!;
    found &= missing;
    if (found === 0) continue;
    arriving[node] = found;
    next[nextCount++] = node;
  }
  return nextCount;
}

/** Breadth-first order over all components: sources of one batch then lie near each other and share most of their search. */
function nearOrder({ offsets, neighbours }: Adjacency): Int32Array {
  const n = offsets.length - 1;
  const order = new Int32Array(n);
  const isQueued = new Uint8Array(n);
  let tail = 0;
  for (let start = 0; start < n; start++) {
    if (isQueued[start] !== 0) continue;
    isQueued[start] = 1;
    let head = tail;
    order[tail++] = start;
    for (; head < tail; head++) {
      const node = order[head]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = neighbours[e]!;
        if (isQueued[other] !== 0) continue;
        isQueued[other] = 1;
        order[tail++] = other;
      }
    }
  }
  return order;
}

/** Set bits of a 32-bit integer (Warren, Hacker's Delight, fig. 5-2). */
function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Closeness with the correction for several components: (r / s) · (r / (n − 1)), with r the number of others that can be
 * reached and s the sum of their distances; 0 for who reaches nobody.
 * Wasserman & Faust, Social Network Analysis (1994), p. 201; networkx's `closeness_centrality`.
 */
export function closeness({ sums, reached }: Distances): Float64Array<ArrayBuffer> {
  const n = sums.length;
  const result = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const r = reached[i]!;
    if (r > 0) result[i] = (r / sums[i]!) * (r / (n - 1));
  }
  return result;
}

/** The mean distance of all pairs that reach each other (igraph's default); null when there is no such pair. */
export function averagePathLength({ sums, reached }: Distances): number | null {
  let steps = 0;
  let pairs = 0;
  for (let i = 0; i < sums.length; i++) {
    steps += sums[i]!;
    pairs += reached[i]!;
  }
  return pairs === 0 ? null : steps / pairs;
}

/** The largest distance of any pair that reaches each other (igraph's default); null when there is no such pair. */
export function diameter({ eccentricities }: Distances): number | null {
  let largest = 0;
  for (const one of eccentricities) largest = Math.max(largest, one);
  return largest === 0 ? null : largest;
}
