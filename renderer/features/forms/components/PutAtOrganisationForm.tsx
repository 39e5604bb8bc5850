import { useState } from 'react';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { organisationChoices, personChoices } from '../../../data/choices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { chosenRole, freeRole, rolePatch, roleChoicesWith } from '../../../data/roleChoice.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { PickField } from './PickField.tsx';

type Props = { readonly personId: string | null; readonly organisationId: string | null };

/** Somebody who is known already gets a function at an organisation. */
export function PutAtOrganisationForm(given: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const openDialog = useUi((state) => state.openDialog);
  const [{ personId, organisationId, role }, setValues] = useState({ ...given, role: null as string | null });
  const change = (part: Partial<Props & { readonly role: string | null }>) => setValues((now) => ({ ...now, ...part }));
  const persons = personChoices(network);
  const organisations = organisationChoices(network);
  const part = rolePatch(role);
  const roles = roleChoicesWith(network, part);
  const form = useAddForm(async (mode) => {
    if (!personId || !organisationId) throw new Refusal('build.put.needsBoth');
    await client['position.create']({ position: { personId, organisationId, ...part } });
    const labelOf = (id: string) => network.actors.get(id)?.label ?? '';
    notify(t('build.put.done', { name: labelOf(personId), organisation: labelOf(organisationId) }));
    if (mode === 'close') openDialog(null);
    else change({ personId: null });
  });
  return (
    <FormFrame form={form} submitLabel={t('build.put.create')}>
      <PickField
        label={t('build.put.person')}
        isRequired
        hasFirstFocus={!given.personId}
        options={() => persons}
        chosen={persons.filter(({ value }) => value === personId)}
        onPick={([id]) => change({ personId: id ?? null })}
      />
      <PickField
        label={t('forms.field.organisation')}
        isRequired
        hasFirstFocus={given.personId !== null && !given.organisationId}
        options={() => organisations}
        chosen={organisations.filter(({ value }) => value === organisationId)}
        onPick={([id]) => change({ organisationId: id ?? null })}
      />
      <PickField
        label={t('forms.field.role')}
        hasFirstFocus={given.personId !== null && given.organisationId !== null}
        options={() => roles}
        chosen={roles.filter(({ value }) => chosenRole(part).includes(value))}
        onPick={([chosen]) => change({ role: chosen ?? null })}
        onCreate={(label) => Promise.resolve(freeRole(label))}
      />
    </FormFrame>
  );
}
