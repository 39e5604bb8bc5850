// How the areas behind an arrangement look, on the screen and on whatever is made of it.
import type { AreaShape, MapArea } from '../graph/arrange/areasOf.ts';
import { mix } from './colour.ts';
import type { Point } from './graphElements.ts';
import type { Theme } from './themes.ts';

/** Rounding of a box, px in the picture, and the letters of names, px. */
export const areaCorner = 18;
export const areaNameSize = { least: 13, most: 22, atZoom1: 15 } as const;

/** The ground of an area and its edge: seen, and never in the way of what stands on it. */
export function areaColours(theme: Theme): { readonly fill: string; readonly edge: string } {
  return { fill: mix(theme.ink, theme.canvas, 0.035), edge: mix(theme.ink, theme.canvas, 0.14) };
}

/** The far corners of an area, which belong to the whole picture. */
export function cornersOf(shape: AreaShape): readonly Point[] {
  switch (shape.kind) {
    case 'box':
      return [
        { x: shape.left, y: shape.top },
        { x: shape.left + shape.width, y: shape.top + shape.height },
      ];
    case 'ellipse':
      return [
        { x: shape.x - shape.across, y: shape.y - shape.down },
        { x: shape.x + shape.across, y: shape.y + shape.down },
      ];
    case 'polygons':
      return shape.polygons.flat();
  }
}

/** How wide a name may be, px in the picture: on a box it ends where the box does, elsewhere it is written whole. */
export function roomForName({ shape, labelAt }: MapArea): number {
  return shape.kind === 'box' ? shape.left + shape.width - labelAt.x - areaCorner / 2 : Number.POSITIVE_INFINITY;
}

/** The text as long as it fits, with an ellipsis where it was cut. */
export function cutToFit(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end)}…`) > most) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
