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

const around = 12;

/**
 * A free spot around somebody for who comes to belong there: on the side where it stood until now, else as near to that as
 * there is room; null when the one to stand beside has no place. The rings grow until there is room.
 */
export function freePlaceBeside(places: ReadonlyMap<string, Point>, besideId: string, moverId: string): Point | null {
  const beside = places.get(besideId);
  if (!beside) return null;
  const before = places.get(moverId);
  const heading = before ? Math.atan2(before.y - beside.y, before.x - beside.x) : Math.PI / 2;
  const others = [...places].filter(([id]) => id !== moverId).map(([, place]) => place);
  const isFree = ({ x, y }: Point) =>
    !others.some((other) => Math.abs(other.x - x) < roomAcross && Math.abs(other.y - y) < roomDown);
  for (let radius = step + 16; radius < 20 * step; radius += step) {
    for (let turn = 0; turn < around; turn++) {
      // Left and right of where it stood in turn: 0, +1, −1, +2, …
      const side = (turn % 2 === 1 ? 1 : -1) * Math.ceil(turn / 2);
      const angle = heading + (side * 2 * Math.PI) / around;
      const spot = { x: beside.x + radius * Math.cos(angle), y: beside.y + radius * Math.sin(angle) };
      if (isFree(spot)) return spot;
    }
  }
  return { x: beside.x, y: beside.y + step };
}
