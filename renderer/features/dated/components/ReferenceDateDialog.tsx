import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { longDate } from '../../../data/dates.ts';
import { queryKeys } from '../../../data/queries.ts';
import { turningDays, useShownDate } from '../../../data/shownDate.ts';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import classes from './dated.module.css';

/** Most days to offer; the newest say most. */
const mostDays = 6;

/** Chooses the day as of which the window shows the network. */
export function ReferenceDateDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'referenceDate');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('dated.choose.title')}>
      <ReferenceDateForm onDone={() => openDialog(null)} />
    </Modal>
  );
}

function ReferenceDateForm({ onDone }: { readonly onDone: () => void }) {
  const t = useT();
  const setOnDate = useUi((state) => state.setOnDate);
  const shown = useShownDate();
  const [typed, setTyped] = useState(shown ?? '');
  // What is shown is cut off at a day; the days to choose from are those of the whole file.
  const whole = useQueryClient().getQueryData<NetworkSnapshot>(queryKeys.network);
  const days = whole ? turningDays(whole).slice(-mostDays) : [];
  const show = (date: string | null) => {
    setOnDate(date);
    announce(date === null ? t('dated.choose.saidNow') : t('dated.choose.said', { date: longDate(date) }));
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show(typed || null);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.intro}>{t('dated.choose.intro')}</p>
      <TypedDateInput label={t('dated.choose.date')} value={typed} onChange={setTyped} hasFirstFocus />
      {days.length > 0 && (
        <div className={classes.days} role="group" aria-label={t('dated.choose.turningDays')}>
          {days.map((day) => (
            <Button key={day} variant="default" size="compact-sm" onClick={() => show(day)}>
              {longDate(day)}
            </Button>
          ))}
        </div>
      )}
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={() => show(null)}>
          {t('dated.choose.now')}
        </Button>
        <Button type="submit">{t('dated.choose.show')}</Button>
      </div>
    </form>
  );
}
