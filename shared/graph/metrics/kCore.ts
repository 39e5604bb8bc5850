// The fixed core and the shell around it.
import { type Adjacency, nodeCount } from './adjacency.ts';
import { degrees } from './degree.ts';

/**
 * Per node the largest k such that it belongs to a group in which everybody is tied to at least k others of the group
 * (Seidman, "Network structure and minimum degree", Social Networks 5, 1983).
 * For rising k whoever has no more than k partners left is taken away, and then whoever that leaves with no more than k. The
 * nodes that are looked at for all k together are the sum of the cores, which is at most twice the lines: linear.
 */
export function coreNumbers(graph: Adjacency): Int32Array<ArrayBuffer> {
  const { offsets, neighbours } = graph;
  const n = nodeCount(graph);
  /** Partners left; of who is taken away, its core. */
  const core = degrees(graph);
  const left = new Int32Array(n);
  for (let i = 0; i < n; i++) left[i] = i;
  const taken = new Int32Array(n);
  let leftCount = n;
  for (let k = 0; leftCount > 0; k++) {
    let takenCount = 0;
    let kept = 0;
    for (let i = 0; i < leftCount; i++) {
      const node = left[i]!;
      // Below k: it fell in the round before, and is done.
      if (core[node]! > k) left[kept++] = node;
      else if (core[node] === k) taken[takenCount++] = node;
    }
    leftCount = kept;
    for (let head = 0; head < takenCount; head++) {
      const node = taken[head]!;
      const end = offsets[node + 1]!;
      for (let e = offsets[node]!; e < end; e++) {
        const other = neighbours[e]!;
        const degree = core[other]!;
        if (degree <= k) continue;
        core[other] = degree - 1;
        if (degree - 1 === k) taken[takenCount++] = other;
      }
    }
  }
  return core;
}
