// What can be read from each arrangement.
import { expect, test } from 'vitest';
import { arrangeCountry, scaleFor, scaleOf } from '../../../../shared/graph/arrange/country.ts';
import { arrangeIslands } from '../../../../shared/graph/arrange/islands.ts';
import { arrangeLayers } from '../../../../shared/graph/arrange/layers.ts';
import { countryAreas, islandAreas, layerAreas, ringAreas } from '../../../../shared/graph/arrange/areasOf.ts';
import { onFlatMap } from '../../../../shared/graph/arrange/netherlands.ts';
import { arrangeRings, stepsFrom } from '../../../../shared/graph/arrange/rings.ts';
import { ringStretch } from '../../../../shared/graph/arrange/ringRows.ts';
import { spreadOut } from '../../../../shared/graph/arrange/spread.ts';
import { voronoiCells, areaOf, frameAround, isInside } from '../../../../shared/graph/arrange/voronoi.ts';
import { chain, graphOf, lattice, range } from '../someGraphs.ts';

test('rings lie further out the more steps away, and unreachable is outermost', () => {
  const graph = graphOf(9, [
    [0, 1],
    [0, 2],
    [1, 3],
    [1, 4],
    [2, 5],
    [2, 6],
    [6, 7],
  ]);
  const steps = stepsFrom(graph, 0);
  expect([...steps]).toEqual([0, 1, 1, 2, 2, 2, 2, 3, -1]);
  const positions = arrangeRings(graph, steps, { seed: 1 });
  const away = range(9).map((node) =>
    Math.hypot(
      positions[2 * node]! / ringStretch,
      positions[2 * node + 1]! + (node === 0 ? 0 : graph.centresBelow[node]!),
    ),
  );
  expect(away[0]).toBe(0);
  expect(Math.max(away[1]!, away[2]!)).toBeLessThan(Math.min(...away.slice(3, 7)));
  expect(Math.max(...away.slice(3, 7))).toBeLessThan(away[7]!);
  expect(away[7]).toBeLessThan(away[8]!);
  const areas = ringAreas(
    { groupOf: steps.map((step) => (step < 0 ? 4 : step)), labels: ['', '1', '2', '3', '—'] },
    positions,
    graph,
    { x: 0, y: 0 },
  );
  expect(areas.map(({ label }) => label)).toEqual(['', '1', '2', '3', '—']);
});

test('rings go around a pinned middle', () => {
  const graph = graphOf(3, [
    [0, 1],
    [0, 2],
  ]);
  const start = Float64Array.from([500, -300, 0, 0, 0, 0]);
  const positions = arrangeRings(graph, stepsFrom(graph, 0), { seed: 1, start, pinned: Uint8Array.from([1, 0, 0]) });
  expect([...positions.subarray(0, 2)]).toEqual([500, -300]);
  for (const node of [1, 2])
    expect(Math.hypot(positions[2 * node]! - 500, positions[2 * node + 1]! + 300)).toBeLessThan(300);
});

test('layers keep their order from top to bottom, and cross less than as they came', () => {
  const pairs = [
    [0, 9],
    [1, 8],
    [2, 7],
    [3, 6],
    [4, 5],
  ] as const;
  const graph = graphOf(10, pairs);
  const layerOf = Int32Array.from(range(10), (node) => (node < 5 ? 0 : 1));
  const positions = arrangeLayers(graph, layerOf, { seed: 1 });
  const y = (node: number) => positions[2 * node + 1]!;
  expect(Math.max(...range(5).map(y))).toBeLessThan(Math.min(...range(5).map((node) => y(node + 5))));
  const orderOf = (nodes: readonly number[]) => nodes.toSorted((a, b) => positions[2 * a]! - positions[2 * b]!);
  expect(orderOf([9, 8, 7, 6, 5])).toEqual(orderOf([0, 1, 2, 3, 4]).map((node) => 9 - node));
  const areas = layerAreas({ groupOf: layerOf, labels: ['bestuur', 'casus'] }, positions, graph);
  expect(areas.map(({ label }) => label)).toEqual(['bestuur', 'casus']);
});

