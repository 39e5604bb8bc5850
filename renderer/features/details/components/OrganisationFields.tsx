import { scale } from '../../../../shared/schema/lists.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { OrganisationChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import {
  areaChoices,
  organisationChoices,
  partnerTypeChoices,
  scaleChoices,
  themeChoices,
  type Choice,
} from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { addressWith } from '../addressWith.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { ContactPointsField } from '../fields/ContactPointsField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { NoteField } from '../fields/NoteField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Section } from './Section.tsx';
import { TagsField } from './TagsField.tsx';

type Props = {
  readonly organisation: Organisation;
  readonly update: (patch: OrganisationChange) => Promise<unknown>;
};

/** What is known of an organisation, each field saving by itself. */
export function OrganisationFields({ organisation, update }: Props) {
  const t = useT();
  const { contactPoints, address, website, kvk, source, confirmedOn, notes } = organisation;
  return (
    <>
      <Section title={t('details.reach.title')}>
        <ContactPointsField points={contactPoints} save={(points) => update({ contactPoints: points })} />
        <TextField label={t('details.field.website')} value={website} save={(text) => update({ website: text })} />
        {(['street', 'postcode', 'city'] as const).map((part) => (
          <TextField
            key={part}
            label={t(`details.address.${part}`)}
            value={address?.[part] ?? ''}
            save={(text) => update({ address: addressWith(address, part, text) })}
          />
        ))}
      </Section>
      <Section title={t('details.facts.title')}>
        <WordFields organisation={organisation} update={update} />
        <TextField label={t('details.field.kvk')} value={kvk} save={(text) => update({ kvk: text })} />
        <TextField label={t('details.field.source')} value={source} save={(text) => update({ source: text })} />
        <DateField
          label={t('details.field.confirmed')}
          value={confirmedOn}
          save={(date) => update({ confirmedOn: date })}
          todayLabel={t('details.field.confirmToday')}
        />
        <NoteField label={t('details.field.notes')} value={notes} save={(text) => update({ notes: text })} />
      </Section>
    </>
  );
}

function WordFields({ organisation, update }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const types = partnerTypeChoices(network);
  const parent = organisation.parentId ? network.actors.get(organisation.parentId) : undefined;
  const chosenOf = (ids: readonly string[], nameOf: (id: string) => string | undefined): readonly Choice[] =>
    ids.map((id) => ({ value: id, label: nameOf(id) ?? id }));
  return (
    <>
      <ChoiceField
        label={t('details.field.types')}
        isMultiple
        choices={() => types}
        chosen={organisation.typeIds.map(
          // A type that is retired is offered to nobody, but whoever has it keeps it.
          (id) =>
            types.find((type) => type.value === id) ?? { value: id, label: network.partnerTypes.get(id)?.label ?? id },
        )}
        save={(ids) => update({ typeIds: [...ids] })}
      />
      <ChoiceField
        label={t('details.field.aliases')}
        isMultiple
        choices={() => chosenOf(organisation.aliases, (alias) => alias)}
        chosen={chosenOf(organisation.aliases, (alias) => alias)}
        save={(aliases) => update({ aliases: [...aliases] })}
        onCreate={(label) => Promise.resolve(label)}
      />
      <ChoiceField
        label={t('details.field.parent')}
        choices={() => organisationChoices(network, [organisation.id])}
        chosen={parent ? [{ value: parent.id, label: parent.label }] : []}
        save={([id]) => update({ parentId: id ?? null })}
      />
      <ChoiceField
        label={t('details.field.scale')}
        choices={() => scaleChoices(t)}
        chosen={scaleChoices(t).filter((choice) => choice.value === organisation.scale)}
        save={([id]) => update({ scale: scale.nullable().parse(id ?? null) })}
      />
      <ChoiceField
        label={t('details.field.areas')}
        isMultiple
        choices={() => areaChoices(network, t)}
        chosen={chosenOf(organisation.areaIds, (id) => network.areas.get(id)?.name)}
        save={(ids) => update({ areaIds: [...ids] })}
      />
      <ChoiceField
        label={t('details.field.themes')}
        isMultiple
        choices={() => themeChoices(network)}
        chosen={chosenOf(organisation.themeIds, (id) => network.themes.get(id)?.label)}
        save={(ids) => update({ themeIds: [...ids] })}
        onCreate={async (label) => (await client['theme.ensure']({ label })).id}
      />
      <TagsField tagIds={organisation.tagIds} save={(tagIds) => update({ tagIds })} />
    </>
  );
}
