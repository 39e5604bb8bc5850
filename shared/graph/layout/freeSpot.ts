// Where the nearest room is for one more box.
import type { BoxGrid, Boxes } from './boxGrid.ts';

/** Moves a node in `positions` to a free spot near (x, y) and puts it in the grid. */
export type SettleNear = (node: number, x: number, y: number) => void;

/**
 * Looks at the spot itself, then on rings around it that grow by a quarter box; boxes inside one ring are limited,
 * the rings are not, so there is always room. Rings that were full around the same spot are skipped the next time:
 * without that, n boxes sent to one place would cost n² looks.
 */
export function createSettler(positions: Float64Array, grid: BoxGrid, boxes: Boxes): SettleNear {
  const fullWithin = new Map<string, number>();
  const isFree = (node: number, x: number, y: number): boolean => {
    positions[2 * node] = x;
    positions[2 * node + 1] = y;
    return !grid.isTaken(node);
  };
  return (node, x, y) => {
    const ring = Math.max(8, Math.min(boxes.widths[node]!, boxes.heights[node]!) / 4);
    const place = `${Math.round(x / ring)} ${Math.round(y / ring)}`;
    let radius = Math.max(0, (fullWithin.get(place) ?? 0) - ring);
    while (!isFreeOnRing(isFree, node, x, y, radius, ring)) radius += ring;
    fullWithin.set(place, radius);
    grid.put(node);
  };
}

function isFreeOnRing(
  isFree: (node: number, x: number, y: number) => boolean,
  node: number,
  x: number,
  y: number,
  radius: number,
  ring: number,
): boolean {
  const steps = Math.max(1, Math.ceil((Math.PI * radius) / ring));
  for (let step = 0; step < steps; step++) {
    const angle = (2 * Math.PI * step) / steps;
    if (isFree(node, x + radius * Math.cos(angle), y + radius * Math.sin(angle))) return true;
  }
  return false;
}
