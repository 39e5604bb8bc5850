import { describe, expect, it } from 'vitest';
import { rescale } from '../../../../shared/graph/layout/rescale.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { distanceBetween, lattice, tieLengths } from '../someGraphs.ts';

const gap = { x: 16, y: 12 };

describe('rescaling', () => {
  it('stretches a small square picture towards the shape of the window', () => {
    const { width, height } = sizeOf(rescaled(10));
    expect(width / height).toBeCloseTo(1.35, 6);
  });

  it('keeps the shape of a large picture: there distances tell more than labels do', () => {
    const { width, height } = sizeOf(rescaled(21));
    expect(width / height).toBeCloseTo(1, 6);
  });

  it('gives ties at least their usual length, whatever the picture was drawn at', () => {
    for (const side of [10, 21]) {
      const lengths = tieLengths(lattice(side, side), rescaled(side)).toSorted((a, b) => a - b);
      expect(lengths[lengths.length >> 1]).toBeGreaterThan(139);
    }
  });
});

/** A square lattice drawn as such, a pixel from row to row. */
function rescaled(side: number): Float64Array {
  const graph = lattice(side, side);
  const positions = Float64Array.from({ length: 2 * side * side }, (_, at) => {
    const node = Math.floor(at / 2);
    return at % 2 === 0 ? node % side : Math.floor(node / side);
  });
  rescale(springsOf(graph), positions, graph, gap);
  return positions;
}

/** Of a square lattice. */
function sizeOf(positions: Float64Array): { width: number; height: number } {
  const side = Math.sqrt(positions.length / 2);
  return {
    width: distanceBetween(positions, 0, side - 1),
    height: distanceBetween(positions, 0, side * (side - 1)),
  };
}
