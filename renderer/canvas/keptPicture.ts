// A layer that takes long to draw: while the window moves over it, the last picture of it is moved and enlarged with the
// window; it is drawn anew when the window is still. Drawn once, it is not drawn again until something of it changes.
import type { Point } from '../../shared/map/graphElements.ts';
import type { Dispose } from './canvasTypes.ts';

/** The screen that is drawn on. `scale` is device px per px. */
export type DrawnPage = {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly pan: Point;
};

export type KeptPicture = {
  /**
   * Shows the layer as it is on this page.
   * @param stamp all that the layer is made of beside the page; another value of any of it draws it anew
   * @param isHeavy whether drawing takes so long that moving its picture is better
   */
  readonly show: (page: DrawnPage, stamp: readonly unknown[], isHeavy: boolean) => void;
  readonly dispose: Dispose;
};

/** How long a window stands still before it is worth drawing, ms. */
const stillMs = 140;
/** Farther from the picture than this it no longer stands for what is there. */
const mostEnlarged = 2.5;
const leastEnlarged = 0.55;

type Drawn = { readonly page: DrawnPage; readonly stamp: readonly unknown[]; readonly isHeavy: boolean };

/** @param draw draws the layer in px of the page on what it may take to be empty */
export function keepPicture(
  canvas: HTMLCanvasElement,
  draw: (context: CanvasRenderingContext2D, page: DrawnPage) => void,
): KeptPicture {
  const context = canvas.getContext('2d');
  let drawn: Drawn | null = null;
  /** The copy that is moved; made when the window first moves, because most pictures are only looked at. */
  let kept: HTMLCanvasElement | null = null;
  /** Where the kept picture was moved to; null while what is drawn is sharp. */
  let movedTo: DrawnPage | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawAnew = (page: DrawnPage, stamp: readonly unknown[], isHeavy: boolean) => {
    clearTimeout(timer);
    if (!context) return;
    size(canvas, page);
    clear(context, page);
    draw(context, page);
    context.globalAlpha = 1;
    drawn = { page, stamp, isHeavy };
    movedTo = null;
  };
  return {
    show: (page, stamp, isHeavy) => {
      // A window that is folded away has nothing to copy.
      if (!context || page.width <= 0 || page.height <= 0) return;
      if (!drawn || !isSameStamp(drawn.stamp, stamp) || !isSameSize(drawn.page, page))
        return drawAnew(page, stamp, isHeavy);
      if (isSameView(movedTo ?? drawn.page, page)) return;
      if (!drawn.isHeavy || !covers(drawn.page, page)) return drawAnew(page, stamp, isHeavy);
      if (!movedTo || !kept) kept = copyOf(canvas, kept);
      clear(context, page);
      movePicture(context, kept, drawn.page, page);
      movedTo = page;
      clearTimeout(timer);
      timer = setTimeout(() => drawAnew(page, stamp, isHeavy), stillMs);
    },
    dispose: () => clearTimeout(timer),
  };
}

function size(canvas: HTMLCanvasElement, { width, height, scale }: DrawnPage): void {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

function clear(context: CanvasRenderingContext2D, { width, height, scale }: DrawnPage): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
}

function copyOf(canvas: HTMLCanvasElement, former: HTMLCanvasElement | null): HTMLCanvasElement {
  const copy = former ?? canvas.ownerDocument.createElement('canvas');
  // Setting the size empties it, also when it is the same.
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

/** Draws the picture of one view where it lies in another. */
function movePicture(
  context: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  from: DrawnPage,
  to: DrawnPage,
): void {
  const growth = to.zoom / from.zoom;
  const { left, top } = cornerOf(from, to);
  context.drawImage(picture, left, top, from.width * growth, from.height * growth);
}

function cornerOf(from: DrawnPage, to: DrawnPage): { readonly left: number; readonly top: number } {
  const growth = to.zoom / from.zoom;
  return { left: to.pan.x - from.pan.x * growth, top: to.pan.y - from.pan.y * growth };
}

/** Whether the picture of one view still shows most of the other. */
function covers(from: DrawnPage, to: DrawnPage): boolean {
  const growth = to.zoom / from.zoom;
  if (growth > mostEnlarged || growth < leastEnlarged) return false;
  const { left, top } = cornerOf(from, to);
  const across = Math.min(to.width, left + from.width * growth) - Math.max(0, left);
  const down = Math.min(to.height, top + from.height * growth) - Math.max(0, top);
  return across > 0 && down > 0 && across * down >= 0.3 * to.width * to.height;
}

function isSameStamp(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

function isSameSize(a: DrawnPage, b: DrawnPage): boolean {
  return a.width === b.width && a.height === b.height && a.scale === b.scale;
}

function isSameView(a: DrawnPage, b: DrawnPage): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
