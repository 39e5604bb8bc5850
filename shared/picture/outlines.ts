// The shapes of the map: as a path, and where a line coming from outside meets them. The same forms as the canvas draws.
import type { NodeData, Point } from '../map/graphElements.ts';
import type { Outline } from './types.ts';

export const outlineOf: Readonly<Record<NodeData['kind'], Outline>> = {
  organisation: 'square',
  person: 'circle',
  consultation: 'hexagon',
  agreement: 'tag',
};

/** Corners of the shapes with straight sides, in halves of the size around the middle. */
const corners: Readonly<Record<Exclude<Outline, 'circle'>, readonly Point[]>> = {
  square: [
    { x: -1, y: -1 },
    { x: 1, y: -1 },
    { x: 1, y: 1 },
    { x: -1, y: 1 },
  ],
  hexagon: [
    { x: -0.5, y: -1 },
    { x: 0.5, y: -1 },
    { x: 1, y: 0 },
    { x: 0.5, y: 1 },
    { x: -0.5, y: 1 },
    { x: -1, y: 0 },
  ],
  tag: [
    { x: -1, y: -1 },
    { x: 0.25, y: -1 },
    { x: 1, y: 0 },
    { x: 0.25, y: 1 },
    { x: -1, y: 1 },
  ],
};

/** The path of a shape around a point. `corner` is the rounding of a square. */
export function outlinePath(outline: Outline, { x, y }: Point, size: number, corner: number): string {
  const half = size / 2;
  if (outline === 'circle') {
    return `M${n(x - half)} ${n(y)}a${n(half)} ${n(half)} 0 1 0 ${n(size)} 0a${n(half)} ${n(half)} 0 1 0 ${n(-size)} 0z`;
  }
  if (outline === 'square') {
    const r = Math.min(half, corner);
    const side = n(size - 2 * r);
    const turn = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
    return `M${n(x - half + r)} ${n(y - half)}h${side}${turn(r, r)}v${side}${turn(-r, r)}h-${side}${turn(-r, -r)}v-${side}${turn(r, -r)}z`;
  }
  return `M${corners[outline].map((corner) => `${n(x + corner.x * half)} ${n(y + corner.y * half)}`).join('L')}z`;
}

/** The point of the border where a line from `from` to the middle of a shape meets it; the middle when it starts inside. */
export function borderPoint(outline: Outline, middle: Point, size: number, from: Point): Point {
  const [dx, dy] = [from.x - middle.x, from.y - middle.y];
  const share = outline === 'circle' ? size / 2 / Math.hypot(dx, dy) : shareToSide(outline, size / 2, dx, dy);
  if (!(share < 1)) return middle;
  return { x: middle.x + dx * share, y: middle.y + dy * share };
}

/** The least part of the way outward at which a side is crossed. */
function shareToSide(outline: Exclude<Outline, 'circle'>, half: number, dx: number, dy: number): number {
  let least = Number.POSITIVE_INFINITY;
  const points = corners[outline];
  for (const [i, a] of points.entries()) {
    const b = points[(i + 1) % points.length] ?? a;
    const [sx, sy] = [(b.x - a.x) * half, (b.y - a.y) * half];
    const cross = dx * sy - dy * sx;
    if (Math.abs(cross) < 1e-12) continue;
    const along = (a.x * half * sy - a.y * half * sx) / cross;
    const onSide = (a.x * half * dy - a.y * half * dx) / cross;
    if (along > 0 && onSide >= -1e-9 && onSide <= 1 + 1e-9) least = Math.min(least, along);
  }
  return least;
}

/** A number as SVG takes it: hundredths, never -0 or an exponent. */
export function n(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}
