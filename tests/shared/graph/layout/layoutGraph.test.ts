import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactGraph, type CompactGraph } from '../../../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../../../shared/graph/layout/layoutGraph.ts';
import { extentOf } from '../../../../shared/graph/layout/orient.ts';
import { LayoutAborted } from '../../../../shared/graph/layout/pulse.ts';
import { countCrossings, countHiddenTies, tieEnds } from '../../../../shared/graph/layout/readability.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import {
  anyGraph,
  anyInput,
  chain,
  clique,
  distanceBetween,
  graphOf,
  idOf,
  lattice,
  overlappingPairs,
  range,
  star,
  tieLengths,
} from '../someGraphs.ts';

describe('a layout', () => {
  it('is finite, keeps all boxes apart and comes out the same for the same seed, whatever the network', () => {
    fc.assert(
      fc.property(anyInput, fc.integer(), (input, seed) => {
        const graph = buildCompactGraph(input);
        const positions = layoutGraph(graph, { seed });
        expect(positions).toHaveLength(2 * graph.ids.length);
        expect(positions.every(Number.isFinite)).toBe(true);
        expect(overlappingPairs(graph, positions)).toEqual([]);
        expect(layoutGraph(buildCompactGraph(input), { seed })).toEqual(positions);
      }),
      { numRuns: 40 },
    );
  });

  it('differs between seeds', () => {
    expect(layoutGraph(chain(10), { seed: 1 })).not.toEqual(layoutGraph(chain(10), { seed: 2 }));
  });

  it.each<[string, CompactGraph]>([
    ['no nodes', graphOf(0, [])],
    ['one node', graphOf(1, [])],
    ['60 nodes without ties', graphOf(60, [])],
    ['a star of 5,000', star(5000)],
    ['a clique of 300', clique(300)],
    ['a chain of 1,000', chain(1000)],
    [
      'relations with oneself and parallel ones',
      graphOf(3, [
        [0, 0],
        [0, 1],
        [1, 0],
        [0, 1],
        [2, 2],
      ]),
    ],
    [
      'nodes without size',
      graphOf(
        20,
        range(19).map((i) => [i, 19] as const),
        { width: 0, height: 0 },
      ),
    ],
  ])('holds for %s', (_, graph) => {
    const positions = layoutGraph(graph, { seed: 1 });
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(overlappingPairs(graph, positions)).toEqual([]);
  });

  it('stands around the origin', () => {
    const graph = star(9);
    const { left, top, width, height } = extentOf(layoutGraph(graph, { seed: 4 }), graph);
    expect(left + width / 2).toBeCloseTo(0, 6);
    expect(top + height / 2).toBeCloseTo(0, 6);
  });
});

describe('a small map', () => {
  // Two organisations with their people, a consultation between them, and a ring of partners.
  const pairs = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [5, 6],
    [5, 7],
    [5, 8],
    [0, 9],
    [5, 9],
    [9, 10],
    [10, 11],
    [11, 12],
    [12, 9],
    [5, 13],
    [13, 14],
    [0, 15],
    [15, 16],
  ] as const;
  const graph = graphOf(17, pairs);
  const pictures = [1, 2, 3, 4, 5].map((seed) => layoutGraph(graph, { seed }));

  it('has no crossing and no line under a label where none is needed', () => {
    const ends = tieEnds(graph);
    expect(pictures.map((picture) => countCrossings(ends, picture) + countHiddenTies(ends, picture, graph))).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it('has ties of about 140 px', () => {
    for (const picture of pictures) {
      const lengths = tieLengths(graph, picture);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      expect(mean).toBeGreaterThan(120);
      expect(mean).toBeLessThan(200);
    }
  });

  it('makes good use of a window of 16 by 10', () => {
    for (const picture of pictures) {
      const { width, height } = extentOf(picture, graph);
      expect(width / height).toBeGreaterThan(1);
      expect(width / height).toBeLessThan(2.4);
    }
  });
});

describe('parts that do not hang together', () => {
  it('do not lie through each other', () => {
    const graph = graphOf(25, [...range(9).map((i) => [i, i + 1] as const), [0, 5], [10, 11], [11, 12], [13, 14]]);
    const positions = layoutGraph(graph, { seed: 1 });
    const rectangles = [range(10), [10, 11, 12], [13, 14], range(10).map((i) => i + 15)].map((part) => ({
      left: Math.min(...part.map((node) => positions[2 * node]! - 50)),
      right: Math.max(...part.map((node) => positions[2 * node]! + 50)),
      top: Math.min(...part.map((node) => positions[2 * node + 1]! - 18)),
      bottom: Math.max(...part.map((node) => positions[2 * node + 1]! + 38)),
    }));
    for (const [k, a] of rectangles.entries()) {
      for (const b of rectangles.slice(0, k)) {
        expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true);
      }
    }
  });
});

