// Who is known by those who are known.
import { type Adjacency, nodeCount } from './adjacency.ts';

const damping = 0.85;
/** Of the sum of all changes; the error left is at most 0.85 / 0.15 times as much. */
const tolerance = 1e-13;

/**
 * PageRank: the share of time a walker spends at each node who follows a line 85 times in 100 and else jumps anywhere,
 * as it always does from a node without lines. Sums to 1. Brin & Page, Computer Networks 30 (1998).
 */
export function pageRank(graph: Adjacency): Float64Array<ArrayBuffer> {
  const { offsets, neighbours } = graph;
  const n = nodeCount(graph);
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const share = new Float64Array(n);
  for (let round = 0; round < 500; round++) {
    let stuck = 0;
    for (let i = 0; i < n; i++) {
      const degree = offsets[i + 1]! - offsets[i]!;
      if (degree === 0) stuck += rank[i]!;
      else share[i] = rank[i]! / degree;
    }
    const base = (1 - damping + damping * stuck) / n;
    let change = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      const end = offsets[i + 1]!;
      for (let e = offsets[i]!; e < end; e++) sum += share[neighbours[e]!]!;
      const value = base + damping * sum;
      change += Math.abs(value - rank[i]!);
      next[i] = value;
    }
    [rank, next] = [next, rank];
    if (change < tolerance) break;
  }
  return rank;
}
