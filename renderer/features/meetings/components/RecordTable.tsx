import { Button } from '@mantine/core';
import { IconMap2, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useT } from '../../../i18n/useT.ts';
import { TableFilters } from '../../../tables/TableFilters.tsx';
import { TablePage } from '../../../tables/TablePage.tsx';
import { useSaveChanges } from '../../../tables/useSaveChanges.ts';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';

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

/** The table of consultations, agreements or relations, with adding and removing. */
export function RecordTable<R extends Row>({
  kind,
  total,
  addAction,
  empty,
  onRemove,
  onShowOnMap,
  ...rest
}: Props<R>) {
  const t = useT();
  const run = useRunAction();
  const save = useSaveChanges();
  const sentence = (shown: number) => {
    if (total === 0) return '';
    return shown === total
      ? t(`meetings.${kind}.count`, { count: total })
      : t(`meetings.${kind}.some`, { shown, total });
  };
  return (
    <TablePage<R>
      {...rest}
      kind={kind}
      title={t(`meetings.${kind}.title`)}
      text={sentence}
      label={t(`meetings.${kind}.list`)}
      buttons={() => (
        <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => run(addAction)}>
          {t(`meetings.${kind}.add`)}
        </Button>
      )}
      filters={<TableFilters />}
      save={save}
      rowActions={(ids) => <RowActions ids={ids} onRemove={onRemove} onShowOnMap={onShowOnMap} />}
      empty={total === 0 ? empty : null}
    />
  );
}

type RowActionsProps = {
  readonly ids: readonly string[];
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onShowOnMap: ((ids: readonly string[]) => void) | undefined;
};

function RowActions({ ids, onRemove, onShowOnMap }: RowActionsProps) {
  const t = useT();
  return (
    <>
      {onShowOnMap && (
        <Button
          variant="subtle"
          leftSection={<IconMap2 size={18} stroke={1.75} aria-hidden />}
          onClick={() => onShowOnMap(ids)}
        >
          {t('common.action.showOnMap')}
        </Button>
      )}
      <Button
        variant="subtle"
        c="var(--kk-danger)"
        leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
        onClick={() => onRemove(ids)}
      >
        {t('common.action.remove')}
      </Button>
    </>
  );
}
