import { expect, it } from 'vitest';
import { graphOf } from './layoutOnce.ts';
import { layoutQuality } from './layoutQuality.ts';
import { makeNetwork, networkSizes } from './networks.ts';
import { buildCompactGraph } from '../../shared/graph/compactGraph.ts';

it('a made-up network has the size asked for, each pair tied at most once, and is the same every time', () => {
  const network = makeNetwork('M');
  const { nodes, relations } = networkSizes.M;
  const pairs = new Set(network.edges.map(({ from, to }) => [from, to].sort().join(' ')));
  expect([network.nodes.length, network.edges.length, pairs.size]).toEqual([nodes, relations, relations]);
  expect(network.edges.every(({ from, to }) => from !== to)).toBe(true);
  expect(makeNetwork('M')).toEqual(network);
});

it('a made-up network is small-world: one large part, a few that know many, most that know few', () => {
  const graph = graphOf(makeNetwork('M'));
  const ties = graph.ids.map((_, node) => (graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0));
  const sorted = ties.toSorted((a, b) => a - b);
  expect(sorted.at(-1)).toBeGreaterThan(50);
  expect(sorted[sorted.length / 2]).toBeLessThan(8);
});

it('a chain drawn straight has no stress and no crossings, at any size; drawn crumpled it has both', () => {
  const ids = Array.from({ length: 30 }, (_, i) => String(i).padStart(2, '0'));
  const graph = buildCompactGraph({
    nodes: ids.map((id) => ({ id, width: 1, height: 1 })),
    edges: ids.slice(1).map((id, i) => ({ from: ids[i] ?? '', to: id })),
  });
  const straight = Float64Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 70 * (at / 2) : 0));
  const crumpled = Float64Array.from({ length: 60 }, (_, at) => (at * at * 37) % 101);
  expect(layoutQuality(graph, straight)).toEqual({ stress: expect.closeTo(0, 9), crossings: 0 });
  const { stress, crossings } = layoutQuality(graph, crumpled);
  expect(stress).toBeGreaterThan(0.1);
  expect(crossings).toBeGreaterThan(1);
});
