import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { WhatIfView } from './WhatIfView.tsx';

/** The dialogs that any screen may open: what if somebody is gone, and handing over to a successor. */
export function KeyFigureDialogs() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const openDialog = useUi((state) => state.openDialog);
  const close = () => openDialog(null);
  return (
    <>
      <Modal opened={dialog?.name === 'whatIf'} onClose={close} title={t('keyfigures.whatIf.title')} size={1040}>
        {dialog?.name === 'whatIf' && <WhatIfView actorIds={dialog.actorIds} />}
      </Modal>
      <Modal opened={dialog?.name === 'handOver'} onClose={close} title={t('keyfigures.handOver.title')} size="lg">
        {dialog?.name === 'handOver' && <HandOverForm personId={dialog.personId} onDone={close} />}
      </Modal>
    </>
  );
}
