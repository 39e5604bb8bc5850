import { useEffect, useMemo, useRef, type HTMLAttributes, type KeyboardEvent, type RefObject } from 'react';
import type { CellRange } from './cellRange.ts';
import { commandOfEvent, filterFieldOf, isGridPart, isInEditor, placeOfTarget } from './gridEvents.ts';
import { selectModeOf } from './gridKeys.ts';
import { filterRowId, headingRowId, selectColumnId, type CellPlace } from './gridTypes.ts';
import { isRunnable, runGridCommand, type GridParts } from './runGridCommand.ts';
import { useCellEditing, type CellEditing, type EditingControl } from './useCellEditing.ts';
import { useCellRange } from './useCellRange.ts';
import { useGridClipboard } from './useGridClipboard.ts';
import { useGridMoves, type GridMoves } from './useGridMoves.ts';
import { useRangeDrag } from './useRangeDrag.ts';
import { useRowSelecting } from './useRowSelecting.ts';
import type { VirtualTableProps } from './VirtualTable.tsx';

type Handlers = HTMLAttributes<HTMLElement>;

type Controller = {
  readonly active: CellPlace;
  readonly editing: CellEditing | null;
  /** The same object all the time, so that rows need not be drawn again for it. */
  readonly control: Pick<EditingControl, 'commit' | 'cancel'>;
  /** The chosen cells when they are more than one. */
  readonly wide: CellRange | null;
  readonly rows: GridMoves['rows'];
  readonly handlers: Handlers;
};

/** What the table does on keys, clicks and copying. */
export function useGridController<Row>(
  gridRef: RefObject<HTMLElement | null>,
  props: VirtualTableProps<Row>,
): Controller {
  const { model, selectedIds, onSelect, edits } = props;
  const moves = useGridMoves(gridRef, model);
  const { active } = moves.focus;
  const editing = useCellEditing({
    sentenceOf: (thrown) => edits?.sentenceOf(thrown) ?? String(thrown),
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
  const ranging = useCellRange(model, moves.focus);
  const drag = useRangeDrag(moves.focus, ranging);
  useGridClipboard(gridRef, { props, active, ranging });
  const parts: GridParts<Row> = { model, moves, editing, selecting, ranging, edits };
  return {
    active,
    editing: editing.editing,
    control: useStableControl(editing),
    wide: ranging.wide,
    rows: moves.rows,
    handlers: { ...keyHandlers(parts), ...mouseHandlers(parts), ...drag },
  };
}

function useStableControl(editing: EditingControl): Controller['control'] {
  const latest = useRef(editing);
  useEffect(() => {
    latest.current = editing;
  });
  return useMemo(
    () => ({
      commit: (change, then) => latest.current.commit(change, then),
      cancel: () => latest.current.cancel(),
    }),
    [],
  );
}

function keyHandlers<Row>(parts: GridParts<Row>): Handlers {
  const { focus } = parts.moves;
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented || !isGridPart(event.target)) return;
      if (event.key === 'Escape' && filterFieldOf(event.target)?.value) {
        event.stopPropagation();
        return parts.model.setFilter(focus.active.columnId, '');
      }
      const command = commandOfEvent(event, focus.active.rowId);
      if (!command || !isRunnable(command, parts)) return;
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

function mouseHandlers<Row>({ moves, editing, selecting, ranging }: GridParts<Row>): Handlers {
  return {
    onClick: (event) => {
      const place = placeOfTarget(event.target);
      if (!place || isInEditor(event.target)) return;
      const isSelectColumn = place.columnId === selectColumnId;
      const mode = selectModeOf({ withCtrl: event.ctrlKey || event.metaKey, withShift: event.shiftKey });
      const isRecord = place.rowId !== headingRowId && place.rowId !== filterRowId;
      if (isRecord && !isSelectColumn && mode === 'extend') {
        ranging.beginAt(moves.focus.active);
        return moves.focus.focusAt(place);
      }
      moves.focus.pointAt(place);
      if (place.rowId === headingRowId && isSelectColumn) return selecting.selectAll();
      if (!isRecord) return;
      selecting.select(place.rowId, isSelectColumn && mode === 'only' ? 'toggle' : mode);
    },
    onDoubleClick: (event) => {
      const place = placeOfTarget(event.target);
      if (place && moves.canEdit(place) && !isInEditor(event.target)) editing.begin(place, null);
    },
  };
}
