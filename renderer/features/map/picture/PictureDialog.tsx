import { Modal } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { PictureForm, type PictureFormProps } from './PictureForm.tsx';

/** "Kaart opslaan als afbeelding": opened by the dialog `savePicture`, on the map that is shown. */
export function PictureDialog(props: Omit<PictureFormProps, 'onDone'>) {
  const isOpen = useUi((state) => state.dialog?.name === 'savePicture');
  return <Frame isOpen={isOpen}>{isOpen ? <PictureForm {...props} onDone={close} /> : null}</Frame>;
}

/** Nearly always empty, while the map it stands on changes with every edit. */
const Frame = memo(function Frame({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) {
  const t = useT();
  return (
    <Modal opened={isOpen} onClose={close} title={t('picture.title')} size={960}>
      {children}
    </Modal>
  );
});

const close = () => useUi.getState().openDialog(null);
