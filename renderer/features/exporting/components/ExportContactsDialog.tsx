import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { ExportForm } from './ExportForm.tsx';

/** "Contactlijst opslaan": who, why, which fields, and who stays out. Opened by the dialog `exportContacts`. */
export function ExportContactsDialog() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const { openDialog } = useUi.getState();
  const asked = dialog?.name === 'exportContacts' ? dialog : null;
  const close = () => openDialog(null);
  return (
    <Modal opened={asked !== null} onClose={close} title={t('exporting.title')} size={800}>
      {asked && <ExportForm selected={asked.actorIds} onDone={close} />}
    </Modal>
  );
}
