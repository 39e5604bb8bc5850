// Where a folded group stands and how large it is drawn. It rests on all groups at once and not on which of them are
// open: unfolding one moves no other, and folding it again puts it back where it stood.
import { removeOverlaps } from '../layout/overlap.ts';
import { quietPulse } from '../layout/pulse.ts';
import type { FoldGroup } from './foldNetwork.ts';

type Point = { readonly x: number; readonly y: number };

export type GroupPlace = Point & {
  /** Width and height of its shape, px in the picture. */
  readonly size: number;
};

export type GroupPlaces = {
  readonly places: ReadonlyMap<string, GroupPlace>;
  /**
   * How many px of the picture a px is when all of it is on the screen, about: shapes and lines of groups are drawn that
   * much larger than those of one actor. A power of the root of two, so that it seldom changes.
   */
  readonly unit: number;
};

/** What a window shows in width when the whole picture fits, px. */
const windowWidth = 1_200;
/** The share of the room around a group that its shape may take, and the size of a usual shape, px. */
const share = 0.44;
const usualSize = 80;

/** @param actors everybody who is on the map and has a place; a group without anybody placed gets none. */
export function placeGroups(groups: Iterable<FoldGroup>, actors: ReadonlyMap<string, Point>): GroupPlaces {
  const placed = [...groups].flatMap(({ key, memberIds }) => {
    const middle = middleOf(memberIds, actors);
    return middle ? [{ key, count: memberIds.length, ...middle }] : [];
  });
  const unit = unitOf(extentOf(actors), placed.length);
  const sizes = Float64Array.from(placed, ({ count }) => unit * groupSize(count));
  const positions = Float64Array.from(placed.flatMap(({ x, y }) => [x, y]));
  const name = 30 * unit;
  const boxes = {
    widths: sizes.map((size) => size + 8 * unit),
    heights: sizes.map((size) => size + name),
    centresBelow: sizes.map(() => name / 2),
  };
  removeOverlaps(positions, boxes, { gap: { x: 6 * unit, y: 4 * unit } }, quietPulse);
  const places = new Map(
    placed.map(({ key }, i) => [
      key,
      { x: toHundredths(positions[2 * i]!), y: toHundredths(positions[2 * i + 1]!), size: Math.round(sizes[i]!) },
    ]),
  );
  return { places, unit };
}

/** Of the shape of so many actors, px at unit 1: a hundred times as many is about twice as large. */
function groupSize(count: number): number {
  return Math.min(112, 34 + 6 * Math.log2(count));
}

function middleOf(memberIds: readonly string[], actors: ReadonlyMap<string, Point>): Point | null {
  const known: Point[] = [];
  for (const id of memberIds) {
    const point = actors.get(id);
    if (point && isKnown(point)) known.push(point);
  }
  if (known.length === 0) return null;
  let [x, y] = [0, 0];
  for (const point of known) {
    x += point.x / known.length;
    y += point.y / known.length;
  }
  return { x, y };
}

function isKnown({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

type Extent = { readonly width: number; readonly height: number };

/** Without the farthest in each direction: one who stands apart does not make all groups large. */
function extentOf(points: ReadonlyMap<string, Point>): Extent {
  const [across, down] = [new Float64Array(points.size), new Float64Array(points.size)];
  let count = 0;
  for (const point of points.values()) {
    if (!isKnown(point)) continue;
    across[count] = point.x;
    down[count] = point.y;
    count++;
  }
  return { width: spread(across.subarray(0, count)), height: spread(down.subarray(0, count)) };
}

/** Sorts what it is given. */
function spread(values: Float64Array): number {
  const sorted = values.sort();
  const cut = Math.floor(sorted.length / 50);
  return sorted.length === 0 ? 0 : sorted[sorted.length - 1 - cut]! - sorted[cut]!;
}

function unitOf({ width, height }: Extent, groupCount: number): number {
  const onScreen = Math.max(width, 1.6 * height) / windowWidth;
  const room = (Math.sqrt((width * height) / Math.max(1, groupCount)) * share) / usualSize;
  const wanted = Math.max(1, Math.min(onScreen, room));
  return Math.SQRT2 ** Math.floor(2 * Math.log2(wanted) + 1e-9);
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
