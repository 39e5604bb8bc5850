// The room that is taken in a picture: what the window has to show when it shows all of it.
import { cornersOf } from '../../shared/map/areaLook.ts';
import type { MapElements } from '../../shared/map/graphElements.ts';
import type { Box } from '../../shared/map/viewport.ts';

/** A box per shape, and the corners of the areas behind them, px in the picture. */
export function shapeBoxes({ nodes, areas = [] }: Pick<MapElements, 'nodes' | 'areas'>): readonly Box[] {
  const shapes = [...nodes.values()].map(({ x, y, data: { size } }) => ({
    left: x - size / 2,
    top: y - size / 2,
    width: size,
    height: size,
  }));
  const corners = areas.flatMap(({ shape }) => cornersOf(shape));
  return [...shapes, ...corners.map(({ x, y }) => ({ left: x, top: y, width: 0, height: 0 }))];
}
