import type { HTMLAttributes, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { assertNever } from '../../../shared/util/assertNever.ts';
import { commandOfEvent, filterFieldOf, isGridPart, isInEditor, placeOfTarget } from './gridEvents.ts';
import { selectModeOf, type GridCommand } from './gridKeys.ts';
import { firstRecordRow, nextStop, positionAfter, type GridSize } from './gridNavigation.ts';
import { filterRowId, headingRowId, selectColumnId, type CellPlace, type NextStep } from './gridTypes.ts';
import { useCellEditing, type CellEditing, type EditingControl } from './useCellEditing.ts';
import { useGridCopy } from './useGridCopy.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useGridRows } from './useGridRows.ts';
import { useRowSelecting } from './useRowSelecting.ts';
import type { VirtualTableProps } from './VirtualTable.tsx';

/** Pixels that one key press makes a column wider. */
const resizeStep = 16;

type Controller = {
  readonly active: CellPlace;
  readonly editing: CellEditing | null;
  readonly control: Pick<EditingControl, 'commit' | 'cancel'>;
  readonly rows: ReturnType<typeof useGridRows>;
  readonly handlers: HTMLAttributes<HTMLElement>;
};

/** What the table does on keys, clicks and copying. */
export function useGridController<Row>(
  gridRef: RefObject<HTMLElement | null>,
  props: VirtualTableProps<Row>,
): Controller {
  const { model, selectedIds, onSelect } = props;
  const columnIds = [selectColumnId, ...model.columns.map((column) => column.id)];
  const focus = useGridFocus(gridRef, { rowIds: model.ids, columnIds });
  const { active, position } = focus;
  const rows = useGridRows(gridRef, model.rows.length, position.row - firstRecordRow);
  const size: GridSize = { rows: model.rows.length + firstRecordRow, columns: columnIds.length, page: rows.page };

  const showRow = (id: string) => {
    const index = model.ids.indexOf(id);
    if (index >= 0) rows.scrollTo(index);
  };
  const goTo = (place: CellPlace) => {
    focus.focusAt(place);
    showRow(place.rowId);
  };
  const canEdit = (place: CellPlace) => {
    const row = model.rows[model.ids.indexOf(place.rowId)];
    const edit = model.columns.find((column) => column.id === place.columnId)?.edit;
    return row !== undefined && edit !== undefined && edit.isPossible?.(row) !== false;
  };
  const placeAfter = (place: CellPlace, then: NextStep | 'cancelled'): CellPlace => {
    const at = { row: model.ids.indexOf(place.rowId) + firstRecordRow, column: columnIds.indexOf(place.columnId) };
    if (then === 'down') return focus.placeOf({ ...at, row: Math.min(at.row + 1, size.rows - 1) });
    if (then !== 'next' && then !== 'previous') return place;
    const stop = nextStop(at, then === 'next' ? 1 : -1, size, (to) => canEdit(focus.placeOf(to)));
    return stop ? focus.placeOf(stop) : place;
  };
  const { editing, begin, commit, cancel } = useCellEditing({
    sentenceOf: props.sentenceOf,
    onClosed: (place, then) => {
      if (then !== 'leave') goTo(placeAfter(place, then));
    },
  });
  const { select, selectAll } = useRowSelecting({
    selectedIds,
    order: model.ids,
    onSelect,
    activeId: active.rowId,
    onFollow: (id) => {
      if (!model.ids.includes(id)) return;
      focus.pointAt({ rowId: id, columnId: active.columnId });
      showRow(id);
    },
  });

  useGridCopy(gridRef, props, active);

  const run = (command: GridCommand) => {
    const isSelectColumn = active.columnId === selectColumnId;
    switch (command.kind) {
      case 'move': {
        const to = positionAfter(command.key, command.withCtrl, position, size);
        if (!to) return;
        goTo(focus.placeOf(to));
        if (command.extends && to.row >= firstRecordRow) select(focus.placeOf(to).rowId, 'extend');
        return;
      }
      case 'edit':
        if (canEdit(active)) begin(active, command.typed);
        else if (command.typed === null) select(active.rowId, isSelectColumn ? 'toggle' : 'only');
        return;
      case 'clear':
        return begin(active, '');
      case 'select':
        return select(active.rowId, isSelectColumn && command.mode === 'only' ? 'toggle' : command.mode);
      case 'selectAll':
        return selectAll();
      case 'sort':
        return isSelectColumn ? selectAll() : model.sortBy(active.columnId);
      case 'resize':
        return model.resize(active.columnId, model.widthOf(active.columnId) + command.step * resizeStep);
      case 'moveColumn':
        return model.moveColumn(active.columnId, command.step);
      default:
        return assertNever(command);
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || !isGridPart(event.target)) return;
    if (event.key === 'Escape' && filterFieldOf(event.target)?.value) {
      event.stopPropagation();
      return model.setFilter(active.columnId, '');
    }
    const command = commandOfEvent(event, active.rowId);
    // Delete empties a cell; where there is nothing to empty it is the window's own Delete.
    if (!command || (command.kind === 'clear' && !canEdit(active))) return;
    event.preventDefault();
    event.stopPropagation();
    run(command);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = placeOfTarget(event.target);
    if (!place || isInEditor(event.target)) return;
    focus.pointAt(place);
    const isSelectColumn = place.columnId === selectColumnId;
    if (place.rowId === headingRowId && isSelectColumn) return selectAll();
    if (place.rowId === headingRowId || place.rowId === filterRowId) return;
    const mode = selectModeOf({ withCtrl: event.ctrlKey || event.metaKey, withShift: event.shiftKey });
    select(place.rowId, isSelectColumn && mode === 'only' ? 'toggle' : mode);
  };

  const onFocus = (event: { readonly target: EventTarget }) => {
    const place = placeOfTarget(event.target);
    if (place && (place.rowId !== active.rowId || place.columnId !== active.columnId)) focus.pointAt(place);
  };

  return {
    active,
    editing,
    control: { commit, cancel },
    rows,
    handlers: {
      onKeyDown,
      onClick,
      onFocus,
      onDoubleClick: (event) => {
        const place = placeOfTarget(event.target);
        if (place && canEdit(place) && !isInEditor(event.target)) begin(place, null);
      },
      onMouseDown: (event) => {
        // Shift selects rows here, not letters.
        if (event.shiftKey && !isInEditor(event.target)) event.preventDefault();
      },
    },
  };
}
