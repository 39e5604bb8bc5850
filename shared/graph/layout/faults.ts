// How bad a place is for one node: what a reader would stumble over, weighed against each other.
// After the energy of Davidson and Harel, "Drawing graphs nicely using simulated annealing", 1996.
import type { Boxes } from './boxGrid.ts';
import { usualGap } from './boxGrid.ts';
import { distance } from './positions.ts';
import { countCrossings, crossingsOf, runsThrough, runsUnderOwnLabel, tieEnds, tiesUnder } from './readability.ts';
import type { SpringSystem } from './springSystem.ts';

/** A picture under judgement. Nodes whose position is NaN are not in it yet and do not count. */
export interface Scene {
  readonly system: Pick<SpringSystem, 'offsets' | 'neighbours'>;
  readonly positions: Float64Array;
  readonly boxes: Boxes;
  /** Length a tie should have, px. */
  readonly tieLength: number;
  readonly ends: Int32Array;
  /** Crossings per tie in the picture as it was handed in. */
  readonly tangle: number;
}

/** What each fault costs, measured in the cost of a tie that is twice as long as it should be. */
const cost = { crossing: 2.5, hiddenTie: 3, ownLabel: 0.25, touchingBoxes: 8, crowding: 1 } as const;
/** Nodes nearer than this many tie lengths keep each other at a distance. */
const crowdingReach = 1.5;

/** Takes the picture in; counts its crossings, O(m²). */
export function createScene(
  system: Pick<SpringSystem, 'offsets' | 'neighbours'>,
  positions: Float64Array,
  boxes: Boxes,
  tieLength: number,
): Scene {
  const ends = tieEnds(system);
  const tangle = ends.length === 0 ? 0 : (2 * countCrossings(ends, positions)) / ends.length;
  return { system, positions, boxes, tieLength, ends, tangle };
}

/** About how many lines and boxes are compared to judge one place of a node. */
export function priceOfJudging(system: Pick<SpringSystem, 'offsets' | 'neighbours'>, node: number): number {
  const count = system.offsets.length - 1;
  const ties = system.neighbours.length / 2;
  return (count + ties) * (1 + system.offsets[node + 1]! - system.offsets[node]!);
}

/**
 * The faults around `node` where it now stands: 0 is perfect. Stops counting once the sum reaches `enough`.
 * Cheapest faults first, so that most bad places cost little.
 */
export function faultsAround(scene: Scene, node: number, enough: number): number {
  const { positions, boxes, ends } = scene;
  const { offsets, neighbours } = scene.system;
  let sum = boxFaults(scene, node, enough);
  for (let e = offsets[node]!; e < offsets[node + 1]!; e++) sum += tieFaults(scene, node, neighbours[e]!);
  if (sum >= enough) return sum;
  sum += cost.hiddenTie * tiesUnder(ends, positions, boxes, node);
  // The more crosses anyway, the less a crossing more or less says: then lengths decide.
  const crossingCost = cost.crossing / (1 + (scene.tangle / 2) ** 2);
  for (let e = offsets[node]!; e < offsets[node + 1]! && sum < enough; e++) {
    const other = neighbours[e]!;
    sum += crossingCost * crossingsOf(ends, positions, node, other);
    for (let third = 0; third < boxes.widths.length; third++) {
      if (runsThrough(positions, boxes, node, other, third)) sum += cost.hiddenTie;
    }
  }
  return sum;
}

/** The faults around all nodes together. */
export function faultsOfAll(scene: Scene): number {
  let sum = 0;
  for (let node = 0; node < scene.boxes.widths.length; node++) sum += faultsAround(scene, node, Infinity);
  return sum;
}

function boxFaults(scene: Scene, node: number, enough: number): number {
  const { positions, boxes } = scene;
  const radius = crowdingReach * scene.tieLength;
  const x = positions[2 * node]!;
  const y = positions[2 * node + 1]! + boxes.centresBelow[node]!;
  let sum = 0;
  for (let other = 0; other < boxes.widths.length && sum < enough; other++) {
    const dx = Math.abs(positions[2 * other]! - x);
    if (dx > radius || other === node) continue;
    const dy = Math.abs(positions[2 * other + 1]! + boxes.centresBelow[other]! - y);
    const nearness = 1 - Math.sqrt(dx * dx + dy * dy) / radius;
    // Not "<= 0": a node that is not placed gives NaN.
    if (!(nearness > 0)) continue;
    sum += cost.crowding * nearness * nearness;
    const shortX = 1 - dx / ((boxes.widths[node]! + boxes.widths[other]!) / 2 + usualGap.x);
    const shortY = 1 - dy / ((boxes.heights[node]! + boxes.heights[other]!) / 2 + usualGap.y);
    if (shortX > 0 && shortY > 0) sum += cost.touchingBoxes * Math.min(shortX, shortY);
  }
  return sum;
}

function tieFaults(scene: Scene, node: number, other: number): number {
  const { positions, boxes } = scene;
  if (Number.isNaN(positions[2 * other])) return 0;
  const off = distance(positions, node, other) / scene.tieLength - 1;
  const isOverLabel =
    runsUnderOwnLabel(positions, boxes, node, other) || runsUnderOwnLabel(positions, boxes, other, node);
  return off * off + (isOverLabel ? cost.ownLabel : 0);
}
