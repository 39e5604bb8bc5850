// Room for what is new in an arrangement that people look at: near its own, and nobody else moves.
import type { CompactGraph } from '../compactGraph.ts';
import { createBoxGrid, usualGap } from '../layout/boxGrid.ts';
import { createSettler } from '../layout/freeSpot.ts';
import { isPlaced, usablePositions } from '../layout/start.ts';

/** How a new node finds its group: among it, on its ring around the middle, or in its layer. */
export type GroupShape = 'heap' | 'ring' | 'row';

/**
 * Positions of all nodes, given those that have one (NaN for who has none). No placed node moves by anything at all, and no
 * new box overlaps another. A new node comes among the placed nodes of its group, nearest to those it is tied to.
 * @returns null when a new node belongs to a group that has no place yet: then the whole is to be arranged anew.
 */
export function placeAmong(
  graph: CompactGraph,
  groupOf: Int32Array,
  positions: Float64Array,
  shape: GroupShape,
): Float64Array<ArrayBuffer> | null {
  const result = usablePositions(positions, new Uint8Array(graph.ids.length).fill(1));
  const isKnown = Uint8Array.from(graph.ids, (_, node) => (isPlaced(result, node) ? 1 : 0));
  const middles = middlesOf(groupOf, result, isKnown);
  const grid = createBoxGrid(result, graph, usualGap);
  for (const node of graph.ids.keys()) if (isKnown[node] === 1) grid.put(node);
  const settle = createSettler(result, grid, graph);
  for (const node of graph.ids.keys()) {
    if (isKnown[node] === 1) continue;
    const middle = middles.get(groupOf[node]!);
    if (!middle) return null;
    const target = targetOf(graph, groupOf, result, isKnown, node, middle, shape);
    settle(node, target.x, target.y);
  }
  return result;
}

type Middle = { readonly x: number; readonly y: number /** From the origin. */; readonly away: number };

function middlesOf(groupOf: Int32Array, positions: Float64Array, isKnown: Uint8Array): ReadonlyMap<number, Middle> {
  const sums = new Map<number, { x: number; y: number; away: number; count: number }>();
  for (const [node, group] of groupOf.entries()) {
    if (isKnown[node] !== 1) continue;
    const sum = sums.get(group) ?? { x: 0, y: 0, away: 0, count: 0 };
    sums.set(group, sum);
    sum.x += positions[2 * node]!;
    sum.y += positions[2 * node + 1]!;
    sum.away += Math.hypot(positions[2 * node]!, positions[2 * node + 1]!);
    sum.count++;
  }
  return new Map(
    [...sums].map(([group, { x, y, away, count }]) => [group, { x: x / count, y: y / count, away: away / count }]),
  );
}

function targetOf(
  graph: CompactGraph,
  groupOf: Int32Array,
  positions: Float64Array,
  isKnown: Uint8Array,
  node: number,
  middle: Middle,
  shape: GroupShape,
): { readonly x: number; readonly y: number } {
  const isNear = (other: number) => isKnown[other] === 1 && (shape !== 'heap' || groupOf[other] === groupOf[node]);
  const near = [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])].filter(isNear);
  let [x, y] = [0, 0];
  for (const other of near) {
    x += positions[2 * other]! / near.length;
    y += positions[2 * other + 1]! / near.length;
  }
  switch (shape) {
    case 'heap':
      return near.length > 0 ? { x, y } : middle;
    case 'row':
      return { x: near.length > 0 ? x : middle.x, y: middle.y };
    case 'ring': {
      const away = Math.hypot(x, y);
      return away > 1e-6 ? { x: (x / away) * middle.away, y: (y / away) * middle.away } : { x: middle.away, y: 0 };
    }
  }
}
