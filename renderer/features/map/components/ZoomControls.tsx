import { IconAffiliate, IconFocusCentered, IconMinus, IconPhotoDown, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './MapPage.module.css';

type ZoomControlsProps = { readonly onZoom: (factor: number) => void; readonly isReadOnly: boolean };

const step = 1.3;

export const ZoomControls = memo(function ZoomControls({ onZoom, isReadOnly }: ZoomControlsProps) {
  const t = useT();
  const run = useRunAction();
  return (
    <div data-over-map className={`${styles['card']} ${styles['zoom']}`} role="group" aria-label={t('map.zoom.name')}>
      <IconButton label={t('map.zoom.in')} icon={IconPlus} onClick={() => onZoom(step)} />
      <IconButton label={t('map.zoom.fit')} icon={IconFocusCentered} onClick={() => run('fitMap')} />
      <IconButton label={t('map.zoom.out')} icon={IconMinus} onClick={() => onZoom(1 / step)} />
      <div className={styles['rule']} />
      <IconButton label={t('actions.label.savePicture')} icon={IconPhotoDown} onClick={() => run('savePicture')} />
      {!isReadOnly && (
        <>
          <IconButton
            label={t('actions.label.rearrangeMap')}
            icon={IconAffiliate}
            onClick={() => run('rearrangeMap')}
          />
        </>
      )}
    </div>
  );
});
