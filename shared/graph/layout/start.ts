// Positions that a layout may begin with: those of the file, as far as they can be used.
import type { Random } from '../random.ts';
import type { SpringSystem } from './springSystem.ts';

/** Who is tied to whom; CompactGraph and SpringSystem fit. */
type Rows = Pick<SpringSystem, 'offsets' | 'neighbours'>;

/** Farther from the origin (px) than any map: such a position is a mistake of some other program. */
const farthest = 1e6;

/** Is there a position for this node, and one that can be used? */
export function isPlaced(positions: Float64Array, node: number): boolean {
  return Number.isFinite(positions[2 * node]) && Number.isFinite(positions[2 * node + 1]);
}

/** A copy with NaN for every position that is not a number or absurdly far off. A pinned one may be as far off as it likes. */
export function usablePositions(positions: Float64Array, pinned: Uint8Array | undefined): Float64Array<ArrayBuffer> {
  const usable = Float64Array.from(positions);
  for (let node = 0; 2 * node < usable.length; node++) {
    const isNear = Math.abs(usable[2 * node]!) <= farthest && Math.abs(usable[2 * node + 1]!) <= farthest;
    if (isNear || (pinned?.[node] === 1 && isPlaced(usable, node))) continue;
    usable[2 * node] = NaN;
    usable[2 * node + 1] = NaN;
  }
  return usable;
}

/** How many nodes have a position. */
export function countPlaced(positions: Float64Array): number {
  let placed = 0;
  for (let node = 0; 2 * node < positions.length; node++) if (isPlaced(positions, node)) placed++;
  return placed;
}

/**
 * Gives every node without a position one among its placed neighbours, those of the newly placed included,
 * within `scatter` px so that no two are on one spot. Needs a connected graph with at least one position.
 */
export function fillFromNeighbours(graph: Rows, positions: Float64Array, scatter: number, random: Random): void {
  const queue: number[] = [];
  for (let node = 0; 2 * node < positions.length; node++) if (isPlaced(positions, node)) queue.push(node);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      const neighbour = graph.neighbours[e]!;
      if (isPlaced(positions, neighbour)) continue;
      const middle = middleOfNeighbours(graph, positions, neighbour);
      positions[2 * neighbour] = middle.x + (random() - 0.5) * scatter;
      positions[2 * neighbour + 1] = middle.y + (random() - 0.5) * scatter;
      queue.push(neighbour);
    }
  }
}

/** The mean position of the placed neighbours of a node, and how many there are. */
export function middleOfNeighbours(
  graph: Rows,
  positions: Float64Array,
  node: number,
): { readonly x: number; readonly y: number; readonly count: number } {
  let x = 0;
  let y = 0;
  let count = 0;
  for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
    const neighbour = graph.neighbours[e]!;
    if (!isPlaced(positions, neighbour)) continue;
    x += positions[2 * neighbour]!;
    y += positions[2 * neighbour + 1]!;
    count++;
  }
  return count === 0 ? { x: 0, y: 0, count } : { x: x / count, y: y / count, count };
}
