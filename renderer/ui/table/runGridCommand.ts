// What each command does to the table: the one place where keys become moves, choices and changes.
import { assertNever } from '../../../shared/util/assertNever.ts';
import type { GridCommand } from './gridKeys.ts';
import { firstRecordRow, positionAfter, type GridPosition } from './gridNavigation.ts';
import { emptied, filledDown } from './rangeEdits.ts';
import { selectColumnId } from './gridTypes.ts';
import type { EditingControl } from './useCellEditing.ts';
import type { CellRanging } from './useCellRange.ts';
import type { GridEdits } from './useGridEdits.ts';
import type { GridModel } from './useGridModel.ts';
import type { GridMoves } from './useGridMoves.ts';
import type { RowSelecting } from './useRowSelecting.ts';

/** Pixels that one key press makes a column wider. */
const resizeStep = 16;

export type GridParts<Row> = {
  readonly model: GridModel<Row>;
  readonly moves: GridMoves;
  readonly editing: EditingControl;
  readonly selecting: RowSelecting;
  readonly ranging: CellRanging;
  readonly edits: GridEdits<Row> | undefined;
};

/** Whether the command has something to do here; if not, its key is the window's own. */
export function isRunnable<Row>(command: GridCommand, { moves, ranging, edits }: GridParts<Row>): boolean {
  if (command.kind === 'leave') return ranging.wide !== null || (edits?.refusals.size ?? 0) > 0;
  // Delete empties cells; where there is nothing to empty it is the window's own Delete.
  if (command.kind === 'clear') return ranging.wide !== null || moves.canEdit(moves.focus.active);
  return true;
}

/** Runs a command on the cell that has the focus, or on the chosen cells. */
export function runGridCommand<Row>(command: GridCommand, parts: GridParts<Row>): void {
  const { model, moves, editing, selecting, ranging, edits } = parts;
  const { active } = moves.focus;
  const isSelectColumn = active.columnId === selectColumnId;
  switch (command.kind) {
    case 'move':
      return move(command, parts);
    case 'edit':
      ranging.clear();
      if (moves.canEdit(active)) editing.begin(active, command.typed);
      else if (command.typed === null) selecting.select(active.rowId, isSelectColumn ? 'toggle' : 'only');
      return;
    case 'clear':
      if (ranging.range && edits) void edits.editCells('clear', emptied(model, ranging.range));
      return;
    case 'fillDown':
      if (ranging.range && edits) void edits.editCells('fill', filledDown(model, ranging.range));
      return;
    case 'leave':
      ranging.clear();
      return edits?.forgetRefusals();
    case 'select':
      return selecting.select(active.rowId, isSelectColumn && command.mode === 'only' ? 'toggle' : command.mode);
    case 'selectAll':
      ranging.clear();
      return selecting.selectAll();
    case 'sort':
      return isSelectColumn ? selecting.selectAll() : model.sortBy(active.columnId);
    case 'resize':
      return model.resize(active.columnId, model.widthOf(active.columnId) + command.step * resizeStep);
    case 'moveColumn':
      return model.moveColumn(active.columnId, command.step);
    default:
      return assertNever(command);
  }
}

/** Shift chooses cells on the way, and rows where the check marks are. */
function move<Row>(
  command: Extract<GridCommand, { kind: 'move' }>,
  { moves, selecting, ranging }: GridParts<Row>,
): void {
  const { focus, size, goTo } = moves;
  const to = positionAfter(command.key, command.withCtrl, focus.position, size);
  if (!to) return;
  const isOnMarks = focus.active.columnId === selectColumnId;
  const isRange = command.extends && !isOnMarks;
  const place = focus.placeOf(isRange ? insideRecords(to) : to);
  if (isRange) ranging.beginAt(focus.active);
  else ranging.clear();
  goTo(place);
  if (command.extends && isOnMarks && to.row >= firstRecordRow) selecting.select(place.rowId, 'extend');
}

function insideRecords({ row, column }: GridPosition): GridPosition {
  return { row: Math.max(row, firstRecordRow), column: Math.max(column, 1) };
}
