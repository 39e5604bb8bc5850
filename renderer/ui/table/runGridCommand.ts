// What each command does to the table: the one place where keys become moves, choices and changes.
import { assertNever } from '../../../shared/util/assertNever.ts';
import type { GridCommand } from './gridKeys.ts';
import { firstRecordRow, positionAfter } from './gridNavigation.ts';
import { selectColumnId } from './gridTypes.ts';
import type { EditingControl } from './useCellEditing.ts';
import type { GridModel } from './useGridModel.ts';
import type { GridMoves } from './useGridMoves.ts';
import type { RowSelecting } from './useRowSelecting.ts';

/** Pixels that one key press makes a column wider. */
const resizeStep = 16;

export type GridParts = {
  readonly model: Pick<GridModel<unknown>, 'sortBy' | 'setFilter' | 'resize' | 'widthOf' | 'moveColumn'>;
  readonly moves: GridMoves;
  readonly editing: EditingControl;
  readonly selecting: RowSelecting;
};

/** Runs a command on the cell that has the focus. */
export function runGridCommand(command: GridCommand, { model, moves, editing, selecting }: GridParts): void {
  const { active } = moves.focus;
  const isSelectColumn = active.columnId === selectColumnId;
  switch (command.kind) {
    case 'move':
      return move(command, moves, selecting);
    case 'edit':
      if (moves.canEdit(active)) editing.begin(active, command.typed);
      else if (command.typed === null) selecting.select(active.rowId, isSelectColumn ? 'toggle' : 'only');
      return;
    case 'clear':
      return editing.begin(active, '');
    case 'select':
      return selecting.select(active.rowId, isSelectColumn && command.mode === 'only' ? 'toggle' : command.mode);
    case 'selectAll':
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

function move(command: Extract<GridCommand, { kind: 'move' }>, moves: GridMoves, selecting: RowSelecting): void {
  const { focus, size, goTo } = moves;
  const to = positionAfter(command.key, command.withCtrl, focus.position, size);
  if (!to) return;
  const place = focus.placeOf(to);
  goTo(place);
  if (command.extends && to.row >= firstRecordRow) selecting.select(place.rowId, 'extend');
}
