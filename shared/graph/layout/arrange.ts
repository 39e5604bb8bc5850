// The parts of the network on one sheet: packed when all is new, at their old places when there are such.
import type { CompactGraph } from '../compactGraph.ts';
import { extentOf, windowNeeded } from './orient.ts';
import { removeOverlaps } from './overlap.ts';
import { packBlocks, packCells } from './pack.ts';
import type { Pulse } from './pulse.ts';

/** A connected part that has been drawn. */
export interface Part {
  /** Node numbers in the whole graph. */
  readonly members: Int32Array;
  readonly graph: CompactGraph;
  readonly positions: Float64Array;
  /** Did any of its nodes have a place already? */
  readonly isPlaced: boolean;
  readonly isPinned: boolean;
}

/** Room between parts, px: clearly more than between two labels. */
export const partGap = 48;
/** Parts that need a window this much larger than they do when packed have drifted apart. */
const scattered = 1.25;
/** More parts than this are not pushed as a whole: the largest makes the search for neighbours slow. */
const mostPushed = 400;
export const looseGap = { x: 24, y: 20 } as const;

/** Packs the parts in the shape of the window and writes their nodes into `positions`, the middle of the whole at (x, y). */
export function arrangeAnew(parts: readonly Part[], positions: Float64Array, x: number, y: number): void {
  const tied = parts.filter((part) => part.members.length > 1);
  const loose = parts.filter((part) => part.members.length === 1);
  const extents = tied.map((part) => extentOf(part.positions, part.graph));
  const packed = packBlocks(extents, partGap);
  const cell = {
    width: looseGap.x + loose.reduce((most, part) => Math.max(most, part.graph.widths[0]!), 0),
    height: looseGap.y + loose.reduce((most, part) => Math.max(most, part.graph.heights[0]!), 0),
  };
  const whole = packCells(packed, cell, loose.length, partGap);
  const left = x - whole.width / 2;
  const top = y - whole.height / 2;
  const [block, ...cells] = whole.corners;
  for (const [k, part] of tied.entries()) {
    const corner = packed.corners[k]!;
    const extent = extents[k]!;
    shift(part, left + block!.x + corner.x - extent.left, top + block!.y + corner.y - extent.top, positions);
  }
  for (const [k, part] of loose.entries()) {
    const middleX = left + cells[k]!.x + cell.width / 2;
    const middleY = top + cells[k]!.y + cell.height / 2 - part.graph.centresBelow[0]!;
    shift(part, middleX - part.positions[0]!, middleY - part.positions[1]!, positions);
  }
}

/**
 * Leaves parts that had a place where they were drawn, pushing whole parts off each other: the pinned ones and the largest stay.
 * New parts come below them.
 */
export function arrangeAtOldPlaces(parts: readonly Part[], positions: Float64Array, pulse: Pulse): void {
  const old = parts.filter((part) => part.isPlaced);
  const boxes = {
    widths: new Float64Array(old.length),
    heights: new Float64Array(old.length),
    centresBelow: new Float64Array(old.length),
  };
  const middles = new Float64Array(2 * old.length);
  for (const [k, part] of old.entries()) {
    const extent = extentOf(part.positions, part.graph);
    boxes.widths[k] = extent.width;
    boxes.heights[k] = extent.height;
    middles[2 * k] = extent.left + extent.width / 2;
    middles[2 * k + 1] = extent.top + extent.height / 2;
  }
  const moved = middles.slice();
  const staying = Uint8Array.from(old, (part, k) => (part.isPinned || k === 0 ? 1 : 0));
  if (old.length <= mostPushed) removeOverlaps(moved, boxes, { gap: looseGap, pinned: staying }, pulse);
  for (const [k, part] of old.entries()) {
    shift(part, moved[2 * k]! - middles[2 * k]!, moved[2 * k + 1]! - middles[2 * k + 1]!, positions);
  }
  arrangeBelow(
    parts.filter((part) => !part.isPlaced),
    extentOf(moved, boxes),
    positions,
  );
}

/** Packs the parts around the middle of the picture when they lie so far apart that packing clearly brings them nearer. */
export function repackIfScattered(graph: CompactGraph, parts: readonly Part[], positions: Float64Array): void {
  const now = extentOf(positions, graph);
  const packed = new Float64Array(positions.length);
  arrangeAnew(parts, packed, now.left + now.width / 2, now.top + now.height / 2);
  if (windowNeeded(now) > scattered * windowNeeded(extentOf(packed, graph))) positions.set(packed);
}

/** Packs parts and sets them below the rectangle, in its middle. */
export function arrangeBelow(
  parts: readonly Part[],
  above: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  positions: Float64Array,
): void {
  if (parts.length === 0) return;
  const bottom = above.top + above.height + partGap;
  arrangeAnew(parts, positions, above.left + above.width / 2, bottom);
  let highest = Infinity;
  for (const part of parts) {
    for (let i = 0; i < part.members.length; i++) {
      const middle = positions[2 * part.members[i]! + 1]! + part.graph.centresBelow[i]!;
      highest = Math.min(highest, middle - part.graph.heights[i]! / 2);
    }
  }
  for (const part of parts) for (const node of part.members) positions[2 * node + 1]! += bottom - highest;
}

function shift(part: Part, dx: number, dy: number, positions: Float64Array): void {
  for (let i = 0; i < part.members.length; i++) {
    const node = part.members[i]!;
    positions[2 * node] = part.positions[2 * i]! + dx;
    positions[2 * node + 1] = part.positions[2 * i + 1]! + dy;
  }
}
