import { Button, Checkbox, Select } from '@mantine/core';
import { IconShieldCheck, IconUserX } from '@tabler/icons-react';
import { useState } from 'react';
import { type Expired, usualRetentionMonths } from '../../../../shared/privacy/retention.ts';
import { useNetwork } from '../../../data/app.tsx';
import { shortDate } from '../../../data/dates.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useRetentionWork } from '../hooks/useRetentionWork.ts';
import classes from './Privacy.module.css';
import roundClasses from './ReviewRound.module.css';

/** Whom the network kept past its term; removes or keeps longer whom the user picks, as one step that can be undone. */
export function RetentionList({ expired }: { readonly expired: readonly Expired[] }) {
  const t = useT();
  const months = useNetwork().snapshot.network.retentionMonths ?? usualRetentionMonths;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = expired.filter(({ person }) => picked.has(person.id));
  if (expired.length === 0)
    return (
      <EmptyState
        icon={IconShieldCheck}
        title={t('reviewRound.retention.none')}
        text={t('reviewRound.retention.noneText')}
      />
    );
  const pick = (id: string, isPicked: boolean) =>
    setPicked(new Set(isPicked ? [...picked, id] : [...picked].filter((each) => each !== id)));
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>{t('reviewRound.retention.intro', { count: months })}</p>
      <Checkbox
        label={t('reviewRound.retention.all')}
        checked={chosen.length === expired.length}
        indeterminate={chosen.length > 0 && chosen.length < expired.length}
        onChange={(event) => setPicked(new Set(event.currentTarget.checked ? expired.map((e) => e.person.id) : []))}
      />
      <ul className={classes.review} aria-label={t('reviewRound.tab.retention')}>
        {expired.map((each) => (
          <ExpiredRow
            key={each.person.id}
            expired={each}
            isPicked={picked.has(each.person.id)}
            onPick={(isPicked) => pick(each.person.id, isPicked)}
          />
        ))}
      </ul>
      <RetentionButtons chosen={chosen} />
      <p className={classes.quiet}>{t('reviewRound.retention.forGood')}</p>
    </div>
  );
}

type RowProps = {
  readonly expired: Expired;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
};

function ExpiredRow({ expired: { person, reason, since, until }, isPicked, onPick }: RowProps) {
  const t = useT();
  const openDialog = useUi((state) => state.openDialog);
  const why = t(`reviewRound.retention.reason.${reason}`, { date: shortDate(since) });
  return (
    <li className={classes.row}>
      <Checkbox
        label={person.label}
        description={`${why} · ${t('reviewRound.retention.until', { date: shortDate(until) })}`}
        checked={isPicked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span className={classes.rowButtons}>
        <IconButton
          icon={IconUserX}
          label={t('privacy.review.erase', { name: person.label })}
          onClick={() => openDialog({ name: 'erasePerson', personId: person.id })}
        />
      </span>
    </li>
  );
}

const choicesOfMonths = [3, 6, 12, 24];

function RetentionButtons({ chosen }: { readonly chosen: readonly Expired[] }) {
  const t = useT();
  const [months, setMonths] = useState('12');
  const { remove, extend, isBusy } = useRetentionWork(chosen);
  const count = chosen.length;
  return (
    <div className={roundClasses.extend}>
      <Select
        label={t('reviewRound.retention.by')}
        allowDeselect={false}
        data={choicesOfMonths.map((each) => ({
          value: String(each),
          label: t('reviewRound.retention.months', { count: each }),
        }))}
        value={months}
        onChange={(value) => setMonths(value ?? '12')}
      />
      <Button variant="default" disabled={count === 0 || isBusy} onClick={() => extend(Number(months))}>
        {t('reviewRound.retention.extend', { count })}
      </Button>
      <Button color="red" disabled={count === 0 || isBusy} onClick={remove}>
        {t('reviewRound.retention.remove', { count })}
      </Button>
    </div>
  );
}
