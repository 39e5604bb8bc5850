import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconFileText, IconShieldCheck, IconUserX } from '@tabler/icons-react';
import { useState } from 'react';
import { monthsLater, type ToReview } from '../../../../shared/privacy/review.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { shortDate, today } from '../../../data/dates.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import classes from './Privacy.module.css';

const choicesOfMonths = ['6', '12', '18', '24'];

/** Who is due for review; confirms many in one step, and leads to inzage and erasing of one. */
export function ReviewList({ due }: { readonly due: readonly ToReview[] }) {
  const t = useT();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = due.filter(({ person }) => !left.has(person.id));
  if (due.length === 0)
    return <EmptyState icon={IconShieldCheck} title={t('privacy.review.none')} text={t('privacy.review.noneText')} />;
  const choose = (id: string, isChosen: boolean) =>
    setLeft(new Set(isChosen ? [...left].filter((each) => each !== id) : [...left, id]));
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>{t('privacy.review.intro')}</p>
      <Checkbox
        label={t('privacy.review.all')}
        checked={chosen.length === due.length}
        indeterminate={chosen.length > 0 && chosen.length < due.length}
        onChange={(event) => setLeft(new Set(event.currentTarget.checked ? [] : due.map(({ person }) => person.id)))}
      />
      <ul className={classes.review} aria-label={t('privacy.review.title')}>
        {due.map((each) => (
          <ReviewRow
            key={each.person.id}
            row={each}
            isChosen={!left.has(each.person.id)}
            onChoose={(isChosen) => choose(each.person.id, isChosen)}
          />
        ))}
      </ul>
      <ConfirmForm chosen={chosen} />
    </div>
  );
}

type RowProps = { readonly row: ToReview; readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void };

function ReviewRow({ row: { person, reasons }, isChosen, onChoose }: RowProps) {
  const t = useT();
  const openDialog = useUi((state) => state.openDialog);
  const name = person.label;
  const dates = { due: person.reviewBy, left: person.validUntil, noDate: null, noPurpose: null, noGround: null };
  return (
    <li className={classes.row}>
      <Checkbox
        label={name}
        description={reasons
          .map((reason) => t(`privacy.review.reason.${reason}`, { date: shortDate(dates[reason] ?? '') }))
          .join(' · ')}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span className={classes.rowButtons}>
        <IconButton
          icon={IconFileText}
          label={t('privacy.review.report', { name })}
          onClick={() => openDialog({ name: 'personReport', personId: person.id })}
        />
        <IconButton
          icon={IconUserX}
          label={t('privacy.review.erase', { name })}
          onClick={() => openDialog({ name: 'erasePerson', personId: person.id })}
        />
      </span>
    </li>
  );
}

function ConfirmForm({ chosen }: { readonly chosen: readonly ToReview[] }) {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const runAction = useRunAction();
  const [purpose, setPurpose] = useState('');
  const [ground, setGround] = useState('');
  const [months, setMonths] = useState('12');
  const [isBusy, setBusy] = useState(false);
  const count = chosen.length;
  const confirm = async () => {
    setBusy(true);
    const on = today();
    const items = chosen.map(({ person }) => ({
      kind: 'person' as const,
      id: person.id,
      patch: {
        confirmedOn: on,
        reviewBy: monthsLater(on, Number(months)),
        ...(person.purpose === '' && { purpose }),
        ...(person.legalGround === '' && { legalGround: ground }),
      },
    }));
    try {
      await client['record.editMany']({ reason: 'bulk', items });
      const undo = { label: t('common.action.undo'), run: () => runAction('undo') };
      notify(t('privacy.review.confirmed', { count }), undo);
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.confirm}>
      <TextInput
        label={t('privacy.review.purpose')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <TextInput
        label={t('privacy.review.ground')}
        maxLength={500}
        value={ground}
        onChange={(event) => setGround(event.currentTarget.value)}
      />
      <Select
        label={t('privacy.review.until')}
        allowDeselect={false}
        data={choicesOfMonths.map((value) => ({ value, label: t('privacy.review.months', { count: Number(value) }) }))}
        value={months}
        onChange={(value) => setMonths(value ?? '12')}
      />
      <Button disabled={count === 0} loading={isBusy} onClick={() => void confirm()}>
        {t('privacy.review.confirm', { count })}
      </Button>
    </div>
  );
}
