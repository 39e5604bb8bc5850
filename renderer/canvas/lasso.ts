// Who is inside a line drawn by hand. Pure.
import type { Placed } from './walking.ts';
import type { Point } from '../../shared/map/graphElements.ts';

/** What the selection becomes: only these, these as well, or without these. */
export type LassoMode = 'only' | 'add' | 'remove';

/** Whether a point lies inside a loop, which closes itself; where a loop crosses itself by the even–odd rule. O(points of the loop). */
export function isInside(loop: readonly Point[], { x, y }: Point): boolean {
  let isIn = false;
  let before = loop.at(-1);
  for (const corner of loop) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) isIn = !isIn;
    }
    before = corner;
  }
  return isIn;
}

/** The selection after a loop: those whose middle lies inside, taken alone, added to the present ones or taken from them. */
export function lassoed(
  loop: readonly Point[],
  nodes: readonly Placed[],
  present: readonly string[],
  mode: LassoMode,
): readonly string[] {
  const caught = nodes.filter((node) => isInside(loop, node)).map(({ id }) => id);
  if (mode === 'only') return caught;
  const isCaught = new Set(caught);
  const others = present.filter((id) => !isCaught.has(id));
  return mode === 'add' ? [...others, ...caught] : others;
}
