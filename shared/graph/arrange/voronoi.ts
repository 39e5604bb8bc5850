// The cell of each point: all that lies nearer to it than to any other point, cut off at a frame.
// By clipping with half-planes: O(n²) for n points, which for the 342 municipalities is some milliseconds.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners in order, without the first at the end again. */
export type Polygon = readonly Point[];

/**
 * The cells of the points within a convex frame, in the order of the points. Of points on one spot the first gets the cell,
 * the others an empty one. Points that are not finite get an empty cell.
 */
export function voronoiCells(points: readonly Point[], frame: Polygon): readonly Polygon[] {
  const isGood = points.map(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  return points.map((own, i) => {
    if (!isGood[i]) return [];
    let cell = frame;
    for (const [k, other] of points.entries()) {
      if (k === i || !isGood[k]) continue;
      if (other.x === own.x && other.y === own.y) {
        if (k < i) return [];
        continue;
      }
      cell = nearerTo(cell, own, other);
      if (cell.length === 0) return [];
    }
    return cell;
  });
}

/** The part of a convex polygon that is nearer to `own` than to `other` (Sutherland & Hodgman, 1974). */
function nearerTo(polygon: Polygon, own: Point, other: Point): Polygon {
  const normal = { x: other.x - own.x, y: other.y - own.y };
  const middle = { x: (own.x + other.x) / 2, y: (own.y + other.y) / 2 };
  const beyond = ({ x, y }: Point) => (x - middle.x) * normal.x + (y - middle.y) * normal.y;
  const kept: Point[] = [];
  for (const [i, corner] of polygon.entries()) {
    const before = polygon[(i + polygon.length - 1) % polygon.length]!;
    const [from, to] = [beyond(before), beyond(corner)];
    if (from > 0 !== to > 0) {
      const share = from / (from - to);
      kept.push({ x: before.x + share * (corner.x - before.x), y: before.y + share * (corner.y - before.y) });
    }
    if (to <= 0) kept.push(corner);
  }
  return kept;
}

/** The smallest convex polygon around points, counter-clockwise on paper with y down (Andrew's monotone chain, 1979). */
export function convexHull(points: readonly Point[]): Polygon {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (inOrder: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of inOrder) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return sorted.length < 2 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** A hull around points with this much room on all sides and round corners: the frame of a map. */
export function frameAround(points: readonly Point[], room: number): Polygon {
  const corners = 12;
  const around = points.flatMap(({ x, y }) =>
    Array.from({ length: corners }, (_, k) => {
      const angle = (2 * Math.PI * (k + 0.5)) / corners;
      return { x: x + room * Math.cos(angle), y: y + room * Math.sin(angle) };
    }),
  );
  return convexHull(around);
}

/** Area of a polygon, 0 or more. */
export function areaOf(polygon: Polygon): number {
  let double = 0;
  for (const [i, { x, y }] of polygon.entries()) {
    const next = polygon[(i + 1) % polygon.length]!;
    double += x * next.y - next.x * y;
  }
  return Math.abs(double) / 2;
}

/** Whether a point lies in a polygon, which need not be convex (even-odd rule). */
export function isInside({ x, y }: Point, polygon: Polygon): boolean {
  let isIn = false;
  for (const [i, a] of polygon.entries()) {
    const b = polygon[(i + 1) % polygon.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) isIn = !isIn;
  }
  return isIn;
}
