// Walking the map by keyboard: which node lies next in a direction, and which comes next in the row.
import type { Point } from '../../shared/map/graphElements.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
export type Placed = Point & { readonly id: string };

const headings: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Something counts as lying in a direction up to this far off it. */
const widestAngle = (75 * Math.PI) / 180;

/** The candidate that lies best in a direction: near, and little off the straight line. Null when none lies there. */
export function nextInDirection(from: Point, candidates: readonly Placed[], direction: Direction): string | null {
  const heading = headings[direction];
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const [dx, dy] = [candidate.x - from.x, candidate.y - from.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const angle = Math.acos(Math.min(1, Math.max(-1, (dx * heading.x + dy * heading.y) / distance)));
    if (angle > widestAngle) continue;
    // 60 degrees off counts as three times as far.
    const cost = distance * (1 + (2 * angle) / (Math.PI / 3));
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = candidate.id;
  }
  return best;
}

/** The next or previous id in a row; null at its end, so that the focus can move on. From nowhere: the first or the last. */
export function nextInRow(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  if (current === null || !ids.includes(current)) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[ids.indexOf(current) + step] ?? null;
}
