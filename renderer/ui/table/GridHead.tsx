import { Checkbox } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp, IconSearch } from '@tabler/icons-react';
import { memo, type CSSProperties, type ReactElement } from 'react';
import { useT } from '../../i18n/useT.ts';
import { filterRowId, headingRowId, selectColumnId, type CellPlace, type GridColumn } from './gridTypes.ts';
import type { GridModel } from './useGridModel.ts';
import { useHeadingDrag } from './useHeadingDrag.ts';
import classes from './VirtualTable.module.css';

type Props<Row> = {
  readonly model: GridModel<Row>;
  readonly active: CellPlace;
  readonly pinnedLefts: readonly number[];
  readonly allSelected: 'none' | 'some' | 'all';
  readonly helpId: string;
};

function GridHeadInner<Row>(props: Props<Row>) {
  const { model, active, allSelected } = props;
  const t = useT();
  const isActive = (rowId: string, columnId: string) => active.rowId === rowId && active.columnId === columnId;
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} data-row-id={headingRowId} className={classes.headings}>
        <div
          role="columnheader"
          aria-colindex={1}
          data-column-id={selectColumnId}
          className={`${classes.heading} ${classes.pinned} ${classes.selectCell}`}
        >
          <Checkbox
            size="xs"
            radius="xs"
            data-grid-focus
            tabIndex={isActive(headingRowId, selectColumnId) ? 0 : -1}
            aria-label={t('table.grid.selectAll')}
            checked={allSelected === 'all'}
            indeterminate={allSelected === 'some'}
            readOnly
          />
        </div>
        {model.columns.map((column, index) => (
          <Heading
            key={column.id}
            {...props}
            column={column}
            index={index}
            isActive={isActive(headingRowId, column.id)}
          />
        ))}
      </div>
      <div role="row" aria-rowindex={2} data-row-id={filterRowId} className={classes.filters}>
        <div
          role="gridcell"
          aria-colindex={1}
          data-column-id={selectColumnId}
          aria-label={t('table.grid.filter')}
          className={`${classes.filter} ${classes.pinned} ${classes.selectCell}`}
          tabIndex={isActive(filterRowId, selectColumnId) ? 0 : -1}
        >
          <IconSearch size={14} stroke={1.75} aria-hidden />
        </div>
        {model.columns.map((column, index) => (
          <Filter
            key={column.id}
            {...props}
            column={column}
            index={index}
            isActive={isActive(filterRowId, column.id)}
          />
        ))}
      </div>
    </div>
  );
}

/** The headings and, under them, a filter field per column. Both stay in sight, and stand still while rows scroll by. */
export const GridHead = memo(GridHeadInner) as <Row>(props: Props<Row>) => ReactElement;

type ColumnProps<Row> = Props<Row> & {
  readonly column: GridColumn<Row>;
  readonly index: number;
  readonly isActive: boolean;
};

function Heading<Row>({ model, column, index, isActive, pinnedLefts, helpId }: ColumnProps<Row>) {
  const t = useT();
  const drag = useHeadingDrag(model, column);
  const direction = model.sorting?.columnId === column.id ? model.sorting.direction : undefined;
  const left = pinnedLefts[index];
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={direction ?? 'none'}
      aria-describedby={helpId}
      data-column-id={column.id}
      data-align={column.align}
      className={`${classes.heading} ${left === undefined ? '' : classes.pinned}`}
      style={offset(left)}
      tabIndex={isActive ? 0 : -1}
      {...drag.heading}
    >
      <span className={classes.headingText}>{column.heading}</span>
      {direction === 'ascending' && <IconArrowNarrowUp size={16} stroke={1.75} aria-hidden />}
      {direction === 'descending' && <IconArrowNarrowDown size={16} stroke={1.75} aria-hidden />}
      <span className={classes.resizer} title={t('table.grid.resize', { column: column.heading })} {...drag.resizer} />
    </div>
  );
}

function Filter<Row>({ model, column, index, isActive, pinnedLefts }: ColumnProps<Row>) {
  const t = useT();
  const left = pinnedLefts[index];
  const text = model.filterOf(column.id);
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      data-column-id={column.id}
      className={`${classes.filter} ${left === undefined ? '' : classes.pinned}`}
      style={offset(left)}
    >
      <input
        type="text"
        data-grid-focus
        data-filled={text !== ''}
        className={classes.filterField}
        tabIndex={isActive ? 0 : -1}
        aria-label={t('table.grid.filterOn', { column: column.heading })}
        placeholder={t('table.grid.filter')}
        value={text}
        onChange={(event) => model.setFilter(column.id, event.currentTarget.value)}
      />
    </div>
  );
}

function offset(left: number | undefined): CSSProperties | undefined {
  return left === undefined ? undefined : { left };
}
