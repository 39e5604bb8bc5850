// What stands inside the shapes: a photo or logo, the icon of the domain, initials, or the question mark of a missing
// partner.
import type { IconBitmaps } from './iconBitmaps.ts';
import { fontFamily, onPage, opacityOf, type InkedNode, type Page } from './ink.ts';
import { createOccupancy } from '../../shared/map/labels.ts';
import type { PictureBitmaps } from './pictureBitmaps.ts';

/** Smaller than this on screen a shape is a speck, px. */
const leastSide = 13;
const iconShare = 0.54;
/** The count in a group says how many, not how near you are, px. */
const mostCountHeight = 20;
/** A photo reaches to the middle of its border; a logo leaves its domain's colour to be seen around it. */
const photoInset = 1;
const logoInset = 3.5;

export type MarkBitmaps = { readonly icons: IconBitmaps; readonly pictures: PictureBitmaps };

/** `nodes` from the lowest to the highest; a mark that another shape covers is left out. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  page: Page,
  nodes: readonly InkedNode[],
  { icons, pictures }: MarkBitmaps,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.imageSmoothingQuality = 'high';
  const covered = createOccupancy();
  // What the pointer holds is drawn above everything.
  const fromTop = [
    ...nodes.filter(({ node }) => node.grabbed()),
    ...nodes.filter(({ node }) => !node.grabbed()).toReversed(),
  ];
  const pinned: Spot[] = [];
  const written: Written[] = [];
  for (const inked of fromTop) {
    const { x, y } = onPage(inked, page);
    const side = inked.data.size * page.zoom;
    if (side < leastSide || x < -side || y < -side || x > page.width + side || y > page.height + side) continue;
    const isFree = covered.isFree({ left: x - 2, top: y - 2, width: 4, height: 4 });
    covered.take({ left: x - side / 2, top: y - side / 2, width: side, height: side });
    if (!isFree) continue;
    context.globalAlpha = opacityOf(inked);
    if (inked.data.isPinned) pinned.push({ x, y, side });
    if (inked.data.picture && drawPicture(context, page, inked, x, y, pictures)) continue;
    if (inked.data.icon) drawIcon(context, page, inked, x, y, icons);
    else written.push({ inked, x, y, height: textHeight(page, inked) });
  }
  drawTexts(context, page, written);
  context.globalAlpha = 1;
  for (const spot of pinned) drawPin(context, page, spot);
}

type Spot = { readonly x: number; readonly y: number; readonly side: number };

/** A pin's head on the upper right of the shape. */
function drawPin(context: CanvasRenderingContext2D, { theme }: Page, { x, y, side }: Spot): void {
  const radius = Math.min(6, Math.max(2.5, side / 9));
  context.beginPath();
  context.arc(x + side * 0.4, y - side * 0.4, radius, 0, 2 * Math.PI);
  context.fillStyle = theme.ink;
  context.strokeStyle = theme.canvas;
  context.lineWidth = radius / 2;
  context.fill();
  context.stroke();
}

/** @returns false while the picture is not there yet: its icon or initials stand in. */
function drawPicture(
  context: CanvasRenderingContext2D,
  page: Page,
  { data }: InkedNode,
  x: number,
  y: number,
  pictures: PictureBitmaps,
): boolean {
  const isPhoto = data.kind === 'person';
  const side = (data.size - 2 * (isPhoto ? photoInset : logoInset)) * page.zoom;
  const bitmap = pictures.get(data.picture, isPhoto ? 'circle' : 'plate', side * page.scale);
  if (bitmap) context.drawImage(bitmap, x - side / 2, y - side / 2, side, side);
  return bitmap !== null;
}

function drawIcon(
  context: CanvasRenderingContext2D,
  page: Page,
  { data }: InkedNode,
  x: number,
  y: number,
  icons: IconBitmaps,
): void {
  const side = data.size * page.zoom * iconShare;
  const bitmap = icons(data.icon, data.signColour, side * page.scale);
  context.drawImage(bitmap, x - side / 2, y - side / 2, side, side);
}

type Written = { readonly inked: InkedNode; readonly x: number; readonly y: number; readonly height: number };

/** In whole px: every size is another font, which has to be made first: while zooming a new one in each frame. */
function textHeight({ zoom }: Page, { data }: InkedNode): number {
  const share = data.mark === '?' ? 0.46 : Math.min(0.37, 1.2 / data.mark.length);
  const height = data.size * zoom * share;
  return Math.max(1, Math.round(data.members ? Math.min(mostCountHeight, height) : height));
}

/** Taking up another font takes longer than writing: each is taken up once. No text stands over another. */
function drawTexts(context: CanvasRenderingContext2D, page: Page, texts: readonly Written[]): void {
  let taken = 0;
  for (const { inked, x, y, height } of texts.toSorted((a, b) => a.height - b.height)) {
    if (height !== taken) context.font = `600 ${height}px ${fontFamily}`;
    taken = height;
    context.globalAlpha = opacityOf(inked);
    context.fillStyle = inked.data.signColour;
    context.fillText(inked.data.mark, x, y + page.zoom * 0.5);
  }
}
