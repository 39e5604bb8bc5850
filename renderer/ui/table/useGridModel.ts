import { useTable, type ColumnFiltersState, type RowData, type SortingState } from '@tanstack/react-table';
import { useCallback, useMemo, useState } from 'react';
import { columnDefs, gridFeatures } from './gridTable.ts';
import {
  emptyGridMemory,
  fittingWidth,
  isColumnShown,
  movedTo,
  orderedColumns,
  readGridMemory,
  writeGridMemory,
  type GridMemory,
} from './gridMemory.ts';
import type { GridColumn } from './gridTypes.ts';

export type GridSorting = { readonly columnId: string; readonly direction: 'ascending' | 'descending' };

/** The rows and columns of a table as they stand now, and what changes them. */
export type GridModel<Row> = {
  /** In sight: filtered and sorted. */
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly getId: (row: Row) => string;
  /** In sight, from left to right. */
  readonly columns: readonly GridColumn<Row>[];
  /** Those that are hidden too, in the same order. */
  readonly allColumns: readonly GridColumn<Row>[];
  readonly widthOf: (columnId: string) => number;
  readonly sorting: GridSorting | null;
  /** Ascending, descending, then as it came. */
  readonly sortBy: (columnId: string) => void;
  readonly filterOf: (columnId: string) => string;
  readonly setFilter: (columnId: string, text: string) => void;
  readonly isFiltered: boolean;
  readonly clearFilters: () => void;
  readonly resize: (columnId: string, width: number) => void;
  /** One place among the columns in sight. */
  readonly moveColumn: (columnId: string, step: 1 | -1) => void;
  /** To the place of another, among all columns. */
  readonly moveColumnTo: (columnId: string, placeOf: string) => void;
  readonly showColumn: (columnId: string, isShown: boolean) => void;
  /** Columns, order and widths as designed. */
  readonly resetColumns: () => void;
};

type Options<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly getId: (row: Row) => string;
  /** Where widths and order are remembered on this machine. */
  readonly storageKey: string;
  readonly compareText: (a: string, b: string) => number;
};

/** Sorting, filtering, widths and order of a table. `columns`, `getId` and `compareText` must be stable. */
export function useGridModel<Row extends RowData>(options: Options<Row>): GridModel<Row> {
  const { rows: data, columns: given, getId, storageKey, compareText } = options;
  const [memory, remember] = useGridMemory(storageKey);
  const { order, shown } = memory;
  const allColumns = useMemo(() => orderedColumns(given, order), [given, order]);
  const columns = useMemo(() => allColumns.filter((column) => isColumnShown(column, shown)), [allColumns, shown]);
  const defs = useMemo(() => columnDefs(given, compareText), [given, compareText]);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [columnFilters, setColumnFilters] = useState<ColumnFiltersState>([]);
  const table = useTable({
    features: gridFeatures,
    columns: defs,
    data,
    getRowId: getId,
    state: { sorting, columnFilters },
    onSortingChange: setSorting,
    onColumnFiltersChange: setColumnFilters,
  });
  const model = table.getRowModel();
  const rows = useMemo(() => model.rows.map((row) => row.original), [model]);
  const ids = useMemo(() => rows.map(getId), [rows, getId]);
  const moveColumnTo = (id: string, placeOf: string) => {
    const movable = allColumns.filter((column) => !column.isPinned).map((column) => column.id);
    remember((now) => ({ ...now, order: movedTo(movable, id, placeOf) }));
  };

  return {
    rows,
    ids,
    getId,
    columns,
    allColumns,
    widthOf: (id) => memory.widths[id] ?? given.find((column) => column.id === id)?.width ?? 0,
    sorting: sortingOf(sorting),
    sortBy: useCallback((columnId) => setSorting((now) => nextSorting(now, columnId)), []),
    filterOf: (id) => textOf(columnFilters.find((filter) => filter.id === id)?.value),
    setFilter: useCallback((id, value) => setColumnFilters((now) => withFilter(now, id, value)), []),
    isFiltered: columnFilters.length > 0,
    clearFilters: useCallback(() => setColumnFilters([]), []),
    resize: useCallback(
      (id, width) => remember((now) => ({ ...now, widths: { ...now.widths, [id]: fittingWidth(width) } })),
      [remember],
    ),
    moveColumn: (id, step) => {
      const movable = columns.filter((column) => !column.isPinned).map((column) => column.id);
      const neighbour = movable[movable.indexOf(id) + step];
      if (neighbour !== undefined) moveColumnTo(id, neighbour);
    },
    moveColumnTo,
    showColumn: (id, isShown) => {
      remember((now) => ({ ...now, shown: { ...now.shown, [id]: isShown } }));
      // A filter that nobody can see hides rows without a word.
      if (!isShown) setColumnFilters((now) => withFilter(now, id, ''));
    },
    resetColumns: () => remember(() => emptyGridMemory),
  };
}

function useGridMemory(key: string): [GridMemory, (change: (now: GridMemory) => GridMemory) => void] {
  const [memory, setMemory] = useState(() => readGridMemory(localStorage, key));
  const remember = useCallback(
    (change: (now: GridMemory) => GridMemory) =>
      setMemory((now) => {
        const next = change(now);
        writeGridMemory(localStorage, key, next);
        return next;
      }),
    [key],
  );
  return [memory, remember];
}

function sortingOf(state: SortingState): GridSorting | null {
  const first = state[0];
  return first ? { columnId: first.id, direction: first.desc ? 'descending' : 'ascending' } : null;
}

function nextSorting(now: SortingState, columnId: string): SortingState {
  const current = now[0]?.id === columnId ? now[0] : undefined;
  if (!current) return [{ id: columnId, desc: false }];
  return current.desc ? [] : [{ id: columnId, desc: true }];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function withFilter(now: ColumnFiltersState, id: string, value: string): ColumnFiltersState {
  const others = now.filter((filter) => filter.id !== id);
  return value.trim() === '' ? others : [...others, { id, value }];
}
