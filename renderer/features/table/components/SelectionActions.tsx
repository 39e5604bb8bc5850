import { Button } from '@mantine/core';
import { IconArrowMerge, IconFileExport, IconMap2, IconTrash } from '@tabler/icons-react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';

/** What can be done with the selected partners or contacts that are in sight. */
export function SelectionActions({ ids }: { readonly ids: readonly string[] }) {
  const t = useT();
  const run = useRunAction();
  const { select, openDialog } = useUi.getState();
  const runOnRows = (action: ActionId) => {
    select({ kind: 'actors', ids });
    run(action);
  };
  return (
    <>
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
    </>
  );
}
