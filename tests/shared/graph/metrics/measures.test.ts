// Each measure against its definition, on any small network: disconnected, with loops, parallel and opposite pairs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCommunities, modularity } from '../../../../shared/graph/communities.ts';
import { areTied, joinArrows, joinLines } from '../../../../shared/graph/metrics/adjacency.ts';
import { betweenness, estimateBetweenness } from '../../../../shared/graph/metrics/betweenness.ts';
import { bridgedDomains, brokerage } from '../../../../shared/graph/metrics/brokerage.ts';
import { clustering } from '../../../../shared/graph/metrics/clustering.ts';
import { findCuts } from '../../../../shared/graph/metrics/cutPoints.ts';
import { degreeCentralisation } from '../../../../shared/graph/metrics/degree.ts';
import { allDistances } from '../../../../shared/graph/metrics/distances.ts';
import { eigenvector } from '../../../../shared/graph/metrics/eigenvector.ts';
import { coreNumbers } from '../../../../shared/graph/metrics/kCore.ts';
import { domainMixing } from '../../../../shared/graph/metrics/mixing.ts';
import { pageRank } from '../../../../shared/graph/metrics/pageRank.ts';
import { reciprocity } from '../../../../shared/graph/metrics/reciprocity.ts';
import { withoutNodes } from '../../../../shared/graph/metrics/removal.ts';
import { shortestRoute } from '../../../../shared/graph/paths.ts';
import { betweennessOf, coresOf, distancesOf, islandCount, partnersOf } from './naive.ts';
import { anyNetwork, type Drawn, linesOf, type NumberPair, range } from './someNetworks.ts';

const given = (check: (network: Drawn) => void) => fc.assert(fc.property(anyNetwork, check), { numRuns: 300 });
const none: ReadonlySet<number> = new Set();

test('lines join parallel and opposite pairs, in ascending rows, and count what they stand for', () => {
  given(({ count, pairs }) => {
    const { graph, lineOf, weights } = joinLines(
      count,
      Int32Array.from(pairs, ([a]) => a),
      Int32Array.from(pairs, ([, b]) => b),
    );
    const partners = partnersOf(count, pairs);
    expect(rows(graph.offsets, graph.neighbours)).toEqual(partners.map(ascending));
    expect(range(graph.lineCount).map((line) => lineOf.filter((each) => each === line).length)).toEqual([...weights]);
    for (const [k, [a, b]] of pairs.entries()) {
      expect(lineOf[k]! >= 0).toBe(a !== b);
      expect(areTied(graph, a, b)).toBe(a !== b);
      if (a === b) continue;
      const slot = graph.neighbours.indexOf(b, graph.offsets[a]);
      expect(graph.lines[slot]).toBe(lineOf[k]);
    }
  });
});

test('distances: sums, who is reached, and the farthest', () => {
  given(({ count, pairs }) => {
    const found = allDistances(linesOf(count, pairs));
    const reached = distancesOf(partnersOf(count, pairs)).map((row) => row.filter((d) => d > 0 && Number.isFinite(d)));
    expect([...found.sums]).toEqual(reached.map((row) => row.reduce((sum, d) => sum + d, 0)));
    expect([...found.reached]).toEqual(reached.map((row) => row.length));
    expect([...found.eccentricities]).toEqual(reached.map((row) => Math.max(0, ...row)));
  });
});

test('distances of more nodes than are searched from at once, along a chain', () => {
  const count = 100;
  const found = allDistances(
    linesOf(
      count,
      range(count - 1).map((i) => [i, i + 1] as const),
    ),
  );
  expect([...found.sums]).toEqual(range(count).map((i) => (i * (i + 1) + (99 - i) * (100 - i)) / 2));
});

test('betweenness, trees and islands included', () => {
  given(({ count, pairs }) => {
    const { values, pivots } = betweenness(linesOf(count, pairs));
    expect(pivots).toBe(count);
    for (const [i, value] of betweennessOf(partnersOf(count, pairs)).entries()) expect(values[i]).toBeCloseTo(value, 9);
  });
});

test('an estimate says from how many, is the same for a seed, and on average is the exact value', () => {
  const pairs = range(60).flatMap((i): NumberPair[] => [
    [i, (i * 7 + 1) % 60],
    [i, (i * i + 3) % 60],
  ]);
  const graph = linesOf(64, pairs);
  const exact = betweenness(graph).values;
  const runs = range(400).map((seed) => estimateBetweenness(graph, 16, seed));
  expect(runs[3]).toEqual(estimateBetweenness(graph, 16, 3));
  expect({ pivots: runs[0]?.pivots, nodes: runs[0]?.nodes }).toEqual({ pivots: 16, nodes: 64 });
  const mean = (of: (values: Float64Array) => number) =>
    runs.reduce((sum, { values }) => sum + of(values), 0) / runs.length;
  const highest = exact.indexOf(Math.max(...exact));
  expect(mean((values) => values[highest]!) / exact[highest]!).toBeCloseTo(1, 1);
  expect(estimateBetweenness(graph, 64, 1)).toEqual(betweenness(graph));
});

