import { TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { parsePersonName } from '../../../../shared/import/normalise/personName.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { organisationChoices } from '../../../data/choices.ts';
import { chosenRole, freeRole, rolePatch, roleChoicesWith } from '../../../data/roleChoice.ts';
import { knownNames, personCalled } from '../../../data/sameName.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { organisationInput, personInput, type PersonValues } from '../formValues.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import classes from './FormFrame.module.css';
import { KnownHint } from './KnownHint.tsx';
import { PickField } from './PickField.tsx';

const empty = { name: '', role: null, mobile: '', phone: '', email: '' } as const;

/** A new contact person: the name, where, as what and how to reach them. */
export function AddPersonForm({ organisationId }: { readonly organisationId: string | null }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const { openDialog, selectActor } = useUi.getState();
  const nameField = useRef<HTMLInputElement>(null);
  const [values, setValues] = useState<PersonValues>({ ...empty, organisationId });
  const change = (part: Partial<PersonValues>) => setValues((now) => ({ ...now, ...part }));
  const names = useMemo(() => knownNames(network), [network]);

  const form = useAddForm(async (mode) => {
    const { id } = await client['person.create'](personInput(values));
    selectActor(id);
    notify(t('forms.said.added', { name: values.name.trim() }));
    if (mode === 'close') return openDialog(null);
    setValues({ ...empty, organisationId: values.organisationId });
    nameField.current?.focus();
  });
  const addOrganisation = async (name: string) =>
    (await client['organisation.create'](organisationInput({ name, typeIds: [], areaIds: [] }))).id;

  const organisation = values.organisationId ? network.actors.get(values.organisationId) : undefined;
  const textField = (part: 'mobile' | 'phone' | 'email') => (
    <TextInput
      label={t(`lists.contactKind.${part}`)}
      value={values[part]}
      onChange={(event) => change({ [part]: event.currentTarget.value })}
    />
  );
  return (
    <FormFrame form={form}>
      <div>
        <TextInput
          ref={nameField}
          label={t('forms.field.name')}
          placeholder={t('forms.field.namePlaceholder')}
          value={values.name}
          data-autofocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <KnownHint known={personCalled(names, parsePersonName(values.name))} />
      </div>
      <PickField
        label={t('forms.field.organisation')}
        options={() => organisationChoices(network)}
        chosen={organisation ? [{ value: organisation.id, label: organisation.label }] : []}
        onPick={([id]) => change({ organisationId: id ?? null })}
        onCreate={addOrganisation}
      />
      <RoleField role={values.role} onPick={(role) => change({ role })} />
      <div className={classes.pair}>
        {textField('mobile')}
        {textField('phone')}
      </div>
      {textField('email')}
    </FormFrame>
  );
}

type RoleProps = { readonly role: string | null; readonly onPick: (role: string | null) => void };

function RoleField({ role, onPick }: RoleProps) {
  const t = useT();
  const network = useNetwork();
  const part = rolePatch(role);
  const choices = roleChoicesWith(network, part);
  return (
    <PickField
      label={t('forms.field.role')}
      options={() => choices}
      chosen={choices.filter((choice) => chosenRole(part).includes(choice.value))}
      onPick={([chosen]) => onPick(chosen ?? null)}
      onCreate={(label) => Promise.resolve(freeRole(label))}
    />
  );
}
