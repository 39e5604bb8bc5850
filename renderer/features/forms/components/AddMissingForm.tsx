import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { areaChoices, organisationChoices, partnerTypeChoices, roleChoices } from '../../../data/choices.ts';
import { type MapPlace, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { missingInput, roleMark, type MissingValues } from '../missingValues.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { MembersField } from './MembersField.tsx';
import { PickField } from './PickField.tsx';

/** Who is missed: a type of partner or a role, drawn dashed from now on. `at` is its spot on the map. */
export function AddMissingForm({ at }: { readonly at?: MapPlace | undefined }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const { openDialog, selectActor, selection } = useUi.getState();
  const [values, setValues] = useState<MissingValues>({
    what: null,
    name: '',
    areaIds: [],
    organisationId: null,
    missedByIds: selection.kind === 'actors' ? selection.ids.filter((id) => network.actors.has(id)) : [],
  });
  const change = (part: Partial<MissingValues>) => setValues((now) => ({ ...now, ...part }));
  const choices = [
    ...partnerTypeChoices(network),
    ...roleChoices(network).map((role) => ({
      ...role,
      value: `${roleMark}${role.value}`,
      detail: t('build.missing.role'),
    })),
  ];
  const form = useAddForm(async (mode) => {
    const input = missingInput(network, values);
    // Only the first stands where it was pointed; the next finds its own place.
    const place = at && mode === 'close' ? { at } : {};
    const { id } =
      input.kind === 'person'
        ? await client['person.create']({ ...input.input, ...place })
        : await client['organisation.create']({ ...input.input, ...place });
    notify(t('build.missing.added', { name: input.label }));
    selectActor(id);
    if (mode === 'close') openDialog(null);
    else change({ what: null, name: '' });
  });
  const isRole = values.what?.startsWith(roleMark) ?? false;
  const organisations = organisationChoices(network);
  return (
    <FormFrame form={form}>
      <PickField
        label={t('build.missing.what')}
        isRequired
        hasFirstFocus
        options={() => choices}
        chosen={choices.filter(({ value }) => value === values.what)}
        onPick={([what]) => change({ what: what ?? null })}
      />
      <TextInput
        label={t('build.missing.name')}
        value={values.name}
        maxLength={500}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {isRole ? (
        <PickField
          label={t('build.missing.organisation')}
          options={() => organisations}
          chosen={organisations.filter(({ value }) => value === values.organisationId)}
          onPick={([organisationId]) => change({ organisationId: organisationId ?? null })}
        />
      ) : (
        <PickField
          label={t('forms.field.areas')}
          isMultiple
          options={() => areaChoices(network, t)}
          chosen={values.areaIds.map((id) => ({ value: id, label: network.areas.get(id)?.name ?? id }))}
          onPick={(areaIds) => change({ areaIds })}
        />
      )}
      <MembersField
        label={t('build.missing.missedBy')}
        kinds="members"
        ids={values.missedByIds}
        onPick={(missedByIds) => change({ missedByIds })}
      />
    </FormFrame>
  );
}
