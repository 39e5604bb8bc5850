import { UnstyledButton } from '@mantine/core';
import { matrixGroupings } from '../../../../shared/schema/view.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { useT } from '../../../i18n/useT.ts';
import styles from './Matrix.module.css';

/** In the corner between the names: by what rows stand together. */
export function GroupChoice() {
  const t = useT();
  const by = useMapLook((look) => look.matrixBy);
  return (
    <div className={styles['corner']} role="group" aria-label={t('matrix.by.name')}>
      <span className={styles['cornerTitle']}>{t('matrix.by.name')}</span>
      {matrixGroupings.map((each) => (
        <UnstyledButton
          key={each}
          className={styles['choice']}
          aria-pressed={by === each}
          onClick={() => changeLook({ matrixBy: each })}
        >
          {t(`matrix.by.${each}`)}
        </UnstyledButton>
      ))}
    </div>
  );
}
