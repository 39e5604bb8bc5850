// The part of a graph that pulls and pushes: what the force stages hand to each other.
import type { CompactGraph } from '../compactGraph.ts';

/** Rows as in CompactGraph. `weights` say how hard a tie pulls (1 = ordinary), `masses` how hard a node pushes. */
export interface SpringSystem {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly masses: Float64Array;
}

/** Up to so many nodes a picture is read label by label; a larger one by its outline: what lies together, and how far apart. */
export const readByLabelUpTo = 400;

/** The pull of a tie stays within these, whatever its weight. */
const weakestPull = 0.5;
const strongestPull = 2;

/**
 * Every node pushes as hard as any other; a tie pulls by the square root of its weight against the mean weight:
 * a strong tie draws nearer, and never so near that the picture collapses onto it.
 */
export function springsOf(graph: Pick<CompactGraph, 'offsets' | 'neighbours' | 'weights'>): SpringSystem {
  const count = graph.offsets.length - 1;
  let sum = 0;
  for (const weight of graph.weights) sum += weight;
  const mean = sum / graph.weights.length;
  const pull = (weight: number): number => Math.min(strongestPull, Math.max(weakestPull, Math.sqrt(weight / mean)));
  return {
    count,
    offsets: graph.offsets,
    neighbours: graph.neighbours,
    weights: mean > 0 ? graph.weights.map(pull) : new Float64Array(graph.weights.length).fill(1),
    masses: new Float64Array(count).fill(1),
  };
}
