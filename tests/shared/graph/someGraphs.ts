// Graphs to test with, and what the tests ask of a picture.
import fc from 'fast-check';
import { buildCompactGraph, type CompactGraph, type GraphInput } from '../../../shared/graph/compactGraph.ts';
import { stepsBetweenAll } from '../../../shared/graph/layout/distances.ts';
import { createRandom } from '../../../shared/graph/random.ts';

type Box = { readonly width: number; readonly height: number; readonly centreBelow?: number };

/** An organisation of 36 px with a name of one line under it. */
export const usualBox: Box = { width: 100, height: 56, centreBelow: 10 };

/** `count` nodes of one size, a000 and up, tied as the number pairs say. */
export function graphOf(
  count: number,
  pairs: readonly (readonly [number, number])[],
  box: Box = usualBox,
): CompactGraph {
  const nodes = Array.from({ length: count }, (_, i) => ({ id: idOf(i), ...box }));
  return buildCompactGraph({ nodes, edges: pairs.map(([from, to]) => ({ from: idOf(from), to: idOf(to) })) });
}

export function idOf(node: number): string {
  return `a${String(node).padStart(5, '0')}`;
}

/** Node 0 tied to all others. */
export function star(leaves: number, box?: Box): CompactGraph {
  return graphOf(
    leaves + 1,
    range(leaves).map((leaf) => [0, leaf + 1] as const),
    box,
  );
}

/** Everybody tied to everybody. */
export function clique(count: number): CompactGraph {
  return graphOf(
    count,
    range(count).flatMap((a) => range(a).map((b) => [a, b] as const)),
  );
}

/** Nodes in a row, each tied to the next. */
export function chain(count: number, box?: Box): CompactGraph {
  return graphOf(
    count,
    range(count - 1).map((node) => [node, node + 1] as const),
    box,
  );
}

/** Nodes in rows and columns, each tied to the next in both. */
export function lattice(columns: number, rows: number): CompactGraph {
  const pairs: [number, number][] = [];
  for (const row of range(rows)) {
    for (const column of range(columns)) {
      const node = row * columns + column;
      if (column + 1 < columns) pairs.push([node, node + 1]);
      if (row + 1 < rows) pairs.push([node, node + columns]);
    }
  }
  return graphOf(columns * rows, pairs);
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Groups of ten on a ring of groups: each node knows three of its own group, one in five somebody next door or anywhere. */
export function neighbourhoods(count: number, seed: number): CompactGraph {
  const random = createRandom(seed);
  const inGroup = (group: number): number => (group * 10 + Math.floor(random() * 10)) % count;
  const pairs = range(count).flatMap((node) => {
    const group = Math.floor(node / 10);
    const own = range(3).map(() => [node, inGroup(group)] as const);
    const next = [node, inGroup(group + 1)] as const;
    const anywhere = random() < 0.2 ? [[node, Math.floor(random() * count)] as const] : [];
    return [...own, next, ...anywhere].filter(([a, b]) => a !== b);
  });
  return graphOf(count, pairs);
}

/** Any small network: loose nodes, self-relations, parallel relations and boxes without size included. */
export const anyInput: fc.Arbitrary<GraphInput> = fc.integer({ min: 0, max: 24 }).chain((count) =>
  fc.record({
    nodes: fc.tuple(...range(count).map((i) => anyBox.map((box) => ({ id: idOf(i), ...box })))),
    edges:
      count === 0
        ? fc.constant([])
        : fc.array(
            fc.record({ from: anyNode(count), to: anyNode(count), weight: fc.double({ min: 0, max: 5, noNaN: true }) }),
            { maxLength: 40 },
          ),
  }),
);

const anyBox = fc.record({
  width: fc.integer({ min: 0, max: 180 }),
  height: fc.integer({ min: 0, max: 90 }),
  centreBelow: fc.integer({ min: 0, max: 20 }),
});

function anyNode(count: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: count - 1 }).map(idOf);
}

export const anyGraph: fc.Arbitrary<CompactGraph> = anyInput.map(buildCompactGraph);

/** x and y for each of `count` nodes, anywhere a map may reach; some of them on one spot. No -0: it is 0. */
export function anyPositions(count: number): fc.Arbitrary<Float64Array> {
  const coordinate = fc.oneof(fc.constant(0), fc.double({ min: -3000, max: 3000, noNaN: true }));
  return fc
    .array(coordinate, { minLength: 2 * count, maxLength: 2 * count })
    .map((values) => Float64Array.from(values, (value) => value + 0));
}

/** The pairs of nodes whose boxes lie on each other, by more than a rounding error. */
export function overlappingPairs(graph: CompactGraph, positions: Float64Array): [number, number][] {
  const pairs: [number, number][] = [];
  for (const a of range(graph.ids.length)) {
    for (const b of range(a)) {
      const dx = Math.abs(positions[2 * a]! - positions[2 * b]!);
      const dy = positions[2 * a + 1]! + graph.centresBelow[a]! - positions[2 * b + 1]! - graph.centresBelow[b]!;
      const isBeside = dx >= (graph.widths[a]! + graph.widths[b]!) / 2 - 1e-6;
      const isAbove = Math.abs(dy) >= (graph.heights[a]! + graph.heights[b]!) / 2 - 1e-6;
      if (!isBeside && !isAbove) pairs.push([b, a]);
    }
  }
  return pairs;
}

/** The lengths of all ties, px. */
export function tieLengths(graph: CompactGraph, positions: Float64Array): number[] {
  return range(graph.ids.length).flatMap((node) =>
    [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])]
      .filter((other) => other > node)
      .map((other) => distanceBetween(positions, node, other)),
  );
}

export function distanceBetween(positions: Float64Array, a: number, b: number): number {
  return Math.hypot(positions[2 * a]! - positions[2 * b]!, positions[2 * a + 1]! - positions[2 * b + 1]!);
}

/** Mean squared relative error of distances against steps: over all pairs, at the scale where it is least. */
export function stress(
  system: { readonly count: number; readonly offsets: Int32Array; readonly neighbours: Int32Array },
  positions: Float64Array,
): number {
  const steps = stepsBetweenAll(system);
  let sum = 0;
  let squares = 0;
  let pairs = 0;
  for (const [pair, wanted] of steps.entries()) {
    if (wanted <= 0) continue;
    const ratio = distanceBetween(positions, Math.floor(pair / system.count), pair % system.count) / wanted;
    sum += ratio;
    squares += ratio * ratio;
    pairs += 1;
  }
  return 1 - (sum * sum) / squares / pairs;
}
