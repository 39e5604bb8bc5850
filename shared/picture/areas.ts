// The areas behind an arrangement on the sheet: their shapes as paths, and their names where there is room for them.
import type { AreaShape, MapArea } from '../graph/arrange/areasOf.ts';
import { areaColours, areaCorner, areaNameSize, cutToFit, roomForName } from '../map/areaLook.ts';
import { createOccupancy, type Occupancy } from '../map/labels.ts';
import type { Theme } from '../map/themes.ts';
import type { Projection } from './lines.ts';
import { n } from './outlines.ts';
import type { Box, Measure, SceneArea, SceneText } from './types.ts';

export type AreaOptions = {
  /** Letters on the sheet per letter on the map, pt per px. */
  readonly letterScale: number;
  readonly theme: Theme;
  readonly measure: Measure;
};

/** From the lowest to the highest, and the room that their names take. */
export function sceneAreas(
  areas: readonly MapArea[],
  projection: Projection,
  options: AreaOptions,
): { readonly areas: readonly SceneArea[]; readonly taken: readonly Box[] } {
  const colours = areaColours(options.theme);
  const occupancy = createOccupancy();
  const taken: Box[] = [];
  const drawn = areas.map((area): SceneArea => {
    const named = nameOf(area, projection, options, occupancy);
    if (named) taken.push(named.box);
    return {
      path: pathOf(area.shape, projection),
      fill: area.isFilled ? colours.fill : null,
      edge: colours.edge,
      width: Math.max(0.4, projection.scale),
      name: named?.text ?? null,
    };
  });
  return { areas: drawn, taken };
}

function pathOf(shape: AreaShape, { scale, toSheet }: Projection): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y } = toSheet({ x: shape.left, y: shape.top });
      const [width, height] = [shape.width * scale, shape.height * scale];
      const r = Math.min(areaCorner * scale, width / 2, height / 2);
      const turn = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
      return `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${turn(r, r)}v${n(height - 2 * r)}${turn(-r, r)}h${n(2 * r - width)}${turn(-r, -r)}v${n(2 * r - height)}${turn(r, -r)}z`;
    }
    case 'ellipse': {
      const { x, y } = toSheet(shape);
      const [rx, ry] = [shape.across * scale, shape.down * scale];
      const half = (dx: number) => `a${n(rx)} ${n(ry)} 0 1 0 ${n(dx)} 0`;
      return `M${n(x - rx)} ${n(y)}${half(2 * rx)}${half(-2 * rx)}z`;
    }
    case 'polygons':
      return shape.polygons
        .map(
          (polygon) =>
            `M${polygon
              .map(toSheet)
              .map(({ x, y }) => `${n(x)} ${n(y)}`)
              .join('L')}z`,
        )
        .join('');
  }
}

/** Null without a name, or where another stands. */
function nameOf(
  area: MapArea,
  { scale, toSheet }: Projection,
  { letterScale, theme, measure }: AreaOptions,
  taken: Occupancy,
): { readonly text: SceneText & { readonly halo: string }; readonly box: Box } | null {
  const { label, shape, labelAt, isFilled } = area;
  if (label === '') return null;
  const { least, most, atZoom1 } = areaNameSize;
  const size = Math.min(most * letterScale, Math.max(least * letterScale, atZoom1 * scale));
  const widthOf = (text: string) => measure(text, 600) * size;
  const text = cutToFit(label, Math.max(roomForName(area) * scale, 5 * size), widthOf);
  const at = toSheet(labelAt);
  // In a box the whole letter stands below its upper edge.
  const y = shape.kind === 'box' ? Math.max(at.y, toSheet({ x: 0, y: shape.top }).y + size * 1.35) : at.y;
  const width = widthOf(text);
  const left = labelAt.align === 'middle' ? at.x - width / 2 : at.x;
  const box = { left, top: y - size, width, height: size * 1.25 };
  if (!taken.isFree(box)) return null;
  taken.take(box);
  const halo = isFilled ? areaColours(theme).fill : theme.canvas;
  const words = { text, x: at.x, y, size, weight: 600, colour: theme.secondary, anchor: labelAt.align } as const;
  return { text: { ...words, halo }, box };
}
