import { Checkbox } from '@mantine/core';
import { memo, type CSSProperties, type ReactElement } from 'react';
import { TextCellEditor } from './TextCellEditor.tsx';
import type { CellEditing, EditingControl } from './useCellEditing.ts';
import { useT } from '../../i18n/useT.ts';
import { selectColumnId, type GridColumn } from './gridTypes.ts';
import classes from './VirtualTable.module.css';

export type GridRowProps<Row> = {
  readonly row: Row;
  readonly id: string;
  readonly name: string;
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
};

function GridRowInner<Row>(props: GridRowProps<Row>) {
  const { row, id, name, ariaRow, top, columns, isSelected, activeColumnId } = props;
  const t = useT();
  return (
    <div
      role="row"
      aria-rowindex={ariaRow}
      aria-selected={isSelected}
      data-row-id={id}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        data-column-id={selectColumnId}
        className={`${classes.cell} ${classes.pinned} ${classes.selectCell}`}
        tabIndex={-1}
      >
        <Checkbox
          size="xs"
          radius="xs"
          data-grid-focus
          tabIndex={activeColumnId === selectColumnId ? 0 : -1}
          aria-label={t('table.grid.selectRow', { name })}
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
export const GridRow = memo(GridRowInner) as <Row>(props: GridRowProps<Row>) => ReactElement;

type CellProps<Row> = GridRowProps<Row> & { readonly column: GridColumn<Row>; readonly index: number };

function GridCell<Row>({ row, name, column, index, pinnedLefts, activeColumnId, editing, control }: CellProps<Row>) {
  const isEditing = editing?.columnId === column.id;
  const left = pinnedLefts[index];
  const style: CSSProperties | undefined = left === undefined ? undefined : { left };
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- WAI-ARIA 1.2 gives gridcell aria-readonly
      aria-readonly={column.edit ? undefined : true}
      data-column-id={column.id}
      data-align={column.align}
      data-editing={isEditing}
      className={`${classes.cell} ${left === undefined ? '' : classes.pinned} ${isEditing ? classes.editing : ''}`}
      style={style}
      tabIndex={activeColumnId === column.id && !isEditing ? 0 : -1}
    >
      {isEditing && column.edit ? (
        <CellEditor row={row} name={name} column={column} editing={editing} control={control} />
      ) : (
        <div className={classes.content}>{column.render ? column.render(row) : column.text(row)}</div>
      )}
    </div>
  );
}

type EditorProps<Row> = Pick<GridRowProps<Row>, 'row' | 'name' | 'control'> & {
  readonly column: GridColumn<Row>;
  readonly editing: CellEditing;
};

function CellEditor<Row>({ row, name, column, editing, control }: EditorProps<Row>) {
  const { edit } = column;
  if (!edit) return null;
  const props = { row, label: `${column.heading}, ${name}`, ...editing, ...control };
  return edit.editor ? edit.editor(props) : <TextCellEditor {...props} edit={edit} />;
}
