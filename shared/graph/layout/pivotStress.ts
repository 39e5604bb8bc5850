// The outline of a large map put right: springs gather what belongs together, and crumple the way between far-off parts.
// Distances to a few nodes, the pivots, are enough to see that (Brandes and Pich 2006). Nodes move by the majorization of
// Gansner, Koren and North (2005), on the sparse model of Ortmann, Klimenta and Brandes (2017) without its short
// distances: those are what springs are good at.
import type { Random } from '../random.ts';
import { shuffledIndices } from '../random.ts';
import { fillSteps } from './distances.ts';
import type { Pulse } from './pulse.ts';
import type { SpringSystem } from './springSystem.ts';

export interface PivotStressOptions {
  readonly rounds: number;
  /** How far a node goes each round of the way to where the pivots would have it: 0 to 1. */
  readonly share: number;
}

/** Fewer leave more stress at 10,000 nodes; more take time and change little. */
const mostPivots = 80;
/** Nodes between two looks at the stop signal. */
const nodesPerBeat = 1024;

interface Pivots {
  readonly nodes: Int32Array;
  /** Steps to every node: a row per pivot. */
  readonly steps: Int32Array;
}

/**
 * Moves `positions` (x, y per node, all finite) in place so that distances to the pivots come nearer to steps in the
 * network, near pivots counting most. The picture stays about as large as it was. O(pivots × (nodes + ties)).
 * Few rounds with a small share: nodes equally far from all pivots are drawn to one spot, and further rounds
 * lessen stress at the cost of crossings.
 * @throws LayoutAborted when the pulse says so; positions are then half way.
 */
export function reducePivotStress(
  system: SpringSystem,
  positions: Float64Array,
  options: PivotStressOptions,
  random: Random,
  pulse: Pulse,
): void {
  const pivots = drawPivots(system, random, pulse);
  const length = lengthOfStep(pivots, positions);
  const aims = new Float64Array(positions.length);
  for (let round = 0; round < options.rounds; round++) {
    for (let node = 0; node < system.count; node++) {
      if (node % nodesPerBeat === 0) pulse.beat(0);
      aim(pivots, positions, node, length, aims);
    }
    for (let at = 0; at < positions.length; at++) positions[at]! += options.share * (aims[at]! - positions[at]!);
  }
}

function drawPivots(system: SpringSystem, random: Random, pulse: Pulse): Pivots {
  const { count } = system;
  const nodes = shuffledIndices(count, random).slice(0, mostPivots);
  const steps = new Int32Array(nodes.length * count);
  const queue = new Int32Array(count);
  for (let k = 0; k < nodes.length; k++) {
    pulse.beat(0);
    fillSteps(system, nodes[k]!, queue, steps.subarray(k * count, (k + 1) * count));
  }
  return { nodes, steps };
}

/** The length (px) of a step at which the distances to the pivots are least off: of relative errors, by least squares. */
function lengthOfStep({ nodes, steps }: Pivots, positions: Float64Array): number {
  const count = positions.length / 2;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < nodes.length; k++) {
    const x = positions[2 * nodes[k]!]!;
    const y = positions[2 * nodes[k]! + 1]!;
    for (let node = 0; node < count; node++) {
      const wanted = steps[k * count + node]!;
      if (wanted <= 0) continue;
      const dx = positions[2 * node]! - x;
      const dy = positions[2 * node + 1]! - y;
      const perStep = Math.sqrt(dx * dx + dy * dy) / wanted;
      sum += perStep;
      squares += perStep * perStep;
    }
  }
  return sum > 0 ? squares / sum : 0;
}

/** Writes into `aims` the mean of where each pivot would have the node: at the right distance, in the direction it is now. */
function aim(
  { nodes, steps }: Pivots,
  positions: Float64Array,
  node: number,
  length: number,
  aims: Float64Array,
): void {
  const count = positions.length / 2;
  const x = positions[2 * node]!;
  const y = positions[2 * node + 1]!;
  let sumX = 0;
  let sumY = 0;
  let sumOfWeights = 0;
  for (let k = 0; k < nodes.length; k++) {
    const wanted = steps[k * count + node]!;
    const dx = x - positions[2 * nodes[k]!]!;
    const dy = y - positions[2 * nodes[k]! + 1]!;
    const apart = Math.sqrt(dx * dx + dy * dy);
    if (wanted <= 0 || apart === 0) continue;
    const weight = 1 / (wanted * wanted);
    const way = (weight * wanted * length) / apart - weight;
    sumX += dx * way;
    sumY += dy * way;
    sumOfWeights += weight;
  }
  aims[2 * node] = sumOfWeights > 0 ? x + sumX / sumOfWeights : x;
  aims[2 * node + 1] = sumOfWeights > 0 ? y + sumY / sumOfWeights : y;
}
