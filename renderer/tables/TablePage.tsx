import { Button } from '@mantine/core';
import { IconFilterOff, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { collator } from '../data/networkIndex.ts';
import { sentenceOf } from '../data/refusal.ts';
import { noFilters, useUi } from '../data/uiStore.ts';
import { useT } from '../i18n/useT.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useNotify } from '../ui/notify.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { BulkEdit } from '../ui/table/BulkEdit.tsx';
import { ColumnsMenu } from '../ui/table/ColumnsMenu.tsx';
import type { CellChange, EditReason, GridColumn } from '../ui/table/gridTypes.ts';
import { useGridEdits } from '../ui/table/useGridEdits.ts';
import { useGridModel } from '../ui/table/useGridModel.ts';
import { VirtualTable } from '../ui/table/VirtualTable.tsx';
import classes from './TablePage.module.css';

type Row = { readonly id: string };

type Props<R extends Row> = {
  /** Under which columns and their widths are kept. */
  readonly kind: string;
  /** Where else one can go from here, above the title. */
  readonly tabs?: ReactNode;
  readonly title: string;
  /** The state of affairs in one sentence; may depend on how many rows are in sight. */
  readonly text: string | ((shown: number) => string);
  readonly label: string;
  /** Buttons at the right of the title, given the ids of the rows in sight. */
  readonly buttons?: (ids: readonly string[]) => ReactNode;
  /** Filters under the title. */
  readonly filters?: ReactNode;
  readonly rows: readonly R[];
  readonly columns: readonly GridColumn<R>[];
  readonly nameOf: (row: R) => string;
  /** Which rows may be copied; without it all. */
  readonly mayCopy?: (row: R) => boolean;
  /** Without it nothing can be changed here. */
  readonly save?: (reason: EditReason, changes: readonly CellChange[]) => Promise<void>;
  readonly selectedIds: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** What can be done with selected rows, beside changing a column. */
  readonly rowActions?: (ids: readonly string[]) => ReactNode;
  /** Stands in place of the table when there is nothing at all. */
  readonly empty: ReactNode | null;
  /** Stands in place of the rows when the filters leave none; without it that a filter hides them. */
  readonly nothing?: ReactNode;
  /** The title of that sentence: "Niemand voldoet aan de filters". */
  readonly nothingTitle?: string;
};

const getId = (row: Row) => row.id;
const compareText = (a: string, b: string) => collator.compare(a, b);
const nothingSaved = () => Promise.resolve();

/** A page with one table: its sentence, filters, rows, and what can be done with those that are selected. */
export function TablePage<R extends Row>(props: Props<R>) {
  const { kind, tabs, title, text, label, buttons, filters, rows, columns, nameOf, save, empty, nothing } = props;
  const { mayCopy, selectedIds, onSelect, rowActions } = props;
  const t = useT();
  const onCopied = useCopiedMessage();
  const model = useGridModel({ rows, columns, getId, storageKey: `ketenkaart.table.${kind}`, compareText });
  const edits = useGridEdits<R>({ getId, sentenceOf: (thrown) => sentenceOf(thrown, t), save: save ?? nothingSaved });
  const chosen = new Set(selectedIds);
  // What is done here is done to selected rows that one can see.
  const selected = model.rows.filter((row) => chosen.has(row.id));
  return (
    <div className={classes.page}>
      <div className={classes.header}>
        {tabs}
        <PageHeader title={title} text={typeof text === 'string' ? text : text(model.rows.length)}>
          {empty === null && <ColumnsMenu model={model} />}
          {buttons?.(model.ids)}
        </PageHeader>
        {empty === null && filters}
      </div>
      {empty !== null ? (
        <div className={classes.empty}>{empty}</div>
      ) : (
        <>
          <VirtualTable
            model={model}
            label={label}
            nameOf={nameOf}
            selectedIds={selectedIds}
            onSelect={onSelect}
            {...(save && { edits })}
            {...(mayCopy && { mayCopy })}
            onCopied={onCopied}
            empty={
              (!model.isFiltered && nothing) || <NothingShown title={props.nothingTitle} onClear={model.clearFilters} />
            }
          />
          <RowsBar count={selected.length} onClear={() => onSelect([])}>
            {save && <BulkEdit model={model} edits={edits} rows={selected} />}
            {rowActions?.(selected.map(getId))}
          </RowsBar>
        </>
      )}
    </div>
  );
}

type BarProps = { readonly count: number; readonly onClear: () => void; readonly children: ReactNode };

function RowsBar({ count, onClear, children }: BarProps) {
  const t = useT();
  if (count === 0) {
    return (
      <div className={classes.bar}>
        <span className={classes.hint}>{t('table.selection.hint')}</span>
      </div>
    );
  }
  return (
    <div role="toolbar" aria-label={t('table.selection.bar')} className={classes.bar} data-on>
      <strong className={classes.count}>{t('table.selection.count', { count })}</strong>
      {children}
      <div className={classes.end}>
        <IconButton label={t('table.selection.clear')} icon={IconX} onClick={onClear} />
      </div>
    </div>
  );
}

function NothingShown({ title, onClear }: { readonly title: string | undefined; readonly onClear: () => void }) {
  const t = useT();
  const setFilters = useUi((state) => state.setFilters);
  const clearAll = () => {
    onClear();
    setFilters(noFilters);
  };
  return (
    <EmptyState
      icon={IconFilterOff}
      title={title ?? t('table.filters.hiddenRows')}
      text={t('table.filters.hiddenText')}
    >
      <Button variant="default" onClick={clearAll}>
        {t('table.filters.clear')}
      </Button>
    </EmptyState>
  );
}

function useCopiedMessage() {
  const t = useT();
  const { notify } = useNotify();
  return ({ rows, leftOut }: { readonly rows: number; readonly leftOut: number }) =>
    notify(
      leftOut > 0 ? t('table.said.leftOut', { count: leftOut, copied: rows }) : t('table.said.copied', { count: rows }),
    );
}