test('islands do not touch, each with its name', () => {
  const graph = lattice(6, 4);
  const groupOf = Int32Array.from(range(24), (node) => node % 3);
  const areas = islandAreas(
    { groupOf, labels: ['zorg', 'wonen', 'werk'] },
    arrangeIslands(graph, groupOf, { seed: 3 }),
    graph,
  );
  expect(areas.map(({ label }) => label)).toEqual(['zorg', 'wonen', 'werk']);
  const boxes = areas.flatMap(({ shape }) => (shape.kind === 'box' ? [shape] : []));
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(0, i)) {
      const isApart =
        a.left >= b.left + b.width ||
        b.left >= a.left + a.width ||
        a.top >= b.top + b.height ||
        b.top >= a.top + a.height;
      expect(isApart).toBe(true);
    }
  }
});

test('who is taken off its island has a place of its own behind it, without the name again', () => {
  const graph = chain(6);
  const groupOf = new Int32Array(6);
  const positions = arrangeIslands(graph, groupOf, { seed: 3 });
  positions[0] = 5_000;
  const areas = islandAreas({ groupOf, labels: ['zorg'] }, positions, graph);
  expect(areas.map(({ label }) => label)).toEqual(['zorg', '']);
});

test('on the map of the country everybody stands in the cell of their municipality, and the rest beside the map', () => {
  const sites = [
    { lon: 5.12, lat: 52.09 },
    { lon: 5.08, lat: 52.03 },
    { lon: 5.23, lat: 52.09 },
  ].map(onFlatMap);
  const graph = graphOf(12, [
    [0, 1],
    [0, 2],
    [3, 4],
  ]);
  const siteOf = Int32Array.from(range(12), (node) => (node < 10 ? node % 3 : -1 - (node % 2)));
  const positions = arrangeCountry(graph, { sites, siteOf }, { seed: 1 });
  const scale = scaleFor(graph, { sites, siteOf });
  expect(scaleOf(positions, { sites, siteOf })).toBe(scale);
  const points = sites.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const cells = voronoiCells(points, frameAround(points, 400));
  for (const node of range(10)) {
    const [x = 0, y = 0] = positions.subarray(2 * node, 2 * node + 2);
    expect(isInside({ x, y }, cells[node % 3]!)).toBe(true);
  }
  expect(Math.max(...range(10).map((node) => positions[2 * node]!))).toBeLessThan(positions[20]!);
  const groupOf = siteOf.map((site) => (site < 0 ? 2 - site : site));
  const areas = countryAreas(
    { groupOf, labels: ['Utrecht', 'Nieuwegein', 'Zeist', 'Landelijk', 'Regio'] },
    positions,
    graph,
    cells.map((cell) => [cell]),
  );
  expect(areas.map(({ label }) => label)).toEqual(['Utrecht', 'Nieuwegein', 'Zeist', 'Landelijk', 'Regio']);
});

test('cells divide the frame among the points; two on one spot share nothing', () => {
  const frame = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];
  const cells = voronoiCells(
    [
      { x: 2, y: 5 },
      { x: 8, y: 5 },
      { x: 8, y: 5 },
      { x: Number.NaN, y: 0 },
    ],
    frame,
  );
  expect(cells.map(areaOf)).toEqual([50, 50, 0, 0]);
  const points = range(40).map((k) => ({ x: (k * 37) % 10, y: ((k * 61) % 97) / 10 }));
  const sum = voronoiCells(points, frame).reduce((all, cell) => all + areaOf(cell), 0);
  expect(sum).toBeCloseTo(100, 6);
});

test('things in a row keep their order and their distance, each as near to its wish as that allows', () => {
  expect([...spreadOut(Float64Array.from([0, 0, 0]), Float64Array.from([2, 2]))]).toEqual([-2, 0, 2]);
  expect([...spreadOut(Float64Array.from([0, 10, 9]), Float64Array.from([1, 1]))]).toEqual([0, 9, 10]);
  expect([...spreadOut(new Float64Array(0), new Float64Array(0))]).toEqual([]);
});
