// The signs in the cells: intensity is a size and a figure, status a line style, and colour only comes on top of that.
import { contrast, mix, strengthen } from '../../../../shared/map/colour.ts';
import { otherRow, type MatrixPair } from '../../../../shared/map/matrix.ts';
import { fontFamily } from '../../../../shared/map/nameFonts.ts';
import type { Theme } from '../../../../shared/map/themes.ts';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { leastNamed } from './matrixGeometry.ts';

export type MatrixInk = {
  readonly theme: Theme;
  /** Per intensity 0–5 the fill behind a figure, and the colour of that figure. */
  readonly fills: readonly { readonly fill: string; readonly figure: string }[];
  /** Of signs without a figure, and of the borders of all. */
  readonly sign: string;
  readonly grid: string;
  readonly band: string;
  readonly block: string;
};

const shares = [0.1, 0.2, 0.36, 0.6, 0.8, 1];

export function matrixInkOf(theme: Theme): MatrixInk {
  return {
    theme,
    fills: shares.map((share) => readableFill(theme, share)),
    sign: strengthen(theme.accent, theme.canvas, 3),
    grid: mix(theme.ink, theme.canvas, 0.07),
    band: mix(theme.accent, theme.canvas, 0.12),
    block: mix(theme.ink, theme.canvas, 0.035),
  };
}

/** A fill of about this share of the accent on which one of the two colours of letters is read at 4.5:1. */
function readableFill(theme: Theme, share: number): { readonly fill: string; readonly figure: string } {
  const fill = mix(theme.accent, theme.canvas, share);
  const figure = [theme.ink, theme.canvas].find((colour) => contrast(colour, fill) >= 4.5);
  return figure || share >= 1 ? { fill, figure: figure ?? theme.canvas } : readableFill(theme, share + 0.02);
}

/** One cell, with its upper left corner and side, px. */
type Box = { readonly x: number; readonly y: number; readonly side: number };

/** Writes what is between two actors, as seen from `row`. */
export function drawSign(
  context: CanvasRenderingContext2D,
  ink: MatrixInk,
  pair: MatrixPair,
  row: number,
  box: Box,
): void {
  const [relation] = pair.relations;
  if (!relation) return drawThin(context, ink, box);
  if (box.side < 5) {
    context.fillStyle = relation.isBottleneck ? ink.theme.danger : ink.sign;
    context.fillRect(box.x, box.y, Math.max(1, box.side), Math.max(1, box.side));
    return;
  }
  if (box.side >= leastNamed) drawFigure(context, ink, relation, box);
  else drawSquare(context, ink, relation, box);
  if (relation.isBottleneck && box.side >= 9) drawCorner(context, ink, box);
  if (pair.relations.length > 1 && box.side >= leastNamed) drawMore(context, ink, box);
  if (box.side >= 24) drawDirections(context, ink, pair, row, box);
}

/** Too small to read a figure: the closer they work, the larger the square. */
function drawSquare(context: CanvasRenderingContext2D, ink: MatrixInk, relation: Relation, { x, y, side }: Box): void {
  const share = 0.36 + 0.11 * (relation.intensity ?? 1);
  const width = Math.max(2, (side - 1) * share);
  const inset = (side - width) / 2;
  if (relation.status === 'existing') {
    context.fillStyle = ink.sign;
    context.fillRect(x + inset, y + inset, width, width);
    return;
  }
  context.strokeStyle = ink.sign;
  context.lineWidth = 1;
  context.strokeRect(x + inset + 0.5, y + inset + 0.5, width - 1, width - 1);
}

function drawFigure(context: CanvasRenderingContext2D, ink: MatrixInk, relation: Relation, { x, y, side }: Box): void {
  const { fill, figure } = ink.fills[relation.intensity ?? -1] ?? { fill: ink.theme.canvas, figure: ink.theme.ink };
  const isExisting = relation.status === 'existing';
  context.beginPath();
  context.roundRect(x + 1.5, y + 1.5, side - 3, side - 3, 3);
  context.fillStyle = isExisting ? fill : ink.theme.canvas;
  context.fill();
  context.strokeStyle = ink.sign;
  context.lineWidth = isExisting ? 1 : 1.5;
  context.setLineDash(dashOf(relation));
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = isExisting ? figure : ink.theme.ink;
  context.font = `12px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(relation.intensity === null ? '?' : String(relation.intensity), x + side / 2, y + side / 2 + 0.5);
}

function dashOf({ status }: Relation): number[] {
  if (status === 'existing') return [];
  return status === 'exploring' ? [1.5, 2] : [4, 3];
}

/** Works at, is part of, takes part, is a party: a dot. */
function drawThin(context: CanvasRenderingContext2D, { theme }: MatrixInk, { x, y, side }: Box): void {
  context.fillStyle = theme.line;
  if (side < 5) return context.fillRect(x, y, Math.max(1, side), Math.max(1, side));
  context.beginPath();
  context.arc(x + side / 2, y + side / 2, Math.max(1.2, side * 0.13), 0, 2 * Math.PI);
  context.fill();
}

/** A bottleneck: a red corner. */
function drawCorner(context: CanvasRenderingContext2D, { theme }: MatrixInk, { x, y, side }: Box): void {
  const size = Math.max(4, side * 0.34);
  context.beginPath();
  context.moveTo(x + side - size - 0.5, y + 0.5);
  context.lineTo(x + side - 0.5, y + 0.5);
  context.lineTo(x + side - 0.5, y + size + 0.5);
  context.closePath();
  context.fillStyle = theme.danger;
  context.fill();
}

/** More than one relation: a second edge below. */
function drawMore(context: CanvasRenderingContext2D, ink: MatrixInk, { x, y, side }: Box): void {
  context.fillStyle = ink.sign;
  context.fillRect(x + 4, y + side - 3.5, side - 8, 2);
}

/** Of relations with a direction: from the row to the column is a point at the right, the other way one at the left. */
function drawDirections(
  context: CanvasRenderingContext2D,
  ink: MatrixInk,
  pair: MatrixPair,
  row: number,
  { x, y, side }: Box,
): void {
  const points = (isRight: boolean) => {
    const [tip, base] = isRight ? [x + side - 2, x + side - 6] : [x + 2, x + 6];
    context.beginPath();
    context.moveTo(tip, y + side / 2);
    context.lineTo(base, y + side / 2 - 4);
    context.lineTo(base, y + side / 2 + 4);
    context.closePath();
    context.fillStyle = ink.theme.ink;
    context.fill();
  };
  const arrows = directionsOf(pair, row);
  if (arrows.out) points(true);
  if (arrows.in) points(false);
}

function directionsOf(pair: MatrixPair, row: number): { readonly out: boolean; readonly in: boolean } {
  const isFirst = otherRow(pair, row) === pair.second;
  const { forward, backward } = pair.arrows;
  return isFirst ? { out: forward, in: backward } : { out: backward, in: forward };
}
