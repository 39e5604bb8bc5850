import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCrossings,
  countHiddenTies,
  runsThrough,
  runsUnderOwnLabel,
  tieEnds,
} from '../../../../shared/graph/layout/readability.ts';
import { graphOf } from '../someGraphs.ts';

describe('crossings', () => {
  const twoTies = graphOf(4, [
    [0, 1],
    [2, 3],
  ]);

  it('counts two ties that cross, and not two that only come near', () => {
    const ends = tieEnds(twoTies);
    expect(countCrossings(ends, Float64Array.of(0, 0, 10, 10, 0, 10, 10, 0))).toBe(1);
    expect(countCrossings(ends, Float64Array.of(0, 0, 10, 10, 0, 10, 4, 6))).toBe(0);
    expect(countCrossings(ends, Float64Array.of(0, 0, 10, 0, 0, 1, 10, 1))).toBe(0);
  });

  it('does not count ties that meet in a node', () => {
    const ends = tieEnds(
      graphOf(3, [
        [0, 1],
        [0, 2],
      ]),
    );
    expect(countCrossings(ends, Float64Array.of(0, 0, 10, 10, 20, 20))).toBe(0);
  });

  it('does not change when the picture is turned or enlarged', () => {
    const graph = graphOf(
      7,
      [0, 1, 2, 3, 4, 5, 6].flatMap((a) => [1, 2].map((step) => [a, (a + step) % 7] as const)),
    );
    const ends = tieEnds(graph);
    const spots = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(spots, (values) => {
        const positions = Float64Array.from(values);
        const turned = positions.map((_, at) => (at % 2 === 0 ? -3 * positions[at + 1]! : 3 * positions[at - 1]!));
        expect(countCrossings(ends, turned)).toBe(countCrossings(ends, positions));
      }),
    );
  });
});

describe('ties under boxes', () => {
  const graph = graphOf(3, [[0, 1]], { width: 40, height: 20, centreBelow: 30 });
  const withThirdAt = (x: number, y: number) => Float64Array.of(0, 0, 200, 0, x, y);

  it('counts a tie that runs through a box of another node, by where the box is drawn', () => {
    expect(countHiddenTies(tieEnds(graph), withThirdAt(100, -30), graph)).toBe(1);
    expect(countHiddenTies(tieEnds(graph), withThirdAt(100, 0), graph)).toBe(0);
  });

  it('does not count a box beside, behind the end of, or cut off by the corner of the line', () => {
    const slanted = Float64Array.of(0, 0, 100, 100, 75, -5);
    expect(runsThrough(withThirdAt(230, -30), graph, 0, 1, 2)).toBe(false);
    expect(runsThrough(withThirdAt(100, -45), graph, 0, 1, 2)).toBe(false);
    expect(runsThrough(slanted, graph, 0, 1, 2)).toBe(false);
  });

  it('does not count the boxes in which it ends', () => {
    expect(countHiddenTies(tieEnds(graph), Float64Array.of(0, 0, 0, 40, 900, 900), graph)).toBe(0);
  });
});

describe('a tie over the label of its own node', () => {
  const graph = graphOf(2, [[0, 1]], { width: 100, height: 60, centreBelow: 12 });

  it('is one that leaves downwards, and not sideways or up', () => {
    const towards = (x: number, y: number) => runsUnderOwnLabel(Float64Array.of(0, 0, x, y), graph, 0, 1);
    expect([towards(0, 150), towards(100, 150), towards(250, 100), towards(150, 0), towards(0, -150)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('does not exist for a node without a label', () => {
    const bare = graphOf(2, [[0, 1]], { width: 36, height: 36 });
    expect(runsUnderOwnLabel(Float64Array.of(0, 0, 0, 150), bare, 0, 1)).toBe(false);
  });
});
