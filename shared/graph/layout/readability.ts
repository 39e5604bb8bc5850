// What makes a drawing hard to read: lines that cross, and lines that run under a box they have no part in.
import type { Boxes } from './boxGrid.ts';
import type { SpringSystem } from './springSystem.ts';

/** Every tie once: ends[2k] and ends[2k + 1], the lower number first. */
export function tieEnds(system: Pick<SpringSystem, 'offsets' | 'neighbours'>): Int32Array {
  const { offsets, neighbours } = system;
  const ends = new Int32Array(neighbours.length);
  let used = 0;
  for (let node = 0; node + 1 < offsets.length; node++) {
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      if (neighbours[e]! < node) continue;
      ends[used++] = node;
      ends[used++] = neighbours[e]!;
    }
  }
  return ends;
}

/** How many pairs of ties cross; ties with an end in common do not count. O(m²). */
export function countCrossings(ends: Int32Array, positions: Float64Array): number {
  let crossings = 0;
  for (let tie = 0; tie < ends.length; tie += 2) {
    crossings += crossingsOf(ends, positions, ends[tie]!, ends[tie + 1]!, tie + 2);
  }
  return crossings;
}

/** How many pairs there are of a tie and a box it runs through without ending there. O(n·m). */
export function countHiddenTies(ends: Int32Array, positions: Float64Array, boxes: Boxes): number {
  let hidden = 0;
  for (let node = 0; node < boxes.widths.length; node++) hidden += tiesUnder(ends, positions, boxes, node);
  return hidden;
}

/** How many ties, from `ends[from]` on, the line between nodes a and b crosses. */
export function crossingsOf(ends: Int32Array, positions: Float64Array, a: number, b: number, from = 0): number {
  const ax = positions[2 * a]!;
  const ay = positions[2 * a + 1]!;
  const bx = positions[2 * b]!;
  const by = positions[2 * b + 1]!;
  const left = Math.min(ax, bx);
  const right = Math.max(ax, bx);
  const top = Math.min(ay, by);
  const bottom = Math.max(ay, by);
  let crossings = 0;
  for (let tie = from; tie < ends.length; tie += 2) {
    const c = ends[tie]!;
    const d = ends[tie + 1]!;
    const cx = positions[2 * c]!;
    const dx = positions[2 * d]!;
    if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
    const cy = positions[2 * c + 1]!;
    const dy = positions[2 * d + 1]!;
    if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
    if (c === a || c === b || d === a || d === b) continue;
    const isCLeft = (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);
    const isDLeft = (bx - ax) * (dy - ay) > (by - ay) * (dx - ax);
    if (isCLeft === isDLeft) continue;
    const isALeft = (dx - cx) * (ay - cy) > (dy - cy) * (ax - cx);
    const isBLeft = (dx - cx) * (by - cy) > (dy - cy) * (bx - cx);
    if (isALeft !== isBLeft) crossings++;
  }
  return crossings;
}

/** How many ties run through the box of `node` without ending there. */
export function tiesUnder(ends: Int32Array, positions: Float64Array, boxes: Boxes, node: number): number {
  let found = 0;
  for (let tie = 0; tie < ends.length; tie += 2) {
    if (runsThrough(positions, boxes, ends[tie]!, ends[tie + 1]!, node)) found++;
  }
  return found;
}

/** Does the line a–b come within the box of `node`? Not when it ends there. */
export function runsThrough(positions: Float64Array, boxes: Boxes, a: number, b: number, node: number): boolean {
  const x = positions[2 * node]!;
  const halfWidth = boxes.widths[node]! / 2;
  const startX = positions[2 * a]! - x;
  const endX = positions[2 * b]! - x;
  if ((startX > halfWidth && endX > halfWidth) || (startX < -halfWidth && endX < -halfWidth)) return false;
  const y = positions[2 * node + 1]! + boxes.centresBelow[node]!;
  const halfHeight = boxes.heights[node]! / 2;
  const startY = positions[2 * a + 1]! - y;
  const endY = positions[2 * b + 1]! - y;
  if ((startY > halfHeight && endY > halfHeight) || (startY < -halfHeight && endY < -halfHeight)) return false;
  if (node === a || node === b) return false;
  // The line now misses the box only if all four corners lie on one side of it.
  const normalX = endY - startY;
  const normalY = startX - endX;
  const offset = Math.abs(startX * normalX + startY * normalY);
  return offset <= halfWidth * Math.abs(normalX) + halfHeight * Math.abs(normalY);
}

/** Does the line from `node` to `other` leave downwards through the node's own label? A box without label has none. */
export function runsUnderOwnLabel(positions: Float64Array, boxes: Boxes, node: number, other: number): boolean {
  if (boxes.centresBelow[node]! <= 0) return false;
  // With the label below the shape, half the box's height under the position is the middle of the label.
  const middleOfLabel = boxes.heights[node]! / 2;
  const down = positions[2 * other + 1]! - positions[2 * node + 1]!;
  if (down < middleOfLabel) return false;
  const sideways = Math.abs(positions[2 * other]! - positions[2 * node]!);
  return (sideways * middleOfLabel) / down < boxes.widths[node]! / 2;
}
