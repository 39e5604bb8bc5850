// How well a picture shows a network, in two figures that do not depend on its size: for comparing layouts.
import type { CompactGraph } from '../../shared/graph/compactGraph.ts';
import { crossingsOf, tieEnds } from '../../shared/graph/layout/readability.ts';
import { createRandom } from '../../shared/graph/random.ts';

export type LayoutQuality = {
  /**
   * Mean squared relative error of distances on paper against steps in the network, at the scale where it is least;
   * over the pairs of 100 nodes with all others. Lower is better.
   */
  readonly stress: number;
  /** Of 9,000,000 drawn pairs of ties the share that cross, in percent. Lower is better. */
  readonly crossings: number;
};

const sources = 100;
/** A third of these leaves an error of some percent, as large as the differences that are looked for. */
const sampledTies = 3_000;

/** `positions`: x and y per node, in the order of `graph.ids`. Sampled with a fixed seed. */
export function layoutQuality(graph: CompactGraph, positions: Float64Array): LayoutQuality {
  return { stress: stressOf(graph, positions), crossings: crossingShare(graph, positions) };
}

function stressOf(graph: CompactGraph, positions: Float64Array): number {
  const random = createRandom(7);
  const count = graph.ids.length;
  let sum = 0;
  let sumOfSquares = 0;
  let pairs = 0;
  for (let k = 0; k < sources; k += 1) {
    const source = Math.floor(random() * count);
    for (const [node, steps] of stepsFrom(graph, source)) {
      const ratio = apart(positions, source, node) / steps;
      sum += ratio;
      sumOfSquares += ratio * ratio;
      pairs += 1;
    }
  }
  // Least squares gives the scale sum / sumOfSquares; this is what is then left.
  return 1 - (sum * sum) / sumOfSquares / pairs;
}

function stepsFrom(graph: CompactGraph, source: number): Map<number, number> {
  const steps = new Map([[source, 0]]);
  for (const [node, distance] of steps) {
    for (const next of graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])) {
      if (!steps.has(next)) steps.set(next, distance + 1);
    }
  }
  steps.delete(source);
  return steps;
}

function crossingShare(graph: CompactGraph, positions: Float64Array): number {
  const random = createRandom(8);
  const ends = tieEnds(graph);
  const sample = Array.from({ length: sampledTies }, () => 2 * Math.floor((random() * ends.length) / 2));
  const others = Int32Array.from(sample.flatMap((tie) => [ends[tie] ?? 0, ends[tie + 1] ?? 0]));
  let crossings = 0;
  for (let k = 0; k < sampledTies; k += 1) {
    const tie = 2 * Math.floor((random() * ends.length) / 2);
    crossings += crossingsOf(others, positions, ends[tie] ?? 0, ends[tie + 1] ?? 0);
  }
  return (100 * crossings) / sampledTies ** 2;
}

function apart(positions: Float64Array, a: number, b: number): number {
  return Math.hypot(
    (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0),
    (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0),
  );
}
