import type { Point } from '../../canvas/index.ts';

const step = 88;
const roomAcross = 96;
const roomDown = 72;

/** The first free spot straight below a place, so that a list of names typed one after the other forms a column. */
export function freePlaceBelow(place: Point, taken: readonly Point[]): Point {
  let y = place.y + step;
  const isTaken = () =>
    taken.some((other) => Math.abs(other.x - place.x) < roomAcross && Math.abs(other.y - y) < roomDown);
  while (isTaken()) y += step;
  return { x: place.x, y };
}
