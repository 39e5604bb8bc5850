// While another picture is made the former one stays; whoever does not want to wait goes back to it.
import { Button, Progress } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import styles from './Arranging.module.css';
import page from './MapPage.module.css';

type ArrangingProps = { readonly progress: number | null; readonly onStop: () => void };

export function Arranging({ progress, onStop }: ArrangingProps) {
  const t = useT();
  if (progress === null) return null;
  return (
    <div className={`${page['card']} ${styles['arranging']}`} role="status">
      <span>{t('look.arranging', { percent: Math.round(progress * 100) })}</span>
      <Progress value={progress * 100} size="sm" aria-label={t('look.progress')} />
      <Button variant="default" onClick={onStop}>
        {t('look.stop')}
      </Button>
    </div>
  );
}
