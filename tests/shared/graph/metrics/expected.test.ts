// The same numbers as igraph and networkx on the graphs of expected/compute.py, which also tells how to make them again.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCommunities, modularity } from '../../../../shared/graph/communities.ts';
import type { LineGraph } from '../../../../shared/graph/metrics/adjacency.ts';
import { computeIndicators } from '../../../../shared/graph/metrics/indicators.ts';
import { linesOf, measuredOf, type NumberPair } from './someNetworks.ts';

type Expected = {
  readonly name: string;
  readonly count: number;
  readonly pairs: readonly NumberPair[];
  readonly graph: Readonly<Record<string, number | null>>;
  readonly degree: readonly number[];
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  readonly eigenvector: readonly number[] | null;
  readonly pageRank: readonly number[];
  readonly core: readonly number[];
  readonly localClustering: readonly (number | null)[];
  readonly cutPoints: readonly number[];
  readonly bridges: readonly NumberPair[];
  readonly modularityReached: number | null;
  readonly membership: readonly number[];
  readonly modularityOfMembership: number | null;
};

const file = new URL('./expected/expected.jsonl', import.meta.url);
const [versions, ...graphs] = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);

test('there are more than twenty graphs to compare', () => {
  expect(versions).toEqual({ igraph: '0.10.2', networkx: '2.8.8' });
  expect(graphs.length).toBeGreaterThan(20);
});

describe.each(graphs)('$name', (expected) => {
  const { count, pairs } = expected;
  const found = computeIndicators(measuredOf(count, pairs));

  test('figures of the whole', () => {
    const { graph } = found;
    expect(Object.keys(expected.graph)).toHaveLength(10);
    const rounded = Object.entries(expected.graph).map(([key, value]) => {
      const ours = graph[key as keyof typeof graph] as number | null;
      const isAlike = value !== null && ours !== null && Math.abs(ours - value) < 1e-9;
      return [key, isAlike ? value : ours];
    });
    expect(Object.fromEntries(rounded)).toEqual(expected.graph);
  });

  test('whole numbers per node and line', () => {
    const { nodes } = found;
    const lines = endsOfLines(linesOf(count, pairs));
    expect([...nodes.degree]).toEqual(expected.degree);
    expect([...nodes.core]).toEqual(expected.core);
    expect(numbersOf(nodes.cutPoint)).toEqual(expected.cutPoints);
    expect(numbersOf(found.bridges).map((line) => lines[line])).toEqual(expected.bridges);
  });

  test('shares per node', () => {
    const { nodes } = found;
    expect(largestDifference(nodes.betweenness.values, expected.betweenness)).toBeLessThan(1e-8);
    expect(largestDifference(nodes.closeness, expected.closeness)).toBeLessThan(1e-9);
    expect(largestDifference(nodes.pageRank, expected.pageRank)).toBeLessThan(1e-9);
    const clustering = expected.localClustering.map((value) => value ?? Number.NaN);
    expect([...nodes.clustering].map(Number.isNaN)).toEqual(clustering.map(Number.isNaN));
    expect(largestDifference(nodes.clustering, clustering)).toBeLessThan(1e-9);
    if (expected.eigenvector) expect(largestDifference(nodes.eigenvector, expected.eigenvector)).toBeLessThan(1e-9);
  });

  test('communities at least as good, and their modularity counted alike', () => {
    const lines = linesOf(count, pairs);
    const theirs = modularity(lines, Int32Array.from(expected.membership));
    expect(theirs === null).toBe(expected.modularityOfMembership === null);
    if (expected.modularityOfMembership === null) return;
    expect(theirs).toBeCloseTo(expected.modularityOfMembership, 9);
    const best = Math.max(...[1, 2, 3].map((seed) => findCommunities(lines, seed).modularity ?? -1));
    expect(best).toBeGreaterThan((expected.modularityReached ?? 0) - 0.01);
  });
});

/** Both ends of each line, the lower first, in the order of their numbers. */
function endsOfLines({ offsets, neighbours, lines, lineCount }: LineGraph): NumberPair[] {
  const ends: NumberPair[] = Array.from({ length: lineCount });
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) if (neighbours[e]! > i) ends[lines[e]!] = [i, neighbours[e]!];
  }
  return ends;
}

function numbersOf(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((i) => flags[i] === 1);
}

/** NaN at the same place is no difference. */
function largestDifference(ours: Float64Array, theirs: readonly number[]): number {
  expect(ours).toHaveLength(theirs.length);
  return Math.max(0, ...theirs.map((value, i) => (Number.isNaN(value) ? 0 : Math.abs(value - ours[i]!))));
}
