// The way along which somebody can be reached.
import { type Adjacency, nodeCount } from './metrics/adjacency.ts';

/**
 * A shortest way from one of `sources` to `target`, both ends included; null when there is none. Of equally short ways the
 * one that starts at the lowest source, and at every fork takes the lowest node: the same question has one answer.
 */
export function shortestRoute(graph: Adjacency, sources: Iterable<number>, target: number): number[] | null {
  const { offsets, neighbours } = graph;
  const isSource = new Uint8Array(nodeCount(graph));
  for (const source of sources) isSource[source] = 1;
  const distance = new Int32Array(nodeCount(graph)).fill(-1);
  const queue = new Int32Array(nodeCount(graph));
  distance[target] = 0;
  queue[0] = target;
  let tail = 1;
  let start = -1;
  for (let head = 0; head < tail; head++) {
    const node = queue[head]!;
    if (start >= 0 && distance[node]! > distance[start]!) break;
    if (isSource[node] !== 0 && (start < 0 || node < start)) start = node;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = neighbours[e]!;
      if (distance[other]! >= 0) continue;
      distance[other] = distance[node]! + 1;
      queue[tail++] = other;
    }
  }
  if (start < 0) return null;
  const route = [start];
  for (let node = start; node !== target; ) {
    const left = distance[node]! - 1;
    let e = offsets[node]!;
    while (distance[neighbours[e]!] !== left) e++;
    node = neighbours[e]!;
    route.push(node);
  }
  return route;
}
