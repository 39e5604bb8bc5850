import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { PictureForm, type PictureFormProps } from './PictureForm.tsx';

/** "Kaart opslaan als afbeelding": opened by the dialog `savePicture`, on the map that is shown. */
export function PictureDialog(props: Omit<PictureFormProps, 'onDone'>) {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const { openDialog } = useUi.getState();
  const close = () => openDialog(null);
  return (
    <Modal opened={dialog?.name === 'savePicture'} onClose={close} title={t('picture.title')} size={960}>
      {dialog?.name === 'savePicture' && <PictureForm {...props} onDone={close} />}
    </Modal>
  );
}
