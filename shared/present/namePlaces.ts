// Where names stand on the projector: below their shape, or above or beside it when that is where there is room. Pure.
import { createOccupancy, placesAround } from '../map/labels.ts';
import type { Box } from '../map/viewport.ts';

export type NamedShape = {
  /** The shape on the page. */
  readonly shape: Box;
  readonly width: number;
  readonly height: number;
  /** Must be named wherever a name fits between the other names, even over a shape; others only where nothing is hidden. */
  readonly isNeeded: boolean;
};

type Size = { readonly width: number; readonly height: number };

/** Kept free for the title above and the line below, px. */
const edges = { top: 44, bottom: 24, side: 2 };
const gap = 4;
const air = 2;

/**
 * The box of each name, null where there is no room. `shapes` by importance: who comes first chooses first. Names never
 * cover each other, what is reserved, the title or the line below, and stay on the page.
 */
export function placeNames(
  shapes: readonly NamedShape[],
  page: Size,
  reserved: readonly Box[] = [],
): readonly (Box | null)[] {
  const drawn = createOccupancy();
  for (const { shape } of shapes) drawn.take(shape);
  const named = createOccupancy();
  for (const box of reserved) named.take(box);
  const isOnPage = ({ left, top, width, height }: Box) =>
    left >= edges.side &&
    left + width <= page.width - edges.side &&
    top >= edges.top &&
    top + height <= page.height - edges.bottom;
  return shapes.map((each) => {
    const places = placesOf(each).filter((box) => isOnPage(box) && named.isFree(widened(box)));
    const found = places.find((box) => drawn.isFree(box)) ?? (each.isNeeded ? places[0] : undefined) ?? null;
    if (found) named.take(found);
    return found;
  });
}

/** Around the shape or, few as they are here, askew below it. */
function placesOf({ shape, width, height }: NamedShape): readonly Box[] {
  const top = shape.top + shape.height + gap;
  return [
    ...placesAround(shape, { width, height }, gap),
    { left: shape.left + (shape.width * 2) / 3, top, width, height },
    { left: shape.left + shape.width / 3 - width, top, width, height },
  ];
}

function widened({ left, top, width, height }: Box): Box {
  return { left: left - air, top: top - air, width: width + 2 * air, height: height + 2 * air };
}
