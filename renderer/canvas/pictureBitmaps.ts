// Photos and logos as small bitmaps in the shape they have on the map: read, scaled and cut once, then only copied.

/** Gives a picture with its longest side at most `side` device px; null when there is none. */
export type LoadPicture = (sha: string, side: number) => Promise<ImageBitmap | null>;
export type PictureShape = 'circle' | 'plate';
export type PictureBitmaps = {
  /** The picture at least about `side` device px wide, or as near to it as is ready; null while nothing is. */
  readonly get: (sha: string, shape: PictureShape, side: number) => ImageBitmap | null;
  readonly dispose: () => void;
};

/** Side lengths that are kept, device px. */
const sides = [24, 48, 96, 192, 384] as const;
/** Together at most so many px are kept, 4 bytes each; far more than one screen of shapes. */
const mostPixels = 24_000_000;
/** Rounding of a logo's plate, and the paper around the logo on it, as shares of its side. */
const plateCorner = 0.2;
const platePaper = 0.08;

type Kept = { readonly bitmap: ImageBitmap | null; readonly pixels: number };

/**
 * @param shape cuts a loaded picture to its shape; tests pass their own
 * @param onReady after a picture came that was asked for and not there
 */
export function createPictureBitmaps(load: LoadPicture, onReady: () => void, shape = cutPicture): PictureBitmaps {
  /** The longest unused first. */
  const kept = new Map<string, Kept>();
  const coming = new Set<string>();
  let pixels = 0;
  let isDisposed = false;

  const keep = (key: string, bitmap: ImageBitmap | null) => {
    const added = { bitmap, pixels: bitmap ? bitmap.width * bitmap.height : 0 };
    kept.set(key, added);
    pixels += added.pixels;
    for (const [oldest, entry] of kept) {
      if (pixels <= mostPixels || oldest === key) break;
      kept.delete(oldest);
      pixels -= entry.pixels;
      entry.bitmap?.close();
    }
  };
  const fetch = async (key: string, sha: string, form: PictureShape, side: number) => {
    coming.add(key);
    const loaded = await load(sha, side);
    const bitmap = loaded && shape(loaded, form, side);
    loaded?.close();
    coming.delete(key);
    if (isDisposed) return bitmap?.close();
    keep(key, bitmap);
    if (bitmap) onReady();
  };
  const touch = (key: string): Kept | undefined => {
    const entry = kept.get(key);
    if (!entry) return undefined;
    kept.delete(key);
    kept.set(key, entry);
    return entry;
  };

  return {
    get: (sha, form, side) => {
      const keyOf = (width: number) => `${sha}|${form}|${width}`;
      const width = sides.find((each) => each >= side) ?? 384;
      const ready = touch(keyOf(width));
      if (ready) return ready.bitmap;
      if (!coming.has(keyOf(width))) void fetch(keyOf(width), sha, form, width);
      // While zooming the former size stands in, so that nothing blinks.
      const nearest = sides.toReversed().find((each) => kept.get(keyOf(each))?.bitmap);
      return nearest === undefined ? null : (touch(keyOf(nearest))?.bitmap ?? null);
    },
    dispose: () => {
      isDisposed = true;
      for (const { bitmap } of kept.values()) bitmap?.close();
      kept.clear();
    },
  };
}

/** A photo fills a circle; a logo stands whole on a plate of white paper, which most logos are drawn for. */
function cutPicture(picture: ImageBitmap, form: PictureShape, side: number): ImageBitmap | null {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.beginPath();
  if (form === 'circle') context.arc(side / 2, side / 2, side / 2, 0, 2 * Math.PI);
  else context.roundRect(0, 0, side, side, side * plateCorner);
  context.clip();
  if (form === 'plate') {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, side, side);
  }
  const room = form === 'circle' ? side : side * (1 - 2 * platePaper);
  const { width, height } = picture;
  const scale = room / (form === 'circle' ? Math.min(width, height) : Math.max(width, height));
  const [wide, high] = [width * scale, height * scale];
  context.drawImage(picture, (side - wide) / 2, (side - high) / 2, wide, high);
  return canvas.transferToImageBitmap();
}
