// Who stands on the shortest ways between others.
import { type Pulse, quietPulse } from '../layout/pulse.ts';
import { createRandom, shuffledIndices } from '../random.ts';
import { type Adjacency, nodeCount } from './adjacency.ts';
import { type Folded, foldLeaves } from './foldLeaves.ts';

export interface Betweenness {
  readonly values: Float64Array<ArrayBuffer>;
  /** From how many nodes the ways were followed. Fewer than `nodes` makes the values an estimate, and to be called so. */
  readonly pivots: number;
  readonly nodes: number;
}

/**
 * Exact betweenness: per node the sum over all unordered pairs of others of the share of their shortest ways that pass
 * through it. Not normalised. Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociol. 25 (2001), on
 * what is left after folding away the trees that hang at the network (Sariyüce et al., "Shattering and compressing networks
 * for betweenness centrality", SDM 2013). Beats per source, as much in all as there are nodes.
 */
export function betweenness(graph: Adjacency, pulse: Pulse = quietPulse): Betweenness {
  const folded = foldLeaves(graph);
  const n = nodeCount(graph);
  const core = dependencies(folded, folded.groupSizes, pulse);
  return { values: spread(folded, core, 1), pivots: n, nodes: n };
}

/**
 * An estimate of betweenness from `pivots` nodes drawn at random: unbiased, close for the highest, rough for the rest.
 * Brandes & Pich, "Centrality estimation in large networks", Int. J. Bifurcation Chaos 17 (2007). Exact with as many
 * pivots as nodes. Beats as much in all as there
 * are pivots.
 */
export function estimateBetweenness(
  graph: Adjacency,
  pivots: number,
  seed: number,
  pulse: Pulse = quietPulse,
): Betweenness {
  const n = nodeCount(graph);
  if (pivots >= n) return betweenness(graph, pulse);
  const folded = foldLeaves(graph);
  const drawn = new Float64Array(folded.nodes.length);
  const order = shuffledIndices(n, createRandom(seed));
  for (let k = 0; k < pivots; k++) drawn[folded.hosts[order[k]!]!]!++;
  return { values: spread(folded, dependencies(folded, drawn, pulse), n / pivots), pivots, nodes: n };
}

/** Per node of the core, over all sources with their weights, how much of the others hangs on it (Brandes' dependency). */
function dependencies(folded: Folded, sourceWeights: Float64Array, pulse: Pulse): Float64Array {
  const { offsets, neighbours, groupSizes } = folded;
  const n = groupSizes.length;
  const total = new Float64Array(n);
  const distance = new Int32Array(n).fill(-1);
  const ways = new Float64Array(n);
  /** What hangs on each node, its own group included, per way that leads to it. */
  const perWay = new Float64Array(n);
  const queue = new Int32Array(n);
  const successors = new Int32Array(neighbours.length);
  const successorsEnd = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    const weight = sourceWeights[source]!;
    if (weight === 0) continue;
    pulse.beat(weight);
    let tail = 1;
    let used = 0;
    queue[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    for (let head = 0; head < tail; head++) {
      const node = queue[head]!;
      const nextDistance = distance[node]! + 1;
      const waysHere = ways[node]!;
      const end = offsets[node + 1]!;
      for (let e = offsets[node]!; e < end; e++) {
        const other = neighbours[e]!;
        const known = distance[other]!;
        if (known < 0) {
          distance[other] = nextDistance;
          queue[tail++] = other;
          ways[other] = waysHere;
          successors[used++] = other;
        } else if (known === nextDistance) {
          ways[other]! += waysHere;
          successors[used++] = other;
        }
      }
      successorsEnd[head] = used;
    }
    for (let k = tail - 1; k > 0; k--) {
      const node = queue[k]!;
      let sum = 0;
      for (let e = successorsEnd[k - 1]!; e < used; e++) sum += perWay[successors[e]!]!;
      used = successorsEnd[k - 1]!;
      const dependency = sum * ways[node]!;
      total[node]! += weight * dependency;
      perWay[node] = (groupSizes[node]! + dependency) / ways[node]!;
      distance[node] = -1;
    }
    distance[source] = -1;
  }
  return total;
}

/** Back to the nodes of the graph: what the folded trees amount to is known exactly. Each pair was met from both ends. */
function spread(folded: Folded, core: Float64Array, scale: number): Float64Array<ArrayBuffer> {
  const values = folded.withinTrees.slice();
  for (let k = 0; k < core.length; k++) values[folded.nodes[k]!]! += (scale * core[k]!) / 2;
  return values;
}
