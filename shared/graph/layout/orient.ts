// Turns a picture so that it lies well in a window that is wider than high.
import type { Boxes } from './boxGrid.ts';

/** Width against height of the window a map is made for. */
export const windowAspect = 1.6;
const anglesTried = 36;

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle around all boxes; all zero when there are none. */
export function extentOf(positions: Float64Array, boxes: Boxes): Extent {
  if (positions.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let node = 0; node < boxes.widths.length; node++) {
    const x = positions[2 * node]!;
    const y = positions[2 * node + 1]! + boxes.centresBelow[node]!;
    left = Math.min(left, x - boxes.widths[node]! / 2);
    right = Math.max(right, x + boxes.widths[node]! / 2);
    top = Math.min(top, y - boxes.heights[node]! / 2);
    bottom = Math.max(bottom, y + boxes.heights[node]! / 2);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The height of the smallest window of the usual shape that holds the rectangle: what the picture costs in zoom. */
export function windowNeeded(extent: { readonly width: number; readonly height: number }): number {
  return Math.max(extent.height, extent.width / windowAspect);
}

/** What a picture costs by itself in a row of others: a pair lies flat by this measure, and slanted by that of the window. */
export function paperNeeded(extent: { readonly width: number; readonly height: number }): number {
  return extent.height * extent.width;
}

/**
 * Turns `positions` in place around the origin, over the angle at which `cost` of their extent is least.
 * Distances stay the same; boxes stay upright, so it goes before the removal of overlaps.
 */
export function turnToFit(positions: Float64Array, boxes: Boxes, cost: (extent: Extent) => number): void {
  const turned = new Float64Array(positions.length);
  let bestAngle = 0;
  let best = Infinity;
  for (let k = 0; k < anglesTried; k++) {
    const angle = (Math.PI * k) / anglesTried;
    turn(positions, angle, turned);
    const needed = cost(extentOf(turned, boxes));
    if (needed >= best) continue;
    best = needed;
    bestAngle = angle;
  }
  turn(positions, bestAngle, turned);
  positions.set(turned);
}

function turn(positions: Float64Array, angle: number, into: Float64Array): void {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (let at = 0; at < positions.length; at += 2) {
    into[at] = positions[at]! * cos - positions[at + 1]! * sin;
    into[at + 1] = positions[at]! * sin + positions[at + 1]! * cos;
  }
}
