import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import pageStyles from '../components/MapPage.module.css';
import type { MatrixBoard } from './matrixBoard.ts';

const step = 1.4;

export function MatrixZoom({ board }: { readonly board: MatrixBoard | null }) {
  const t = useT();
  return (
    <div className={`${pageStyles['card']} ${pageStyles['zoom']}`} role="group" aria-label={t('map.zoom.name')}>
      <IconButton label={t('map.zoom.in')} icon={IconPlus} onClick={() => board?.zoomBy(step)} />
      <IconButton label={t('matrix.zoom.fit')} icon={IconFocusCentered} onClick={() => board?.fit()} />
      <IconButton label={t('map.zoom.out')} icon={IconMinus} onClick={() => board?.zoomBy(1 / step)} />
    </div>
  );
}
