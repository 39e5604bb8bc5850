// No box on top of another. First all push each other aside a little at a time, which keeps the picture as it was;
// what is still in the way then is set down on the nearest free spot, so that the promise always holds.
import type { BoxGrid, Boxes, Gap, Shortfall } from './boxGrid.ts';
import { createBoxGrid, isTooNear, usualGap } from './boxGrid.ts';
import { createSettler } from './freeSpot.ts';
import type { Pulse } from './pulse.ts';
import { middleOf } from './positions.ts';

export interface OverlapOptions {
  readonly gap?: Gap;
  /** Nodes marked 1 are not moved. Two of them that overlap stay so. */
  readonly pinned?: Uint8Array | undefined;
}

const mostPasses = 50;
/** Pairs are pushed this much farther than they lack: a crowd then parts in 15 passes instead of 150. */
const overshoot = 1.7;
/** A crowd that has not parted by then is given room: the whole picture grows by so much per pass. */
const growthFrom = 8;
const growth = 1.003;
/** Neighbours per node, on average, above which boxes lie in heaps. */
const crowd = 100;
const nodesPerBeat = 512;

/**
 * Moves `positions` (x, y per node, all finite) in place until no two boxes are nearer than the gap.
 * @throws LayoutAborted when the pulse says so.
 */
export function removeOverlaps(positions: Float64Array, boxes: Boxes, options: OverlapOptions, pulse: Pulse): void {
  const gap = options.gap ?? usualGap;
  const scene = { positions, boxes, gap, pinned: options.pinned };
  const grid = createBoxGrid(positions, boxes, gap);
  for (let pass = 0; pass < mostPasses; pass++) {
    grid.clear();
    const outcome = pushApart(scene, grid, pulse);
    if (outcome === 'free') return;
    if (outcome === 'crowded') break;
    if (pass >= growthFrom && scene.pinned === undefined) grow(positions);
  }
  settleRest(scene, pulse);
}

interface Scene {
  readonly positions: Float64Array;
  readonly boxes: Boxes;
  readonly gap: Gap;
  readonly pinned: Uint8Array | undefined;
}

/** One pass over all pairs. `crowded`: so many on one spot that pushing would take n² steps and come to nothing. */
function pushApart(scene: Scene, grid: BoxGrid, pulse: Pulse): 'free' | 'pushed' | 'crowded' {
  const count = scene.boxes.widths.length;
  const near = new Int32Array(count);
  const short: Shortfall = { x: 0, y: 0 };
  let hasPushed = false;
  let met = 0;
  // A box joins the grid after it has met those before it, so every pair meets once.
  for (let node = 0; node < count; node++) {
    if (node % nodesPerBeat === 0) pulse.beat(0);
    const found = grid.near(node, near);
    met += found;
    if (met > crowd * count) return 'crowded';
    for (let k = 0; k < found; k++) {
      const other = near[k]!;
      if (!isTooNear(scene.positions, scene.boxes, scene.gap, node, other, short)) continue;
      if (pushPair(scene, node, other, short)) hasPushed = true;
    }
    grid.put(node);
  }
  return hasPushed ? 'pushed' : 'free';
}

/** Along the axis that needs the smaller move; the whole way for one when the other is pinned. */
function pushPair(scene: Scene, a: number, b: number, short: Shortfall): boolean {
  const { positions, boxes } = scene;
  const isPinnedA = scene.pinned?.[a] === 1;
  const isPinnedB = scene.pinned?.[b] === 1;
  if (isPinnedA && isPinnedB) return false;
  const dx = positions[2 * b]! - positions[2 * a]!;
  const dy = positions[2 * b + 1]! + boxes.centresBelow[b]! - positions[2 * a + 1]! - boxes.centresBelow[a]!;
  // Boxes on one spot would all go the same way and make a pillar: these go both ways in turn.
  const isOnSameSpot = Math.abs(dx) + Math.abs(dy) < 1e-3;
  const isSideways = isOnSameSpot ? (a + b) % 2 === 0 : short.x < short.y;
  const axis = isSideways ? 0 : 1;
  const way = ((isSideways ? short.x : short.y) * overshoot + 0.01) * ((isSideways ? dx : dy) < 0 ? -1 : 1);
  const shareOfA = isPinnedA ? 0 : isPinnedB ? 1 : 0.5;
  positions[2 * a + axis]! -= way * shareOfA;
  positions[2 * b + axis]! += way * (1 - shareOfA);
  return true;
}

function grow(positions: Float64Array): void {
  const [x, y] = middleOf(positions);
  for (let at = 0; at < positions.length; at += 2) {
    positions[at] = x + (positions[at]! - x) * growth;
    positions[at + 1] = y + (positions[at + 1]! - y) * growth;
  }
}

/** Pinned boxes first, then all that touch none of those before them, then the others one by one. */
function settleRest(scene: Scene, pulse: Pulse): void {
  const { positions, pinned } = scene;
  const count = scene.boxes.widths.length;
  const grid = createBoxGrid(positions, scene.boxes, scene.gap);
  for (let node = 0; node < count; node++) if (pinned?.[node] === 1) grid.put(node);
  const waiting: number[] = [];
  for (let node = 0; node < count; node++) {
    if (pinned?.[node] === 1) continue;
    if (grid.isTaken(node)) waiting.push(node);
    else grid.put(node);
  }
  const settle = createSettler(positions, grid, scene.boxes);
  for (const node of waiting) {
    pulse.beat(0);
    settle(node, positions[2 * node]!, positions[2 * node + 1]!);
  }
}
