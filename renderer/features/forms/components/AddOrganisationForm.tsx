import { TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { areaChoices, guessedTypeIds, partnerTypeChoices } from '../../../data/choices.ts';
import { knownNames, organisationCalled } from '../../../data/sameName.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { organisationInput } from '../formValues.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { KnownHint } from './KnownHint.tsx';
import { PickField } from './PickField.tsx';

type AddOrganisationFormProps = {
  /** What the one who opens it already knows: a gap says which type is missing and where. */
  readonly typeId: string | null;
  readonly areaId: string | null;
};

/** A new partner: its name, and what is easily known of it. */
export function AddOrganisationForm({ typeId, areaId }: AddOrganisationFormProps) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const { openDialog, selectActor } = useUi.getState();
  const nameField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [picked, pickTypes] = useState<readonly string[] | null>(typeId === null ? null : [typeId]);
  const [areaIds, pickAreas] = useState<readonly string[]>(areaId === null ? [] : [areaId]);
  const names = useMemo(() => knownNames(network), [network]);
  const types = useMemo(() => partnerTypeChoices(network), [network]);

  // "Politie Nieuwegein" says itself what it is, until the user says otherwise.
  const typeIds = picked ?? guessedTypeIds(network, name);

  const form = useAddForm(async (mode) => {
    const { id } = await client['organisation.create'](organisationInput({ name, typeIds, areaIds }));
    selectActor(id);
    notify(t('forms.said.added', { name: name.trim() }));
    if (mode === 'close') return openDialog(null);
    setName('');
    pickTypes(null);
    nameField.current?.focus();
  });

  return (
    <FormFrame form={form}>
      <div>
        <TextInput
          ref={nameField}
          label={t('forms.field.name')}
          value={name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <KnownHint known={organisationCalled(names, name)} />
      </div>
      <PickField
        label={t('forms.field.types')}
        isMultiple
        options={() => types}
        chosen={typeIds.flatMap((id) => types.find((type) => type.value === id) ?? [])}
        onPick={pickTypes}
      />
      <PickField
        label={t('forms.field.areas')}
        isMultiple
        options={() => areaChoices(network, t)}
        chosen={areaIds.map((id) => ({ value: id, label: network.areas.get(id)?.name ?? id }))}
        onPick={pickAreas}
      />
    </FormFrame>
  );
}
