import type { Person } from '../../../../shared/schema/person.ts';
import type { PersonChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { themeChoices } from '../../../data/choices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { AnswerField } from '../fields/AnswerField.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { NoteField } from '../fields/NoteField.tsx';
import { SwitchField } from '../fields/SwitchField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Section } from './Section.tsx';
import { TagsField } from './TagsField.tsx';

type Props = {
  readonly person: Person;
  readonly update: (patch: PersonChange) => Promise<unknown>;
};

type NameParts = Pick<Person, 'givenName' | 'familyName'>;

const nameParts = ['title', 'givenName', 'prefix', 'familyName'] as const;

/** What is known of a person, and what may be done with it; each field saves by itself. */
export function PersonFields({ person, update }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const saveName = async (part: (typeof nameParts)[number], text: string) => {
    const next: NameParts = { ...person, [part]: text.trim() };
    if (!next.givenName && !next.familyName) throw new Refusal('forms.refused.personName');
    await update({ [part]: text });
  };
  return (
    <>
      <Section title={t('details.facts.title')}>
        {nameParts.map((part) => (
          <TextField
            key={part}
            label={t(`details.person.${part}`)}
            value={person[part]}
            save={(text) => saveName(part, text)}
          />
        ))}
        <ChoiceField
          label={t('details.field.themes')}
          isMultiple
          choices={() => themeChoices(network)}
          chosen={person.themeIds.map((id) => ({ value: id, label: network.themes.get(id)?.label ?? id }))}
          save={(ids) => update({ themeIds: [...ids] })}
          onCreate={async (label) => (await client['theme.ensure']({ label })).id}
        />
        <TagsField tagIds={person.tagIds} save={(tagIds) => update({ tagIds })} />
        <DateField
          label={t('details.field.confirmed')}
          value={person.confirmedOn}
          save={(confirmedOn) => update({ confirmedOn })}
          todayLabel={t('details.field.confirmToday')}
        />
        <AnswerField
          label={t('details.person.livedExperience')}
          value={person.hasLivedExperience}
          save={(hasLivedExperience) => update({ hasLivedExperience })}
        />
        <NoteField label={t('details.field.notes')} value={person.notes} save={(notes) => update({ notes })} />
      </Section>
      <Section title={t('details.privacy.title')}>
        <SwitchField
          label={t('details.privacy.mayShow')}
          isOn={person.mayShow}
          save={(mayShow) => update({ mayShow })}
        />
        <SwitchField
          label={t('details.privacy.mayExport')}
          isOn={person.mayExport}
          save={(mayExport) => update({ mayExport })}
        />
        <TextField label={t('details.field.source')} value={person.source} save={(source) => update({ source })} />
        <TextField
          label={t('details.privacy.purpose')}
          value={person.purpose}
          save={(purpose) => update({ purpose })}
        />
        <TextField
          label={t('details.privacy.ground')}
          value={person.legalGround}
          save={(legalGround) => update({ legalGround })}
        />
        <DateField
          label={t('details.privacy.reviewBy')}
          value={person.reviewBy}
          save={(reviewBy) => update({ reviewBy })}
        />
      </Section>
    </>
  );
}
