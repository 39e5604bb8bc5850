// Where the focus goes in a grid: pure arithmetic on row and column numbers.

/** Rows count from the headings: 0 headings, 1 filters, 2 the first record. */
export type GridPosition = { readonly row: number; readonly column: number };

export type GridSize = {
  /** All rows, the two on top included. */
  readonly rows: number;
  readonly columns: number;
  /** Records that fit in the window. */
  readonly page: number;
};

export const firstRecordRow = 2;

type Move = (at: GridPosition, size: GridSize) => GridPosition;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, size) => ({ row, column: size.columns - 1 }),
  PageUp: ({ row, column }, size) => ({ row: Math.max(row - size.page, Math.min(row, firstRecordRow)), column }),
  PageDown: ({ row, column }, size) => ({ row: row + size.page, column }),
  'Ctrl+Home': () => ({ row: firstRecordRow, column: 0 }),
  'Ctrl+End': (_at, size) => ({ row: size.rows - 1, column: size.columns - 1 }),
  'Ctrl+ArrowUp': ({ column }) => ({ row: firstRecordRow, column }),
  'Ctrl+ArrowDown': ({ column }, size) => ({ row: size.rows - 1, column }),
};

/** The position a key leads to, kept inside the grid; null when the key does not move the focus. */
export function positionAfter(key: string, withCtrl: boolean, at: GridPosition, size: GridSize): GridPosition | null {
  const move = moves[withCtrl ? `Ctrl+${key}` : key];
  return move ? inside(move(at, size), size) : null;
}

/** The next or previous cell that `isStop` accepts, over the ends of rows; null when there is none. */
export function nextStop(
  at: GridPosition,
  step: 1 | -1,
  size: GridSize,
  isStop: (position: GridPosition) => boolean,
): GridPosition | null {
  const first = firstRecordRow * size.columns;
  const last = size.rows * size.columns;
  for (let index = at.row * size.columns + at.column + step; index >= first && index < last; index += step) {
    const position = { row: Math.floor(index / size.columns), column: index % size.columns };
    if (isStop(position)) return position;
    // One whole row without a stop: no row has one.
    if (Math.abs(index - (at.row * size.columns + at.column)) > 2 * size.columns) return null;
  }
  return null;
}

function inside({ row, column }: GridPosition, size: GridSize): GridPosition {
  return { row: clamp(row, size.rows - 1), column: clamp(column, size.columns - 1) };
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}
