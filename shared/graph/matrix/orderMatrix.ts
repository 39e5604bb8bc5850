// In which order the rows of a matrix stand: groups together, and within a group so that who is tied stands near each
// other. Ties then lie along the diagonal, and what lies far from it is seen. Leaves out which group comes first.
import type { Adjacency } from '../metrics/adjacency.ts';

/** As often everybody goes to the middle of whom it is tied to, and as often neighbours in the row try to change places. */
const mostSweeps = 12;
const mostSwaps = 8;

/**
 * The nodes in their order, a permutation of 0 .. n-1. Starts from reverse Cuthill–McKee (Cuthill & McKee, Proc. ACM 24,
 * 1969; George 1971) within each group, then improves it by barycentres and by changing places, and keeps only what makes
 * the ties shorter. Deterministic; O((n log n + ties) · sweeps).
 * @param groupOf per node the number of its group, 0 .. groupCount-1; groups stand in that order
 */
export function orderMatrix(graph: Adjacency, groupOf: Int32Array, groupCount: number): Int32Array<ArrayBuffer> {
  const starts = groupStarts(groupOf, groupCount);
  let order = startOrder(graph, groupOf, starts);
  let best = tieLength(graph, order);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const next = byBarycentre(graph, groupOf, starts, order);
    swapNeighbours(graph, groupOf, next);
    const length = tieLength(graph, next);
    if (length >= best) break;
    best = length;
    order = next;
  }
  swapNeighbours(graph, groupOf, order);
  return order;
}

/** The sum over all ties of how far their ends stand apart in an order; each tie counts once. */
export function tieLength({ offsets, neighbours }: Adjacency, order: Int32Array): number {
  const place = placesIn(order);
  let sum = 0;
  for (let i = 0; i < place.length; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) sum += Math.abs(place[i]! - place[neighbours[e]!]!);
  }
  return sum / 2;
}

/** Where each node stands in an order. */
export function placesIn(order: Int32Array): Int32Array<ArrayBuffer> {
  const place = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) place[order[k]!] = k;
  return place;
}

/** Per group the place of its first member, and after the last group the number of nodes. */
function groupStarts(groupOf: Int32Array, groupCount: number): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(groupCount + 1);
  for (const group of groupOf) starts[group + 1]!++;
  for (let g = 0; g < groupCount; g++) starts[g + 1]! += starts[g]!;
  return starts;
}

/** Reverse Cuthill–McKee within each group; who has no tie there comes last, in the order of numbers. */
function startOrder(
  { offsets, neighbours }: Adjacency,
  groupOf: Int32Array,
  starts: Int32Array,
): Int32Array<ArrayBuffer> {
  const n = groupOf.length;
  const degree = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) if (groupOf[neighbours[e]!] === groupOf[i]) degree[i]!++;
  }
  const byDegree = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => degree[a]! - degree[b]! || a - b);
  const order = new Int32Array(n);
  const isPlaced = new Uint8Array(n);
  const next = starts.slice();
  const lone: number[] = [];
  const place = (node: number) => {
    isPlaced[node] = 1;
    order[next[groupOf[node]!]!++] = node;
  };
  for (const root of byDegree) {
    if (isPlaced[root] === 1) continue;
    if (degree[root] === 0) {
      lone.push(root);
      continue;
    }
    const group = groupOf[root]!;
    const from = next[group]!;
    place(root);
    for (let k = from; k < next[group]!; k++) {
      const node = order[k]!;
      const found: number[] = [];
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = neighbours[e]!;
        if (groupOf[other] === group && isPlaced[other] === 0) found.push(other);
      }
      for (const other of found.toSorted((a, b) => degree[a]! - degree[b]! || a - b)) place(other);
    }
    order.subarray(from, next[group]).reverse();
  }
  for (const node of lone) place(node);
  return order;
}

/** How much ties to other groups pull, beside those within: they say at which side of its group somebody belongs. */
const acrossWeight = 0.15;

/** Everybody at the middle of whom it is tied to; who is tied to nobody keeps its place. */
function byBarycentre(
  { offsets, neighbours }: Adjacency,
  groupOf: Int32Array,
  starts: Int32Array,
  order: Int32Array<ArrayBuffer>,
): Int32Array<ArrayBuffer> {
  const place = placesIn(order);
  const middle = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) {
    let sum = 0;
    let weights = 0;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const other = neighbours[e]!;
      const weight = groupOf[other] === groupOf[i] ? 1 : acrossWeight;
      sum += weight * place[other]!;
      weights += weight;
    }
    // Half its own place: without it two that are tied only change places for ever.
    middle[i] = weights === 0 ? place[i]! : (sum / weights + place[i]!) / 2;
  }
  const result = order.slice();
  for (let g = 0; g + 1 < starts.length; g++) {
    result.subarray(starts[g], starts[g + 1]).sort((a, b) => middle[a]! - middle[b]! || place[a]! - place[b]!);
  }
  return result;
}

/** Who stands beside each other in a group changes places when that makes their ties shorter. In place. */
function swapNeighbours({ offsets, neighbours }: Adjacency, groupOf: Int32Array, order: Int32Array<ArrayBuffer>): void {
  const place = placesIn(order);
  /** How many more neighbours stand after than before a place, not counting `except`. */
  const pull = (node: number, at: number, except: number): number => {
    let sum = 0;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = neighbours[e]!;
      if (other !== except) sum += place[other]! > at ? 1 : -1;
    }
    return sum;
  };
  for (let round = 0; round < mostSwaps; round++) {
    let isChanged = false;
    for (let k = 0; k + 1 < order.length; k++) {
      const [a, b] = [order[k]!, order[k + 1]!];
      // One place further is one shorter per neighbour behind and one longer per neighbour before.
      if (groupOf[a] !== groupOf[b] || pull(a, k, b) - pull(b, k + 1, a) <= 0) continue;
      order[k] = b;
      order[k + 1] = a;
      place[a] = k + 1;
      place[b] = k;
      isChanged = true;
    }
    if (!isChanged) return;
  }
}
