// The islands of a network.
import { type Adjacency, nodeCount } from './adjacency.ts';

export interface Components {
  readonly count: number;
  /** Per node the number of its component; numbered in the order of their lowest node. */
  readonly of: Int32Array<ArrayBuffer>;
  /** Nodes per component. */
  readonly sizes: Int32Array<ArrayBuffer>;
}

/** Connected components by breadth-first search: linear in nodes and lines. */
export function connectedComponents(graph: Adjacency): Components {
  const { offsets, neighbours } = graph;
  const n = nodeCount(graph);
  const of = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  const sizes = new Int32Array(n);
  let count = 0;
  for (let start = 0; start < n; start++) {
    if (of[start]! >= 0) continue;
    let tail = 1;
    queue[0] = start;
    of[start] = count;
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = neighbours[e]!;
        if (of[other]! >= 0) continue;
        of[other] = count;
        queue[tail++] = other;
      }
    }
    sizes[count++] = tail;
  }
  return { count, of, sizes: sizes.slice(0, count) };
}
