import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTo } from '../../../../shared/graph/layout/align.ts';
import { distanceBetween } from '../someGraphs.ts';

const old = Float64Array.of(0, 0, 300, 20, 120, 260, -80, 90);

describe('aligning a new picture to the old one', () => {
  it('undoes any turn, shift and mirroring', () => {
    const angle = fc.double({ min: -10, max: 10, noNaN: true });
    const shift = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(angle, shift, shift, fc.constantFrom(1, -1), (turn, right, down, side) => {
        const positions = Float64Array.from(old, (_, at) => {
          const x = side * old[at - (at % 2)]!;
          const y = old[at - (at % 2) + 1]!;
          return at % 2 === 0
            ? x * Math.cos(turn) - y * Math.sin(turn) + right
            : x * Math.sin(turn) + y * Math.cos(turn) + down;
        });
        alignTo(positions, old);
        for (const [at, value] of positions.entries()) expect(value).toBeCloseTo(old[at]!, 6);
      }),
    );
  });

  it('does not enlarge: distances stay as they were laid out', () => {
    const positions = old.map((value) => 2 * value);
    alignTo(positions, old);
    expect(distanceBetween(positions, 0, 1)).toBeCloseTo(2 * distanceBetween(old, 0, 1), 9);
  });

  it('goes by the nodes that have an old place, and takes the new ones along', () => {
    const reference = Float64Array.from(old);
    reference.fill(NaN, 6, 8);
    const positions = old.map((value) => value + 1000);
    alignTo(positions, reference);
    for (const [at, value] of positions.entries()) expect(value).toBeCloseTo(old[at]!, 6);
  });

  it('changes nothing when no node has an old place', () => {
    const positions = Float64Array.from(old);
    alignTo(positions, new Float64Array(8).fill(NaN));
    expect(positions).toEqual(old);
  });
});
