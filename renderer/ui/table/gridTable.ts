// Sorting and filtering of the table: TanStack Table with our comparison and our way of finding.
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import { foldText } from '../../../shared/text/fold.ts';
import type { GridColumn } from './gridTypes.ts';

export const gridFeatures = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export type GridColumnDef<Row extends RowData> = ColumnDef<typeof gridFeatures, Row>;

/** The columns as TanStack Table wants them. Cells without a sort key come last, whichever the direction. */
export function columnDefs<Row extends RowData>(
  columns: readonly GridColumn<Row>[],
  compareText: (a: string, b: string) => number,
): GridColumnDef<Row>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: (row: Row) => sortKeyOf(column, row) ?? undefined,
    sortUndefined: 'last' as const,
    sortFn: (a, b, id) => compareKeys(a.getValue(id), b.getValue(id), compareText),
    filterFn: (row, _id, asked: string) => meetsFilter(column.text(row.original), asked),
  }));
}

/** Whether a cell has every asked word somewhere in it; case and accents do not matter. */
export function meetsFilter(text: string, asked: string): boolean {
  const folded = foldText(text);
  return foldText(asked)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function sortKeyOf<Row>(column: GridColumn<Row>, row: Row): string | number | null {
  const key = column.sortKey ? column.sortKey(row) : column.text(row);
  return key === '' ? null : key;
}

function compareKeys(a: unknown, b: unknown, compareText: (a: string, b: string) => number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}
