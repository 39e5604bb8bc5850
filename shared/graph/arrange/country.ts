// The map of the country: who works in one municipality stands around its middle; who works wider stands beside the map.
import { subgraph, type CompactGraph } from '../compactGraph.ts';
import { createBoxGrid, usualGap } from '../layout/boxGrid.ts';
import { createSettler } from '../layout/freeSpot.ts';
import { extentOf } from '../layout/orient.ts';
import { createPulse } from '../layout/pulse.ts';
import type { ArrangeOptions } from './arrangeOptions.ts';
import { membersOf } from './islands.ts';
import { settleAround } from './settleAround.ts';
import type { Point } from './voronoi.ts';

export interface Country {
  /** Middles of the municipalities in play, km. */
  readonly sites: readonly Point[];
  /** Per node the number of its site; -1 - k for who stands in the k-th group beside the map. */
  readonly siteOf: Int32Array;
  /** Of a picture that is there already, px per km; found anew when absent. */
  readonly scale?: number | undefined;
}

/** Px per km come in steps, so that a picture that is there can be read back whatever was moved in it. */
const scaleStep = 1.25;
const [leastScale, mostScale] = [0.5, 400];
/** How much more paper than its boxes a municipality needs, and the whole map at most more than all of them: beyond, shapes are specks. */
const roominess = 1.9;
const mostPaper = 4;
/** Between the map and who stands beside it, px. */
const besideMap = 140;
const betweenBlocks = 40;
export const stripEdge = { side: 28, top: 52, bottom: 24 } as const;

/**
 * Positions of all nodes. A municipality's nodes stand around `site × scale`, the most connected nearest to it. No two boxes
 * overlap.
 * @throws LayoutAborted when the signal is raised.
 */
export function arrangeCountry(
  graph: CompactGraph,
  country: Country,
  options: ArrangeOptions,
): Float64Array<ArrayBuffer> {
  const scale = country.scale ?? scaleFor(graph, country);
  const pulse = createPulse(graph.ids.length, options.signal, options.onProgress);
  const positions = new Float64Array(2 * graph.ids.length);
  const grid = createBoxGrid(positions, graph, usualGap);
  const settle = createSettler(positions, grid, graph);
  for (const node of byDegree(graph)) {
    pulse.beat(1);
    const site = country.sites[country.siteOf[node]!];
    if (site) settle(node, site.x * scale, site.y * scale - graph.centresBelow[node]!);
  }
  setBeside(graph, country, positions);
  settleAround(graph, positions, options);
  options.onProgress?.(1);
  return positions;
}

/** The scale, px per km, at which each municipality has room between its neighbours; less where that would be all paper. */
export function scaleFor(graph: CompactGraph, { sites, siteOf }: Country): number {
  const areas = new Float64Array(sites.length);
  for (const [node, site] of siteOf.entries()) {
    if (site >= 0) areas[site]! += roominess * (graph.widths[node]! + usualGap.x) * (graph.heights[node]! + usualGap.y);
  }
  const radii = areas.map((area) => Math.sqrt(area / Math.PI));
  let needed = leastScale;
  for (const [a, site] of sites.entries()) {
    for (const [b, other] of sites.slice(0, a).entries()) {
      const km = Math.hypot(site.x - other.x, site.y - other.y);
      if (km > 0) needed = Math.max(needed, (radii[a]! + radii[b]!) / km);
    }
  }
  const [across, down] = [spanOf(sites.map(({ x }) => x)), spanOf(sites.map(({ y }) => y))];
  const paper = areas.reduce((sum, area) => sum + area, 0);
  const allowed = across * down > 0 ? Math.sqrt((mostPaper * paper) / (across * down)) : mostScale;
  return inSteps(Math.min(needed, allowed));
}

/** The scale of a picture that is there, from where its nodes stand (least squares); null when nobody has a municipality. */
export function scaleOf(positions: Float64Array, { sites, siteOf }: Country): number | null {
  let [along, square] = [0, 0];
  for (const [node, number] of siteOf.entries()) {
    const site = sites[number];
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    if (!site || !Number.isFinite(x) || !Number.isFinite(y)) continue;
    along += x * site.x + y * site.y;
    square += site.x ** 2 + site.y ** 2;
  }
  return square > 0 && along > 0 ? inSteps(along / square) : null;
}

function inSteps(scale: number): number {
  const bounded = Math.min(mostScale, Math.max(leastScale, scale));
  return scaleStep ** Math.round(Math.log(bounded) / Math.log(scaleStep));
}

function spanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

function byDegree(graph: CompactGraph): readonly number[] {
  const degree = (node: number) => graph.offsets[node + 1]! - graph.offsets[node]!;
  return [...graph.ids.keys()].sort((a, b) => degree(b) - degree(a) || a - b);
}

/** The groups beside the map, below each other on its right: each a block of columns with room for its name. */
function setBeside(graph: CompactGraph, { siteOf, sites }: Country, positions: Float64Array): void {
  const inside = Int32Array.from(siteOf.keys()).filter((node) => sites[siteOf[node]!] !== undefined);
  const outside = Int32Array.from(siteOf.keys()).filter((node) => sites[siteOf[node]!] === undefined);
  const around = extentOf(pick(positions, inside), subgraph(graph, inside));
  const groups = membersOf(siteOf.filter((site) => sites[site] === undefined).map((site) => -1 - site));
  const height = Math.max(around.height, 600);
  const blocks = groups.map((members) =>
    blockOf(
      graph,
      members.map((k) => outside[k]!),
      height / groups.length,
    ),
  );
  const left = inside.length > 0 ? around.left + around.width + besideMap : 0;
  let top = around.top + around.height / 2 - blocks.reduce((sum, block) => sum + block.height, 0) / 2;
  for (const block of blocks) {
    for (const [i, node] of block.members.entries()) {
      const [column, row] = [i % block.columns, Math.floor(i / block.columns)];
      positions[2 * node] = left + stripEdge.side + (column + 0.5) * block.cellWidth;
      positions[2 * node + 1] = top + stripEdge.top + (row + 0.5) * block.cellHeight - graph.centresBelow[node]!;
    }
    top += block.height + betweenBlocks;
  }
}

function blockOf(graph: CompactGraph, members: Int32Array, height: number) {
  const inOrder = [...members].sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b);
  const cellWidth = usualGap.x + 1 + Math.max(...inOrder.map((node) => graph.widths[node]!));
  const cellHeight = usualGap.y + 1 + Math.max(...inOrder.map((node) => graph.heights[node]!));
  // About as wide as high, and never higher than the map beside it.
  const mostRows = Math.max(2, Math.min(Math.floor(height / cellHeight), Math.ceil(1.4 * Math.sqrt(members.length))));
  const columns = Math.ceil(members.length / mostRows);
  const rows = Math.ceil(members.length / columns);
  return {
    members: inOrder,
    columns,
    cellWidth,
    cellHeight,
    height: rows * cellHeight + stripEdge.top + stripEdge.bottom + usualGap.y,
  };
}

function degreeOf(graph: CompactGraph, node: number): number {
  return graph.offsets[node + 1]! - graph.offsets[node]!;
}

function pick(positions: Float64Array, members: Int32Array): Float64Array {
  return Float64Array.from({ length: 2 * members.length }, (_, at) => positions[2 * members[at >> 1]! + (at & 1)]!);
}
