// A rectangle of cells and what a block covers of it: pure arithmetic on row and column numbers.
import type { Block } from './clipboardText.ts';

/** Rows count from the first record, columns from the first after the check marks; all four are part of it. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export type Corner = { readonly row: number; readonly column: number };

/** The rectangle between two corners; null when one of them is not among the records. */
export function rangeBetween(a: Corner, b: Corner): CellRange | null {
  if (Math.min(a.row, b.row, a.column, b.column) < 0) return null;
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** Whether it is more than one cell. */
export function isWide(range: CellRange | null): range is CellRange {
  return range !== null && (range.top < range.bottom || range.left < range.right);
}

export type PlacedText = Corner & { readonly text: string };

export type PastedBlock = {
  readonly cells: readonly PlacedText[];
  /** What of the block falls outside the table. */
  readonly leftOver: { readonly rows: number; readonly columns: number };
};

/**
 * Where a block lands on a chosen range. A range that the block fits in a whole number of times is filled with it, as a
 * spreadsheet does, so that one value fills the whole range; otherwise the block is laid from the first cell.
 */
export function layBlock(block: Block, range: CellRange, size: { readonly rows: number; readonly columns: number }) {
  const [height, width] = [block.length, block[0]?.length ?? 0];
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const isRepeated = rows % height === 0 && columns % width === 0;
  const [tall, wide] = isRepeated ? [rows, columns] : [height, width];
  const cells: PlacedText[] = [];
  const [lastRow, lastColumn] = [Math.min(range.top + tall, size.rows), Math.min(range.left + wide, size.columns)];
  for (let row = range.top; row < lastRow; row += 1) {
    for (let column = range.left; column < lastColumn; column += 1) {
      const text = block[(row - range.top) % height]?.[(column - range.left) % width] ?? '';
      cells.push({ row, column, text });
    }
  }
  const leftOver = { rows: range.top + tall - lastRow, columns: range.left + wide - lastColumn };
  return { cells, leftOver } satisfies PastedBlock;
}
