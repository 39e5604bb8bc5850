import { Button } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { useDamaged } from '../hooks/useDamaged.ts';
import classes from './Copies.module.css';

/** The ways on from a damaged file: its newest copy, and what can still be read. */
export function DamagedFile() {
  const t = useT();
  const { file, busy, failure, openCopy, salvage } = useDamaged();
  if (!file) return null;
  return (
    <>
      <div className={classes.ways}>
        {file.copyAt && (
          <Button loading={busy === 'copy'} disabled={busy !== null} onClick={openCopy}>
            {t('copies.damaged.openCopy', { time: shortMoment(new Date(file.copyAt), new Date()) })}
          </Button>
        )}
        <Button variant="default" loading={busy === 'salvage'} disabled={busy !== null} onClick={salvage}>
          {t('copies.damaged.salvage')}
        </Button>
        <span className={classes.reason}>{t('copies.damaged.untouched', { name: file.name })}</span>
      </div>
      {failure && <FailureText failure={failure} />}
    </>
  );
}
