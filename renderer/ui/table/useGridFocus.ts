import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { firstRecordRow, type GridPosition } from './gridNavigation.ts';
import { filterRowId, headingRowId, type CellPlace } from './gridTypes.ts';

type GridIds = { readonly rowIds: readonly string[]; readonly columnIds: readonly string[] };

export type GridFocus = {
  readonly active: CellPlace;
  readonly position: GridPosition;
  /** Makes a cell the one that Tab reaches, and focuses it. */
  readonly focusAt: (place: CellPlace) => void;
  /** Makes a cell the one that Tab reaches; the focus stays where it is. */
  readonly pointAt: (place: CellPlace) => void;
  readonly placeOf: (position: GridPosition) => CellPlace;
};

/** One cell of the grid can be reached with Tab; this remembers which, also when its row moves or disappears. */
export function useGridFocus(gridRef: RefObject<HTMLElement | null>, { rowIds, columnIds }: GridIds): GridFocus {
  const [wanted, setWanted] = useState<CellPlace | null>(null);
  const lastRow = useRef(firstRecordRow);
  const [focusCount, setFocusCount] = useState(0);
  const rowAt = (row: number) =>
    row === 0 ? headingRowId : row === 1 ? filterRowId : (rowIds[row - firstRecordRow] ?? headingRowId);
  const placeOf = (position: GridPosition): CellPlace => ({
    rowId: rowAt(position.row),
    columnId: columnIds[position.column] ?? '',
  });

  const position = positionOf(wanted, lastRow.current, rowIds, columnIds);
  const active = placeOf(position);

  useLayoutEffect(() => {
    lastRow.current = position.row;
  }, [position.row]);

  const hadFocus = useFocusInside(gridRef);
  useLayoutEffect(() => {
    if (focusCount > 0) focusCell(gridRef.current, position);
    // Only a request moves the focus; a row that is sorted elsewhere does not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focusCount]);
  useLayoutEffect(() => {
    // The focused row was removed or filtered away: the cell in its place takes over.
    if (hadFocus.current && document.activeElement === document.body) focusCell(gridRef.current, position);
  });

  return {
    active,
    position,
    focusAt: useCallback((place) => {
      setWanted(place);
      setFocusCount((count) => count + 1);
    }, []),
    pointAt: setWanted,
    placeOf,
  };
}

function positionOf(
  wanted: CellPlace | null,
  lastRow: number,
  rowIds: readonly string[],
  columnIds: readonly string[],
): GridPosition {
  const column = Math.max(0, wanted ? columnIds.indexOf(wanted.columnId) : Math.min(1, columnIds.length - 1));
  const lastPossible = firstRecordRow + rowIds.length - 1;
  if (!wanted) return { row: rowIds.length > 0 ? firstRecordRow : 0, column };
  if (wanted.rowId === headingRowId) return { row: 0, column };
  if (wanted.rowId === filterRowId) return { row: 1, column };
  const index = rowIds.indexOf(wanted.rowId);
  return { row: index < 0 ? Math.min(lastRow, lastPossible) : index + firstRecordRow, column };
}

function focusCell(grid: HTMLElement | null, { row, column }: GridPosition): void {
  const cell = grid?.querySelector<HTMLElement>(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
  const target = cell?.querySelector<HTMLElement>('[data-grid-focus]') ?? cell;
  target?.focus({ preventScroll: true });
  // jsdom has no layout and no scrollIntoView.
  if (row >= firstRecordRow) cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  else cell?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });
}

function useFocusInside(gridRef: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isInside = useRef(false);
  useLayoutEffect(() => {
    const grid = gridRef.current;
    if (!grid) return;
    const enter = () => {
      isInside.current = true;
    };
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !grid.contains(event.relatedTarget)) isInside.current = false;
    };
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !grid.contains(event.target)) isInside.current = false;
    };
    grid.addEventListener('focusin', enter);
    grid.addEventListener('focusout', leave);
    document.addEventListener('pointerdown', press, true);
    return () => {
      grid.removeEventListener('focusin', enter);
      grid.removeEventListener('focusout', leave);
      document.removeEventListener('pointerdown', press, true);
    };
  }, [gridRef]);
  return isInside;
}
