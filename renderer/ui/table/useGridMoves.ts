import type { RefObject } from 'react';
import { firstRecordRow, nextStop, type GridSize } from './gridNavigation.ts';
import { selectColumnId, type CellPlace, type NextStep } from './gridTypes.ts';
import { canEdit as canEditCell } from './planEdits.ts';
import { useGridFocus, type GridFocus } from './useGridFocus.ts';
import type { GridModel } from './useGridModel.ts';
import { useGridRows } from './useGridRows.ts';

export type GridMoves = {
  readonly focus: GridFocus;
  readonly rows: ReturnType<typeof useGridRows>;
  readonly size: GridSize;
  /** Focuses a cell and scrolls to it. */
  readonly goTo: (place: CellPlace) => void;
  /** Scrolls to a row; nothing happens when it is filtered away. */
  readonly showRow: (id: string) => void;
  readonly canEdit: (place: CellPlace) => boolean;
  /** Where the focus goes from a cell that was closed. */
  readonly placeAfter: (place: CellPlace, then: NextStep | 'cancelled') => CellPlace;
};

/** Which cell has the focus, which rows are drawn around it and where it can go. */
export function useGridMoves<Row>(gridRef: RefObject<HTMLElement | null>, model: GridModel<Row>): GridMoves {
  const columnIds = [selectColumnId, ...model.columns.map((column) => column.id)];
  const focus = useGridFocus(gridRef, { rowIds: model.ids, columnIds });
  const rows = useGridRows(gridRef, model.rows.length, focus.position.row - firstRecordRow);
  const size: GridSize = { rows: model.rows.length + firstRecordRow, columns: columnIds.length, page: rows.page };

  const showRow = (id: string) => {
    const index = model.ids.indexOf(id);
    if (index >= 0) rows.scrollTo(index);
  };
  const canEdit = (place: CellPlace) => {
    const row = model.rows[model.ids.indexOf(place.rowId)];
    const column = model.columns.find((each) => each.id === place.columnId);
    return row !== undefined && column !== undefined && canEditCell(row, column);
  };
  return {
    focus,
    rows,
    size,
    showRow,
    canEdit,
    goTo: (place) => {
      focus.focusAt(place);
      showRow(place.rowId);
    },
    placeAfter: (place, then) => {
      const at = { row: model.ids.indexOf(place.rowId) + firstRecordRow, column: columnIds.indexOf(place.columnId) };
      if (then === 'down') return focus.placeOf({ ...at, row: Math.min(at.row + 1, size.rows - 1) });
      if (then !== 'next' && then !== 'previous') return place;
      const stop = nextStop(at, then === 'next' ? 1 : -1, size, (to) => canEdit(focus.placeOf(to)));
      return stop ? focus.placeOf(stop) : place;
    },
  };
}
