import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { allNthWeekdays, nthWeekdayId, withFrequency, withNthWeekday } from '../../../../shared/calendar/rhythm.ts';
import { frequency } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { consultationTypeChoices, frequencyChoices, nthWeekdayChoices } from '../../../data/meetingChoices.ts';
import { type MapPlace, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { consultationInput, type ConsultationValues } from '../meetingValues.ts';
import { FormFrame } from './FormFrame.tsx';
import classes from './FormFrame.module.css';
import { MembersField } from './MembersField.tsx';
import { PickField } from './PickField.tsx';

type Props = { readonly memberIds: readonly string[]; readonly at: MapPlace | undefined };

const empty = { name: '', typeId: null, frequency: null, dayId: null, chairId: null } as const;

/** A new consultation: its name, who sits there under whose chair, and how often. */
export function AddConsultationForm({ memberIds, at }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const { openDialog, selectActor } = useUi.getState();
  const nameField = useRef<HTMLInputElement>(null);
  const [values, setValues] = useState<ConsultationValues>({ ...empty, memberIds });
  const change = (part: Partial<ConsultationValues>) => setValues((now) => ({ ...now, ...part }));
  const types = consultationTypeChoices(network);
  const members = values.memberIds.flatMap((id) => network.actors.get(id) ?? []);

  const form = useAddForm(async (mode) => {
    const { id } = await client['consultation.create'](consultationInput(values, at));
    selectActor(id);
    notify(t('forms.said.added', { name: values.name.trim() }));
    if (mode === 'close') return openDialog(null);
    setValues({ ...empty, memberIds: [] });
    nameField.current?.focus();
  });

  return (
    <FormFrame form={form}>
      <TextInput
        ref={nameField}
        label={t('forms.field.name')}
        value={values.name}
        data-autofocus
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <PickField
        label={t('forms.field.types')}
        options={() => types}
        chosen={types.filter(({ value }) => value === values.typeId)}
        onPick={([typeId]) => change({ typeId: typeId ?? null })}
      />
      <MembersField
        label={t('meetings.form.participants')}
        kinds="members"
        ids={values.memberIds}
        // Who is no longer at the table is not in the chair either.
        onPick={(ids) => change({ memberIds: ids, chairId: ids.find((id) => id === values.chairId) ?? null })}
      />
      <PickField
        label={t('meetings.form.chair')}
        options={() => members.map(({ id, label }) => ({ value: id, label }))}
        chosen={members.filter(({ id }) => id === values.chairId).map(({ id, label }) => ({ value: id, label }))}
        onPick={([chairId]) => change({ chairId: chairId ?? null })}
      />
      <RhythmFields values={values} change={change} />
    </FormFrame>
  );
}

type FieldsProps = {
  readonly values: ConsultationValues;
  readonly change: (part: Partial<ConsultationValues>) => void;
};

/** How often and on which day of the month; a day of the month makes it monthly. */
function RhythmFields({ values, change }: FieldsProps) {
  const t = useT();
  const often = frequencyChoices(t);
  const days = nthWeekdayChoices(t);
  const dayOf = (dayId: string | null | undefined) =>
    allNthWeekdays().find((day) => nthWeekdayId(day) === dayId) ?? null;
  const rhythm = { frequency: values.frequency, nthWeekday: dayOf(values.dayId) };
  const take = (next: typeof rhythm) =>
    change({ frequency: next.frequency, dayId: next.nthWeekday && nthWeekdayId(next.nthWeekday) });
  return (
    <div className={classes.pair}>
      <PickField
        label={t('meetings.form.frequency')}
        options={() => often}
        chosen={often.filter(({ value }) => value === values.frequency)}
        onPick={([id]) => take(withFrequency(rhythm, frequency.nullable().parse(id ?? null)))}
      />
      <PickField
        label={t('meetings.form.nthWeekday')}
        options={() => days}
        chosen={days.filter(({ value }) => value === values.dayId)}
        onPick={([id]) => take(withNthWeekday(rhythm, dayOf(id)))}
      />
    </div>
  );
}
