// Room for what is new in a picture that people know: everything else stays exactly where it is.
import type { CompactGraph } from '../compactGraph.ts';
import { subgraph } from '../compactGraph.ts';
import type { Part } from './arrange.ts';
import { arrangeBelow, looseGap, partGap } from './arrange.ts';
import type { BoxGrid } from './boxGrid.ts';
import { createBoxGrid, usualGap } from './boxGrid.ts';
import { findComponents } from './components.ts';
import { createScene, faultsAround, priceOfJudging } from './faults.ts';
import { createSettler } from './freeSpot.ts';
import { layoutGraph } from './layoutGraph.ts';
import { extentOf } from './orient.ts';
import { usualTieLength } from './rescale.ts';
import { isPlaced, middleOfNeighbours, usablePositions } from './start.ts';

/** Comparisons that may be spent on choosing the best spots, about 0.1 s; beyond that a new node takes the nearest free one. */
const choiceBudget = 2e7;
const anglesTried = 16;
/** A node with so many ties has no open side, and looking for it again for each of them would take n² steps. */
const manyTies = 200;
const radiiTried = [0.5, 1, 1.4].map((share) => share * usualTieLength);

/**
 * Positions of all nodes, given those that have one (NaN for a node that has none; x and y per node as in layoutGraph).
 * A new node comes among its placed neighbours, where it hides and crosses least; new nodes that know no placed one
 * come below the rest. No placed node moves by anything at all, and no new box overlaps another.
 * @throws RangeError when `positions` does not fit the graph.
 */
export function placeNodes(
  graph: CompactGraph,
  positions: Float64Array,
  options: { readonly seed: number },
): Float64Array<ArrayBuffer> {
  if (positions.length !== 2 * graph.ids.length) {
    throw new RangeError(`${positions.length} numbers for ${graph.ids.length} nodes`);
  }
  const result = usablePositions(positions, new Uint8Array(graph.ids.length).fill(1));
  const known = nodesWhere(graph, (node) => isPlaced(result, node));
  if (known.length === 0) return layoutGraph(graph, options);
  const grid = createBoxGrid(result, graph, usualGap);
  for (const node of known) grid.put(node);
  placeByNeighbours(graph, result, grid);
  placeLoose(graph, result, grid);
  placeNewParts(graph, result, options.seed);
  return result;
}

/** Round by round from the placed nodes outwards; within a round whoever has most placed neighbours first. */
function placeByNeighbours(graph: CompactGraph, positions: Float64Array, grid: BoxGrid): void {
  const place = createPlacer(graph, positions, grid);
  for (let round = reachable(graph, positions); round.length > 0; round = reachable(graph, positions)) {
    for (const { node } of round) place(node);
  }
}

function reachable(graph: CompactGraph, positions: Float64Array): { node: number; count: number }[] {
  const found: { node: number; count: number }[] = [];
  for (let node = 0; node < graph.ids.length; node++) {
    if (isPlaced(positions, node)) continue;
    const { count } = middleOfNeighbours(graph, positions, node);
    if (count > 0) found.push({ node, count });
  }
  return found.sort((a, b) => b.count - a.count || a.node - b.node);
}

