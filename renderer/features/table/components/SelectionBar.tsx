import { Button } from '@mantine/core';
import { IconArrowMerge, IconFileExport, IconMap2, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import classes from './SelectionBar.module.css';

type Props = {
  /** Ids of the rows in sight: what is done here is done to selected rows that one can see. */
  readonly order: readonly string[];
  /** What the table itself can do with the selected rows that are in sight. */
  readonly children: (ids: readonly string[]) => ReactNode;
};

/** The bottom of the table: how many rows are selected and what can be done with them. */
export function SelectionBar({ order, children }: Props) {
  const t = useT();
  const run = useRunAction();
  const selection = useUi((state) => state.selection);
  const { select, openDialog } = useUi.getState();
  const chosen = new Set(selection.kind === 'actors' ? selection.ids : []);
  const ids = chosen.size === 0 ? [] : order.filter((id) => chosen.has(id));
  const runOnRows = (action: ActionId) => {
    select({ kind: 'actors', ids });
    run(action);
  };

  if (ids.length === 0)
    return (
      <div className={classes.bar}>
        <span className={classes.hint}>{t('table.selection.hint')}</span>
      </div>
    );
  return (
    <div role="toolbar" aria-label={t('table.selection.bar')} className={classes.bar} data-on>
      <strong className={classes.count}>{t('table.selection.count', { count: ids.length })}</strong>
      {children(ids)}
      <Button
        variant="subtle"
        leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden />}
        onClick={() => openDialog({ name: 'exportContacts', actorIds: ids })}
      >
        {t('table.action.exportContacts')}
      </Button>
      <Button
        variant="subtle"
        leftSection={<IconMap2 size={18} stroke={1.75} aria-hidden />}
        onClick={() => runOnRows('showMap')}
      >
        {t('common.action.showOnMap')}
      </Button>
      {ids.length === 2 && (
        <Button
          variant="subtle"
          leftSection={<IconArrowMerge size={18} stroke={1.75} aria-hidden />}
          onClick={() => runOnRows('mergeSelected')}
        >
          {t('actions.label.mergeSelected')}
        </Button>
      )}
      <Button
        variant="subtle"
        c="var(--kk-danger)"
        leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
        onClick={() => runOnRows('removeSelected')}
      >
        {t('common.action.remove')}
      </Button>
      <div className={classes.end}>
        <IconButton label={t('table.selection.clear')} icon={IconX} onClick={() => select({ kind: 'none' })} />
      </div>
    </div>
  );
}
