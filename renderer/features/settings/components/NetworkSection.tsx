import { Select } from '@mantine/core';
import type { In } from '../../../../shared/api/contract.ts';
import { usualRetentionMonths } from '../../../../shared/privacy/retention.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { areaChoices, organisationChoices, personChoices } from '../../../data/choices.ts';
import { shortDate, typedDate } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { FieldRow } from './FieldRow.tsx';
import { LineField } from './LineField.tsx';
import classes from './NetworkSection.module.css';

/** What holds for the network as a whole. Each field saves by itself. */
export function NetworkSection() {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const index = useNetwork();
  const { network } = index.snapshot;
  const save = (patch: In<'network.update'>) => client['network.update'](patch);
  const pick = (patch: In<'network.update'>) => void save(patch).catch(notifyFailure);
  const region = network.regionAreaId === null ? undefined : index.areas.get(network.regionAreaId);
  const own = network.ownActorId === null ? undefined : index.actors.get(network.ownActorId);
  const date = network.referenceDate;
  return (
    <div className={classes['fields']}>
      <FieldRow name={t('settings.network.name')}>
        <LineField
          look="field"
          label={t('settings.network.name')}
          value={network.name}
          isRequired
          save={(name) => save({ name })}
        />
      </FieldRow>
      <FieldRow name={t('settings.network.goal')} hint={t('settings.network.goalHint')}>
        <LineField
          look="field"
          label={t('settings.network.goal')}
          value={network.goal}
          isMultiline
          save={(goal) => save({ goal })}
        />
      </FieldRow>
      <FieldRow name={t('settings.network.region')} hint={t('settings.network.regionHint')}>
        <PickButton
          look="field"
          label={t('settings.network.region')}
          placeholder={t('settings.network.noRegion')}
          options={() => areaChoices(index, t)}
          chosen={region ? [{ value: region.id, label: region.name }] : []}
          onPick={([regionAreaId]) => pick({ regionAreaId: regionAreaId ?? null })}
        />
      </FieldRow>
      <FieldRow name={t('settings.network.own')} hint={t('settings.network.ownHint')}>
        <PickButton
          look="field"
          label={t('settings.network.own')}
          placeholder={t('settings.network.noOwn')}
          options={() => [...organisationChoices(index), ...personChoices(index)]}
          chosen={own ? [{ value: own.id, label: own.label }] : []}
          onPick={([ownActorId]) => pick({ ownActorId: ownActorId ?? null })}
        />
      </FieldRow>
      <FieldRow name={t('settings.network.date')} hint={t('settings.network.dateHint')}>
        <LineField
          look="field"
          label={t('settings.network.date')}
          placeholder={t('settings.network.today')}
          value={date === null ? '' : shortDate(date)}
          // In a promise, so that a date that cannot be read is refused as what the file refuses.
          save={(text) => Promise.resolve(text).then((typed) => save({ referenceDate: typedDate(typed) }))}
        />
      </FieldRow>
      <FieldRow name={t('reviewRound.term.name')} hint={t('reviewRound.term.hint')}>
        <RetentionField months={network.retentionMonths} pick={(retentionMonths) => pick({ retentionMonths })} />
      </FieldRow>
    </div>
  );
}

const choicesOfMonths = [3, 6, 12, 24, 36, 60];

type RetentionProps = { readonly months: number | null; readonly pick: (months: number | null) => void };

/** The term in months. The usual one is not stored, so that a file that says nothing follows it. */
function RetentionField({ months, pick }: RetentionProps) {
  const t = useT();
  const label = (count: number) =>
    count === usualRetentionMonths
      ? t('reviewRound.term.usual', { count })
      : t('reviewRound.retention.months', { count });
  const chosen = months ?? usualRetentionMonths;
  const choices = [...new Set([...choicesOfMonths, chosen])].toSorted((a, b) => a - b);
  return (
    <Select
      aria-label={t('reviewRound.term.name')}
      allowDeselect={false}
      data={choices.map((count) => ({ value: String(count), label: label(count) }))}
      value={String(chosen)}
      onChange={(value) => pick(Number(value) === usualRetentionMonths ? null : Number(value))}
    />
  );
}
