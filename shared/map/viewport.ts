// Which part of the picture the window shows. Pure arithmetic on zoom and pan.
import type { Point } from './graphElements.ts';

export type Viewport = { readonly zoom: number; readonly pan: Point };
export type Size = { readonly width: number; readonly height: number };
/** Room at the edges that other things lie over, px. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
type Extent = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Far enough to see 50,000 actors at once. */
export const leastZoom = 0.01;
export const mostZoom = 4;
/** A small network is not blown up further than this: a map of three nodes stays calm. */
const mostFitZoom = 1.25;

/** A rectangle, px: in the picture or on screen. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/**
 * The viewport that shows all shapes of the picture inside the insets, as large as it goes. What covers part of the map
 * (a legend, a group of buttons) should hide no shape and no name: the picture is shifted, and made somewhat smaller, until it does not.
 */
export function fitViewport(boxes: readonly Box[], size: Size, insets: Insets, covers: readonly Box[] = []): Viewport {
  const extent = extentOf(boxes);
  const plain = fitExtent(extent, size, insets);
  const isClear = (viewport: Viewport) => !covers.some((cover) => boxes.some((box) => isUnder(cover, box, viewport)));
  for (let share = 1; share >= leastShare; share -= 0.03) {
    const found = shifted(extent, size, insets, plain.zoom * share).find(isClear);
    if (found) return found;
  }
  return plain;
}

/** A picture is made smaller by no more than this to get from under a cover. */
const leastShare = 0.6;
/** Shifts that are tried along each axis, as shares of the room that is left, the middle first. */
const shifts = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];

/** The picture at one zoom, moved about in the room that it leaves: the smallest shifts first. */
function shifted(extent: Extent, size: Size, insets: Insets, zoom: number): readonly Viewport[] {
  const { pan } = centred(extent, size, insets, zoom);
  const slackX = Math.max(0, size.width - insets.left - insets.right - zoom * (extent.x2 - extent.x1)) / 2;
  const slackY = Math.max(0, size.height - insets.top - insets.bottom - zoom * (extent.y2 - extent.y1)) / 2;
  return shifts
    .flatMap((x) => shifts.map((y) => ({ x: x * slackX, y: y * slackY })))
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map(({ x, y }) => ({ zoom, pan: { x: pan.x + x, y: pan.y + y } }));
}

/**
 * Whether a cover hides a part of a shape or of the room for its name. Numbers and no boxes: this is asked a million
 * times for a large map.
 */
function isUnder(cover: Box, { left, top, width, height }: Box, { zoom, pan }: Viewport): boolean {
  const x = left * zoom + pan.x;
  const y = top * zoom + pan.y;
  const bottom = y + height * zoom;
  const coverBottom = cover.top + cover.height;
  if (y >= coverBottom || bottom + nameHeight <= cover.top) return false;
  const coverRight = cover.left + cover.width;
  if (bottom > cover.top && x < coverRight && x + width * zoom > cover.left) return true;
  // A name keeps its size on screen, whatever the zoom: below its shape, as wide and as high as two full lines.
  const middle = x + (width * zoom) / 2;
  return bottom < coverBottom && middle - widestName / 2 < coverRight && middle + widestName / 2 > cover.left;
}
const widestName = 144;
const nameHeight = 40;

/** The rectangle around all boxes; around nothing it is the middle of the picture. */
function extentOf(boxes: readonly Box[]): Extent {
  if (boxes.length === 0) return { x1: 0, y1: 0, x2: 0, y2: 0 };
  let [x1, y1, x2, y2] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { left, top, width, height } of boxes) {
    x1 = Math.min(x1, left);
    y1 = Math.min(y1, top);
    x2 = Math.max(x2, left + width);
    y2 = Math.max(y2, top + height);
  }
  return { x1, y1, x2, y2 };
}

