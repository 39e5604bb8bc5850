// Emptying and filling the chosen cells: which cells get which value.
import type { CellRange } from './cellRange.ts';
import type { CellValue, GridColumn } from './gridTypes.ts';
import type { EditTarget } from './planEdits.ts';

type Cells<Row> = { readonly rows: readonly Row[]; readonly columns: readonly GridColumn<Row>[] };

/** Every cell of the range becomes empty. */
export function emptied<Row>(cells: Cells<Row>, range: CellRange): readonly EditTarget<Row>[] {
  return targetsIn(cells, range, () => ({ text: '' }));
}

/** The first row of the range goes down over the others; a single row takes what stands above it. */
export function filledDown<Row>(cells: Cells<Row>, range: CellRange): readonly EditTarget<Row>[] {
  const from = range.top === range.bottom ? range.top - 1 : range.top;
  const source = cells.rows[from];
  if (source === undefined) return [];
  return targetsIn(cells, { ...range, top: from + 1 }, (column) => valueOf(source, column));
}

// Choices go by their id: two areas may have one name.
function valueOf<Row>(row: Row, { edit, text }: GridColumn<Row>): CellValue {
  if (edit?.choice) return { ids: edit.choice.chosen(row) };
  return { text: edit ? edit.draft(row) : text(row) };
}

function targetsIn<Row>(
  { rows, columns }: Cells<Row>,
  { top, bottom, left, right }: CellRange,
  valueFor: (column: GridColumn<Row>) => CellValue,
): readonly EditTarget<Row>[] {
  const across = columns.slice(left, right + 1).map((column) => ({ column, value: valueFor(column) }));
  return rows.slice(top, bottom + 1).flatMap((row) => across.map((cell) => ({ row, ...cell })));
}
