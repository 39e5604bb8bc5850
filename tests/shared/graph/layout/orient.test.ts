import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, paperNeeded, turnToFit, windowNeeded } from '../../../../shared/graph/layout/orient.ts';
import { rescale } from '../../../../shared/graph/layout/rescale.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { anyPositions, chain, distanceBetween, graphOf, lattice, tieLengths } from '../someGraphs.ts';

describe('the rectangle around a picture', () => {
  it('holds all boxes where they are drawn', () => {
    const graph = graphOf(2, [], { width: 40, height: 20, centreBelow: 5 });
    expect(extentOf(Float64Array.of(0, 0, 100, 50), graph)).toEqual({ left: -20, top: -5, width: 140, height: 70 });
  });

  it('is nothing for no boxes', () => {
    expect(extentOf(new Float64Array(0), graphOf(0, []))).toEqual({ left: 0, top: 0, width: 0, height: 0 });
  });
});

describe('turning', () => {
  it('lays an upright pair flat', () => {
    const positions = Float64Array.of(0, -70, 0, 70);
    turnToFit(positions, chain(2), paperNeeded);
    expect(Math.abs(positions[1]! - positions[3]!)).toBeLessThan(1e-9);
    expect(distanceBetween(positions, 0, 1)).toBeCloseTo(140, 9);
  });

  it('never needs a larger window than before, and keeps all distances', () => {
    const graph = chain(6);
    fc.assert(
      fc.property(anyPositions(6), (positions) => {
        const before = Float64Array.from(positions);
        turnToFit(positions, graph, windowNeeded);
        expect(windowNeeded(extentOf(positions, graph))).toBeLessThanOrEqual(
          windowNeeded(extentOf(before, graph)) + 1e-6,
        );
        expect(distanceBetween(positions, 1, 4)).toBeCloseTo(distanceBetween(before, 1, 4), 6);
      }),
    );
  });
});

describe('rescaling', () => {
  const gap = { x: 16, y: 12 };

  it('gives ties their usual length, and does not move the middle', () => {
    const graph = chain(3, { width: 20, height: 20 });
    const positions = Float64Array.of(90, 100, 100, 100, 110, 100);
    rescale(springsOf(graph), positions, graph, gap);
    expect([...positions]).toEqual([-40, 100, 100, 100, 240, 100].map((value) => expect.closeTo(value, 6)));
  });

  it('makes a crowded picture large enough for its boxes', () => {
    const graph = graphOf(100, [], { width: 300, height: 200 });
    const positions = Float64Array.from({ length: 200 }, (_, at) =>
      at % 2 === 0 ? (at / 2) % 10 : Math.floor(at / 20),
    );
    rescale(springsOf(graph), positions, graph, gap);
    const { width, height } = extentOf(positions, graph);
    expect(width * height).toBeGreaterThan(1.2 * 100 * 316 * 212);
  });

  it('widens a square picture towards the shape of the window, a little', () => {
    const graph = lattice(5, 5);
    const positions = Float64Array.from(
      { length: 50 },
      (_, at) => 200 * (at % 2 === 0 ? (at / 2) % 5 : Math.floor(at / 10)),
    );
    rescale(springsOf(graph), positions, graph, gap);
    const lengths = tieLengths(graph, positions);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeCloseTo(1.35, 6);
  });

  it('leaves nodes on one spot on that spot', () => {
    const graph = chain(2);
    const positions = Float64Array.of(7, 7, 7, 7);
    rescale(springsOf(graph), positions, graph, gap);
    expect([...positions]).toEqual([7, 7, 7, 7]);
  });
});
