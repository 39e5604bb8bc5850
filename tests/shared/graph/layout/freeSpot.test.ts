import { describe, expect, it } from 'vitest';
import { createBoxGrid, usualGap } from '../../../../shared/graph/layout/boxGrid.ts';
import { createSettler } from '../../../../shared/graph/layout/freeSpot.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { graphOf, overlappingPairs, range } from '../someGraphs.ts';

/** `count` boxes thrown on a disc that has room for half of them, each on a place of its own, and set down one by one. */
function settleCrowd(count: number): {
  readonly looksPerBox: number;
  readonly reach: number;
  readonly overlaps: readonly unknown[];
} {
  const graph = graphOf(count, []);
  const random = createRandom(1);
  // Boxes of 100 × 56 px with the usual gap.
  const radius = Math.sqrt((count / 2) * (116 * 68)) / Math.sqrt(Math.PI);
  const positions = new Float64Array(2 * count);
  const grid = createBoxGrid(positions, graph, usualGap);
  let looks = 0;
  const counted = {
    ...grid,
    isTaken: (node: number) => {
      looks += 1;
      return grid.isTaken(node);
    },
  };
  const settle = createSettler(positions, counted, graph);
  for (const node of range(count)) {
    const angle = 2 * Math.PI * random();
    const distance = radius * Math.sqrt(random());
    settle(node, distance * Math.cos(angle), distance * Math.sin(angle));
  }
  const farthest = Math.max(...range(count).map((node) => Math.hypot(positions[2 * node]!, positions[2 * node + 1]!)));
  return { looksPerBox: looks / count, reach: farthest / radius, overlaps: overlappingPairs(graph, positions) };
}

describe('the nearest free spot', () => {
  it('is looked for together by a crowd: four times as many boxes take no more looks each', () => {
    for (const { looksPerBox, reach, overlaps } of [settleCrowd(1_000), settleCrowd(4_000)]) {
      expect(looksPerBox).toBeLessThan(256);
      // All of them fit on a disc 1.4 times as wide.
      expect(reach).toBeLessThan(2.5);
      expect(overlaps).toEqual([]);
    }
  });

  it('is looked for all around, and near by first, while few are in the way', () => {
    const side = 21;
    const graph = graphOf(side * side + 1, []);
    const newcomer = side * side;
    const positions = new Float64Array(2 * (newcomer + 1));
    const grid = createBoxGrid(positions, graph, usualGap);
    for (const node of range(newcomer)) {
      positions[2 * node] = 116 * (node % side);
      positions[2 * node + 1] = 68 * Math.floor(node / side);
      grid.put(node);
    }
    createSettler(positions, grid, graph)(newcomer, 4 * 116, 10 * 68);
    // Left of the block, five columns on; not above or below it, ten rows on.
    expect(positions[2 * newcomer]).toBeLessThanOrEqual(-116);
    expect(positions[2 * newcomer]).toBeGreaterThan(-116 - 2 * 14);
    expect(Math.abs(positions[2 * newcomer + 1]! - 10 * 68)).toBeLessThan(3 * 68);
  });
});