test('cores, cut points, bridges and islands', () => {
  given(({ count, pairs }) => {
    const graph = linesOf(count, pairs);
    const partners = partnersOf(count, pairs);
    const islands = islandCount(partners, none);
    expect([...coreNumbers(graph)]).toEqual(coresOf(partners));
    const { cutPoints, bridges } = findCuts(graph);
    const isCut = (node: number) => islandCount(partners, new Set([node])) > islands;
    expect([...cutPoints].map(Boolean)).toEqual(range(count).map(isCut));
    for (const [a, b] of pairs) {
      if (a === b) continue;
      const line = graph.lines[graph.neighbours.indexOf(b, graph.offsets[a])]!;
      const without = partnersOf(
        count,
        pairs.filter(([c, d]) => !(c === a && d === b) && !(c === b && d === a)),
      );
      expect(bridges[line] === 1).toBe(islandCount(without, none) > islands);
    }
  });
});

test('a chain longer than any call stack is walked to its end', () => {
  const count = 200_000;
  const graph = linesOf(
    count,
    range(count - 1).map((i) => [i, i + 1] as const),
  );
  const { cutPoints, bridges } = findCuts(graph);
  expect([cutPoints.indexOf(1), cutPoints.lastIndexOf(1), bridges.indexOf(0)]).toEqual([1, count - 2, -1]);
  expect(betweenness(graph).values[1]).toBe(count - 2);
});

test('without some nodes: islands before and after, and who is cut off', () => {
  given(({ count, pairs, domains }) => {
    const partners = partnersOf(count, pairs);
    const gone = new Set(range(count).filter((i) => domains[i] === 0));
    const found = withoutNodes(linesOf(count, pairs), gone);
    expect(found.componentsBefore).toBe(islandCount(partners, none));
    expect(found.componentsAfter).toBe(islandCount(partners, gone));
    expect(new Set(found.componentOf.filter((part) => part >= 0)).size).toBe(found.componentsAfter);
    expect(range(count).filter((i) => found.componentOf[i] === -1)).toEqual(ascending(gone));
    expect([...found.cutOff].filter((node) => gone.has(node))).toEqual([]);
  });
});

test('who is cut off: the smaller side of a bridge that leaves', () => {
  const graph = linesOf(6, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [3, 5],
    [4, 5],
  ]);
  expect([...withoutNodes(graph, new Set([2])).cutOff]).toEqual([0, 1]);
  expect([...withoutNodes(graph, new Set([0])).cutOff]).toEqual([]);
});