describe('arranging again from the present picture', () => {
  const graph = lattice(5, 4);
  const old = layoutGraph(graph, { seed: 1 });

  it('leaves a picture that is in order exactly as it is', () => {
    expect(layoutGraph(graph, { seed: 2, start: old })).toEqual(old);
  });

  it('brings a mess into order, not turned or mirrored against what was there', () => {
    const random = createRandom(9);
    const start = old.map((value) => value + (random() - 0.5) * 600);
    const ends = tieEnds(graph);
    const positions = layoutGraph(graph, { seed: 2, start });
    expect(countCrossings(ends, start)).toBeGreaterThan(5);
    expect(countCrossings(ends, positions)).toBe(0);
    expect(
      Math.max(
        ...range(20).map((node) =>
          distanceBetween(Float64Array.of(...pair(old, node), ...pair(positions, node)), 0, 1),
        ),
      ),
    ).toBeLessThan(500);
  });

  it('brings parts together that have been dragged far apart', () => {
    const parts = graphOf(6, [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
    ]);
    const start = layoutGraph(parts, { seed: 1 }).map((value, at) => (at >= 6 ? value + 9000 : value));
    const positions = layoutGraph(parts, { seed: 1, start });
    expect(extentOf(positions, parts).width).toBeLessThan(1200);
  });

  it('takes in nodes that have no position yet', () => {
    const start = Float64Array.from(old);
    start.fill(NaN, 8, 14);
    const positions = layoutGraph(graph, { seed: 1, start });
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(overlappingPairs(graph, positions)).toEqual([]);
  });

  it('lays a picture that is mostly new over the few nodes that were there', () => {
    const known = [0, 1, 2, 5, 6, 7];
    const start = new Float64Array(40).fill(NaN);
    // A piece of the lattice, turned by a quarter and far to the right.
    for (const node of known) start.set([5000 - Math.floor(node / 5) * 150, (node % 5) * 150], 2 * node);
    const positions = layoutGraph(graph, { seed: 1, start });
    for (const node of known) {
      const [x, y] = pair(positions, node);
      const [oldX, oldY] = pair(start, node);
      expect(Math.hypot(x - oldX, y - oldY)).toBeLessThan(150);
    }
  });

  it('holds for positions that are no numbers, without bound, absurdly far off or all on one spot', () => {
    const coordinate = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, 1e9, -1e9, 0, 0, 0));
    const anyStart = anyGraph.chain((any) =>
      fc.record({
        any: fc.constant(any),
        start: fc.array(coordinate, { minLength: 2 * any.ids.length, maxLength: 2 * any.ids.length }),
      }),
    );
    fc.assert(
      fc.property(anyStart, ({ any, start }) => {
        const positions = layoutGraph(any, { seed: 1, start: Float64Array.from(start) });
        expect(positions.every((value) => Math.abs(value) < 1e7)).toBe(true);
        expect(overlappingPairs(any, positions)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pins', () => {
  it('hold exactly, while no other box comes to lie on another', () => {
    const anyPins = anyGraph.chain((graph) =>
      fc.record({ graph: fc.constant(graph), pinned: fc.subarray(range(graph.ids.length)), placed: fc.boolean() }),
    );
    fc.assert(
      fc.property(anyPins, ({ graph, pinned, placed }) => {
        const start = layoutGraph(graph, { seed: 7 }).map((value) => value * 1.3 + 0.1);
        const marks = Uint8Array.from(graph.ids, (_, node) => (pinned.includes(node) ? 1 : 0));
        for (const node of range(graph.ids.length))
          if (!placed && marks[node] === 0) start.fill(NaN, 2 * node, 2 * node + 2);
        const positions = layoutGraph(graph, { seed: 1, start, pinned: marks });
        expect(pinned.map((node) => pair(positions, node))).toEqual(pinned.map((node) => pair(start, node)));
        const left = overlappingPairs(graph, positions).filter(([a, b]) => marks[a] === 0 || marks[b] === 0);
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('hold at 1,000,000,000 px as well', () => {
    const start = Float64Array.of(1e9, -1e9, ...new Array<number>(18).fill(NaN));
    const positions = layoutGraph(chain(10), { seed: 1, start, pinned: Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0) });
    expect(pair(positions, 0)).toEqual([1e9, -1e9]);
    expect(positions.every(Number.isFinite)).toBe(true);
  });

  it('do not count for a node that has no position', () => {
    const start = new Float64Array(6).fill(NaN);
    const positions = layoutGraph(chain(3), { seed: 1, start, pinned: Uint8Array.of(1, 1, 1) });
    expect(positions).toEqual(layoutGraph(chain(3), { seed: 1 }));
  });
});

describe('a running layout', () => {
  it('throws at the first look at a raised signal, at whatever look that is, and looks no more', () => {
    const graph = lattice(12, 10);
    const looksOfAll = countLooks(graph, Infinity);
    for (const last of [1, 2, 10, Math.floor(looksOfAll / 2), looksOfAll]) {
      let looks = 0;
      const signal = {
        get aborted() {
          looks++;
          return looks >= last;
        },
      };
      expect(() => layoutGraph(graph, { seed: 1, signal })).toThrow(LayoutAborted);
      expect(looks).toBe(last);
    }
  });

  it('looks at the signal at least once for every 1,024 moves of a node, also in a large network', () => {
    const graph = star(20_000, { width: 10, height: 10 });
    expect(countLooks(graph, Infinity)).toBeGreaterThan((20_000 * 60) / 1024);
  });

  it('tells how far it is, rising to 1, in at most a hundred steps', () => {
    const shares: number[] = [];
    layoutGraph(lattice(10, 10), { seed: 1, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.length).toBeLessThanOrEqual(101);
  });

  it('refuses a start or pins of another graph', () => {
    const graph = buildCompactGraph({ nodes: [{ id: idOf(0), width: 1, height: 1 }], edges: [] });
    expect(() => layoutGraph(graph, { seed: 1, start: new Float64Array(4) })).toThrow(RangeError);
    expect(() => layoutGraph(graph, { seed: 1, pinned: new Uint8Array(2) })).toThrow(RangeError);
  });
});

function countLooks(graph: CompactGraph, stopAt: number): number {
  let looks = 0;
  const signal = {
    get aborted() {
      looks++;
      return looks >= stopAt;
    },
  };
  layoutGraph(graph, { seed: 1, signal });
  return looks;
}

function pair(positions: Float64Array, node: number): [number, number] {
  return [positions[2 * node]!, positions[2 * node + 1]!];
}
