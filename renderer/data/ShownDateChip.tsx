import { UnstyledButton } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useNetwork } from './app.tsx';
import { longDate } from './dates.ts';
import { useShownDate } from './shownDate.ts';
import { useUi } from './uiStore.ts';
import { useT } from '../i18n/useT.ts';
import classes from './ShownDateChip.module.css';

/** Says that the window shows another day than today, wherever the user is; a click changes it. */
export function ShownDateChip() {
  const t = useT();
  const date = useShownDate();
  const openDialog = useUi((state) => state.openDialog);
  const { name } = useNetwork().snapshot.network;
  if (date === null) return null;
  return (
    <UnstyledButton
      className={classes.chip}
      aria-label={t('dated.chip.change', { date: longDate(date), name })}
      onClick={() => openDialog({ name: 'referenceDate' })}
    >
      <IconCalendarEvent size={16} stroke={1.75} aria-hidden />
      {t('dated.chip.shown', { date: longDate(date) })}
    </UnstyledButton>
  );
}
