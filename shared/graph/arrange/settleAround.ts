// The end of every arrangement: pins stand exactly where they were put, and no name lies over another.
import type { CompactGraph } from '../compactGraph.ts';
import { createBoxGrid, usualGap } from '../layout/boxGrid.ts';
import { createSettler } from '../layout/freeSpot.ts';
import { isPlaced } from '../layout/start.ts';
import type { ArrangeOptions } from './arrangeOptions.ts';

/**
 * Puts the pinned nodes at their places in `positions` (all finite) and moves whoever is then in the way, or was so before,
 * to the nearest free spot. Two pinned nodes that overlap stay so.
 */
export function settleAround(graph: CompactGraph, positions: Float64Array, options: ArrangeOptions): void {
  const isFixed = fixedNodes(graph, options);
  const grid = createBoxGrid(positions, graph, usualGap);
  for (let node = 0; node < graph.ids.length; node++) {
    if (isFixed[node] !== 1) continue;
    positions[2 * node] = options.start![2 * node]!;
    positions[2 * node + 1] = options.start![2 * node + 1]!;
    grid.put(node);
  }
  const waiting: number[] = [];
  for (let node = 0; node < graph.ids.length; node++) {
    if (isFixed[node] === 1) continue;
    if (grid.isTaken(node)) waiting.push(node);
    else grid.put(node);
  }
  const settle = createSettler(positions, grid, graph);
  for (const node of waiting) settle(node, positions[2 * node]!, positions[2 * node + 1]!);
}

/** 1 for every node that is pinned and has a place to be pinned at. */
export function fixedNodes(graph: CompactGraph, { start, pinned }: ArrangeOptions): Uint8Array {
  return Uint8Array.from(graph.ids, (_, node) =>
    start !== undefined && pinned?.[node] === 1 && isPlaced(start, node) ? 1 : 0,
  );
}
