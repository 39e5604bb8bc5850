import { Button } from '@mantine/core';
import { IconMap2, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import classes from './RowsBar.module.css';

type Props = {
  /** Ids of the rows in sight: what is done here is done to selected rows that one can see. */
  readonly order: readonly string[];
  readonly selectedIds: readonly string[];
  readonly onClear: () => void;
  readonly onRemove: (ids: readonly string[]) => void;
  readonly onShowOnMap?: (ids: readonly string[]) => void;
  /** What the table itself can do with them. */
  readonly children: (ids: readonly string[]) => ReactNode;
};

/** The bottom of the table: how many rows are selected and what can be done with them. */
export function RowsBar({ order, selectedIds, onClear, onRemove, onShowOnMap, children }: Props) {
  const t = useT();
  const chosen = new Set(selectedIds);
  const ids = chosen.size === 0 ? [] : order.filter((id) => chosen.has(id));
  if (ids.length === 0) {
    return (
      <div className={classes.bar}>
        <span className={classes.hint}>{t('table.selection.hint')}</span>
      </div>
    );
  }
  return (
    <div role="toolbar" aria-label={t('table.selection.bar')} className={classes.bar} data-on>
      <strong className={classes.count}>{t('table.selection.count', { count: ids.length })}</strong>
      {children(ids)}
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
      <div className={classes.end}>
        <IconButton label={t('table.selection.clear')} icon={IconX} onClick={onClear} />
      </div>
    </div>
  );
}
