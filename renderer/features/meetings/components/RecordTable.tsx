import { Button } from '@mantine/core';
import { IconFilterOff, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { collator } from '../../../data/networkIndex.ts';
import { sentenceOf } from '../../../data/refusal.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { TableFilters } from '../../../tables/TableFilters.tsx';
import { useSaveChanges } from '../../../tables/useSaveChanges.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { BulkEdit } from '../../../ui/table/BulkEdit.tsx';
import { ColumnsMenu } from '../../../ui/table/ColumnsMenu.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { useGridEdits } from '../../../ui/table/useGridEdits.ts';
import { useGridModel } from '../../../ui/table/useGridModel.ts';
import { VirtualTable } from '../../../ui/table/VirtualTable.tsx';
import classes from './RecordTable.module.css';
import { RowsBar } from './RowsBar.tsx';

type Row = { readonly id: string };

type Props<R extends Row> = {
  readonly kind: 'consultations' | 'agreements' | 'relations';
  /** Where else one can go from here, above the title. */
  readonly tabs?: ReactNode;
  /** What the filters of the window leave. */
  readonly rows: readonly R[];
  /** How many there are without filters. */
  readonly total: number;
  readonly columns: readonly GridColumn<R>[];
  readonly nameOf: (row: R) => string;
  readonly addAction: ActionId;
  /** Stands in place of the table when there is nothing at all. */
  readonly empty: ReactNode;
  readonly selectedIds: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** Takes the selected rows away. */
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onShowOnMap?: (ids: readonly string[]) => void;
};

const getId = (row: Row) => row.id;
const compareText = (a: string, b: string) => collator.compare(a, b);

/** A page with one table: title, count, filters, rows, and what can be done with those that are selected. */
export function RecordTable<R extends Row>(props: Props<R>) {
  const { kind, tabs, rows, total, columns, nameOf, addAction, empty, selectedIds, onSelect } = props;
  const t = useT();
  const run = useRunAction();
  const { notify } = useNotify();
  const model = useGridModel({ rows, columns, getId, storageKey: `ketenkaart.table.${kind}`, compareText });
  const edits = useGridEdits<R>({ getId, sentenceOf: (thrown) => sentenceOf(thrown, t), save: useSaveChanges() });
  const shown = model.rows.length;
  const count =
    shown === total ? t(`meetings.${kind}.count`, { count: total }) : t(`meetings.${kind}.some`, { shown, total });
  return (
    <div className={classes.page}>
      <div className={classes.header}>
        {tabs}
        <PageHeader title={t(`meetings.${kind}.title`)} text={total === 0 ? '' : count}>
          {total > 0 && <ColumnsMenu model={model} />}
          <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => run(addAction)}>
            {t(`meetings.${kind}.add`)}
          </Button>
        </PageHeader>
        {total > 0 && <TableFilters />}
      </div>
      {total === 0 ? (
        <div className={classes.empty}>{empty}</div>
      ) : (
        <>
          <VirtualTable
            model={model}
            label={t(`meetings.${kind}.list`)}
            nameOf={nameOf}
            selectedIds={selectedIds}
            onSelect={onSelect}
            edits={edits}
            onCopied={({ rows: copied }) => notify(t('table.said.copied', { count: copied }))}
            empty={<NothingShown onClear={model.clearFilters} />}
          />
          <RowsBar
            order={model.ids}
            selectedIds={selectedIds}
            onClear={() => onSelect([])}
            onRemove={props.onRemove}
            {...(props.onShowOnMap && { onShowOnMap: props.onShowOnMap })}
          >
            {(ids) => {
              const asked = new Set(ids);
              return <BulkEdit model={model} edits={edits} rows={model.rows.filter((row) => asked.has(row.id))} />;
            }}
          </RowsBar>
        </>
      )}
    </div>
  );
}

function NothingShown({ onClear }: { readonly onClear: () => void }) {
  const t = useT();
  const setFilters = useUi((state) => state.setFilters);
  const clearAll = () => {
    onClear();
    setFilters(noFilters);
  };
  return (
    <EmptyState icon={IconFilterOff} title={t('meetings.filtered')} text={t('table.filters.hiddenText')}>
      <Button variant="default" onClick={clearAll}>
        {t('table.filters.clear')}
      </Button>
    </EmptyState>
  );
}
