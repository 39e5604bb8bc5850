import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeOverlaps } from '../../../../shared/graph/layout/overlap.ts';
import { quietPulse } from '../../../../shared/graph/layout/pulse.ts';
import { anyGraph, anyPositions, graphOf, overlappingPairs, range } from '../someGraphs.ts';

const anyPicture = anyGraph.chain((graph) =>
  fc.record({ graph: fc.constant(graph), positions: anyPositions(graph.ids.length) }),
);

describe('removing overlaps', () => {
  it('leaves no box on another, whatever the boxes and wherever they were', () => {
    fc.assert(
      fc.property(anyPicture, ({ graph, positions }) => {
        removeOverlaps(positions, graph, {}, quietPulse);
        expect(overlappingPairs(graph, positions)).toEqual([]);
        expect(positions.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('does not move pinned boxes and moves all others off them', () => {
    const anyPinnedPicture = anyPicture.chain(({ graph, positions }) =>
      fc.record({
        graph: fc.constant(graph),
        positions: fc.constant(positions),
        pinned: fc.array(fc.boolean(), { minLength: graph.ids.length, maxLength: graph.ids.length }),
      }),
    );
    fc.assert(
      fc.property(anyPinnedPicture, ({ graph, positions, pinned }) => {
        const before = Float64Array.from(positions);
        removeOverlaps(positions, graph, { pinned: Uint8Array.from(pinned, Number) }, quietPulse);
        for (const [node, isPinned] of pinned.entries()) {
          if (isPinned) expect([...spot(positions, node)]).toEqual([...spot(before, node)]);
        }
        const left = overlappingPairs(graph, positions).filter(([a, b]) => !pinned[a] || !pinned[b]);
        expect(left).toEqual([]);
      }),
    );
  });

  it('changes nothing in a picture without overlaps', () => {
    const positions = Float64Array.of(0, 0, 200, 0, 0, 100, -500, 40);
    removeOverlaps(positions, graphOf(4, []), {}, quietPulse);
    expect([...positions]).toEqual([0, 0, 200, 0, 0, 100, -500, 40]);
  });

  it('moves boxes the shorter way: two that lie almost above each other go up and down', () => {
    const positions = Float64Array.of(0, 0, 10, 30);
    removeOverlaps(positions, graphOf(2, []), {}, quietPulse);
    expect([positions[0], positions[2]]).toEqual([0, 10]);
    expect(positions[1]).toBeLessThan(0);
    expect(positions[3]).toBeGreaterThan(30);
  });

  it('keeps the gap that is asked for', () => {
    const positions = Float64Array.of(0, 0, 10, 0);
    removeOverlaps(positions, graphOf(2, [], { width: 20, height: 20 }), { gap: { x: 50, y: 70 } }, quietPulse);
    expect(Math.abs(positions[2]! - positions[0]!)).toBeGreaterThanOrEqual(70);
  });

  it('judges boxes by where they are drawn, not by the position they belong to', () => {
    // The second box hangs 100 px under its position, clear of the first.
    const graph = {
      widths: Float64Array.of(50, 50),
      heights: Float64Array.of(50, 50),
      centresBelow: Float64Array.of(0, 100),
    };
    const positions = Float64Array.of(0, 0, 0, 0);
    removeOverlaps(positions, graph, {}, quietPulse);
    expect([...positions]).toEqual([0, 0, 0, 0]);
  });

  it('parts 2,000 boxes that all lie on one spot, around that spot', () => {
    const graph = graphOf(2000, []);
    const positions = new Float64Array(4000);
    removeOverlaps(positions, graph, {}, quietPulse);
    expect(overlappingPairs(graph, positions)).toEqual([]);
    // 2,000 boxes of 116 × 68 px with their gaps fill a disc with a radius of 2,241 px.
    expect(Math.max(...range(2000).map((node) => Math.hypot(...spot(positions, node))))).toBeLessThan(2 * 2241);
  });
});

function spot(positions: Float64Array, node: number): Float64Array {
  return positions.subarray(2 * node, 2 * node + 2);
}
