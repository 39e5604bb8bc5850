// Graphs for the tests of the measures, made from pairs of node numbers.
import fc from 'fast-check';
import { joinArrows, joinLines, type LineGraph } from '../../../../shared/graph/metrics/adjacency.ts';
import type { MeasuredGraph } from '../../../../shared/graph/metrics/indicators.ts';

export type NumberPair = readonly [number, number];

/** An undirected graph of `count` nodes; the pairs may be parallel, opposite or loops. */
export function linesOf(count: number, pairs: readonly NumberPair[]): LineGraph {
  return joinLines(count, ...ends(pairs)).graph;
}

/** The same pairs with and without their direction; all nodes in domains 0, 1, 2, 0, 1, … unless told. */
export function measuredOf(count: number, pairs: readonly NumberPair[], domains?: readonly number[]): MeasuredGraph {
  return {
    lines: linesOf(count, pairs),
    arrows: joinArrows(count, ...ends(pairs)),
    domains: Int32Array.from({ length: count }, (_, i) => domains?.[i] ?? i % 3),
    domainCount: 3,
  };
}

function ends(pairs: readonly NumberPair[]): [Int32Array, Int32Array] {
  return [Int32Array.from(pairs, ([from]) => from), Int32Array.from(pairs, ([, to]) => to)];
}

export type Drawn = {
  readonly count: number;
  readonly pairs: readonly NumberPair[];
  readonly domains: readonly number[];
};

/** Any small network: loose nodes, trees, loops, parallel and opposite pairs, unknown domains (−1). */
export const anyNetwork: fc.Arbitrary<Drawn> = fc.integer({ min: 0, max: 14 }).chain((count) => {
  const node = fc.integer({ min: 0, max: Math.max(0, count - 1) });
  return fc.record({
    count: fc.constant(count),
    pairs: count === 0 ? fc.constant([]) : fc.array(fc.tuple(node, node), { maxLength: 26 }),
    domains: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: count, maxLength: count }),
  });
});

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
