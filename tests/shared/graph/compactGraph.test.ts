import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactGraph, nodeNumber, subgraph, transferableBuffers } from '../../../shared/graph/compactGraph.ts';
import { anyInput, range } from './someGraphs.ts';

const node = (id: string) => ({ id, width: 10, height: 5 });

describe('compact graph', () => {
  it('numbers nodes by id and lists the neighbours of each, ascending', () => {
    const graph = buildCompactGraph({
      nodes: [node('c'), { ...node('a'), width: 40, centreBelow: 8 }, node('b')],
      edges: [
        { from: 'c', to: 'b' },
        { from: 'c', to: 'a', weight: 3 },
      ],
    });
    expect(graph).toEqual({
      ids: ['a', 'b', 'c'],
      offsets: Int32Array.of(0, 1, 2, 4),
      neighbours: Int32Array.of(2, 2, 0, 1),
      weights: Float64Array.of(3, 1, 3, 1),
      widths: Float64Array.of(40, 10, 10),
      heights: Float64Array.of(5, 5, 5),
      centresBelow: Float64Array.of(8, 0, 0),
    });
  });

  it('does not depend on the order in which nodes and relations are read', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        // Whole weights: the sum of fractions depends on their order.
        const edges = input.edges.map(({ from, to }) => ({ from, to }));
        const turned = edges.map(({ from, to }) => ({ from: to, to: from })).reverse();
        expect(buildCompactGraph({ nodes: [...input.nodes].reverse(), edges: turned })).toEqual(
          buildCompactGraph({ nodes: input.nodes, edges }),
        );
      }),
    );
  });

  it('lets every neighbour name the other back with the same weight, and nobody twice or themselves', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const graph = buildCompactGraph(input);
        const rows = range(graph.ids.length).map((i) => {
          const row = [...graph.neighbours.subarray(graph.offsets[i], graph.offsets[i + 1])];
          const weights = graph.weights.subarray(graph.offsets[i], graph.offsets[i + 1]);
          return new Map(row.map((other, k) => [other, weights[k]]));
        });
        for (const [i, row] of rows.entries()) {
          expect(row.size).toBe(graph.offsets[i + 1]! - graph.offsets[i]!);
          expect(row.has(i)).toBe(false);
          for (const [other, weight] of row) expect(rows[other]?.get(i)).toBe(weight);
        }
      }),
    );
  });

  it('adds up relations between the same two nodes and leaves out a relation of a node with itself', () => {
    const graph = buildCompactGraph({
      nodes: [node('a'), node('b')],
      edges: [
        { from: 'a', to: 'b', weight: 2 },
        { from: 'b', to: 'a', weight: 0.5 },
        { from: 'a', to: 'a' },
      ],
    });
    expect([graph.neighbours, graph.weights]).toEqual([Int32Array.of(1, 0), Float64Array.of(2.5, 2.5)]);
  });

  it.each([
    ['an id that occurs twice', { nodes: [node('a'), node('a')], edges: [] }, 'node a occurs twice'],
    ['a relation to nobody', { nodes: [node('a')], edges: [{ from: 'a', to: 'z' }] }, 'relation to unknown node z'],
    ['a size below zero', { nodes: [{ ...node('a'), width: -1 }], edges: [] }, 'negative or missing number at a'],
    [
      'a size that is no number',
      { nodes: [{ ...node('a'), height: NaN }], edges: [] },
      'negative or missing number at a',
    ],
    [
      'a weight without bound',
      { nodes: [node('a')], edges: [{ from: 'a', to: 'a', weight: Infinity }] },
      'number without bound at a - a',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => buildCompactGraph(input)).toThrow(new RangeError(message));
  });

  it('can be handed to a worker without copying', () => {
    const graph = buildCompactGraph({ nodes: [node('a'), node('b')], edges: [{ from: 'a', to: 'b' }] });
    const received = structuredClone(graph, { transfer: transferableBuffers(graph) });
    expect(received).toEqual(buildCompactGraph({ nodes: [node('a'), node('b')], edges: [{ from: 'a', to: 'b' }] }));
    expect(graph.widths.length).toBe(0);
  });

  it('finds a node by its id', () => {
    const graph = buildCompactGraph({ nodes: ['q', 'd', 'x', 'a', 'm'].map(node), edges: [] });
    expect(['a', 'd', 'm', 'q', 'x', 'b', 'z', ''].map((id) => nodeNumber(graph, id))).toEqual([
      0, 1, 2, 3, 4, -1, -1, -1,
    ]);
  });

  it('can be cut down to some of its nodes, with what is between them', () => {
    const graph = buildCompactGraph({
      nodes: ['a', 'b', 'c', 'd'].map((id, i) => ({ ...node(id), width: i })),
      edges: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'd', weight: 4 },
        { from: 'c', to: 'd' },
      ],
    });
    expect(subgraph(graph, Int32Array.of(1, 3))).toEqual({
      ids: ['b', 'd'],
      offsets: Int32Array.of(0, 1, 2),
      neighbours: Int32Array.of(1, 0),
      weights: Float64Array.of(4, 4),
      widths: Float64Array.of(1, 3),
      heights: Float64Array.of(5, 5),
      centresBelow: Float64Array.of(0, 0),
    });
  });
});
