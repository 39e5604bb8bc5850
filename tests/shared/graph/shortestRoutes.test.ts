import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../shared/graph/metrics/adjacency.ts';
import { shortestRoute } from '../../../shared/graph/paths.ts';
import { shortestRoutes, stepsFrom } from '../../../shared/graph/shortestRoutes.ts';

type Pairs = readonly (readonly [number, number])[];

function graphOf(count: number, pairs: Pairs) {
  const [from, to] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  return joinLines(count, Int32Array.from(from), Int32Array.from(to)).graph;
}

/** Two squares in a row: 0 – (1, 2) – 3 – (4, 5) – 6, and 7 apart. */
const squares = graphOf(8, [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 6],
  [5, 6],
]);

describe('the shortest routes between two', () => {
  test('are counted and written out from the lowest fork on', () => {
    expect(shortestRoutes(squares, 0, 6, 3)).toEqual({
      count: 4,
      routes: [
        [0, 1, 3, 4, 6],
        [0, 1, 3, 5, 6],
        [0, 2, 3, 4, 6],
      ],
    });
  });

  test('are none for who stands apart, and one of no steps to oneself', () => {
    expect(shortestRoutes(squares, 0, 7, 5)).toBeNull();
    expect(shortestRoutes(squares, 3, 3, 5)).toEqual({ count: 1, routes: [[3]] });
  });

  test('are counted without walking them all', () => {
    const side = 24;
    const at = (x: number, y: number) => y * side + x;
    const pairs: [number, number][] = [];
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) {
        if (x + 1 < side) pairs.push([at(x, y), at(x + 1, y)]);
        if (y + 1 < side) pairs.push([at(x, y), at(x, y + 1)]);
      }
    const found = shortestRoutes(graphOf(side * side, pairs), 0, side * side - 1, 4);
    // 46 steps of which 23 go right: 46! / 23! / 23!
    expect([found?.count, found?.routes.length]).toEqual([8_233_430_727_600, 4]);
  });

  test('begin with the one that is drawn alone, on any graph', () => {
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, fc.nat(11), fc.nat(11), (lines, from, to) => {
        const graph = graphOf(12, lines);
        const all = shortestRoutes(graph, from, to, 1_000);
        expect(all?.routes[0] ?? null).toEqual(shortestRoute(graph, [from], to));
        expect(new Set(all?.routes.map(String)).size).toBe(all?.count ?? 0);
      }),
    );
  });
});

test('steps are counted from the nearest source and stop where they were asked to', () => {
  expect([...stepsFrom(squares, [0], 2)]).toEqual([0, 1, 1, 2, -1, -1, -1, -1]);
  expect([...stepsFrom(squares, [0, 6, 6], Number.POSITIVE_INFINITY)]).toEqual([0, 1, 1, 2, 1, 1, 0, -1]);
});
