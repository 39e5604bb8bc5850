import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useRunAction } from '../../../actions/useActions.ts';
import { requestMap } from '../../../data/mapIntent.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useHistory } from '../../../data/useHistory.ts';
import { useT } from '../../../i18n/useT.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import type { WorkbookResult } from '../importStore.ts';
import classes from './DoneStep.module.css';

type WorkbookDoneProps = { readonly flow: ImportFlow; readonly result: WorkbookResult };

/** What came of the workbook, and the ways on: see it, or take it back. */
export function WorkbookDone({ flow, result: { counts, addedIds } }: WorkbookDoneProps) {
  const t = useT();
  const run = useRunAction();
  const history = useHistory();
  const { goTo, select } = useUi.getState();
  const isUndone = history?.redo?.code === 'import.workbook';
  const show = () => {
    if (addedIds.length > 0 && !isUndone) select({ kind: 'actors', ids: addedIds });
    goTo('map');
    requestMap('fit');
  };
  return (
    <div className={classes.place}>
      <IconCircleCheck size={48} stroke={1.25} aria-hidden className={classes.icon} />
      <h2 className={classes.title}>{t('workbook.done.title')}</h2>
      <p className={classes.sum}>{t('workbook.done.sum', { added: counts.created, updated: counts.updated })}</p>
      {counts.refused > 0 && <p className={classes.sum}>{t('importing.done.refused', { count: counts.refused })}</p>}
      {isUndone && <p className={classes.sum}>{t('workbook.done.undone')}</p>}
      <div className={classes.buttons}>
        <Button onClick={show}>{t('importing.done.show')}</Button>
        {history?.undo?.code === 'import.workbook' && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
            onClick={() => run('undo')}
          >
            {t('common.action.undo')}
          </Button>
        )}
        <Button variant="default" onClick={flow.again}>
          {t('importing.done.again')}
        </Button>
      </div>
    </div>
  );
}