/** Gives what places one node with at least one placed neighbour, by choice where the budget allows it, else by nearness. */
function createPlacer(graph: CompactGraph, positions: Float64Array, grid: BoxGrid): (node: number) => void {
  const settle = createSettler(positions, grid, graph);
  const ties = graph.neighbours.length / 2;
  let budget = choiceBudget - (ties * ties) / 2;
  const tries = 1 + anglesTried * radiiTried.length;
  for (const node of nodesWhere(graph, (one) => !isPlaced(positions, one)))
    budget -= tries * priceOfJudging(graph, node);
  const scene = budget > 0 ? createScene(graph, positions, graph, usualTieLength) : undefined;
  return (node) => {
    const target = targetOf(graph, positions, node);
    let best = target;
    let leastFaults = Infinity;
    for (const spot of scene === undefined ? [] : spotsAround(graph, positions, node, target)) {
      positions[2 * node] = spot.x;
      positions[2 * node + 1] = spot.y;
      if (grid.isTaken(node)) continue;
      const faults = faultsAround(scene!, node, leastFaults);
      if (faults >= leastFaults) continue;
      leastFaults = faults;
      best = spot;
    }
    settle(node, best.x, best.y);
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Among its neighbours; with only one, on the open side of it, a tie length away. */
function targetOf(graph: CompactGraph, positions: Float64Array, node: number): Point {
  const middle = middleOfNeighbours(graph, positions, node);
  if (middle.count > 1) return middle;
  const anchor = neighboursOf(graph, node).find((other) => isPlaced(positions, other))!;
  if (graph.offsets[anchor + 1]! - graph.offsets[anchor]! > manyTies) return middle;
  const angle = openSide(graph, positions, anchor);
  return { x: middle.x + usualTieLength * Math.cos(angle), y: middle.y + usualTieLength * Math.sin(angle) };
}

/** The target first: with equal faults the earlier spot is taken. */
function spotsAround(graph: CompactGraph, positions: Float64Array, node: number, target: Point): Point[] {
  const middle = middleOfNeighbours(graph, positions, node);
  const spots = [target];
  for (const radius of radiiTried) {
    for (let k = 0; k < anglesTried; k++) {
      const angle = (2 * Math.PI * k) / anglesTried;
      spots.push({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) });
    }
  }
  return spots;
}

/** The middle of the widest angle between the ties of a node, in radians; to the right when it has none. */
function openSide(graph: CompactGraph, positions: Float64Array, anchor: number): number {
  const angles = neighboursOf(graph, anchor)
    .filter((other) => isPlaced(positions, other))
    .map((other) => {
      const dx = positions[2 * other]! - positions[2 * anchor]!;
      return Math.atan2(positions[2 * other + 1]! - positions[2 * anchor + 1]!, dx);
    })
    .sort((a, b) => a - b);
  let widest = 0;
  let open = 0;
  for (let i = 0; i < angles.length; i++) {
    const next = i + 1 < angles.length ? angles[i + 1]! : angles[0]! + 2 * Math.PI;
    if (next - angles[i]! <= widest) continue;
    widest = next - angles[i]!;
    open = (angles[i]! + next) / 2;
  }
  return open;
}

/** Nodes without ties fill rows below all that is tied, left to right: adding them one by one does not make a pillar. */
function placeLoose(graph: CompactGraph, positions: Float64Array, grid: BoxGrid): void {
  const loose = nodesWhere(graph, (node) => !isPlaced(positions, node) && isLoose(graph, node));
  if (loose.length === 0) return;
  const tied = nodesWhere(graph, (node) => isPlaced(positions, node) && !isLoose(graph, node));
  const known = nodesWhere(graph, (node) => isPlaced(positions, node));
  const around = tied.length > 0 ? tied : known;
  const extent = extentOf(pick(positions, around), subgraph(graph, around));
  let row = extent.top + (tied.length > 0 ? extent.height + partGap : 0);
  let column = 0;
  for (const node of loose) {
    const width = graph.widths[node]! + looseGap.x;
    const height = graph.heights[node]! + looseGap.y;
    for (let isFree = false; !isFree; column++) {
      if (column > 0 && (column + 1) * width > extent.width) {
        column = 0;
        row += height;
      }
      positions[2 * node] = extent.left + (column + 0.5) * width;
      positions[2 * node + 1] = row + graph.heights[node]! / 2 - graph.centresBelow[node]!;
      isFree = !grid.isTaken(node);
    }
    grid.put(node);
  }
}

/** Whatever is left knows no placed node: drawn as a picture of its own, below the one that is there. */
function placeNewParts(graph: CompactGraph, positions: Float64Array, seed: number): void {
  const left = nodesWhere(graph, (node) => !isPlaced(positions, node));
  if (left.length === 0) return;
  const known = nodesWhere(graph, (node) => isPlaced(positions, node));
  const above = extentOf(pick(positions, known), subgraph(graph, known));
  const rest = subgraph(graph, left);
  const drawn = layoutGraph(rest, { seed });
  const parts = findComponents(rest).map(
    (members): Part => ({
      members: members.map((i) => left[i]!),
      graph: subgraph(rest, members),
      positions: pick(drawn, members),
      isPlaced: false,
      isPinned: false,
    }),
  );
  arrangeBelow(parts, above, positions);
}

function nodesWhere(graph: CompactGraph, isWanted: (node: number) => boolean): Int32Array {
  return Int32Array.from(graph.ids.keys()).filter(isWanted);
}

function isLoose(graph: CompactGraph, node: number): boolean {
  return graph.offsets[node] === graph.offsets[node + 1];
}

function neighboursOf(graph: CompactGraph, node: number): number[] {
  return Array.from(graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]));
}

function pick(positions: Float64Array, members: Int32Array): Float64Array {
  const picked = new Float64Array(2 * members.length);
  for (let i = 0; i < members.length; i++) {
    picked[2 * i] = positions[2 * members[i]!]!;
    picked[2 * i + 1] = positions[2 * members[i]! + 1]!;
  }
  return picked;
}
