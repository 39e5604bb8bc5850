import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { NetworkForm } from './NetworkForm.tsx';

/** "Netwerk opslaan als…": for another program, with what goes along and who stays out. Opened by the dialog `exportNetwork`. */
export function ExportNetworkDialog() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const { openDialog } = useUi.getState();
  const asked = dialog?.name === 'exportNetwork' ? dialog : null;
  const close = () => openDialog(null);
  return (
    <Modal opened={asked !== null} onClose={close} title={t('exporting.network.title')} size={680}>
      {asked && <NetworkForm selected={asked.actorIds} onDone={close} />}
    </Modal>
  );
}
