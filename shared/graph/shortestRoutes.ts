// All shortest ways between two nodes, and who is within so many steps: how somebody looks around in a network.
import { type Adjacency, nodeCount } from './metrics/adjacency.ts';

export type ShortestRoutes = {
  /** How many equally short ways there are; from 2^53 on it stays there. */
  readonly count: number;
  /** The first of them, both ends included: at every fork the lowest node first, so that the same question has one answer. */
  readonly routes: readonly (readonly number[])[];
};

/** The shortest ways from one node to another, at most `most` of them written out; null when there is none. */
export function shortestRoutes(graph: Adjacency, from: number, to: number, most: number): ShortestRoutes | null {
  const distance = stepsFrom(graph, [to], Number.POSITIVE_INFINITY);
  if (distance[from]! < 0) return null;
  const routes: number[][] = [];
  const walk = (node: number, soFar: readonly number[]): void => {
    if (routes.length >= most) return;
    const route = [...soFar, node];
    if (node === to) routes.push(route);
    else for (const next of nearer(graph, distance, node)) walk(next, route);
  };
  walk(from, []);
  return { count: countWays(graph, distance, from, to), routes };
}

/** Per node how many steps it is from the nearest of `sources`; -1 when it is further than `most` or cannot be reached. */
export function stepsFrom(graph: Adjacency, sources: Iterable<number>, most: number): Int32Array {
  const { offsets, neighbours } = graph;
  const distance = new Int32Array(nodeCount(graph)).fill(-1);
  const queue: number[] = [];
  for (const source of sources) {
    if (distance[source] === 0) continue;
    distance[source] = 0;
    queue.push(source);
  }
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    if (distance[node]! >= most) break;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = neighbours[e]!;
      if (distance[other]! >= 0) continue;
      distance[other] = distance[node]! + 1;
      queue.push(other);
    }
  }
  return distance;
}

function nearer({ offsets, neighbours }: Adjacency, distance: Int32Array, node: number): readonly number[] {
  const next: number[] = [];
  for (let e = offsets[node]!; e < offsets[node + 1]!; e++)
    if (distance[neighbours[e]!] === distance[node]! - 1) next.push(neighbours[e]!);
  return next;
}

/** Counts without walking them all: a grid of 20 by 20 has more ways than there are seconds in a lifetime. */
function countWays(graph: Adjacency, distance: Int32Array, from: number, to: number): number {
  const ways = new Map<number, number>([[from, 1]]);
  for (let layer = distance[from]!; layer > 0; layer--) {
    for (const [node, count] of [...ways]) {
      if (distance[node] !== layer) continue;
      for (const next of nearer(graph, distance, node))
        ways.set(next, Math.min(Number.MAX_SAFE_INTEGER, (ways.get(next) ?? 0) + count));
    }
  }
  return ways.get(to) ?? 0;
}
