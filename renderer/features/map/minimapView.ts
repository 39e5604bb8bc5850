// How the picture goes into the small one, and back. Pure arithmetic.
import type { Box, MapElements, Point, Viewport } from '../../canvas/index.ts';

/** Px. */
export const minimapSize = { width: 168, height: 112 } as const;
const margin = 6;

export type Extent = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** What everything drawn takes, those in folded groups included; null when nothing is drawn. */
export function extentOf({ nodes, overview }: MapElements): Extent | null {
  if (nodes.size === 0) return null;
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number, half: number) => {
    x1 = Math.min(x1, x - half);
    y1 = Math.min(y1, y - half);
    x2 = Math.max(x2, x + half);
    y2 = Math.max(y2, y + half);
  };
  for (const { x, y, data } of nodes.values()) take(x, y, data.size / 2);
  for (const { places } of overview?.dots ?? []) {
    for (let i = 0; i < places.length; i += 2) take(places[i]!, places[i + 1]!, 0);
  }
  return { x1, y1, x2, y2 };
}

/** The part of the picture that is in the window; null before there is a viewport. */
export function windowOf(
  viewport: Viewport | null,
  { width, height }: { readonly width: number; readonly height: number },
): Extent | null {
  if (!viewport || width === 0) return null;
  const { zoom, pan } = viewport;
  return { x1: -pan.x / zoom, y1: -pan.y / zoom, x2: (width - pan.x) / zoom, y2: (height - pan.y) / zoom };
}

/** From the picture into the small one and back, the whole of it in the middle; and the window in it, cut to its edges. */
export function inSmall(
  extent: Extent,
  shown: Extent | null = null,
): {
  /** What `toSmall` does, for thousands of places: `left + scale * x` and `top + scale * y`. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly toSmall: (place: Point) => Point;
  readonly toPlace: (small: Point) => Point;
  readonly seen: Box | null;
} {
  const room = { width: minimapSize.width - 2 * margin, height: minimapSize.height - 2 * margin };
  const scale = Math.min(
    room.width / Math.max(1, extent.x2 - extent.x1),
    room.height / Math.max(1, extent.y2 - extent.y1),
  );
  const left = minimapSize.width / 2 - (scale * (extent.x1 + extent.x2)) / 2;
  const top = minimapSize.height / 2 - (scale * (extent.y1 + extent.y2)) / 2;
  const toSmall = ({ x, y }: Point): Point => ({ x: left + scale * x, y: top + scale * y });
  const toPlace = ({ x, y }: Point): Point => ({ x: (x - left) / scale, y: (y - top) / scale });
  return {
    left,
    top,
    scale,
    toSmall,
    toPlace,
    seen: shown && cut(toSmall({ x: shown.x1, y: shown.y1 }), toSmall({ x: shown.x2, y: shown.y2 })),
  };
}

function cut(from: Point, to: Point): Box {
  const left = Math.max(1, Math.min(minimapSize.width - 5, from.x));
  const top = Math.max(1, Math.min(minimapSize.height - 5, from.y));
  const right = Math.min(minimapSize.width - 1, Math.max(left + 4, to.x));
  const bottom = Math.min(minimapSize.height - 1, Math.max(top + 4, to.y));
  return { left, top, width: right - left, height: bottom - top };
}
