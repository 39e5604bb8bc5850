// Groups that are tied more closely among themselves than to others.
import { type Adjacency, nodeCount } from './metrics/adjacency.ts';
import { createRandom, type Random, shuffledIndices } from './random.ts';

export interface Communities {
  readonly count: number;
  /** Per node the number of its community; the largest is 0, equals in the order of their lowest node. */
  readonly of: Int32Array<ArrayBuffer>;
  /** How much more lies within communities than chance would put there, −0.5 to 1; null without lines. */
  readonly modularity: number | null;
}

/**
 * Communities of high modularity: Louvain (Blondel et al., J. Stat. Mech. 2008) with the queue of Leiden (Traag et al., Sci.
 * Rep. 9, 2019), done twice; every community is connected. The same seed gives the same groups.
 */
export function findCommunities(graph: Adjacency, seed: number): Communities {
  const random = createRandom(seed);
  let of = coarsenAndMove(withWeights(graph), undefined, random);
  of = coarsenAndMove(withWeights(graph), of, random);
  of = connectedParts(graph, of);
  const numbered = byFalling(of);
  return { ...numbered, modularity: modularity(graph, numbered.of) };
}

/**
 * Newman & Girvan's modularity (Phys. Rev. E 69, 2004): the share of lines within communities, less what that share would be
 * if lines were drawn by degree alone. Null without lines.
 */
export function modularity(graph: Adjacency, of: Int32Array): number | null {
  const { offsets, neighbours } = graph;
  const ends = neighbours.length;
  if (ends === 0) return null;
  const degreeOf = new Float64Array(of.length);
  let within = 0;
  for (let i = 0; i < of.length; i++) {
    degreeOf[of[i]!]! += offsets[i + 1]! - offsets[i]!;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) if (of[neighbours[e]!] === of[i]) within++;
  }
  let result = within / ends;
  for (const degree of degreeOf) result -= (degree / ends) ** 2;
  return result;
}

/** A graph whose nodes stand for groups: lines have weights, and groups a weight within. */
type Weighted = Adjacency & {
  readonly weights: Float64Array;
  /** Per node twice the weight within it. */
  readonly within: Float64Array;
  /** All weights, both directions. */
  readonly total: number;
};

function withWeights(graph: Adjacency): Weighted {
  return {
    ...graph,
    weights: new Float64Array(graph.neighbours.length).fill(1),
    within: new Float64Array(nodeCount(graph)),
    total: graph.neighbours.length,
  };
}

/** Moves nodes, makes one node of every community, and so on until nothing moves. From `start`, or from everybody alone. */
function coarsenAndMove(base: Weighted, start: Int32Array | undefined, random: Random): Int32Array<ArrayBuffer> {
  let of = Int32Array.from({ length: nodeCount(base) }, (_, i) => start?.[i] ?? i);
  if (base.total === 0) return of;
  let graph = base;
  let groups = of;
  let isFirst = true;
  for (;;) {
    const isMoved = moveNodes(graph, groups, random);
    const count = renumber(groups);
    of = isFirst ? groups.slice() : of.map((group) => groups[group]!);
    if ((!isMoved && !(isFirst && start !== undefined)) || count === nodeCount(graph)) return of;
    graph = aggregate(graph, groups, count);
    groups = Int32Array.from({ length: count }, (_, i) => i);
    isFirst = false;
  }
}

