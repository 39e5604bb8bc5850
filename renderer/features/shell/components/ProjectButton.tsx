import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useRunAction } from '../../../actions/useActions.ts';
import { usePresenting } from '../../../data/presenting.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './ProjectButton.module.css';

/** Puts the map on the second screen, and takes it away again. */
export function ProjectButton() {
  const t = useT();
  const run = useRunAction();
  const isOn = usePresenting((state) => state.isOn);
  return (
    <Button
      {...(isOn ? { variant: 'filled' } : { variant: 'subtle', color: 'gray', c: 'var(--kk-ink)' })}
      size="compact-md"
      className={classes.button}
      aria-pressed={isOn}
      aria-label={t('present.action.start')}
      onClick={() => run(isOn ? 'stopProjecting' : 'startProjecting')}
    >
      <IconPresentation size={18} stroke={1.75} aria-hidden />
      <span className={classes.word}>{t('present.action.start')}</span>
    </Button>
  );
}
