import { UnstyledButton } from '@mantine/core';
import { IconGridDots, IconTopologyStar3 } from '@tabler/icons-react';
import { memo } from 'react';
import { mapShapes } from '../../../../shared/schema/view.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { useT } from '../../../i18n/useT.ts';
import styles from './MapPage.module.css';

const glyphs = { picture: IconTopologyStar3, matrix: IconGridDots };

/** Kaart | Matrix: the same network, the same selection and filters. */
export const ShapeSwitch = memo(function ShapeSwitch() {
  const t = useT();
  const shape = useMapLook((look) => look.shape);
  return (
    <div className={styles['shapes']} role="group" aria-label={t('matrix.shape.name')}>
      {mapShapes.map((each) => {
        const Glyph = glyphs[each];
        return (
          <UnstyledButton
            key={each}
            className={styles['shape']}
            aria-pressed={shape === each}
            aria-label={t(`matrix.shape.${each}`)}
            title={t(`matrix.shape.${each}`)}
            onClick={() => changeLook({ shape: each })}
          >
            <Glyph size={14} stroke={1.75} aria-hidden />
            <span className={styles['shapeName']}>{t(`matrix.shape.${each}`)}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
});
