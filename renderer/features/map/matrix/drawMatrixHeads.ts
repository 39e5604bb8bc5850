// The names of the matrix: of rows at the left, of columns leaning over on top, of groups at both. They stay in sight.
import { fontFamily } from '../../../../shared/map/nameFonts.ts';
import { groupSpan, hueOf, type MatrixPage, type Span } from './matrixParts.ts';
import { gapOf, headLeft, headTop, lean, leastNamed, startOf } from './matrixGeometry.ts';

const strip = 4;
const pad = 10;

export function drawHeads(context: CanvasRenderingContext2D, page: MatrixPage, span: Span): void {
  const { room, ink, view } = page;
  const isNamed = view.cell >= leastNamed;
  context.textBaseline = 'middle';
  clipped(context, [0, headTop, headLeft, room.height - headTop], () => {
    context.translate(0, headTop - view.y);
    drawLeftGroups(context, page, isNamed);
    if (isNamed) drawRows(context, page, span);
  });
  clipped(context, [headLeft, 0, room.width - headLeft, headTop], () => {
    context.translate(headLeft - view.x, 0);
    drawTopGroups(context, page, isNamed);
    if (isNamed) drawColumns(context, page, span);
  });
  context.strokeStyle = ink.grid;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, headTop - 0.5);
  context.lineTo(room.width, headTop - 0.5);
  context.moveTo(headLeft - 0.5, 0);
  context.lineTo(headLeft - 0.5, room.height);
  context.stroke();
}

function clipped(
  context: CanvasRenderingContext2D,
  [x, y, width, height]: readonly [number, number, number, number],
  draw: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  draw();
  context.restore();
}

/** The part of a group that is in sight, px of the table; null when none of it is. */
function seen(page: MatrixPage, group: number, scroll: number, space: number): readonly [number, number] | null {
  const [from, to] = groupSpan(page, group);
  if (to < scroll || from > scroll + space) return null;
  return [Math.max(from, scroll), Math.min(to, scroll + space)];
}

function drawLeftGroups(context: CanvasRenderingContext2D, page: MatrixPage, isNamed: boolean): void {
  const { view, room } = page;
  const gap = gapOf(view.cell);
  context.textAlign = 'left';
  for (const group of page.matrix.groups.keys()) {
    const part = seen(page, group, view.y - gap, room.height - headTop + gap);
    if (!part) continue;
    const [from, to] = groupSpan(page, group);
    context.fillStyle = hueOf(page, group);
    context.fillRect(headLeft - strip - 1, from, strip, Math.max(1, to - from));
    const y = isNamed ? from - gap / 2 : (part[0] + part[1]) / 2;
    if (!isNamed && part[1] - part[0] < 14) continue;
    writeGroup(context, page, group, pad, y, headLeft - pad - strip - 8);
  }
}

/** The name of a group, and how many it counts when there is room for both. */
function writeGroup(
  context: CanvasRenderingContext2D,
  page: MatrixPage,
  group: number,
  x: number,
  y: number,
  widest: number,
): void {
  const { start, end } = page.matrix.groups[group]!;
  const count = String(end - start);
  context.font = `12px ${fontFamily}`;
  const countWidth = context.measureText(count).width + 8;
  context.font = `600 12px ${fontFamily}`;
  const name = shortened(context, page.groups[group]?.name ?? '', widest - countWidth);
  context.fillStyle = page.ink.theme.ink;
  context.fillText(name, x, y);
  const at = x + context.measureText(name).width + 6;
  context.font = `12px ${fontFamily}`;
  context.fillStyle = page.ink.theme.secondary;
  context.fillText(count, at, y);
}

function drawRows(context: CanvasRenderingContext2D, page: MatrixPage, span: Span): void {
  const { matrix, view, ink, chosen } = page;
  const pointed = page.hover ?? page.cursor;
  context.textAlign = 'left';
  for (let row = span.top; row <= span.bottom; row++) {
    const isChosen = chosen.rows.has(row);
    context.font = `${isChosen || pointed?.row === row ? 600 : 400} 12px ${fontFamily}`;
    context.fillStyle = isChosen ? ink.theme.accent : ink.theme.ink;
    const y = startOf(matrix, row, view.cell) + view.cell / 2;
    const name = shortened(context, page.labelOf(row), headLeft - pad - 8 - strip - 8);
    context.fillText(name, pad + 8, y);
  }
}

function drawTopGroups(context: CanvasRenderingContext2D, page: MatrixPage, isNamed: boolean): void {
  const { view, room } = page;
  const gap = gapOf(view.cell);
  let free = Number.NEGATIVE_INFINITY;
  for (const group of page.matrix.groups.keys()) {
    const part = seen(page, group, view.x - gap, room.width - headLeft + gap);
    if (!part) continue;
    const [from, to] = groupSpan(page, group);
    context.fillStyle = hueOf(page, group);
    context.fillRect(from, headTop - strip - 1, Math.max(1, to - from), strip);
    const x = isNamed ? from - gap / 2 : (part[0] + part[1]) / 2;
    // Leaning names stand apart when their feet do.
    if (!isNamed && (part[1] - part[0] < 10 || x - free < 18)) continue;
    free = x;
    slanted(context, x, () => writeGroup(context, page, group, 0, 0, slantLength));
  }
}

function drawColumns(context: CanvasRenderingContext2D, page: MatrixPage, span: Span): void {
  const { matrix, view, ink, chosen } = page;
  const pointed = page.hover ?? page.cursor;
  for (let column = span.left; column <= span.right; column++) {
    const x = startOf(matrix, column, view.cell) + view.cell / 2;
    if (x < view.x) continue;
    const isChosen = chosen.rows.has(column);
    slanted(context, x, () => {
      context.font = `${isChosen || pointed?.column === column ? 600 : 400} 12px ${fontFamily}`;
      context.fillStyle = isChosen ? ink.theme.accent : ink.theme.ink;
      context.fillText(shortened(context, page.labelOf(column), slantLength), 0, 0);
    });
  }
}

const slantLength = (headTop - strip - 14) * Math.hypot(1, lean);

/** Writes along a line that rises to the right from a point at the lower edge of the head. */
function slanted(context: CanvasRenderingContext2D, x: number, write: () => void): void {
  context.save();
  context.textAlign = 'left';
  context.translate(x, headTop - strip - 7);
  context.rotate(-Math.atan2(1, lean));
  write();
  context.restore();
}

const kept = new Map<string, string>();
const mostKept = 20_000;

/** A name that fits, with an ellipsis where it was cut. Measuring is dear: what was cut once is remembered. */
function shortened(context: CanvasRenderingContext2D, text: string, widest: number): string {
  const key = `${context.font}|${Math.round(widest)}|${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  let [low, high] = [0, text.length];
  if (context.measureText(text).width <= widest) low = high;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(`${text.slice(0, middle)}…`).width <= widest) low = middle;
    else high = middle - 1;
  }
  const result = low === text.length ? text : `${text.slice(0, low).trimEnd()}…`;
  if (kept.size > mostKept) kept.clear();
  kept.set(key, result);
  return result;
}
