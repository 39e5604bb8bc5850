import { useId, useMemo, useRef, type CSSProperties, type ReactNode, type UIEvent } from 'react';
import { useT } from '../../i18n/useT.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import type { CellPlace } from './gridTypes.ts';
import { firstRecordRow } from './gridNavigation.ts';
import { allState } from './rowSelection.ts';
import { useGridController } from './useGridController.ts';
import type { GridEdits } from './useGridEdits.ts';
import type { GridModel } from './useGridModel.ts';
import { rowHeight } from './useGridRows.ts';
import classes from './VirtualTable.module.css';

export type VirtualTableProps<Row> = {
  readonly model: GridModel<Row>;
  /** Accessible name of the table. */
  readonly label: string;
  /** What a row is called, for a screen reader. */
  readonly nameOf: (row: Row) => string;
  readonly selectedIds: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** Without it nothing can be changed here. */
  readonly edits?: GridEdits<Row>;
  /** Rows that may not be copied are left out. */
  readonly mayCopy?: (row: Row) => boolean;
  readonly onCopied?: (copied: { readonly rows: number; readonly leftOut: number }) => void;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
};

const selectWidth = 40;
/** Stands for the name in a text that is filled in per row. */
const namePlace = '\u0001';

/**
 * A table of any length: keyboard all the way, change in place, sorting, filters per column, selection. Only the rows
 * in sight are drawn.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { model, label, nameOf, selectedIds } = props;
  const t = useT();
  const gridRef = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const grid = useGridController(gridRef, props);
  const selected = useMemo(() => new Set(selectedIds), [selectedIds]);
  const allSelected = useMemo(() => allState(selectedIds, model.ids), [selectedIds, model.ids]);
  const active = useSamePlace(grid.active);
  // Once per drawing and not per row: looking a text up costs more than the rest of a row.
  const selectText = t('table.grid.selectRow', { name: namePlace });
  const pinnedLefts = usePinnedLefts(model);
  const { wide } = grid;

  return (
    <div className={classes.frame}>
      <div
        ref={gridRef}
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={model.rows.length + firstRecordRow}
        aria-colcount={model.columns.length + 1}
        className={classes.grid}
        style={gridStyle(model)}
        // The focus is on the cells inside; the grid itself is not a stop.
        tabIndex={-1}
        onScroll={markSideways}
        {...grid.handlers}
      >
        <GridHead model={model} active={active} pinnedLefts={pinnedLefts} allSelected={allSelected} helpId={helpId} />
        {model.rows.length > 0 && (
          <div role="rowgroup" className={classes.body} style={{ height: grid.rows.height }}>
            {grid.rows.items.map((item) => {
              const row = model.rows[item.index];
              const id = model.ids[item.index];
              if (row === undefined || id === undefined) return null;
              return (
                <GridRow
                  key={id}
                  row={row}
                  id={id}
                  name={nameOf(row)}
                  selectLabel={selectText.replace(namePlace, () => nameOf(row))}
                  ariaRow={item.index + firstRecordRow + 1}
                  top={item.index * rowHeight}
                  columns={model.columns}
                  pinnedLefts={pinnedLefts}
                  isSelected={selected.has(id)}
                  activeColumnId={grid.active.rowId === id ? grid.active.columnId : null}
                  editing={grid.editing?.rowId === id ? grid.editing : null}
                  control={grid.control}
                  edits={props.edits}
                  refusals={props.edits?.refusals.get(id)}
                  rangeFrom={wide && item.index >= wide.top && item.index <= wide.bottom ? wide.left : -1}
                  rangeTo={wide?.right ?? -1}
                />
              );
            })}
          </div>
        )}
      </div>
      {model.rows.length === 0 && <div className={classes.empty}>{props.empty ?? t('table.grid.noMatches')}</div>}
      <p id={helpId} hidden>
        {t('table.grid.headingHelp')}
      </p>
    </div>
  );
}

// Straight to the element: it is for the style sheet only, and scrolling draws enough as it is.
function markSideways({ currentTarget }: UIEvent<HTMLElement>): void {
  currentTarget.dataset['sideways'] = String(currentTarget.scrollLeft > 0);
}

function gridStyle<Row>(model: GridModel<Row>): CSSProperties {
  const widths = model.columns.map((column) => model.widthOf(column.id));
  const pinned = model.columns.reduce((sum, column) => sum + (column.isPinned ? model.widthOf(column.id) : 0), 0);
  return {
    '--grid-columns': `${selectWidth}px ${widths.map((width) => `${width}px`).join(' ')}`,
    '--grid-width': `${widths.reduce((sum, width) => sum + width, selectWidth)}px`,
    '--grid-pinned': `${selectWidth + pinned}px`,
  } as CSSProperties; // React's type knows no custom properties.
}

/** The same object as long as it is the same place, so that the head is not drawn with every row that scrolls by. */
function useSamePlace({ rowId, columnId }: CellPlace): CellPlace {
  return useMemo(() => ({ rowId, columnId }), [rowId, columnId]);
}

/** Pixels from the left for each pinned column; the same list as long as it says the same. */
function usePinnedLefts<Row>(model: GridModel<Row>): readonly number[] {
  const pinned = model.columns.filter((column) => column.isPinned);
  const widths = pinned.map((column) => model.widthOf(column.id)).join(' ');
  return useMemo(() => {
    const each = widths === '' ? [] : widths.split(' ').map(Number);
    return each.map((_, index) => each.slice(0, index).reduce((sum, width) => sum + width, selectWidth));
  }, [widths]);
}
