// Who is known by those who are known.
import { type Adjacency, nodeCount } from './adjacency.ts';

const damping = 0.85;
/** Of the sum of all changes in a round; what is left is a few times as much. */
const tolerance = 1e-11;

/**
 * PageRank: the share of time a walker spends at each node who follows a line 85 times in 100 and else jumps anywhere,
 * as it always does from a node without lines. Sums to 1. Brin & Page, Computer Networks 30 (1998).
 * Solved by Gauss–Seidel without the jumps from loose nodes, which only scale the outcome (Gleich, SIAM Review 57, 2015).
 */
export function pageRank(graph: Adjacency): Float64Array<ArrayBuffer> {
  const { offsets, neighbours } = graph;
  const n = nodeCount(graph);
  const rank = new Float64Array(n).fill((1 - damping) / n);
  /** What a node gives to each of its neighbours. */
  const share = new Float64Array(n);
  for (let round = 0; round < 500; round++) {
    let change = 0;
    for (let i = 0; i < n; i++) {
      const start = offsets[i]!;
      const end = offsets[i + 1]!;
      if (start === end) continue;
      let sum = 0;
      for (let e = start; e < end; e++) sum += share[neighbours[e]!]!;
      const value = (1 - damping) / n + damping * sum;
      change += Math.abs(value - rank[i]!);
      rank[i] = value;
      share[i] = value / (end - start);
    }
    if (change < tolerance) break;
  }
  let total = 0;
  for (let i = 0; i < n; i++) total += rank[i]!;
  for (let i = 0; i < n; i++) rank[i]! /= total;
  return rank;
}
