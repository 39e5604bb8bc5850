import { Button } from '@mantine/core';
import { IconCopyCheck, IconFileExport, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { TableFilters } from '../../../tables/TableFilters.tsx';
import { TablePage } from '../../../tables/TablePage.tsx';
import { useSaveChanges } from '../../../tables/useSaveChanges.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { SelectionActions } from './SelectionActions.tsx';

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

const nameOf = (row: Row) => row.label;

/** The table of partners or contacts; its selection is that of the window. */
export function NetworkTable<R extends Row>({ kind, total, addAction, empty, ...rest }: Props<R>) {
  const t = useT();
  const save = useSaveChanges();
  const { selectedIds, select } = useSelectedRows();
  const sentence = (shown: number) => {
    if (total === 0) return '';
    return shown === total ? t(`table.${kind}.count`, { count: total }) : t(`table.${kind}.some`, { shown, total });
  };
  return (
    <TablePage<R>
      {...rest}
      kind={kind}
      title={t(`table.${kind}.title`)}
      text={sentence}
      label={t(`table.${kind}.list`)}
      buttons={(ids) => <Buttons ids={ids} total={total} addAction={addAction} />}
      filters={<TableFilters />}
      nameOf={nameOf}
      save={save}
      selectedIds={selectedIds}
      onSelect={select}
      rowActions={(ids) => <SelectionActions ids={ids} />}
      empty={total === 0 ? empty : null}
      nothingTitle={t('table.filters.hidden')}
    />
  );
}

type ButtonsProps = {
  /** The rows in sight. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly addAction: 'addOrganisation' | 'addPerson';
};

function Buttons({ ids, total, addAction }: ButtonsProps) {
  const t = useT();
  const run = useRunAction();
  const openDialog = useUi((state) => state.openDialog);
  return (
    <>
      {total > 1 && (
        <IconButton
          label={t('actions.label.findDuplicates')}
          icon={IconCopyCheck}
          onClick={() => run('findDuplicates')}
        />
      )}
      <Button
        variant="default"
        disabled={ids.length === 0 || total === 0}
        leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden />}
        // Nobody named means everybody; with filters on it is exactly who is shown.
        onClick={() => openDialog({ name: 'exportContacts', actorIds: ids.length === total ? [] : ids })}
      >
        {t('table.action.exportContacts')}
      </Button>
      {/* An empty page offers this in its middle. */}
      {total > 0 && (
        <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => run(addAction)}>
          {t(`actions.label.${addAction}`)}
        </Button>
      )}
    </>
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
