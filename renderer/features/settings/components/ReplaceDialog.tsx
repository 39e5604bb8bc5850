import { Button, Group, Modal, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Word } from '../../../../shared/schema/vocabulary.ts';
import type { WordList } from '../../../../shared/schema/words.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import type { WordActions } from '../hooks/useWordActions.ts';
import { replacements } from '../words.ts';

export type Replacing = { readonly word: Word; readonly uses: number; readonly isMerge: boolean };

type ReplaceDialogProps = {
  readonly list: WordList;
  /** Null when nothing is asked. */
  readonly replacing: Replacing | null;
  readonly actions: WordActions;
  readonly onClose: () => void;
};

/** Asks what comes in the place of a word that is in use, with how often it is. */
export function ReplaceDialog({ list, replacing, actions, onClose }: ReplaceDialogProps) {
  const t = useT();
  const title = replacing
    ? t(replacing.isMerge ? 'settings.replace.mergeTitle' : 'settings.replace.title', { name: replacing.word.label })
    : '';
  return (
    <Modal opened={replacing !== null} onClose={onClose} title={title} size="md">
      {replacing && (
        <ReplaceForm key={replacing.word.id} list={list} replacing={replacing} actions={actions} onClose={onClose} />
      )}
    </Modal>
  );
}

type ReplaceFormProps = ReplaceDialogProps & { readonly replacing: Replacing };

function ReplaceForm({ list, replacing, actions, onClose }: ReplaceFormProps) {
  const t = useT();
  const network = useNetwork();
  const [otherId, setOtherId] = useState<string | null>(null);
  const { word, uses } = replacing;
  const options = replacements(network, list, word.id);
  const other = options.find((option) => option.value === otherId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!other) return;
    actions.remove(word, { id: other.value, label: other.label });
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Text mb="md">
        {uses === 0 ? t('settings.replace.unused') : t('settings.replace.text', { name: word.label, count: uses })}
      </Text>
      <PickButton
        label={t('settings.replace.with')}
        look="field"
        placeholder={t('settings.replace.choose')}
        isRequired
        hasFirstFocus
        options={() => options}
        chosen={other ? [other] : []}
        onPick={([id]) => setOtherId(id ?? null)}
      />
      <Group justify="flex-end" mt="xl">
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button type="submit" disabled={!other}>
          {other && uses > 0 ? t('settings.replace.confirm', { count: uses }) : t('settings.replace.confirmNone')}
        </Button>
      </Group>
    </form>
  );
}
