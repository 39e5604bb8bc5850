import type { Agreement } from '../../../../shared/schema/agreement.ts';
import type { Consultation } from '../../../../shared/schema/consultation.ts';
import type { AgreementChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { areaChoices, themeChoices, type Choice } from '../../../data/choices.ts';
import { tagChoices } from '../../../data/meetingChoices.ts';
import { useT } from '../../../i18n/useT.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';

type Props = {
  readonly record: Consultation | Agreement;
  readonly update: (patch: Pick<AgreementChange, 'areaIds' | 'themeIds' | 'tagIds' | 'aliases'>) => Promise<unknown>;
};

/** Where, about what and under which other names: the same for a consultation and an agreement. */
export function RecordWords({ record, update }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const chosenOf = (ids: readonly string[], nameOf: (id: string) => string | undefined): readonly Choice[] =>
    ids.map((id) => ({ value: id, label: nameOf(id) ?? id }));
  const aliases = chosenOf(record.aliases, (alias) => alias);
  return (
    <>
      <ChoiceField
        label={t('details.field.areas')}
        isMultiple
        choices={() => areaChoices(network, t)}
        chosen={chosenOf(record.areaIds, (id) => network.areas.get(id)?.name)}
        save={(ids) => update({ areaIds: [...ids] })}
      />
      <ChoiceField
        label={t('details.field.themes')}
        isMultiple
        choices={() => themeChoices(network)}
        chosen={chosenOf(record.themeIds, (id) => network.themes.get(id)?.label)}
        save={(ids) => update({ themeIds: [...ids] })}
        onCreate={async (label) => (await client['theme.ensure']({ label })).id}
      />
      <ChoiceField
        label={t('meetings.column.tags')}
        isMultiple
        choices={() => tagChoices(network)}
        chosen={chosenOf(record.tagIds, (id) => network.tags.get(id)?.label)}
        save={(ids) => update({ tagIds: [...ids] })}
        onCreate={async (label) => (await client['word.create']({ list: 'tag', word: { label } })).id}
      />
      <ChoiceField
        label={t('details.field.aliases')}
        isMultiple
        choices={() => aliases}
        chosen={aliases}
        save={(names) => update({ aliases: [...names] })}
        onCreate={(label) => Promise.resolve(label)}
      />
    </>
  );
}