function fitExtent(extent: Extent, size: Size, insets: Insets): Viewport {
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const zoom = Math.min(
    mostFitZoom,
    width / Math.max(1, extent.x2 - extent.x1),
    height / Math.max(1, extent.y2 - extent.y1),
  );
  return centred(extent, size, insets, clampZoom(zoom));
}

function centred(extent: Extent, size: Size, insets: Insets, zoom: number): Viewport {
  return {
    zoom,
    pan: {
      x: (insets.left + size.width - insets.right) / 2 - (zoom * (extent.x1 + extent.x2)) / 2,
      y: (insets.top + size.height - insets.bottom) / 2 - (zoom * (extent.y1 + extent.y2)) / 2,
    },
  };
}

/** Whether all boxes are on screen, but for a pixel of rounding no part of them cut off. */
export function isInView(boxes: readonly Box[], viewport: Viewport, size: Size): boolean {
  return boxes
    .map((box) => onScreen(box, viewport))
    .every(
      ({ left, top, width, height }) =>
        left >= -1 && top >= -1 && left + width <= size.width + 1 && top + height <= size.height + 1,
    );
}

function onScreen({ left, top, width, height }: Box, { zoom, pan }: Viewport): Box {
  return { left: left * zoom + pan.x, top: top * zoom + pan.y, width: width * zoom, height: height * zoom };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

export type Revealed = {
  readonly size: Size;
  readonly insets: Insets;
  /** What lies over part of the map, px on screen. */
  readonly covers?: readonly Box[];
  /** How far from a cover the point must stay, px. */
  readonly clear?: number;
};

/**
 * The pan that brings a point inside the insets and from under the covers with the least movement; the same pan when it
 * is in sight already. Where there is no room beside a cover, the insets decide.
 */
export function revealPan(point: Point, viewport: Viewport, { size, insets, covers = [], clear = 0 }: Revealed): Point {
  const { zoom } = viewport;
  const onScreen = (pan: Point): Point => ({ x: point.x * zoom + pan.x, y: point.y * zoom + pan.y });
  const into = ({ x, y }: Point): Point => ({
    x: shiftInto(x, insets.left, size.width - insets.right),
    y: shiftInto(y, insets.top, size.height - insets.bottom),
  });
  const isUnderAny = ({ x, y }: Point) =>
    covers.some((cover) => overlap(cover, { left: x - clear, top: y - clear, width: 2 * clear, height: 2 * clear }));
  const inside = shiftedBy(viewport.pan, into(onScreen(viewport.pan)));
  const at = onScreen(inside);
  if (!isUnderAny(at)) return inside;
  const ways = covers
    .flatMap(({ left, top, width, height }): readonly Point[] => [
      { x: left - clear - at.x, y: 0 },
      { x: left + width + clear - at.x, y: 0 },
      { x: 0, y: top - clear - at.y },
      { x: 0, y: top + height + clear - at.y },
    ])
    .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map((way) => shiftedBy(inside, way));
  return (
    ways.find((pan) => {
      const { x, y } = into(onScreen(pan));
      return x === 0 && y === 0 && !isUnderAny(onScreen(pan));
    }) ?? inside
  );
}

function shiftedBy(pan: Point, by: Point): Point {
  return { x: pan.x + by.x, y: pan.y + by.y };
}

function shiftInto(value: number, low: number, high: number): number {
  if (value < low) return low - value;
  return value > high ? high - value : 0;
}

export function clampZoom(zoom: number): number {
  return Math.min(mostZoom, Math.max(leastZoom, zoom));
}

/** Zooms around a point of the screen, which stays where it is. */
export function zoomAround(viewport: Viewport, factor: number, screen: Point): Viewport {
  const zoom = clampZoom(viewport.zoom * factor);
  const ratio = zoom / viewport.zoom;
  return {
    zoom,
    pan: { x: screen.x - (screen.x - viewport.pan.x) * ratio, y: screen.y - (screen.y - viewport.pan.y) * ratio },
  };
}
