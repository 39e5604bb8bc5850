// Where names stand on the projector: below their shape, or above or beside it when that is where there is room. Pure.
import { createOccupancy } from '../map/labels.ts';
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

/** Below, above, right and left, in that order: what reads best first. */
function placesOf({ shape, width, height }: NamedShape): readonly Box[] {
  const centre = shape.left + shape.width / 2 - width / 2;
  const middle = shape.top + shape.height / 2 - height / 2;
  const right = shape.left + shape.width;
  const bottom = shape.top + shape.height;
  return [
    { left: centre, top: bottom + gap, width, height },
    { left: centre, top: shape.top - gap - height, width, height },
    { left: right + gap, top: middle, width, height },
    { left: shape.left - gap - width, top: middle, width, height },
    { left: right - shape.width / 3, top: bottom + gap, width, height },
    { left: shape.left + shape.width / 3 - width, top: bottom + gap, width, height },
  ];
}

function widened({ left, top, width, height }: Box): Box {
  return { left: left - air, top: top - air, width: width + 2 * air, height: height + 2 * air };
}
