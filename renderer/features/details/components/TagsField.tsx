import { useApp, useNetwork } from '../../../data/app.tsx';
import { tagChoices } from '../../../data/meetingChoices.ts';
import { useT } from '../../../i18n/useT.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';

type TagsFieldProps = {
  readonly tagIds: readonly string[];
  readonly save: (tagIds: string[]) => Promise<unknown>;
};

/** The user's own keywords for a record; a new one is added where it is chosen. */
export function TagsField({ tagIds, save }: TagsFieldProps) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  return (
    <ChoiceField
      label={t('details.field.tags')}
      isMultiple
      choices={() => tagChoices(network)}
      chosen={tagIds.map((id) => ({ value: id, label: network.tags.get(id)?.label ?? id }))}
      save={(ids) => save([...ids])}
      onCreate={async (label) => (await client['word.create']({ list: 'tag', word: { label } })).id}
    />
  );
}
