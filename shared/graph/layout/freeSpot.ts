// Where the nearest room is for one more box.
import type { BoxGrid, Boxes } from './boxGrid.ts';

/** Moves a node in `positions` to a free spot near (x, y) and puts it in the grid. */
export type SettleNear = (node: number, x: number, y: number) => void;

/** Puts a node at (x, y) and tells whether it lies free there. */
type IsFree = (node: number, x: number, y: number) => boolean;

/**
 * Places that may be looked at for the very nearest free one, per box of the whole picture: pictures whose boxes
 * have nearly all been parted before stay below it, also with 20,000 boxes.
 */
const thoroughPlaces = 128;
/** How far around the middle of the smallest areas their boxes search together, in rings. */
const fewestRings = 4;

/**
 * Looks at the spot itself, then on rings around it that grow by a quarter box; boxes inside one ring are limited,
 * the rings are not, so there is always room. Rings that were full around the same spot are skipped the next time:
 * without that, n boxes sent to one place would cost n² looks. A crowd of boxes that are each at a place of their own would
 * cost as much: once that shows, boxes search together (see createCrowdSearch), and n boxes cost about n log n looks.
 */
export function createSettler(positions: Float64Array, grid: BoxGrid, boxes: Boxes): SettleNear {
  const fullWithin = new Map<string, number>();
  let placesLeft = thoroughPlaces * boxes.widths.length;
  const isFree: IsFree = (node, x, y) => {
    placesLeft--;
    positions[2 * node] = x;
    positions[2 * node + 1] = y;
    return !grid.isTaken(node);
  };
  const settleInCrowd = createCrowdSearch(isFree, boxes);
  return (node, x, y) => {
    const ring = Math.max(8, Math.min(boxes.widths[node]!, boxes.heights[node]!) / 4);
    const place = `${Math.round(x / ring)} ${Math.round(y / ring)}`;
    let radius = Math.max(0, (fullWithin.get(place) ?? 0) - ring);
    let isSettled = false;
    while (placesLeft > 0 && !isSettled) {
      isSettled = isFreeOnRing(isFree, node, x, y, radius, ring);
      if (!isSettled) radius += ring;
    }
    if (isSettled) fullWithin.set(place, radius);
    else settleInCrowd(node, x, y);
    grid.put(node);
  };
}

function isFreeOnRing(isFree: IsFree, node: number, x: number, y: number, radius: number, ring: number): boolean {
  const steps = Math.max(1, Math.ceil((Math.PI * radius) / ring));
  for (let step = 0; step < steps; step++) {
    const angle = (2 * Math.PI * step) / steps;
    if (isFree(node, x + radius * Math.cos(angle), y + radius * Math.sin(angle))) return true;
  }
  return false;
}

/** How far the search around the middle of an area has come: the ring, and the place on it. */
interface Progress {
  ring: number;
  step: number;
}

/**
 * A search that all boxes of an area share: around its middle, on rings a box apart, each box going on where the one before
 * it stopped: places once taken stay so. An area that is full twice as far around as it is wide leaves its boxes to one twice as
 * wide. Areas of one width together look at about as many places as the crowd is large, whatever that width, so that
 * only the number of widths, a logarithm, comes on top.
 */
function createCrowdSearch(isFree: IsFree, boxes: Boxes): SettleNear {
  const spacing = Math.max(32, smallestSide(boxes));
  const progressOf = new Map<string, Progress>();
  return (node, x, y) => {
    for (let rings = fewestRings; ; rings *= 2) {
      const side = (rings * spacing) / 2;
      const column = Math.round(x / side);
      const row = Math.round(y / side);
      const area = `${rings} ${column} ${row}`;
      const progress = progressOf.get(area) ?? { ring: 0, step: 0 };
      progressOf.set(area, progress);
      const middle = { x: column * side, y: row * side };
      if (isFoundFrom(progress, rings, (dx, dy) => isFree(node, middle.x + dx * spacing, middle.y + dy * spacing)))
        return;
    }
  };
}

/** Moves `progress` past all places that are taken; false when there is none left within so many rings. */
function isFoundFrom(progress: Progress, rings: number, isFreeAt: (dx: number, dy: number) => boolean): boolean {
  for (; progress.ring <= rings; progress.ring++) {
    const steps = Math.max(1, Math.ceil(2 * Math.PI * progress.ring));
    while (progress.step < steps) {
      const angle = (2 * Math.PI * progress.step++) / steps;
      if (isFreeAt(progress.ring * Math.cos(angle), progress.ring * Math.sin(angle))) return true;
    }
    progress.step = 0;
  }
  return false;
}

function smallestSide({ widths, heights }: Boxes): number {
  let smallest = Infinity;
  for (let node = 0; node < widths.length; node++) smallest = Math.min(smallest, widths[node]!, heights[node]!);
  return smallest;
}
