import { Modal, VisuallyHidden } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './CommandPalette.module.css';
import { PaletteBox } from './PaletteBox.tsx';

/** One place to find every record and every action. */
export function CommandPalette() {
  const t = useT();
  const isOpen = useUi((state) => state.isPaletteOpen);
  const openPalette = useUi((state) => state.openPalette);
  return (
    <Modal
      opened={isOpen}
      onClose={() => openPalette(false)}
      title={<VisuallyHidden>{t('palette.title')}</VisuallyHidden>}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={600}
      padding={0}
      classNames={{ header: classes.header, body: classes.body }}
    >
      <PaletteBox onClose={() => openPalette(false)} />
    </Modal>
  );
}
