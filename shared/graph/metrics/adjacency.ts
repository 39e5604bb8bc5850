// The graph as every measure reads it: rows of neighbours in typed arrays, one line per pair of nodes.

/**
 * Undirected simple graph in compressed sparse rows. The neighbours of node i are
 * `neighbours[offsets[i] .. offsets[i + 1])`: ascending, each once, never i itself.
 */
export interface Adjacency {
  readonly offsets: Int32Array<ArrayBuffer>;
  readonly neighbours: Int32Array<ArrayBuffer>;
}

/** An adjacency whose lines have numbers: 0 and up, in the order of their lower and then their higher end. */
export interface LineGraph extends Adjacency {
  /** The line that each neighbour is reached by; runs along with `neighbours`. */
  readonly lines: Int32Array<ArrayBuffer>;
  readonly lineCount: number;
}

export interface JoinedLines {
  readonly graph: LineGraph;
  /** Per given pair the number of its line, -1 for a node with itself. */
  readonly lineOf: Int32Array<ArrayBuffer>;
  /** Per line how many of the given pairs it stands for. */
  readonly weights: Int32Array<ArrayBuffer>;
}

/** Directed simple graph: the nodes that i points at are `targets[offsets[i] .. offsets[i + 1])`, ascending, each once. */
export interface Arrows {
  readonly offsets: Int32Array<ArrayBuffer>;
  readonly targets: Int32Array<ArrayBuffer>;
}

/** How many nodes the graph has. */
export function nodeCount(graph: { readonly offsets: Int32Array }): number {
  return graph.offsets.length - 1;
}

/** How many lines the graph has. */
export function lineCount(graph: Adjacency): number {
  return graph.neighbours.length / 2;
}

/**
 * Joins pairs of node numbers (0 .. count-1) into an undirected simple graph, in time linear in nodes and pairs.
 * Parallel and opposite pairs become one line, a node with itself none.
 */
export function joinLines(count: number, from: Int32Array, to: Int32Array): JoinedLines {
  const rows = sortedPairRows(count, from, to);
  const offsets = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    let last = -1;
    let distinct = 0;
    for (let e = rows.offsets[i]!; e < rows.offsets[i + 1]!; e++) {
      if (rows.ends[e] !== last) distinct++;
      last = rows.ends[e]!;
    }
    offsets[i + 1] = offsets[i]! + distinct;
  }
  const neighbours = new Int32Array(offsets[count]!);
  const lines = new Int32Array(neighbours.length);
  const weights = new Int32Array(neighbours.length / 2);
  const lineOf = new Int32Array(from.length).fill(-1);
  const next = offsets.slice(0, count);
  let line = -1;
  // Lines are met in ascending order of both ends, so both of their rows fill up in ascending order too.
  for (let i = 0; i < count; i++) {
    let last = -1;
    for (let e = rows.offsets[i]!; e < rows.offsets[i + 1]!; e++) {
      const j = rows.ends[e]!;
      if (j < i) continue;
      if (j !== last) {
        line++;
        last = j;
        neighbours[next[i]!] = j;
        lines[next[i]!++] = line;
        neighbours[next[j]!] = i;
        lines[next[j]!++] = line;
      }
      weights[line]!++;
      lineOf[rows.pairs[e]!] = line;
    }
  }
  return { graph: { offsets, neighbours, lines, lineCount: line + 1 }, lineOf, weights };
}

/** Joins directed pairs into arrows: parallel ones become one, a node with itself none. */
export function joinArrows(count: number, from: Int32Array, to: Int32Array): Arrows {
  const reversed = rowsOf(count, to, from);
  const sorted = rowsOf(count, reversed.ends, owners(reversed.offsets));
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(sorted.ends.length);
  let used = 0;
  for (let i = 0; i < count; i++) {
    let last = -1;
    for (let e = sorted.offsets[i]!; e < sorted.offsets[i + 1]!; e++) {
      const target = sorted.ends[e]!;
      if (target === last || target === i) continue;
      last = target;
      targets[used++] = target;
    }
    offsets[i + 1] = used;
  }
  return { offsets, targets: targets.slice(0, used) };
}

/** Whether two nodes are tied; by halving the shorter row. */
export function areTied(graph: Adjacency, a: number, b: number): boolean {
  const { offsets } = graph;
  const isShorter = offsets[a + 1]! - offsets[a]! <= offsets[b + 1]! - offsets[b]!;
  return hasIn(graph.neighbours, offsets, isShorter ? a : b, isShorter ? b : a);
}

/** Whether `wanted` stands in the ascending row `row`. */
export function hasIn(values: Int32Array, offsets: Int32Array, row: number, wanted: number): boolean {
  let low = offsets[row]!;
  let high = offsets[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = values[middle]!;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

type PairRows = { readonly offsets: Int32Array; readonly ends: Int32Array; readonly pairs: Int32Array };

/** Both directions of every pair, rows ascending by other end: two counting sorts, the second one stable. */
function sortedPairRows(count: number, from: Int32Array, to: Int32Array): PairRows {
  const offsets = new Int32Array(count + 1);
  for (let k = 0; k < from.length; k++) {
    if (from[k] === to[k]) continue;
    offsets[from[k]! + 1]!++;
    offsets[to[k]! + 1]!++;
  }
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;
  const ends = new Int32Array(offsets[count]!);
  const pairs = new Int32Array(ends.length);
  const next = offsets.slice(0, count);
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!;
    const b = to[k]!;
    if (a === b) continue;
    ends[next[a]!] = b;
    pairs[next[a]!++] = k;
    ends[next[b]!] = a;
    pairs[next[b]!++] = k;
  }
  const sortedEnds = new Int32Array(ends.length);
  const sortedPairs = new Int32Array(ends.length);
  next.set(offsets.subarray(0, count));
  for (let i = 0; i < count; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const slot = next[ends[e]!]!++;
      sortedEnds[slot] = i;
      sortedPairs[slot] = pairs[e]!;
    }
  }
  return { offsets, ends: sortedEnds, pairs: sortedPairs };
}

function rowsOf(count: number, from: Int32Array, to: Int32Array): { offsets: Int32Array; ends: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const node of from) offsets[node + 1]!++;
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;
  const ends = new Int32Array(from.length);
  const next = offsets.slice(0, count);
  for (let k = 0; k < from.length; k++) ends[next[from[k]!]!++] = to[k]!;
  return { offsets, ends };
}

/** For every slot the row that it stands in. */
function owners(offsets: Int32Array): Int32Array {
  const rows = new Int32Array(offsets.at(-1) ?? 0);
  for (let i = 0; i + 1 < offsets.length; i++) rows.fill(i, offsets[i], offsets[i + 1]);
  return rows;
}
