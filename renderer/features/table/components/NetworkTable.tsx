import { Button } from '@mantine/core';
import { IconCopyCheck, IconFileExport, IconFilterOff, IconPlus } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { collator } from '../../../data/networkIndex.ts';
import { sentenceOf } from '../../../data/refusal.ts';
import { useSaveChanges } from '../../../tables/useSaveChanges.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { BulkEdit } from '../../../ui/table/BulkEdit.tsx';
import { ColumnsMenu } from '../../../ui/table/ColumnsMenu.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { useGridEdits } from '../../../ui/table/useGridEdits.ts';
import { useGridModel, type GridModel } from '../../../ui/table/useGridModel.ts';
import { VirtualTable } from '../../../ui/table/VirtualTable.tsx';
import classes from './NetworkTable.module.css';
import { SelectionBar } from './SelectionBar.tsx';
import { TableFilters } from '../../../tables/TableFilters.tsx';

type Row = { readonly id: string; readonly label: string };

type Props<R extends Row> = {
  readonly kind: 'partners' | 'contacts';
  /** What the filters of the window leave. */
  readonly rows: readonly R[];
  /** How many there are without filters. */
  readonly total: number;
  readonly columns: readonly GridColumn<R>[];
  readonly addAction: 'addOrganisation' | 'addPerson';
  /** Stands in place of the table when there is nobody at all. */
  readonly empty: ReactNode;
  readonly mayCopy?: (row: R) => boolean;
};

const getId = (row: Row) => row.id;
const nameOf = (row: Row) => row.label;
const compareText = (a: string, b: string) => collator.compare(a, b);

/** A page with one table of the network: title, count, filters, rows and what can be done with the selection. */
export function NetworkTable<R extends Row>({ kind, rows, total, columns, addAction, empty, mayCopy }: Props<R>) {
  const t = useT();
  const run = useRunAction();
  const openDialog = useUi((state) => state.openDialog);
  const model = useGridModel({ rows, columns, getId, storageKey: `ketenkaart.table.${kind}`, compareText });
  const edits = useGridEdits<R>({ getId, sentenceOf: (thrown) => sentenceOf(thrown, t), save: useSaveChanges() });
  const { selectedIds, select } = useSelectedRows();
  const onCopied = useCopiedMessage();
  const shown = model.rows.length;
  const isAll = shown === total;
  const count = isAll ? t(`table.${kind}.count`, { count: total }) : t(`table.${kind}.some`, { shown, total });

  return (
    <div className={classes.page}>
      <div className={classes.header}>
        <PageHeader title={t(`table.${kind}.title`)} text={total === 0 ? '' : count}>
          {total > 1 && (
            <IconButton
              label={t('actions.label.findDuplicates')}
              icon={IconCopyCheck}
              onClick={() => run('findDuplicates')}
            />
          )}
          {total > 0 && <ColumnsMenu model={model} />}
          <Button
            variant="default"
            disabled={shown === 0}
            leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden />}
            // Nobody named means everybody; with filters on it is exactly who is shown.
            onClick={() => openDialog({ name: 'exportContacts', actorIds: isAll ? [] : model.ids })}
          >
            {t('table.action.exportContacts')}
          </Button>
          <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => run(addAction)}>
            {t('table.action.add')}
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
            label={t(`table.${kind}.list`)}
            nameOf={nameOf}
            selectedIds={selectedIds}
            onSelect={select}
            edits={edits}
            {...(mayCopy && { mayCopy })}
            onCopied={onCopied}
            empty={<NothingShown onClear={model.clearFilters} />}
          />
          <SelectionBar order={model.ids}>
            {(ids) => <BulkEdit model={model} edits={edits} rows={rowsOf(model, ids)} />}
          </SelectionBar>
        </>
      )}
    </div>
  );
}

function rowsOf<R extends Row>(model: GridModel<R>, ids: readonly string[]): readonly R[] {
  const asked = new Set(ids);
  return model.rows.filter((row) => asked.has(row.id));
}

function NothingShown({ onClear }: { readonly onClear: () => void }) {
  const t = useT();
  const setFilters = useUi((state) => state.setFilters);
  const clearAll = () => {
    onClear();
    setFilters(noFilters);
  };
  return (
    <EmptyState icon={IconFilterOff} title={t('table.filters.hidden')} text={t('table.filters.hiddenText')}>
      <Button variant="default" onClick={clearAll}>
        {t('table.filters.clear')}
      </Button>
    </EmptyState>
  );
}

const nobody: readonly string[] = [];

/** The one selection of the window, as rows. Selecting a single row opens its details. */
function useSelectedRows() {
  const selection = useUi((state) => state.selection);
  const { select, selectActor } = useUi.getState();
  return {
    selectedIds: selection.kind === 'actors' ? selection.ids : nobody,
    select: (ids: readonly string[]) => {
      const [first] = ids;
      if (first === undefined) select({ kind: 'none' });
      else if (ids.length === 1) selectActor(first);
      else select({ kind: 'actors', ids });
    },
  };
}

function useCopiedMessage() {
  const t = useT();
  const { notify } = useNotify();
  return ({ rows, leftOut }: { readonly rows: number; readonly leftOut: number }) =>
    notify(
      leftOut > 0 ? t('table.said.leftOut', { count: leftOut, copied: rows }) : t('table.said.copied', { count: rows }),
    );
}
