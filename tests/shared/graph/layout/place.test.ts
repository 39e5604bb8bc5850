import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompactGraph } from '../../../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../../../shared/graph/layout/layoutGraph.ts';
import { placeNodes } from '../../../../shared/graph/layout/place.ts';
import { countHiddenTies, tieEnds } from '../../../../shared/graph/layout/readability.ts';
import { anyGraph, chain, distanceBetween, graphOf, overlappingPairs, range, star } from '../someGraphs.ts';

const seed = { seed: 1 };

/** A laid-out picture in which the nodes named are not placed yet. */
function pictureWithout(graph: CompactGraph, missing: readonly number[]): Float64Array {
  const positions = layoutGraph(graph, seed);
  for (const node of missing) positions.fill(NaN, 2 * node, 2 * node + 2);
  return positions;
}

describe('placing new nodes', () => {
  it('moves no placed node by anything, gives every new one a place and puts no box on another', () => {
    const anyGrowth = anyGraph.chain((graph) =>
      fc.record({ graph: fc.constant(graph), missing: fc.subarray(range(graph.ids.length)) }),
    );
    fc.assert(
      fc.property(anyGrowth, ({ graph, missing }) => {
        const before = pictureWithout(graph, missing);
        const after = placeNodes(graph, before, seed);
        const known = range(graph.ids.length).filter((node) => !missing.includes(node));
        expect(known.map((node) => [...after.slice(2 * node, 2 * node + 2)])).toEqual(
          known.map((node) => [...before.slice(2 * node, 2 * node + 2)]),
        );
        expect(after.every(Number.isFinite)).toBe(true);
        expect(overlappingPairs(graph, after)).toEqual([]);
      }),
    );
  });

  it('leaves what it was given as it was, and gives the same answer again', () => {
    const graph = star(8);
    const before = pictureWithout(graph, [3, 5]);
    const copy = Float64Array.from(before);
    const after = placeNodes(graph, before, seed);
    expect(before).toEqual(copy);
    expect(placeNodes(graph, before, seed)).toEqual(after);
  });

  it('keeps even an overlap or a position that is far off when it was there already', () => {
    const before = Float64Array.of(0, 0, 0, 0, 5e8, -3, NaN, NaN);
    const after = placeNodes(chain(4), before, seed);
    expect([...after.slice(0, 6)]).toEqual([0, 0, 0, 0, 5e8, -3]);
  });

  it('puts a node with one placed neighbour about a tie length from it, on its open side', () => {
    const graph = graphOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    // Neighbours above and below on the left; the right is open.
    const after = placeNodes(graph, Float64Array.of(0, 0, -120, -120, -120, 120, NaN, NaN), seed);
    expect(after[6]).toBeGreaterThan(60);
    expect(distanceBetween(after, 0, 3)).toBeGreaterThan(100);
    expect(distanceBetween(after, 0, 3)).toBeLessThan(200);
  });

  it('puts a node on the open side of its neighbour in a network too large to try spots in', () => {
    const side = 60;
    const spot = (node: number) => [(node % side) * 200, Math.floor(node / side) * 200];
    const ties = range(side * side).flatMap((node) => [
      ...(node % side < side - 1 ? [[node, node + 1] as const] : []),
      ...(node < side * (side - 1) ? [[node, node + side] as const] : []),
    ]);
    const graph = graphOf(side * side + 1, [...ties, [0, side * side]]);
    const before = Float64Array.from([...range(side * side).flatMap(spot), NaN, NaN]);
    const after = placeNodes(graph, before, seed);
    const added = [...after.slice(-2)];
    // The upper left corner has ties to the right and down.
    expect(added).toEqual([expect.closeTo(-140 * Math.SQRT1_2, 6), expect.closeTo(-140 * Math.SQRT1_2, 6)]);
  });

  it('puts a node among its neighbours, off the line between them', () => {
    const graph = graphOf(3, [
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const after = placeNodes(graph, Float64Array.of(-150, 0, 150, 0, NaN, NaN), seed);
    expect(Math.abs(after[4]!)).toBeLessThan(150);
    expect(countHiddenTies(tieEnds(graph), after, graph)).toBe(0);
  });

  it('puts new nodes without ties in rows below the picture, also when they come one at a time', () => {
    const graph = graphOf(12, [
      [0, 1],
      [1, 2],
    ]);
    let positions = new Float64Array(24).fill(NaN);
    positions.set([0, 0, 250, 0, 500, 0]);
    for (const node of range(9)) {
      const known = Float64Array.from(positions);
      positions = placeNodes(graph, known, seed);
      positions.fill(NaN, 2 * (node + 4));
    }
    const rows = new Set(range(9).map((node) => Math.round(positions[2 * (node + 3) + 1]!)));
    expect(Math.min(...rows)).toBeGreaterThan(56);
    expect(rows.size).toBe(3);
    expect(overlappingPairs(graph, positions)).toEqual([]);
  });

  it('draws a new part that knows nobody by itself, below the picture', () => {
    const graph = graphOf(6, [
      [0, 1],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    const after = placeNodes(graph, Float64Array.of(0, 0, 140, 0, ...new Array<number>(8).fill(NaN)), seed);
    const tops = [2, 3, 4, 5].map((node) => after[2 * node + 1]!);
    expect(Math.min(...tops)).toBeGreaterThan(56);
    expect(distanceBetween(after, 2, 3)).toBeLessThan(250);
  });

  it('lays out everything when nothing was placed', () => {
    const graph = star(5);
    expect(placeNodes(graph, new Float64Array(12).fill(NaN), seed)).toEqual(layoutGraph(graph, seed));
  });

  it('finds room for 3,000 new contacts of one organisation', () => {
    const graph = star(3000, { width: 40, height: 20 });
    const before = new Float64Array(6002).fill(NaN);
    before.set([0, 0]);
    const after = placeNodes(graph, before, seed);
    expect(overlappingPairs(graph, after)).toEqual([]);
  });

  it('refuses positions of another graph', () => {
    expect(() => placeNodes(chain(3), new Float64Array(4), seed)).toThrow(new RangeError('4 numbers for 3 nodes'));
  });
});
