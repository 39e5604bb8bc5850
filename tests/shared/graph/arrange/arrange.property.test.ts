// What every arrangement promises, on any network: one seed one picture, nothing infinite, no name over another, pins exact.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArrangeOptions } from '../../../../shared/graph/arrange/arrangeOptions.ts';
import { arrangeCountry } from '../../../../shared/graph/arrange/country.ts';
import { arrangeIslands } from '../../../../shared/graph/arrange/islands.ts';
import { arrangeLayers } from '../../../../shared/graph/arrange/layers.ts';
import { placeAmong } from '../../../../shared/graph/arrange/placeAmong.ts';
import { arrangeRings, stepsFrom } from '../../../../shared/graph/arrange/rings.ts';
import type { CompactGraph } from '../../../../shared/graph/compactGraph.ts';
import { anyGraph, anyPositions, clique, graphOf, overlappingPairs, range, star } from '../someGraphs.ts';

type Arrange = (graph: CompactGraph, groupOf: Int32Array, options: ArrangeOptions) => Float64Array;

const sites = [
  { x: 0, y: 0 },
  { x: 8, y: 3 },
  { x: -4, y: 9 },
];
const ways: Readonly<Record<string, Arrange>> = {
  'rings by group': arrangeRings,
  'rings around a node': (graph, _, options) => arrangeRings(graph, stepsFrom(graph, 0), options),
  islands: arrangeIslands,
  layers: arrangeLayers,
  country: (graph, groupOf, options) =>
    arrangeCountry(graph, { sites, siteOf: groupOf.map((group) => (group < 3 ? group : 2 - group)) }, options),
};

const anyCase = anyGraph.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    groupOf: fc
      .array(fc.integer({ min: 0, max: 4 }), { minLength: graph.ids.length, maxLength: graph.ids.length })
      .map((groups) => Int32Array.from(groups)),
    hint: anyPositions(graph.ids.length),
    start: anyPositions(graph.ids.length),
    pinned: fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: graph.ids.length, maxLength: graph.ids.length })
      .map((marks) => Uint8Array.from(marks, (mark) => (mark === 0 ? 1 : 0))),
    seed: fc.integer(),
  }),
);

describe.each(Object.entries(ways))('%s', (_, arrange) => {
  test('is one picture per seed, finite, without names over each other', () => {
    fc.assert(
      fc.property(anyCase, ({ graph, groupOf, hint, seed }) => {
        const positions = arrange(graph, groupOf, { seed, hint });
        expect(positions).toHaveLength(2 * graph.ids.length);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(overlappingPairs(graph, positions)).toEqual([]);
        expect(arrange(graph, groupOf, { seed, hint })).toEqual(positions);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves pins exactly where they are, and the others clear of them', () => {
    fc.assert(
      fc.property(anyCase, ({ graph, groupOf, start, pinned, seed }) => {
        const positions = arrange(graph, groupOf, { seed, start, pinned });
        for (const node of range(graph.ids.length).filter((each) => pinned[each] === 1)) {
          expect([positions[2 * node], positions[2 * node + 1]]).toEqual([start[2 * node], start[2 * node + 1]]);
        }
        const free = overlappingPairs(graph, positions).filter(([a, b]) => pinned[a] !== 1 || pinned[b] !== 1);
        expect(free).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['nobody', graphOf(0, [])],
    ['one', graphOf(1, [])],
    ['only isolates', graphOf(200, [])],
    ['a star of 5,000', star(5_000)],
    ['a clique of 300', clique(300)],
    [
      'a self-relation and parallel relations',
      graphOf(2, [
        [0, 0],
        [0, 1],
        [1, 0],
      ]),
    ],
  ])('draws %s', (_name, graph) => {
    const groupOf = Int32Array.from(range(graph.ids.length), (node) => node % 4);
    const count = graph.ids.length;
    const bad = Float64Array.from(range(2 * count), (at) => [Number.NaN, 1e9, -1e9, Number.POSITIVE_INFINITY][at % 4]!);
    const positions = arrange(graph, groupOf, { seed: 1, hint: bad });
    expect(positions.every(Number.isFinite)).toBe(true);
    if (count <= 300) expect(overlappingPairs(graph, positions)).toEqual([]);
  });

  test('stops when told to', () => {
    const stop = { aborted: true };
    expect(() => arrange(clique(20), new Int32Array(20), { seed: 1, signal: stop })).toThrow('layout aborted');
  });
});

test.each(['heap', 'ring', 'row'] as const)(
  'somebody new comes among their own in a %s, and nobody else moves',
  (shape) => {
    fc.assert(
      fc.property(anyCase, ({ graph, groupOf, seed }) => {
        const all = arrangeIslands(graph, groupOf, { seed });
        const known = all.slice();
        for (const node of range(graph.ids.length).filter((each) => each % 3 === 2)) known[2 * node] = Number.NaN;
        const positions = placeAmong(graph, groupOf, known, shape);
        if (positions === null) return;
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(overlappingPairs(graph, positions)).toEqual([]);
        const kept = range(graph.ids.length).filter((each) => each % 3 !== 2);
        expect(kept.map((node) => positions[2 * node])).toEqual(kept.map((node) => all[2 * node]));
      }),
      { numRuns: 40 },
    );
  },
);
