import type { HTMLAttributes, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { commandOfEvent, filterFieldOf, isGridPart, isInEditor, placeOfTarget } from './gridEvents.ts';
import { selectModeOf } from './gridKeys.ts';
import { filterRowId, headingRowId, selectColumnId, type CellPlace } from './gridTypes.ts';
import { runGridCommand, type GridParts } from './runGridCommand.ts';
import { useCellEditing, type CellEditing, type EditingControl } from './useCellEditing.ts';
import { useGridCopy } from './useGridCopy.ts';
import { useGridMoves, type GridMoves } from './useGridMoves.ts';
import { useRowSelecting } from './useRowSelecting.ts';
import type { VirtualTableProps } from './VirtualTable.tsx';

type Handlers = HTMLAttributes<HTMLElement>;

type Controller = {
  readonly active: CellPlace;
  readonly editing: CellEditing | null;
  readonly control: Pick<EditingControl, 'commit' | 'cancel'>;
  readonly rows: GridMoves['rows'];
  readonly handlers: Handlers;
};

/** What the table does on keys, clicks and copying. */
export function useGridController<Row>(
  gridRef: RefObject<HTMLElement | null>,
  props: VirtualTableProps<Row>,
): Controller {
  const { model, selectedIds, onSelect } = props;
  const moves = useGridMoves(gridRef, model);
  const { active } = moves.focus;
  const editing = useCellEditing({
    sentenceOf: props.sentenceOf,
    onClosed: (place, then) => {
      if (then !== 'leave') moves.goTo(moves.placeAfter(place, then));
    },
  });
  const selecting = useRowSelecting({
    selectedIds,
    order: model.ids,
    onSelect,
    activeId: active.rowId,
    onFollow: (id) => {
      if (!model.ids.includes(id)) return;
      moves.focus.pointAt({ rowId: id, columnId: active.columnId });
      moves.showRow(id);
    },
  });
  useGridCopy(gridRef, props, active);
  const parts = { model, moves, editing, selecting };
  const { editing: cell, commit, cancel } = editing;
  return {
    active,
    editing: cell,
    control: { commit, cancel },
    rows: moves.rows,
    handlers: { ...keyHandlers(parts), ...mouseHandlers(parts) },
  };
}

function keyHandlers(parts: GridParts): Handlers {
  const { focus, canEdit } = parts.moves;
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || !isGridPart(event.target)) return;
      if (event.key === 'Escape' && filterFieldOf(event.target)?.value) {
        event.stopPropagation();
        return parts.model.setFilter(focus.active.columnId, '');
      }
      const command = commandOfEvent(event, focus.active.rowId);
      // Delete empties a cell; where there is nothing to empty it is the window's own Delete.
      if (!command || (command.kind === 'clear' && !canEdit(focus.active))) return;
      event.preventDefault();
      event.stopPropagation();
      runGridCommand(command, parts);
    },
    onFocus: (event) => {
      const place = placeOfTarget(event.target);
      const { active } = focus;
      if (place && (place.rowId !== active.rowId || place.columnId !== active.columnId)) focus.pointAt(place);
    },
  };
}

function mouseHandlers({ moves, editing, selecting }: GridParts): Handlers {
  return {
    onClick: (event: MouseEvent<HTMLElement>) => {
      const place = placeOfTarget(event.target);
      if (!place || isInEditor(event.target)) return;
      moves.focus.pointAt(place);
      const isSelectColumn = place.columnId === selectColumnId;
      if (place.rowId === headingRowId && isSelectColumn) return selecting.selectAll();
      if (place.rowId === headingRowId || place.rowId === filterRowId) return;
      const mode = selectModeOf({ withCtrl: event.ctrlKey || event.metaKey, withShift: event.shiftKey });
      selecting.select(place.rowId, isSelectColumn && mode === 'only' ? 'toggle' : mode);
    },
    onDoubleClick: (event) => {
      const place = placeOfTarget(event.target);
      if (place && moves.canEdit(place) && !isInEditor(event.target)) editing.begin(place, null);
    },
    onMouseDown: (event) => {
      // Shift selects rows here, not letters.
      if (event.shiftKey && !isInEditor(event.target)) event.preventDefault();
    },
  };
}
