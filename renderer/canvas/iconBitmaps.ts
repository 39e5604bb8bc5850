// The domain icons as small bitmaps, drawn once per colour and size: copying one costs a fraction of drawing its paths.
import { iconPaths } from '../../shared/map/iconPaths.ts';

/** Side lengths that are kept, device px; the next larger one is scaled down to what is needed. */
const sides = [12, 16, 24, 32, 48, 64, 96, 128, 192, 256];
const drawnOn = 24;
const strokeWidth = 1.75;
/** 10 domains in two themes at all sizes; beyond it something asks for ever new colours. */
const mostKept = 240;

export type IconBitmaps = (name: string, colour: string, side: number) => HTMLCanvasElement;

/** Gives the bitmap of an icon in a colour, at least `side` device px wide. A name that is not drawn becomes a building. */
export function createIconBitmaps(page: Document): IconBitmaps {
  const kept = new Map<string, HTMLCanvasElement>();
  return (name, colour, side) => {
    const width = sides.find((each) => each >= side) ?? 256;
    const key = `${name}|${colour}|${width}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= mostKept) kept.clear();
    const bitmap = drawIcon(page, name, colour, width);
    kept.set(key, bitmap);
    return bitmap;
  };
}

function drawIcon(page: Document, name: string, colour: string, width: number): HTMLCanvasElement {
  const bitmap = page.createElement('canvas');
  bitmap.width = width;
  bitmap.height = width;
  const context = bitmap.getContext('2d');
  if (!context) return bitmap;
  context.scale(width / drawnOn, width / drawnOn);
  context.strokeStyle = colour;
  context.lineWidth = strokeWidth;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const path of iconPaths[name] ?? iconPaths['building'] ?? []) context.stroke(new Path2D(path));
  return bitmap;
}
