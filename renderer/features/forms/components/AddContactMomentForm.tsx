import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { contactMomentKind, type ContactMomentKind } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { momentKindChoices, namesOfActors } from '../../../data/followUpWords.ts';
import { Refusal } from '../../../data/refusal.ts';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { keepNote } from '../../../tables/keepNote.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import classes from './FormFrame.module.css';
import { MembersField } from './MembersField.tsx';
import { PickField } from './PickField.tsx';

type Values = {
  readonly actorIds: readonly string[];
  /** `yyyy-mm-dd`, or empty. */
  readonly onDate: string;
  readonly kind: ContactMomentKind;
  readonly summary: string;
};

/** A new contact moment: with whom, when, how, and in one line about what. */
export function AddContactMomentForm({ actorIds }: { readonly actorIds: readonly string[] }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const openDialog = useUi((state) => state.openDialog);
  const summaryField = useRef<HTMLInputElement>(null);
  const [values, setValues] = useState<Values>({ actorIds, onDate: today(), kind: 'meeting', summary: '' });
  const change = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const form = useAddForm(async (mode) => {
    if (values.actorIds.length === 0) throw new Refusal('followup.moment.needsWho');
    if (values.onDate === '') throw new Refusal('forms.refused.date');
    await keepNote(values.summary, '', t);
    await client['contactMoment.create']({ contactMoment: { ...values, actorIds: [...values.actorIds] } });
    notify(t('followup.moment.added', { names: namesOfActors(network, values.actorIds).join(', ') }));
    if (mode === 'close') return openDialog(null);
    change({ actorIds: [], summary: '' });
    summaryField.current?.focus();
  });
  return (
    <FormFrame form={form}>
      <TextInput
        ref={summaryField}
        label={t('followup.moment.summary')}
        placeholder={t('details.field.note')}
        value={values.summary}
        data-autofocus
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <MembersField
        label={t('followup.moment.with')}
        kinds="all"
        ids={values.actorIds}
        onPick={(ids) => change({ actorIds: ids })}
      />
      <div className={classes.pair}>
        <TypedDateInput
          label={t('followup.moment.date')}
          value={values.onDate}
          onChange={(onDate) => change({ onDate })}
        />
        <PickField
          label={t('followup.moment.kind')}
          isRequired
          options={() => momentKindChoices(t)}
          chosen={momentKindChoices(t).filter(({ value }) => value === values.kind)}
          onPick={([id]) => change({ kind: contactMomentKind.parse(id) })}
        />
      </div>
    </FormFrame>
  );
}
