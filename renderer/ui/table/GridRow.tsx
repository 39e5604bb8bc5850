import { memo, type CSSProperties, type ReactElement } from 'react';
import { TextCellEditor } from './TextCellEditor.tsx';
import { ChoiceCellEditor } from './ChoiceCellEditor.tsx';
import { RefusedMark } from './RefusedMark.tsx';
import type { CellEditing, EditingControl } from './useCellEditing.ts';
import type { GridEdits, RowRefusals } from './useGridEdits.ts';
import { selectColumnId, type GridColumn } from './gridTypes.ts';
import classes from './VirtualTable.module.css';

export type GridRowProps<Row> = {
  readonly row: Row;
  readonly id: string;
  readonly name: string;
  /** "Select Anna Jansen". */
  readonly selectLabel: string;
  /** 1 = the headings. */
  readonly ariaRow: number;
  /** Pixels from the top of the records. */
  readonly top: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly pinnedLefts: readonly number[];
  readonly isSelected: boolean;
  /** The column of this row that Tab reaches; null when it is another row's turn. */
  readonly activeColumnId: string | null;
  readonly editing: CellEditing | null;
  readonly control: Pick<EditingControl, 'commit' | 'cancel'>;
  readonly edits: GridEdits<Row> | undefined;
  readonly refusals: RowRefusals | undefined;
  /** The chosen cells of this row, as numbers of columns; -1 when there are none. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
};

function GridRowInner<Row>(props: GridRowProps<Row>) {
  const { row, id, selectLabel, ariaRow, top, columns, isSelected, activeColumnId } = props;
  return (
    <div
      role="row"
      aria-rowindex={ariaRow}
      aria-selected={isSelected}
      data-row-id={id}
      className={classes.row}
      style={{ top }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        data-column-id={selectColumnId}
        className={`${classes.cell} ${classes.pinned} ${classes.selectCell}`}
        tabIndex={-1}
      >
        {/* The browser's own: forty of Mantine's would cost every frame of scrolling a third. */}
        <input
          type="checkbox"
          className={classes.mark}
          data-grid-focus
          tabIndex={activeColumnId === selectColumnId ? 0 : -1}
          aria-label={selectLabel}
          checked={isSelected}
          readOnly
        />
      </div>
      {columns.map((column, index) => (
        <GridCell key={column.id} {...props} row={row} column={column} index={index} />
      ))}
    </div>
  );
}

/** One record; drawn again only when something of it changed. */
export const GridRow = memo(GridRowInner, isSameRow) as <Row>(props: GridRowProps<Row>) => ReactElement;

type CellProps<Row> = GridRowProps<Row> & { readonly column: GridColumn<Row>; readonly index: number };

function GridCell<Row>(props: CellProps<Row>) {
  const { row, column, index, pinnedLefts, activeColumnId, editing, refusals, rangeFrom, rangeTo } = props;
  const isEditing = editing?.columnId === column.id;
  const isInRange = rangeFrom >= 0 && index >= rangeFrom && index <= rangeTo;
  const refusal = refusals?.[column.id];
  const left = pinnedLefts[index];
  const style: CSSProperties | undefined = left === undefined ? undefined : { left };
  const shown = isEditing ? null : column.render ? column.render(row) : column.text(row);
  const isDrawn = isEditing || (typeof shown !== 'string' && shown !== null);
  const looks = [classes.cell, isDrawn && classes.drawn, style && classes.pinned, isEditing && classes.editing];
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- WAI-ARIA 1.2 gives gridcell aria-readonly
      aria-readonly={column.edit ? undefined : true}
      aria-selected={isInRange || undefined}
      aria-invalid={refusal === undefined ? undefined : true}
      data-column-id={column.id}
      data-align={column.align}
      data-editing={isEditing}
      className={looks.filter(Boolean).join(' ')}
      style={style}
      tabIndex={activeColumnId === column.id && !isEditing ? 0 : -1}
    >
      {isEditing && column.edit ? (
        <CellEditor {...props} editing={editing} />
      ) : (
        <>{isDrawn ? <div className={classes.content}>{shown}</div> : shown}</>
      )}
      {refusal !== undefined && !isEditing && <RefusedMark sentence={refusal} isOpen={activeColumnId === column.id} />}
    </div>
  );
}

function CellEditor<Row>(props: CellProps<Row> & { readonly editing: CellEditing }) {
  const { row, name, column, editing, control, edits } = props;
  const { edit } = column;
  if (!edit || !edits) return null;
  const { commit, cancel } = control;
  const label = `${column.heading}, ${name}`;
  const { typed, refusal, isSaving } = editing;
  const shared = { label, typed, refusal, isSaving, cancel };
  if (edit.choice) {
    return (
      <ChoiceCellEditor
        {...shared}
        choice={edit.choice}
        chosenBefore={edit.choice.chosen(row)}
        save={(ids, then) => commit(() => edits.saveCell(row, column, { ids }), then)}
      />
    );
  }
  return (
    <TextCellEditor
      {...shared}
      before={edit.draft(row)}
      placeholder={edit.placeholder}
      save={(text, then) => commit(() => edits.saveCell(row, column, { text }), then)}
    />
  );
}

/** `edits` is new with every drawing of the page and only used when a cell closes: it is no reason to draw a row. */
function isSameRow<Row>(before: GridRowProps<Row>, after: GridRowProps<Row>): boolean {
  if (before.editing || after.editing) return false;
  const keys = Object.keys(after) as (keyof GridRowProps<Row>)[]; // Object.keys knows only strings.
  return keys.every((key) => key === 'edits' || Object.is(before[key], after[key]));
}
