// Walking through the matrix with the keyboard: a cell at a time, with Ctrl to the next tie, and to the ends.
import { firstFrom, otherRow, pairAt, type Matrix } from '../../../../shared/map/matrix.ts';
import type { Cell } from './matrixGeometry.ts';

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean };

const steps: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const pageRows = 10;

/** The cell a key leads to, within the table; from nowhere the first. Null when the key is not about walking. */
export function walkMatrix(matrix: Matrix, from: Cell | null, { key, ctrlKey, metaKey }: Key): Cell | null {
  const last = matrix.ids.length - 1;
  const step = steps[key];
  const isFar = ctrlKey || metaKey;
  if (!step && !['Home', 'End', 'PageUp', 'PageDown'].includes(key)) return null;
  if (!from) return { row: 0, column: 0 };
  const within = (value: number) => Math.max(0, Math.min(last, value));
  if (step && isFar) return nextTie(matrix, from, step) ?? from;
  if (step) return { row: within(from.row + step.row), column: within(from.column + step.column) };
  switch (key) {
    case 'Home':
      return { row: isFar ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isFar ? last : from.row, column: last };
    default:
      return { row: within(from.row + (key === 'PageUp' ? -pageRows : pageRows)), column: from.column };
  }
}

/** The next cell in a direction in which something stands. The table is the same both ways: down a column is along a row. */
function nextTie(matrix: Matrix, from: Cell, step: Cell): Cell | null {
  const isDown = step.row !== 0;
  const [line, at] = isDown ? [from.column, from.row] : [from.row, from.column];
  const pairs = matrix.pairsOf[line] ?? [];
  const index = firstFrom(pairs, line, at);
  const isAfter = step.row + step.column > 0;
  const found = isAfter ? pairs[index + (pairAt(matrix, line, at) ? 1 : 0)] : pairs[index - 1];
  if (!found) return null;
  const other = otherRow(found, line);
  return isDown ? { row: other, column: line } : { row: line, column: other };
}
