// How many others somebody is tied to, and what that says of the whole.
import { type Adjacency, lineCount, nodeCount } from './adjacency.ts';

/** Per node the number of others it is tied to; parallel relations count once. */
export function degrees(graph: Adjacency): Int32Array<ArrayBuffer> {
  const { offsets } = graph;
  const result = new Int32Array(nodeCount(graph));
  for (let i = 0; i < result.length; i++) result[i] = offsets[i + 1]! - offsets[i]!;
  return result;
}

/** The share of all possible lines that exists, 2m / (n(n − 1)); null below two nodes. */
export function density(graph: Adjacency): number | null {
  const n = nodeCount(graph);
  return n < 2 ? null : (2 * lineCount(graph)) / (n * (n - 1));
}

/** The mean number of partners, 2m / n; null without nodes. */
export function averageDegree(graph: Adjacency): number | null {
  const n = nodeCount(graph);
  return n === 0 ? null : (2 * lineCount(graph)) / n;
}

/**
 * How far everything goes through one node, 0 (all equal) to 1 (a star): the sum of differences with the highest degree,
 * over (n − 1)(n − 2). Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1979).
 * Null below three nodes, where every network is even.
 */
export function degreeCentralisation(graph: Adjacency): number | null {
  const n = nodeCount(graph);
  if (n < 3) return null;
  let most = 0;
  for (const degree of degrees(graph)) most = Math.max(most, degree);
  return (n * most - 2 * lineCount(graph)) / ((n - 1) * (n - 2));
}

/** How many nodes are tied to nobody. */
export function isolateCount(graph: Adjacency): number {
  let isolates = 0;
  for (let i = 0; i < nodeCount(graph); i++) if (graph.offsets[i] === graph.offsets[i + 1]) isolates++;
  return isolates;
}
