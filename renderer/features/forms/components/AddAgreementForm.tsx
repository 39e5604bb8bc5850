import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { frequency } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { agreementKindChoices, frequencyChoices } from '../../../data/meetingChoices.ts';
import { type MapPlace, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { agreementInput, type AgreementValues } from '../meetingValues.ts';
import { FormFrame } from './FormFrame.tsx';
import classes from './FormFrame.module.css';
import { MembersField } from './MembersField.tsx';
import { PickField } from './PickField.tsx';

type Props = { readonly memberIds: readonly string[]; readonly at: MapPlace | undefined };

const empty = { name: '', kindId: null, frequency: null, link: '' } as const;

/** A new agreement: its title, what kind it is, between whom, and where it is written down. */
export function AddAgreementForm({ memberIds, at }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const { openDialog, selectActor } = useUi.getState();
  const nameField = useRef<HTMLInputElement>(null);
  const [values, setValues] = useState<AgreementValues>({ ...empty, memberIds });
  const change = (part: Partial<AgreementValues>) => setValues((now) => ({ ...now, ...part }));
  const kinds = agreementKindChoices(network);
  const often = frequencyChoices(t);

  const form = useAddForm(async (mode) => {
    const { id } = await client['agreement.create'](agreementInput(values, at));
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
        label={t('meetings.form.title')}
        value={values.name}
        data-autofocus
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <MembersField
        label={t('meetings.form.parties')}
        kinds="all"
        ids={values.memberIds}
        onPick={(ids) => change({ memberIds: ids })}
      />
      <div className={classes.pair}>
        <PickField
          label={t('meetings.form.type')}
          options={() => kinds}
          chosen={kinds.filter(({ value }) => value === values.kindId)}
          onPick={([kindId]) => change({ kindId: kindId ?? null })}
          onCreate={async (label) => (await client['word.create']({ list: 'agreement_kind', word: { label } })).id}
        />
        <PickField
          label={t('meetings.form.frequency')}
          options={() => often}
          chosen={often.filter(({ value }) => value === values.frequency)}
          onPick={([id]) => change({ frequency: frequency.nullable().parse(id ?? null) })}
        />
      </div>
      <TextInput
        label={t('meetings.form.link')}
        placeholder={t('meetings.form.linkPlaceholder')}
        value={values.link}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
    </FormFrame>
  );
}
