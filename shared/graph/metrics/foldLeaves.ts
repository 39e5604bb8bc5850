// Folds the trees that hang at a network into the nodes they hang at: many contacts know only their own organisation.
import { type Adjacency, nodeCount } from './adjacency.ts';
import { connectedComponents } from './components.ts';

/** What is left of a graph, numbered anew so that nodes near each other have near numbers. */
export interface Folded extends Adjacency {
  /** Per node of the core its number in the whole graph. */
  readonly nodes: Int32Array;
  /** Per node of the core how many nodes it stands for, itself included. */
  readonly groupSizes: Float64Array;
  /** Per node of the whole graph the node of the core that stands for it. */
  readonly hosts: Int32Array;
  /** Per node of the whole graph how many pairs of others have their only way through it because of a tree. */
  readonly withinTrees: Float64Array<ArrayBuffer>;
}

/**
 * Takes away nodes with one partner until there are none, linear in nodes and lines. A tree ends as one node.
 * For a node with groups b1, b2, … folded into it, in a component of N: all pairs from two of those groups have their way
 * through it, and so has everybody of them with the N − 1 − Σb others.
 */
export function foldLeaves(graph: Adjacency): Folded {
  const { offsets, neighbours } = graph;
  const n = nodeCount(graph);
  const components = connectedComponents(graph);
  const sizes = new Float64Array(n).fill(1);
  const withinTrees = new Float64Array(n);
  const degree = new Int32Array(n);
  const foldedInto = new Int32Array(n).fill(-1);
  const leaves = new Int32Array(n);
  let tail = 0;
  for (let i = 0; i < n; i++) {
    degree[i] = offsets[i + 1]! - offsets[i]!;
    if (degree[i] === 1) leaves[tail++] = i;
  }
  for (let head = 0; head < tail; head++) {
    const leaf = leaves[head]!;
    // The last two of a tree are both leaves; the first to be folded leaves the other alone.
    if (degree[leaf] === 0) continue;
    let e = offsets[leaf]!;
    while (foldedInto[neighbours[e]!]! >= 0) e++;
    const host = neighbours[e]!;
    foldedInto[leaf] = host;
    degree[leaf] = 0;
    withinTrees[host]! += (sizes[host]! - 1) * sizes[leaf]!;
    sizes[host]! += sizes[leaf]!;
    if (--degree[host]! === 1) leaves[tail++] = host;
  }
  for (let i = 0; i < n; i++) {
    withinTrees[i]! += (sizes[i]! - 1) * (components.sizes[components.of[i]!]! - sizes[i]!);
  }
  const core = coreOf(graph, foldedInto);
  const hosts = new Int32Array(n);
  for (let k = 0; k < core.nodes.length; k++) hosts[core.nodes[k]!] = k;
  // Whoever was folded later stands nearer to the core, so hosts are known in time.
  for (let k = tail - 1; k >= 0; k--) {
    const leaf = leaves[k]!;
    if (foldedInto[leaf]! >= 0) hosts[leaf] = hosts[foldedInto[leaf]!]!;
  }
  return { ...core, groupSizes: Float64Array.from(core.nodes, (node) => sizes[node]!), hosts, withinTrees };
}

/** The nodes that were not folded, in breadth-first order, and the lines between them. */
function coreOf({ offsets, neighbours }: Adjacency, foldedInto: Int32Array): Adjacency & { nodes: Int32Array } {
  const n = foldedInto.length;
  const numberOf = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  let tail = 0;
  for (let start = 0; start < n; start++) {
    if (foldedInto[start]! >= 0 || numberOf[start]! >= 0) continue;
    let head = tail;
    numberOf[start] = tail;
    order[tail++] = start;
    for (; head < tail; head++) {
      const node = order[head]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = neighbours[e]!;
        if (foldedInto[other]! >= 0 || numberOf[other]! >= 0) continue;
        numberOf[other] = tail;
        order[tail++] = other;
      }
    }
  }
  const nodes = order.slice(0, tail);
  const coreOffsets = new Int32Array(tail + 1);
  const coreNeighbours = new Int32Array(neighbours.length);
  let used = 0;
  for (let k = 0; k < tail; k++) {
    const node = nodes[k]!;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const number = numberOf[neighbours[e]!]!;
      if (number >= 0) coreNeighbours[used++] = number;
    }
    // Ascending rows keep the promise of an adjacency, and are read faster.
    coreNeighbours.subarray(coreOffsets[k], used).sort();
    coreOffsets[k + 1] = used;
  }
  return { nodes, offsets: coreOffsets, neighbours: coreNeighbours.slice(0, used) };
}
