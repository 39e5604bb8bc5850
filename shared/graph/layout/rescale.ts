// Makes a picture large enough for its labels before boxes are pushed apart: pushing alone would crumple it.
import type { Boxes, Gap } from './boxGrid.ts';
import { windowAspect } from './orient.ts';
import { medianTieLength, middleOf } from './positions.ts';
import { readByLabelUpTo, type SpringSystem } from './springSystem.ts';

/** The length that half of the ties have at least, px: a shape, its label and the line between can then be told apart. */
export const usualTieLength = 140;
/** The picture covers at least this many times the boxes in it with their gaps. */
const roominess = 1.6;
/** A picture is stretched to the shape of the window no more than this: beyond it distances mislead. It costs 6 % of stress. */
const mostStretch = 1.35;

/**
 * Scales `positions` in place around their middle: the median tie gets the usual length, or more where the boxes need it;
 * a picture that is read by its labels and squarer than the window is stretched towards it.
 */
export function rescale(system: SpringSystem, positions: Float64Array, boxes: Boxes, gap: Gap): void {
  const [middleX, middleY] = middleOf(positions);
  const spread = spreadAround(positions, middleX, middleY);
  const median = medianTieLength(system, positions);
  const forTies = median > 0 ? usualTieLength / median : 1;
  const scale = Math.max(forTies, scaleForRoom(spread, boxes, gap));
  const wanted = spread.x > 0 && system.count <= readByLabelUpTo ? (windowAspect * spread.y) / spread.x : 1;
  const stretch = Math.sqrt(Math.min(mostStretch, Math.max(1, wanted)));
  for (let at = 0; at < positions.length; at += 2) {
    positions[at] = middleX + (positions[at]! - middleX) * scale * stretch;
    positions[at + 1] = middleY + ((positions[at + 1]! - middleY) * scale) / stretch;
  }
}

/** Standard deviations, px. */
interface Spread {
  readonly x: number;
  readonly y: number;
}

function spreadAround(positions: Float64Array, middleX: number, middleY: number): Spread {
  const count = Math.max(1, positions.length / 2);
  let x = 0;
  let y = 0;
  for (let at = 0; at < positions.length; at += 2) {
    x += (positions[at]! - middleX) ** 2 / count;
    y += (positions[at + 1]! - middleY) ** 2 / count;
  }
  return { x: Math.sqrt(x), y: Math.sqrt(y) };
}

/**
 * A filled ellipse with standard deviations a and b has an area of 4πab; half a box sticks out on each side,
 * which counts for small pictures. Solves 4π(a·s + w/4)(b·s + h/4) = roominess × (area of the boxes) for the scale s,
 * with w and h the mean box. 0 when any scale will do.
 */
function scaleForRoom(spread: Spread, boxes: Boxes, gap: Gap): number {
  const count = boxes.widths.length;
  let area = 0;
  let width = 0;
  let height = 0;
  for (let node = 0; node < count; node++) {
    area += (boxes.widths[node]! + gap.x) * (boxes.heights[node]! + gap.y);
    width += (boxes.widths[node]! + gap.x) / 4 / count;
    height += (boxes.heights[node]! + gap.y) / 4 / count;
  }
  const squared = spread.x * spread.y;
  const linear = spread.x * height + spread.y * width;
  const constant = width * height - (roominess * area) / (4 * Math.PI);
  if (constant >= 0 || linear === 0) return 0;
  // On a line there is no second term, and dividing by it would be dividing by dust.
  if (squared < 1e-6 * linear) return -constant / linear;
  return (Math.sqrt(linear * linear - 4 * squared * constant) - linear) / (2 * squared);
}
