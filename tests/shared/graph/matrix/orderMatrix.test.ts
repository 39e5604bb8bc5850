import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockTotals } from '../../../../shared/graph/matrix/blockTotals.ts';
import { orderMatrix, placesIn, tieLength } from '../../../../shared/graph/matrix/orderMatrix.ts';
import { joinLines } from '../../../../shared/graph/metrics/adjacency.ts';
import { createRandom, shuffledIndices } from '../../../../shared/graph/random.ts';

function graphOf(count: number, pairs: readonly (readonly [number, number])[]) {
  return joinLines(
    count,
    Int32Array.from(pairs, ([a]) => a),
    Int32Array.from(pairs, ([, b]) => b),
  ).graph;
}

const oneGroup = (count: number) => new Int32Array(count);

/** A network of up to 40 nodes in up to 4 groups. */
const networks = fc.integer({ min: 0, max: 40 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    pairs: fc.array(fc.tuple(fc.nat(Math.max(0, count - 1)), fc.nat(Math.max(0, count - 1))), {
      maxLength: count === 0 ? 0 : 80,
    }),
    groups: fc.array(fc.nat(3), { minLength: count, maxLength: count }),
  }),
);

describe('the order of a matrix', () => {
  test('a chain that was mixed up stands in a row again', () => {
    const mixed = shuffledIndices(60, createRandom(7));
    const graph = graphOf(
      60,
      Array.from({ length: 59 }, (_, i) => [mixed[i]!, mixed[i + 1]!] as const),
    );
    expect(tieLength(graph, orderMatrix(graph, oneGroup(60), 1))).toBe(59);
  });

  test('two circles that are not tied stand one after the other', () => {
    const circle = (of: readonly number[]) => of.map((each, i) => [each, of[(i + 1) % of.length]!] as const);
    const even = [0, 2, 4, 6, 8, 10];
    const odd = [1, 3, 5, 7, 9, 11];
    const graph = graphOf(12, [...circle(even), ...circle(odd)]);
    const order = [...orderMatrix(graph, oneGroup(12), 1)];
    expect(new Set(order.slice(0, 6).map((node) => node % 2)).size).toBe(1);
    // A circle of six has at best one tie of length 5 and five of 1, or 2 s all the way: 10.
    expect(tieLength(graph, Int32Array.from(order))).toBe(20);
  });

  test('who is tied to the next group stands at that side of its own', () => {
    // 0–3 all know each other, 4–7 too; only 0 and 7 know each other.
    const clique = (first: number) =>
      [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [first + a, first + b] as const));
    const graph = graphOf(8, [...clique(0), ...clique(4), [0, 7]]);
    const order = orderMatrix(graph, Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1]), 2);
    expect([order[3], order[4]]).toEqual([0, 7]);
  });

  test('everybody stands once, groups together and in their order, and always the same', () => {
    fc.assert(
      fc.property(networks, ({ count, pairs, groups }) => {
        const graph = graphOf(count, pairs);
        const groupOf = Int32Array.from(groups);
        const order = orderMatrix(graph, groupOf, 4);
        expect([...order].toSorted((a, b) => a - b)).toEqual([...Array.from({ length: count }).keys()]);
        const inOrder = [...order].map((node) => groupOf[node]!);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(orderMatrix(graph, groupOf, 4)).toEqual(order);
        expect(placesIn(order).every((place, node) => order[place] === node)).toBe(true);
      }),
    );
  });

  test('a network of 2,000 with 25 groups gets ties at most a third as long as by number', () => {
    const random = createRandom(3);
    const groupOf = Int32Array.from({ length: 2_000 }, () => Math.floor(random() * 25));
    const members = Array.from({ length: 25 }, (_, g) => [...groupOf.keys()].filter((node) => groupOf[node] === g));
    const pairs = Array.from({ length: 6_000 }, () => {
      const from = Math.floor(random() * 2_000);
      const near = members[groupOf[from]!]!;
      const to = random() < 0.9 ? near[Math.floor(random() * near.length)]! : Math.floor(random() * 2_000);
      return [from, to] as const;
    });
    const graph = graphOf(2_000, pairs);
    const byNumber = Int32Array.from({ length: 2_000 }, (_, i) => i);
    expect(tieLength(graph, orderMatrix(graph, groupOf, 25)) / tieLength(graph, byNumber)).toBeLessThan(1 / 3);
  });
});

test('totals of blocks count each tie once within a group and the same both ways between two', () => {
  const graph = graphOf(5, [
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 3],
    [0, 4],
    [1, 4],
  ]);
  expect([...blockTotals(graph, Int32Array.from([0, 0, 0, 1, 1]), 2)]).toEqual([2, 3, 3, 0]);
});
