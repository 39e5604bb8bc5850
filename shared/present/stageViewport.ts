// What part of the picture the projector shows, and how large its page is. Pure arithmetic.
import { fitViewport, isInView, type Box, type Insets, type Viewport } from '../map/viewport.ts';

/**
 * The height of the projector's page, px; it is enlarged to the screen. The smallest name on it is 12 px: 1/40 of the
 * height, which is what the last row can read.
 */
export const stagePageHeight = 480;

/** Room for the title above, the line below, and names at the sides, px of the page. */
const insets: Insets = { top: 66, right: 48, bottom: 62, left: 48 };

/** A part of the picture. */
export type Sight = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Size = { readonly width: number; readonly height: number };

/** What the projector shows of a picture for what the laptop sees of it. Pure. */
export function stageViewport(boxes: readonly Box[], size: Size, sight: Sight | null): Viewport {
  if (sight === null || holdsAll(sight, boxes)) return fitViewport(boxes, size, insets);
  const room = {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
  const zoom = Math.min(
    room.width / Math.max(1, sight.right - sight.left),
    room.height / Math.max(1, sight.bottom - sight.top),
  );
  return {
    zoom,
    pan: {
      x: insets.left + room.width / 2 - (zoom * (sight.left + sight.right)) / 2,
      y: insets.top + room.height / 2 - (zoom * (sight.top + sight.bottom)) / 2,
    },
  };
}

function holdsAll({ left, top, right, bottom }: Sight, boxes: readonly Box[]): boolean {
  return isInView(boxes, { zoom: 1, pan: { x: -left, y: -top } }, { width: right - left, height: bottom - top });
}
