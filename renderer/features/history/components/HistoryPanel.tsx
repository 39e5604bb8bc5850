import { Modal } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useHistory } from '../../../data/useHistory.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import classes from './HistoryPanel.module.css';
import { HistorySteps } from './HistorySteps.tsx';

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
  const history = useHistory();
  if (!history) return <p>{t('common.state.loading')}</p>;
  if (history.steps.length === 0) return <EmptyState icon={IconHistory} title={t('history.empty')} />;
  return (
    <>
      <p className={classes.intro}>{t('history.intro')}</p>
      <HistorySteps steps={history.steps} />
    </>
  );
}
