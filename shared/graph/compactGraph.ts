// The network as plain numbers, for everything that computes on it: layout now, indicators later.
// Leaves out kinds, directions and labels: whoever needs those looks them up by id.

export interface GraphNode {
  readonly id: string;
  /** Size in px of all that is drawn for the node, its label included. */
  readonly width: number;
  readonly height: number;
  /**
   * How many px the middle of that box lies below the point that the position stands for.
   * 0 (the default): the position is the middle of the box. A shape of 36 px with a label of 32 px under it: 16.
   */
  readonly centreBelow?: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Strength of the tie, 0 or more; 1 when absent. */
  readonly weight?: number;
}

export interface GraphInput {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Undirected graph in compressed sparse rows. Node i is `ids[i]`; its neighbours are
 * `neighbours[offsets[i] .. offsets[i + 1])`, ascending, each once, never itself; `weights` runs along with them.
 */
export interface CompactGraph {
  /** Ascending by code unit, so that one network is numbered in one way whatever order it was read in. */
  readonly ids: readonly string[];
  readonly offsets: Int32Array<ArrayBuffer>;
  readonly neighbours: Int32Array<ArrayBuffer>;
  /** Weights of parallel relations are added up. */
  readonly weights: Float64Array<ArrayBuffer>;
  readonly widths: Float64Array<ArrayBuffer>;
  readonly heights: Float64Array<ArrayBuffer>;
  readonly centresBelow: Float64Array<ArrayBuffer>;
}

/**
 * Numbers the nodes and joins the relations into adjacency rows. Relations of a node with itself are dropped,
 * parallel and opposite ones become one with the summed weight.
 * @throws RangeError on an id that occurs twice, a relation to an unknown node, a size or weight that is negative or not finite.
 */
export function buildCompactGraph(input: GraphInput): CompactGraph {
  const nodes = [...input.nodes].sort(byId);
  const numberOf = new Map<string, number>();
  for (const [i, node] of nodes.entries()) {
    if (numberOf.has(node.id)) throw new RangeError(`node ${node.id} occurs twice`);
    numberOf.set(node.id, i);
  }
  return {
    ids: nodes.map((node) => node.id),
    ...adjacencyRows(nodes.length, input.edges, numberOf),
    widths: Float64Array.from(nodes, (node) => amount(node.width, node.id)),
    heights: Float64Array.from(nodes, (node) => amount(node.height, node.id)),
    centresBelow: Float64Array.from(nodes, (node) => finite(node.centreBelow ?? 0, node.id)),
  };
}

/** The buffers to hand over with `postMessage(graph, buffers)`: the sender then loses the graph, nothing is copied. */
export function transferableBuffers(graph: CompactGraph): ArrayBuffer[] {
  return [graph.offsets, graph.neighbours, graph.weights, graph.widths, graph.heights, graph.centresBelow].map(
    (array) => array.buffer,
  );
}

/** The number of a node in the graph, or -1 when it is not there. */
export function nodeNumber(graph: CompactGraph, id: string): number {
  return indexIn(graph.ids, id);
}

/** The graph of `members` (ascending node numbers) and what is between them; its node i is `members[i]`. */
export function subgraph(graph: CompactGraph, members: Int32Array): CompactGraph {
  const offsets = new Int32Array(members.length + 1);
  const edges: number[] = [];
  const neighbours: number[] = [];
  for (let i = 0; i < members.length; i++) {
    const node = members[i]!;
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      const neighbour = indexIn(members, graph.neighbours[e]!);
      if (neighbour < 0) continue;
      edges.push(e);
      neighbours.push(neighbour);
    }
    offsets[i + 1] = edges.length;
  }
  return {
    ids: Array.from(members, (node) => graph.ids[node]!),
    offsets,
    neighbours: Int32Array.from(neighbours),
    weights: Float64Array.from(edges, (e) => graph.weights[e]!),
    widths: Float64Array.from(members, (node) => graph.widths[node]!),
    heights: Float64Array.from(members, (node) => graph.heights[node]!),
    centresBelow: Float64Array.from(members, (node) => graph.centresBelow[node]!),
  };
}

type Rows = Pick<CompactGraph, 'offsets' | 'neighbours' | 'weights'>;

function adjacencyRows(count: number, edges: readonly GraphEdge[], numberOf: ReadonlyMap<string, number>): Rows {
  // One number per unordered pair: exact up to 2^53, that is 94 million nodes.
  const weightOf = new Map<number, number>();
  for (const edge of edges) {
    const from = known(numberOf, edge.from);
    const to = known(numberOf, edge.to);
    const weight = amount(edge.weight ?? 1, `${edge.from} - ${edge.to}`);
    if (from === to) continue;
    const pair = Math.min(from, to) * count + Math.max(from, to);
    weightOf.set(pair, (weightOf.get(pair) ?? 0) + weight);
  }
  const pairs = Float64Array.from(weightOf.keys()).sort();

  const offsets = new Int32Array(count + 1);
  for (const pair of pairs) {
    offsets[Math.floor(pair / count) + 1]! += 1;
    offsets[(pair % count) + 1]! += 1;
  }
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;

  const neighbours = new Int32Array(pairs.length * 2);
  const weights = new Float64Array(pairs.length * 2);
  const next = offsets.slice();
  const append = (row: number, neighbour: number, weight: number): void => {
    const slot = next[row]!;
    neighbours[slot] = neighbour;
    weights[slot] = weight;
    next[row] = slot + 1;
  };
  // Two sweeps over the sorted pairs keep every row ascending: first the lower-numbered neighbours, then the higher.
  for (const pair of pairs) append(pair % count, Math.floor(pair / count), weightOf.get(pair)!);
  for (const pair of pairs) append(Math.floor(pair / count), pair % count, weightOf.get(pair)!);
  return { offsets, neighbours, weights };
}

/** Where a value stands in an ascending list, or -1. */
function indexIn<T extends number | string>(sorted: ArrayLike<T>, wanted: T): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function byId(a: GraphNode, b: GraphNode): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function known(numberOf: ReadonlyMap<string, number>, id: string): number {
  const found = numberOf.get(id);
  if (found === undefined) throw new RangeError(`relation to unknown node ${id}`);
  return found;
}

function amount(value: number, subject: string): number {
  if (!(value >= 0)) throw new RangeError(`negative or missing number at ${subject}`);
  return finite(value, subject);
}

function finite(value: number, subject: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`number without bound at ${subject}`);
  return value;
}
