import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { offerRemedy } from '../../../ui/notify.ts';
import { DamagedFile } from './DamagedFile.tsx';

/** The same ways on where a damaged file was refused in a passing message: its button opens this. */
export function DamagedFileDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'damagedFile');
  const openDialog = useUi((state) => state.openDialog);
  const label = t('copies.damaged.ways');
  useEffect(
    () => offerRemedy('FILE_DAMAGED', { label, run: () => openDialog({ name: 'damagedFile' }) }),
    [label, openDialog],
  );
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('copies.damaged.title')} size="md">
      {isOpen && <DamagedFile />}
    </Modal>
  );
}
