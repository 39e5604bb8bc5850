// Where nothing can stand: no number, or so far out that with it in sight everything else is a speck. Nobody puts anything
// there by hand; a broken file does.
import type { Point } from './graphElements.ts';

/** Px from the middle of the picture. */
const farthest = 1e6;

/** Whether something can be drawn there. Who stands elsewhere counts as having no place yet. */
export function isUsablePlace({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= farthest && Math.abs(y) <= farthest;
}
