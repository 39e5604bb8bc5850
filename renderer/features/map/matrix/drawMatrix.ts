// Paints the part of the matrix that is in sight: cells below, heads that stay above. Only what is visible is looked at.
import { mix } from '../../../../shared/map/colour.ts';
import { firstFrom, otherRow } from '../../../../shared/map/matrix.ts';
import { fontFamily } from '../../../../shared/map/nameFonts.ts';
import { gapOf, headLeft, headTop, lengthOf, rowAt, startOf } from './matrixGeometry.ts';
import { drawHeads } from './drawMatrixHeads.ts';
import { groupSpan, hueOf, type MatrixPage, type Span } from './matrixParts.ts';
import { drawSign } from './matrixInk.ts';

export function drawMatrix(context: CanvasRenderingContext2D, page: MatrixPage): void {
  const { room, scale, ink } = page;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = ink.theme.canvas;
  context.fillRect(0, 0, room.width, room.height);
  if (page.matrix.ids.length === 0) return;
  const span = spanOf(page);
  context.save();
  context.beginPath();
  context.rect(headLeft, headTop, room.width - headLeft, room.height - headTop);
  context.clip();
  context.translate(headLeft - page.view.x, headTop - page.view.y);
  drawBlocks(context, page);
  drawBands(context, page);
  drawGrid(context, page, span);
  drawPairs(context, page, span);
  if (page.view.cell < leastCells) drawTotals(context, page);
  drawRings(context, page);
  context.restore();
  drawHeads(context, page, span);
}

/** Below this size the figures of whole blocks say more than their cells, px. */
export const leastCells = 9;

function spanOf({ matrix, view, room }: MatrixPage): Span {
  return {
    top: rowAt(matrix, view.y, view.cell),
    bottom: rowAt(matrix, view.y + room.height - headTop, view.cell),
    left: rowAt(matrix, view.x, view.cell),
    right: rowAt(matrix, view.x + room.width - headLeft, view.cell),
  };
}

/** A group with itself: the blocks along the diagonal. */
function drawBlocks(context: CanvasRenderingContext2D, page: MatrixPage): void {
  for (const group of page.matrix.groups.keys()) {
    const [from, to] = groupSpan(page, group);
    context.fillStyle = page.groups[group]?.hue ? mix(hueOf(page, group), page.ink.theme.canvas, 0.1) : page.ink.block;
    context.fillRect(from, from, to - from, to - from);
  }
}

/** Rows and columns of what is selected, and those of the cell that is pointed at. */
function drawBands(context: CanvasRenderingContext2D, page: MatrixPage): void {
  const { matrix, view, room, ink, chosen } = page;
  const band = (row: number, colour: string) => {
    const at = startOf(matrix, row, view.cell);
    context.fillStyle = colour;
    context.fillRect(view.x, at, room.width, view.cell);
    context.fillRect(at, view.y, view.cell, room.height);
  };
  for (const row of chosen.rows) band(row, ink.band);
  const pointed = page.hover ?? page.cursor;
  if (!pointed) return;
  context.fillStyle = ink.grid;
  context.fillRect(view.x, startOf(matrix, pointed.row, view.cell), room.width, view.cell);
  context.fillRect(startOf(matrix, pointed.column, view.cell), view.y, view.cell, room.height);
}

function drawGrid(context: CanvasRenderingContext2D, page: MatrixPage, span: Span): void {
  const { matrix, view, room, ink } = page;
  if (view.cell < leastCells) return;
  const length = lengthOf(matrix, view.cell) - gapOf(view.cell);
  const [left, top] = [Math.max(view.x, gapOf(view.cell)), Math.max(view.y, gapOf(view.cell))];
  const [right, bottom] = [Math.min(view.x + room.width, length), Math.min(view.y + room.height, length)];
  context.beginPath();
  for (let row = span.top; row <= span.bottom; row++) {
    const at = Math.round(startOf(matrix, row, view.cell)) + 0.5;
    context.moveTo(left, at);
    context.lineTo(right, at);
  }
  for (let column = span.left; column <= span.right; column++) {
    const at = Math.round(startOf(matrix, column, view.cell)) + 0.5;
    context.moveTo(at, top);
    context.lineTo(at, bottom);
  }
  context.strokeStyle = ink.grid;
  context.lineWidth = 1;
  context.stroke();
}

function drawPairs(context: CanvasRenderingContext2D, page: MatrixPage, span: Span): void {
  const { matrix, view, ink } = page;
  for (let row = span.top; row <= span.bottom; row++) {
    const y = startOf(matrix, row, view.cell);
    const pairs = matrix.pairsOf[row] ?? [];
    for (let i = firstFrom(pairs, row, span.left); i < pairs.length; i++) {
      const pair = pairs[i]!;
      const column = otherRow(pair, row);
      if (column > span.right) break;
      drawSign(context, ink, pair, row, { x: startOf(matrix, column, view.cell), y, side: view.cell });
    }
  }
  if (view.cell < leastCells) return;
  context.strokeStyle = ink.theme.line;
  context.lineWidth = 1;
  context.beginPath();
  for (let row = Math.max(span.top, span.left); row <= Math.min(span.bottom, span.right); row++) {
    const at = startOf(matrix, row, view.cell) + view.cell * 0.3;
    context.moveTo(at, at);
    context.lineTo(at + view.cell * 0.4, at + view.cell * 0.4);
  }
  context.stroke();
}

/** How many are tied, in the middle of each block that has room for the figure. */
function drawTotals(context: CanvasRenderingContext2D, page: MatrixPage): void {
  const { matrix, ink } = page;
  const spans = matrix.groups.map((_, group) => groupSpan(page, group));
  context.font = `600 12px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [row, [top, bottom]] of spans.entries()) {
    for (const [column, [left, right]] of spans.entries()) {
      const total = matrix.totals[row * spans.length + column]!;
      const text = String(total);
      if (total === 0 || bottom - top < 16 || right - left < 6 + 7.5 * text.length) continue;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const width = 8 + 7.5 * text.length;
      context.fillStyle = ink.theme.canvas;
      context.globalAlpha = 0.86;
      context.beginPath();
      context.roundRect(x - width / 2, y - 9, width, 18, 9);
      context.fill();
      context.globalAlpha = 1;
      context.fillStyle = ink.theme.ink;
      context.fillText(text, x, y + 0.5);
    }
  }
}

/** The selected relation in its two cells, and the cell of the keyboard. */
function drawRings(context: CanvasRenderingContext2D, page: MatrixPage): void {
  const { matrix, view, ink, chosen, cursor } = page;
  const ring = (row: number, column: number, width: number) => {
    const side = Math.max(5, view.cell);
    const [x, y] = [startOf(matrix, column, view.cell), startOf(matrix, row, view.cell)];
    const off = (side - view.cell) / 2;
    context.lineWidth = width;
    context.strokeStyle = ink.theme.accent;
    context.strokeRect(x - off, y - off, side, side);
  };
  if (chosen.relationId !== null) {
    for (const pairs of matrix.pairsOf) {
      const pair = pairs.find(({ relations }) => relations.some(({ id }) => id === chosen.relationId));
      if (!pair) continue;
      ring(pair.first, pair.second, 2.5);
      ring(pair.second, pair.first, 2.5);
      break;
    }
  }
  if (!cursor) return;
  ring(cursor.row, cursor.column, 2);
}