test('clustering, reciprocity and degree centralisation', () => {
  given(({ count, pairs }) => {
    const graph = linesOf(count, pairs);
    const partners = partnersOf(count, pairs);
    const open = partners.map((set) => pairsOf([...set]));
    const closed = open.map((each) => each.filter(([a, b]) => partners[a]!.has(b)).length);
    const found = clustering(graph);
    expect([...found.triangles]).toEqual(closed);
    const all = sum(open.map((each) => each.length));
    expect(found.global).toEqual(all === 0 ? null : sum(closed) / all);
    const arrows = new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} ${b}`));
    const back = [...arrows].filter((arrow) => arrows.has(arrow.split(' ').reverse().join(' '))).length;
    const joined = joinArrows(
      count,
      Int32Array.from(pairs, ([a]) => a),
      Int32Array.from(pairs, ([, b]) => b),
    );
    expect(joined.targets).toHaveLength(arrows.size);
    expect(reciprocity(joined)).toEqual(arrows.size === 0 ? null : back / arrows.size);
    const most = Math.max(0, ...partners.map((set) => set.size));
    const differences = sum(partners.map((set) => most - set.size));
    const inStar = (count - 1) * (count - 2);
    expect(degreeCentralisation(graph)).toEqual(count < 3 ? null : differences / inStar);
  });
});

test('eigenvector and PageRank hold what defines them', () => {
  given(({ count, pairs }) => {
    const graph = linesOf(count, pairs);
    const partners = partnersOf(count, pairs);
    const rank = pageRank(graph);
    const spread = (at: (i: number) => number) => partners.map((set) => sum([...set].map(at)));
    const stuck = sum(range(count).map((i) => (partners[i]!.size === 0 ? rank[i]! : 0)));
    const inflow = spread((i) => rank[i]! / partners[i]!.size);
    for (const i of range(count)) {
      expect(rank[i]).toBeCloseTo(0.15 / count + 0.85 * (inflow[i]! + stuck / count), 10);
    }
    const vector = eigenvector(graph);
    const image = spread((i) => vector[i]!);
    const value = sum(range(count).map((i) => image[i]! * vector[i]!));
    for (const i of range(count)) {
      expect(vector[i]).toBeGreaterThanOrEqual(0);
      expect(image[i]).toBeCloseTo(value * vector[i]!, 9);
    }
    if (count > 0) expect(sum([...vector].map((each) => each * each))).toBeCloseTo(1, 11);
    // The leading one: no node alone, with its partners, has a larger eigenvalue than all together.
    expect(value + 1e-9).toBeGreaterThanOrEqual(Math.sqrt(Math.max(0, ...partners.map((set) => set.size))));
  });
});

test('brokerage by the domains of the three, and the E-I index', () => {
  given(({ count, pairs, domains }) => {
    const graph = linesOf(count, pairs);
    const partners = partnersOf(count, pairs);
    const ofAll = Int32Array.from(domains);
    const found = brokerage(graph, ofAll, 3);
    for (const [v, set] of partners.entries()) {
      const own = domains[v]!;
      const open = pairsOf([...set]).filter(([a, b]) => !partners[a]!.has(b) && domains[a]! >= 0 && domains[b]! >= 0);
      const known = own < 0 ? [] : open;
      const number = (is: (a: number, b: number) => boolean) =>
        known.filter(([a, b]) => is(domains[a]!, domains[b]!)).length;
      expect([found.coordinator[v], found.consultant[v], found.gatekeeper[v], found.liaison[v]]).toEqual([
        number((a, b) => a === own && b === own),
        number((a, b) => a === b && a !== own),
        number((a, b) => a !== b && (a === own || b === own)),
        number((a, b) => a !== b && a !== own && b !== own),
      ]);
      expect(found.betweenDomains[v]).toBe(number((a, b) => a !== b));
      const bridged = sum(bridgedDomains(graph, ofAll, v).map((each) => each.pairs));
      expect(bridged).toBe(open.filter(([a, b]) => domains[a] !== domains[b]).length);
    }
    const ties = pairsOf(range(count)).filter(([a, b]) => partners[a]!.has(b) && domains[a]! >= 0 && domains[b]! >= 0);
    const within = ties.filter(([a, b]) => domains[a] === domains[b]).length;
    const across = ties.length - within;
    const { whole, perDomain } = domainMixing(graph, ofAll, 3);
    expect(whole).toMatchObject({
      within,
      across,
      eiIndex: ties.length === 0 ? null : (across - within) / ties.length,
    });
    expect(perDomain[1]?.across).toBe(ties.filter(([a, b]) => (domains[a] === 1) !== (domains[b] === 1)).length);
    expect(perDomain[1]?.within).toBe(ties.filter(([a, b]) => domains[a] === 1 && domains[b] === 1).length);
  });
});

test('what chance explains: of a pair and one other, two in three pairs cross', () => {
  const { whole } = domainMixing(linesOf(3, [[0, 1]]), Int32Array.from([0, 0, 1]), 2);
  expect(whole).toEqual({ within: 1, across: 0, eiIndex: -1, expected: 1 / 3 });
});

test('communities are connected, numbered by size, the same for a seed, and better than one or all apart', () => {
  given(({ count, pairs }) => {
    const graph = linesOf(count, pairs);
    const found = findCommunities(graph, 5);
    expect(found).toEqual(findCommunities(graph, 5));
    const partners = partnersOf(count, pairs);
    const sizes = range(found.count).map((community) => {
      const others = new Set(range(count).filter((i) => found.of[i] !== community));
      expect(islandCount(partners, others)).toBe(1);
      return count - others.size;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const apart = modularity(graph, Int32Array.from(range(count)));
    expect(found.modularity).toEqual(modularity(graph, found.of));
    if (found.modularity !== null) expect(found.modularity).toBeGreaterThanOrEqual(Math.max(0, apart ?? 0) - 1e-12);
  });
});

test('a route is a shortest one, from the lowest of the nearest sources', () => {
  given(({ count, pairs, domains }) => {
    if (count === 0) return;
    const partners = partnersOf(count, pairs);
    const distances = distancesOf(partners);
    const target = count - 1;
    const sources = range(count).filter((i) => domains[i] === 0);
    const route = shortestRoute(linesOf(count, pairs), sources, target);
    const nearest = Math.min(Infinity, ...sources.map((source) => distances[source]![target]!));
    expect(route === null).toBe(nearest === Infinity);
    if (route === null) return;
    expect(route).toHaveLength(nearest + 1);
    expect(route[0]).toBe(sources.find((source) => distances[source]![target] === nearest));
    expect(route.at(-1)).toBe(target);
    for (const [k, node] of route.slice(1).entries()) expect(partners[route[k]!]!.has(node)).toBe(true);
  });
});

function rows(offsets: Int32Array, values: Int32Array): number[][] {
  return range(offsets.length - 1).map((i) => [...values.subarray(offsets[i], offsets[i + 1])]);
}

function ascending(values: Iterable<number>): number[] {
  return [...values].sort((a, b) => a - b);
}

function pairsOf(values: readonly number[]): NumberPair[] {
  return values.flatMap((a, k) => values.slice(k + 1).map((b) => [a, b] as const));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
