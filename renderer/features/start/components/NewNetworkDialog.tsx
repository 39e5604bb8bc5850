import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { NewNetworkForm } from './NewNetworkForm.tsx';

/** Asks the name of a new network, from wherever it is made. */
export function NewNetworkDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'newNetwork');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('start.dialog.title')} size="sm">
      <NewNetworkForm submitLabel={t('start.dialog.create')} onCancel={() => openDialog(null)} onMade={() => {}} />
    </Modal>
  );
}
