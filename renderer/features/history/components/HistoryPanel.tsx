import { Button, Modal } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useHistory } from '../../../data/useHistory.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import classes from './HistoryPanel.module.css';
import { passes, type HistoryFilter } from '../historyFilter.ts';
import { useTouchingSteps } from '../hooks/useTouchingSteps.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistorySteps } from './HistorySteps.tsx';

/** Steps read at first; a file of years has tens of thousands. */
const pageOfSteps = 200;
const mostSteps = 1_000;

/** What was done in this file, step by step, and the way back to any of them. */
export function HistoryPanel() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'history');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('history.title')} size="lg">
      <div tabIndex={-1} data-autofocus data-focus-catcher>
        <HistoryBody />
      </div>
    </Modal>
  );
}

function HistoryBody() {
  const t = useT();
  const [limit, setLimit] = useState(pageOfSteps);
  const history = useHistory(limit);
  const [filter, setFilter] = useState<HistoryFilter>({ words: '', kind: null, recordId: null });
  const touching = useTouchingSteps(filter.recordId);
  if (!history) return <p>{t('common.state.loading')}</p>;
  if (history.steps.length === 0) return <EmptyState icon={IconHistory} title={t('history.empty')} />;
  const shown = new Set(history.steps.filter((step) => passes(step, filter, touching, t)).map(({ id }) => id));
  return (
    <>
      <p className={classes.intro}>{t('history.intro')}</p>
      <HistoryFilters filter={filter} onChange={setFilter} steps={history.steps} />
      {shown.size === 0 && <p className={classes.intro}>{t('history.filter.nothing')}</p>}
      <HistorySteps steps={history.steps} shown={shown} />
      {history.steps.length >= limit && (
        <Button variant="subtle" onClick={() => setLimit(Math.min(limit * 2, mostSteps))} disabled={limit >= mostSteps}>
          {t('history.older')}
        </Button>
      )}
    </>
  );
}
