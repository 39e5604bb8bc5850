// Layers: from the board room down to the case, or from prevention to aftercare.
// After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", 1981: sweeps down
// and up that put each node among those it is tied to. A layer with many takes several rows.
import type { CompactGraph } from '../compactGraph.ts';
import { usualGap } from '../layout/boxGrid.ts';
import { windowAspect } from '../layout/orient.ts';
import { createPulse } from '../layout/pulse.ts';
import { isPlaced } from '../layout/start.ts';
import type { ArrangeOptions } from './arrangeOptions.ts';
import { membersOf } from './islands.ts';
import { settleAround } from './settleAround.ts';
import { spreadOut } from './spread.ts';

/** Between the boxes of two layers, px: room for the lines between them. */
export const betweenLayers = 96;
const sweeps = 12;

type Layer = { readonly members: Int32Array; readonly rows: number; order: number[] };

/**
 * Positions of all nodes in horizontal layers around the origin. No two boxes overlap.
 * @param layerOf layer per node, 0 is the highest.
 * @throws LayoutAborted when the signal is raised.
 */
export function arrangeLayers(
  graph: CompactGraph,
  layerOf: Int32Array,
  options: ArrangeOptions,
): Float64Array<ArrayBuffer> {
  const pulse = createPulse(sweeps, options.signal, options.onProgress);
  const positions = new Float64Array(2 * graph.ids.length);
  const layers = layersOf(graph, membersOf(layerOf), options);
  for (const layer of layers) setAcross(graph, layer, positions, (node) => hintOf(node, options));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const layer of isDown ? layers : layers.toReversed()) {
      pulse.beat(0);
      const wanted = new Map(layer.order.map((node) => [node, middleOfTies(graph, positions, layerOf, node)] as const));
      layer.order.sort((a, b) => wanted.get(a)! - wanted.get(b)! || a - b);
      setAcross(graph, layer, positions, (node) => wanted.get(node)!);
    }
    pulse.beat(1);
  }
  setDown(graph, layers, positions);
  settleAround(graph, positions, options);
  options.onProgress?.(1);
  return positions;
}

function hintOf(node: number, { hint }: ArrangeOptions): number {
  return hint && isPlaced(hint, node) ? hint[2 * node]! : 0;
}

/** So many rows per layer that the whole has about the shape of the window. */
function layersOf(graph: CompactGraph, groups: readonly Int32Array[], options: ArrangeOptions): readonly Layer[] {
  const width = 1 + usualGap.x + graph.widths.reduce((most, each) => Math.max(most, each), 0);
  const height = 1 + usualGap.y + graph.heights.reduce((most, each) => Math.max(most, each), 0);
  const most = groups.reduce((found, members) => Math.max(found, members.length), 1);
  const rowsAt = (columns: number) => groups.map((members) => Math.ceil(members.length / columns));
  let columns = most;
  // Fewer columns make it higher: as long as it stays wider than the window, it gets more rows.
  while (columns > 4) {
    const fewer = Math.floor(columns * 0.9);
    const high = rowsAt(fewer).reduce((sum, rows) => sum + rows * height + betweenLayers, 0);
    if (fewer * width < windowAspect * high) break;
    columns = fewer;
  }
  const rows = rowsAt(columns);
  return groups.map((members, k) => ({
    members,
    rows: rows[k]!,
    order: [...members].sort((a, b) => hintOf(a, options) - hintOf(b, options) || a - b),
  }));
}

/** Where its ties on other layers are, on average; where it is when it has none. */
function middleOfTies(graph: CompactGraph, positions: Float64Array, layerOf: Int32Array, node: number): number {
  let [sum, weights] = [0, 0];
  for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
    const other = graph.neighbours[e]!;
    // Within its own layer a tie pulls too, but less: the lines between layers are the picture.
    const weight = layerOf[other] === layerOf[node] ? 0.5 : 1;
    sum += weight * positions[2 * other]!;
    weights += weight;
  }
  return weights === 0 ? positions[2 * node]! : sum / weights;
}

/** Sets a layer from left to right in its order: in columns of as many as it has rows, each where its nodes want to be. */
function setAcross(
  graph: CompactGraph,
  { order, rows }: Layer,
  positions: Float64Array,
  wantedOf: (node: number) => number,
): void {
  const columns = Array.from({ length: Math.ceil(order.length / rows) }, (_, k) =>
    order.slice(k * rows, (k + 1) * rows),
  );
  const widths = columns.map((nodes) => usualGap.x + 1 + Math.max(...nodes.map((node) => graph.widths[node]!)));
  const wanted = Float64Array.from(
    columns,
    (nodes) => nodes.reduce((sum, node) => sum + wantedOf(node), 0) / nodes.length,
  );
  const gaps = Float64Array.from(
    { length: Math.max(0, columns.length - 1) },
    (_, k) => (widths[k]! + widths[k + 1]!) / 2,
  );
  const places = spreadOut(wanted, gaps);
  for (const [k, nodes] of columns.entries()) for (const node of nodes) positions[2 * node] = places[k]!;
}

/** The layers below each other, the middle of the whole at the origin, every layer centred over the one below. */
function setDown(graph: CompactGraph, layers: readonly Layer[], positions: Float64Array): void {
  let top = 0;
  for (const { order, rows } of layers) {
    const height = usualGap.y + 1 + order.reduce((most, node) => Math.max(most, graph.heights[node]!), 0);
    for (const [i, node] of order.entries()) {
      const middle = top + ((i % rows) + 0.5) * height;
      positions[2 * node + 1] = middle - graph.centresBelow[node]!;
    }
    top += rows * height + betweenLayers;
  }
  const down = Math.max(0, top - betweenLayers) / 2;
  let [left, right] = [Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    left = Math.min(left, positions[at]!);
    right = Math.max(right, positions[at]!);
  }
  const across = Number.isFinite(left) ? (left + right) / 2 : 0;
  for (let at = 0; at < positions.length; at += 2) {
    positions[at]! -= across;
    positions[at + 1]! -= down;
  }
}
