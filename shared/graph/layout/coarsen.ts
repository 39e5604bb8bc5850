// A smaller graph with the same shape: neighbours are drawn together, so that the outline can be found on few nodes.
import { shuffledIndices } from '../random.ts';
import type { Random } from '../random.ts';
import type { SpringSystem } from './springSystem.ts';

export interface CoarseSystem {
  readonly system: SpringSystem;
  /** Per fine node the coarse node that stands for it. */
  readonly groupOf: Int32Array;
}

/**
 * Joins every node with a neighbour: first a node with one tie with the node it hangs on (so a star is one step),
 * then pairs along the heaviest tie between the lightest nodes, and whoever is left over with a neighbour's group.
 * Masses and parallel ties add up. After Hu, "Efficient and high quality force-directed graph drawing", 2005.
 */
export function coarsen(fine: SpringSystem, random: Random): CoarseSystem {
  const groupOf = new Int32Array(fine.count).fill(-1);
  const order = shuffledIndices(fine.count, random);
  const afterLeaves = joinLeaves(fine, order, groupOf);
  const groups = joinPairs(fine, order, groupOf, afterLeaves);
  return { system: contract(fine, groupOf, groups), groupOf };
}

function joinLeaves(fine: SpringSystem, order: Int32Array, groupOf: Int32Array): number {
  let groups = 0;
  for (const node of order) {
    const first = fine.offsets[node]!;
    if (groupOf[node]! >= 0 || fine.offsets[node + 1]! - first !== 1) continue;
    const anchor = fine.neighbours[first]!;
    if (groupOf[anchor]! < 0) groupOf[anchor] = groups++;
    groupOf[node] = groupOf[anchor]!;
  }
  return groups;
}

function joinPairs(fine: SpringSystem, order: Int32Array, groupOf: Int32Array, groupsSoFar: number): number {
  let groups = groupsSoFar;
  for (const node of order) {
    if (groupOf[node]! >= 0) continue;
    const partner = bestNeighbour(fine, node, (other) => groupOf[other]! < 0);
    if (partner >= 0) {
      groupOf[node] = groups;
      groupOf[partner] = groups++;
      continue;
    }
    const host = bestNeighbour(fine, node, () => true);
    groupOf[node] = host >= 0 ? groupOf[host]! : groups++;
  }
  return groups;
}

function bestNeighbour(fine: SpringSystem, node: number, isCandidate: (other: number) => boolean): number {
  let best = -1;
  let bestPull = -1;
  for (let e = fine.offsets[node]!; e < fine.offsets[node + 1]!; e++) {
    const other = fine.neighbours[e]!;
    const pull = fine.weights[e]! / fine.masses[other]!;
    if (pull <= bestPull || !isCandidate(other)) continue;
    best = other;
    bestPull = pull;
  }
  return best;
}

function contract(fine: SpringSystem, groupOf: Int32Array, count: number): SpringSystem {
  const masses = new Float64Array(count);
  const firstMember = new Int32Array(count).fill(-1);
  const nextMember = new Int32Array(fine.count);
  for (let node = fine.count - 1; node >= 0; node--) {
    const group = groupOf[node]!;
    masses[group]! += fine.masses[node]!;
    nextMember[node] = firstMember[group]!;
    firstMember[group] = node;
  }
  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(fine.neighbours.length);
  const weights = new Float64Array(fine.neighbours.length);
  const slotOf = new Int32Array(count).fill(-1);
  let used = 0;
  for (let group = 0; group < count; group++) {
    const rowStart = used;
    for (let node = firstMember[group]!; node >= 0; node = nextMember[node]!) {
      for (let e = fine.offsets[node]!; e < fine.offsets[node + 1]!; e++) {
        const other = groupOf[fine.neighbours[e]!]!;
        if (other === group) continue;
        // Slots of earlier rows are below rowStart, so the array needs no clearing between rows.
        if (slotOf[other]! < rowStart) {
          slotOf[other] = used;
          neighbours[used++] = other;
        }
        weights[slotOf[other]!]! += fine.weights[e]!;
      }
    }
    offsets[group + 1] = used;
  }
  return { count, offsets, neighbours: neighbours.slice(0, used), weights: weights.slice(0, used), masses };
}
