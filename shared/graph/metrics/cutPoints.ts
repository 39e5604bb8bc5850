// Nodes and lines without which a part of the network comes loose.
import { type LineGraph, nodeCount } from './adjacency.ts';

export interface Cuts {
  /** Per node 1 when its component falls apart without it (an articulation point). */
  readonly cutPoints: Uint8Array<ArrayBuffer>;
  /** Per line 1 when its component falls apart without it. */
  readonly bridges: Uint8Array<ArrayBuffer>;
}

/**
 * Articulation points and bridges in one depth-first walk. Tarjan, "Depth-first search and linear graph algorithms",
 * SIAM J. Comput. 1 (1972). With a stack of its own, so that a long chain of nodes cannot exhaust the call stack.
 */
export function findCuts(graph: LineGraph): Cuts {
  const { offsets, neighbours, lines } = graph;
  const n = nodeCount(graph);
  const cutPoints = new Uint8Array(n);
  const bridges = new Uint8Array(graph.lineCount);
  const entered = new Int32Array(n);
  /** The earliest entered node that can be reached from the subtree without its line upwards. */
  const low = new Int32Array(n);
  const lineUp = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const stack = new Int32Array(n);
  let time = 0;
  for (let root = 0; root < n; root++) {
    if (entered[root] !== 0) continue;
    let depth = 1;
    let children = 0;
    stack[0] = root;
    entered[root] = low[root] = ++time;
    while (depth > 0) {
      const node = stack[depth - 1]!;
      if (next[node]! < offsets[node + 1]!) {
        const e = next[node]!++;
        if (lines[e] === lineUp[node]) continue;
        const other = neighbours[e]!;
        if (entered[other] !== 0) {
          if (entered[other]! < low[node]!) low[node] = entered[other]!;
          continue;
        }
        entered[other] = low[other] = ++time;
        lineUp[other] = lines[e]!;
        stack[depth++] = other;
        if (node === root) children++;
        continue;
      }
      depth--;
      if (depth === 0) continue;
      const parent = stack[depth - 1]!;
      if (low[node]! < low[parent]!) low[parent] = low[node]!;
      if (low[node]! > entered[parent]!) bridges[lineUp[node]!] = 1;
      if (parent !== root && low[node]! >= entered[parent]!) cutPoints[parent] = 1;
    }
    if (children > 1) cutPoints[root] = 1;
  }
  return { cutPoints, bridges };
}
