// Where the rows and columns of the matrix are on the screen. Pure arithmetic: rows and columns are alike, so that one
// axis says it all; heads stay in sight and everything else moves below them.
import { groupIndexOf, type Matrix } from '../../../../shared/map/matrix.ts';

/** Room for names at the left and on top, px. */
export const headLeft = 196;
export const headTop = 148;

export const mostCell = 44;
/** From this size on names of rows are written and figures stand in the cells, px: smaller letters nobody reads. */
export const leastNamed = 15;

export type MatrixView = {
  /** Side of a cell, px. */
  readonly cell: number;
  /** How far the table is scrolled, px. */
  readonly x: number;
  readonly y: number;
};
export type Cell = { readonly row: number; readonly column: number };
export type Room = { readonly width: number; readonly height: number };

/** Between groups: wide enough for the name of the next one once names are written. */
export function gapOf(cell: number): number {
  return Math.max(1, Math.min(24, cell * 1.4));
}

/** Where a row begins, px from the beginning of the table. */
export function startOf(matrix: Matrix, row: number, cell: number): number {
  return row * cell + (groupIndexOf(matrix, row) + 1) * gapOf(cell);
}

/** The length of the whole table, px. */
export function lengthOf(matrix: Matrix, cell: number): number {
  return matrix.ids.length * cell + (matrix.groups.length + 1) * gapOf(cell);
}

/** The row at so many px from the beginning of the table; in a gap the one after it, beyond the end the last. -1 when there are none. */
export function rowAt(matrix: Matrix, px: number, cell: number): number {
  let [low, high] = [0, matrix.ids.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(matrix, middle, cell) + cell <= px) low = middle + 1;
    else high = middle;
  }
  return high;
}

/** The cell under a point, px within the map; null in a gap, in a head or beside the table. */
export function cellUnder(
  matrix: Matrix,
  view: MatrixView,
  at: { readonly x: number; readonly y: number },
): Cell | null {
  if (at.x < headLeft || at.y < headTop || matrix.ids.length === 0) return null;
  const inAxis = (px: number) => {
    const row = rowAt(matrix, px, view.cell);
    const start = startOf(matrix, row, view.cell);
    return px >= start && px < start + view.cell ? row : -1;
  };
  const column = inAxis(at.x - headLeft + view.x);
  const row = inAxis(at.y - headTop + view.y);
  return row < 0 || column < 0 ? null : { row, column };
}

/** Slant of the names on top, as run per rise: they lean to the right. */
export const lean = 0.7;

/** The row or column whose name is under a point; null elsewhere. Only where names are written. */
export function headUnder(
  matrix: Matrix,
  view: MatrixView,
  at: { readonly x: number; readonly y: number },
): number | null {
  if (view.cell < leastNamed || matrix.ids.length === 0) return null;
  const isLeft = at.x < headLeft && at.y >= headTop;
  const isTop = at.y < headTop && at.x >= headLeft;
  if (!isLeft && !isTop) return null;
  const px = isLeft ? at.y - headTop + view.y : at.x - lean * (headTop - at.y) - headLeft + view.x;
  const row = rowAt(matrix, px, view.cell);
  const start = startOf(matrix, row, view.cell);
  return px >= start && px < start + view.cell ? row : null;
}

/** The size of a cell at which the whole table fits. */
export function fitCell(matrix: Matrix, room: Room): number {
  const space = Math.max(40, Math.min(room.width - headLeft - 24, room.height - headTop - 12));
  let [low, high] = [0.05, mostCell];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (lengthOf(matrix, middle) <= space) low = middle;
    else high = middle;
  }
  return low;
}

/** How a table opens: whole, and not blown up. */
export function openingView(matrix: Matrix, room: Room): MatrixView {
  return { cell: Math.min(28, fitCell(matrix, room)), x: 0, y: 0 };
}

/** Keeps the table in the room: never scrolled beyond its ends, never smaller than all of it, never larger than readable. */
export function clampView(matrix: Matrix, view: MatrixView, room: Room): MatrixView {
  const cell = Math.min(mostCell, Math.max(Math.min(8, fitCell(matrix, room)), view.cell));
  const length = lengthOf(matrix, cell);
  const within = (px: number, space: number) => Math.max(0, Math.min(px, length - space));
  return {
    cell,
    // The names on top lean over the edge: the last ones need room to be read.
    x: within(view.x, room.width - headLeft - Math.min(90, cell * 4)),
    y: within(view.y, room.height - headTop - 8),
  };
}

/** Makes cells larger or smaller around a point of the screen, which keeps showing the same cell. */
export function zoomMatrix(
  matrix: Matrix,
  view: MatrixView,
  factor: number,
  at: { readonly x: number; readonly y: number },
  room: Room,
): MatrixView {
  const { cell } = clampView(matrix, { ...view, cell: view.cell * factor }, room);
  const moved = (px: number) => {
    if (matrix.ids.length === 0) return 0;
    const row = rowAt(matrix, px, view.cell);
    const share = (px - startOf(matrix, row, view.cell)) / view.cell;
    return startOf(matrix, row, cell) + Math.max(-1, Math.min(1, share)) * cell;
  };
  const [left, top] = [Math.max(0, at.x - headLeft), Math.max(0, at.y - headTop)];
  return clampView(matrix, { cell, x: moved(left + view.x) - left, y: moved(top + view.y) - top }, room);
}

/** Scrolls as little as needed to have a cell in sight. */
export function revealCell(matrix: Matrix, view: MatrixView, { row, column }: Cell, room: Room): MatrixView {
  const shifted = (px: number, at: number, space: number) =>
    at < px ? at - 4 : at + view.cell > px + space ? at + view.cell - space + 4 : px;
  return clampView(
    matrix,
    {
      ...view,
      x: shifted(view.x, startOf(matrix, column, view.cell), room.width - headLeft),
      y: shifted(view.y, startOf(matrix, row, view.cell), room.height - headTop),
    },
    room,
  );
}