/** Puts each node where it adds most to modularity; who has moved sends its neighbours to the queue again. */
function moveNodes(graph: Weighted, of: Int32Array, random: Random): boolean {
  const { offsets, neighbours, weights, within, total } = graph;
  const n = of.length;
  const strength = new Float64Array(n);
  const groupStrength = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = within[i]!;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) sum += weights[e]!;
    strength[i] = sum;
    groupStrength[of[i]!]! += sum;
  }
  const queue = shuffledIndices(n, random);
  const isQueued = new Uint8Array(n).fill(1);
  const toGroup = new Float64Array(n);
  const met = new Int32Array(n);
  let isMoved = false;
  let head = 0;
  for (let waiting = n; waiting > 0; waiting--) {
    const node = queue[head]!;
    head = head + 1 === n ? 0 : head + 1;
    isQueued[node] = 0;
    let metCount = 0;
    const end = offsets[node + 1]!;
    for (let e = offsets[node]!; e < end; e++) {
      const group = of[neighbours[e]!]!;
      if (toGroup[group] === 0) met[metCount++] = group;
      toGroup[group]! += weights[e]!;
    }
    const from = of[node]!;
    const pull = strength[node]! / total;
    groupStrength[from]! -= strength[node]!;
    let best = from;
    let bestGain = toGroup[from]! - groupStrength[from]! * pull;
    for (let k = 0; k < metCount; k++) {
      const group = met[k]!;
      const gain = toGroup[group]! - groupStrength[group]! * pull;
      if (gain > bestGain + 1e-10) {
        best = group;
        bestGain = gain;
      }
      toGroup[group] = 0;
    }
    groupStrength[best]! += strength[node]!;
    if (best === from) continue;
    of[node] = best;
    isMoved = true;
    for (let e = offsets[node]!; e < end; e++) {
      const other = neighbours[e]!;
      if (isQueued[other] !== 0 || of[other] === best) continue;
      isQueued[other] = 1;
      // Room enough: at most n wait at a time.
      queue[(head + waiting - 1) % n] = other;
      waiting++;
    }
  }
  return isMoved;
}

/** Numbers the groups 0 and up in the order of their lowest node; answers how many there are. */
function renumber(of: Int32Array): number {
  const numberOf = new Int32Array(of.length).fill(-1);
  let count = 0;
  for (let i = 0; i < of.length; i++) {
    const group = of[i]!;
    if (numberOf[group]! < 0) numberOf[group] = count++;
    of[i] = numberOf[group]!;
  }
  return count;
}

function aggregate(graph: Weighted, of: Int32Array, count: number): Weighted {
  const { offsets, neighbours, weights, within } = graph;
  const members = membersOf(of, count);
  const newOffsets = new Int32Array(count + 1);
  const newNeighbours = new Int32Array(neighbours.length);
  const newWeights = new Float64Array(neighbours.length);
  const newWithin = new Float64Array(count);
  const slotOf = new Int32Array(count).fill(-1);
  let used = 0;
  for (let group = 0; group < count; group++) {
    const start = used;
    for (let k = members.offsets[group]!; k < members.offsets[group + 1]!; k++) {
      const node = members.nodes[k]!;
      newWithin[group]! += within[node]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = of[neighbours[e]!]!;
        if (other === group) {
          newWithin[group]! += weights[e]!;
          continue;
        }
        if (slotOf[other]! < start) {
          slotOf[other] = used;
          newNeighbours[used++] = other;
        }
        newWeights[slotOf[other]!]! += weights[e]!;
      }
    }
    newOffsets[group + 1] = used;
  }
  return {
    offsets: newOffsets,
    neighbours: newNeighbours.slice(0, used),
    weights: newWeights,
    within: newWithin,
    total: graph.total,
  };
}

function membersOf(of: Int32Array, count: number): { offsets: Int32Array; nodes: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const group of of) offsets[group + 1]!++;
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice(0, count);
  const nodes = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) nodes[next[of[i]!]!++] = i;
  return { offsets, nodes };
}

/** A move may pull out the one node that held a community together: its parts then become communities of their own. */
function connectedParts({ offsets, neighbours }: Adjacency, of: Int32Array): Int32Array<ArrayBuffer> {
  const parts = new Int32Array(of.length).fill(-1);
  const stack = new Int32Array(of.length);
  for (let start = 0; start < of.length; start++) {
    if (parts[start]! >= 0) continue;
    let depth = 1;
    stack[0] = start;
    parts[start] = start;
    while (depth > 0) {
      const node = stack[--depth]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = neighbours[e]!;
        if (parts[other]! >= 0 || of[other] !== of[start]) continue;
        parts[other] = start;
        stack[depth++] = other;
      }
    }
  }
  return parts;
}

function byFalling(of: Int32Array<ArrayBuffer>): { readonly count: number; readonly of: Int32Array<ArrayBuffer> } {
  const count = renumber(of);
  const sizes = new Int32Array(count);
  for (const group of of) sizes[group]!++;
  const order = Int32Array.from({ length: count }, (_, i) => i).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(count);
  for (let i = 0; i < count; i++) rank[order[i]!] = i;
  return { count, of: of.map((group) => rank[group]!) };
}
