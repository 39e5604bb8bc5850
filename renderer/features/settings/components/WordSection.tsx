import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type FormEvent, useDeferredValue, useState } from 'react';
import type { Word } from '../../../../shared/schema/vocabulary.ts';
import type { WordList } from '../../../../shared/schema/words.ts';
import { useNetwork } from '../../../data/app.tsx';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { useWordActions } from '../hooks/useWordActions.ts';
import { useWordUsage } from '../hooks/useWordUsage.ts';
import { having, wordsOf } from '../words.ts';
import classes from './List.module.css';
import { ReplaceDialog, type Replacing } from './ReplaceDialog.tsx';
import { WordRow } from './WordRow.tsx';

/** More than this at once is not read; searching finds the rest. */
const most = 200;
/** What fills a screen is drawn first, the rest of the list right after it. */
const first = 24;

/** One list of words: search, add, rename, retire, replace and remove. */
export function WordSection({ list }: { readonly list: WordList }) {
  const t = useT();
  const network = useNetwork();
  const usage = useWordUsage(list);
  const actions = useWordActions(list);
  const [typed, setTyped] = useState('');
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const shown = useDeferredValue(most, first);
  const words = wordsOf(network, list);
  const found = having(words, typed, (word) => namesOf(word));
  const remove = (word: Word) => {
    const uses = usage?.[word.id] ?? 0;
    if (usage !== null && uses === 0) actions.remove(word, null);
    else setReplacing({ word, uses, isMerge: false });
  };
  return (
    <>
      <div className={classes['bar']}>
        <TextInput
          className={classes['search']}
          aria-label={t('settings.search', { count: words.length })}
          placeholder={t('settings.search', { count: words.length })}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <AddWord list={list} add={actions.add} />
      </div>
      <ul className={classes['list']} aria-label={t(`settings.section.${list}`)}>
        {found.slice(0, shown).map((word) => (
          <WordRow
            key={word.id}
            list={list}
            word={word}
            uses={usage?.[word.id] ?? 0}
            actions={actions}
            onRemove={() => remove(word)}
            onMerge={() => setReplacing({ word, uses: usage?.[word.id] ?? 0, isMerge: true })}
          />
        ))}
        {found.length === 0 && <li className={classes['none']}>{t('settings.none', { text: typed.trim() })}</li>}
        {found.length > most && (
          <li className={classes['none']}>{t('settings.more', { count: found.length - most })}</li>
        )}
      </ul>
      <ReplaceDialog list={list} replacing={replacing} actions={actions} onClose={() => setReplacing(null)} />
    </>
  );
}

function namesOf(word: Word & { readonly reverseLabel?: string }): readonly string[] {
  return [word.label, word.reverseLabel ?? ''];
}

type AddWordProps = { readonly list: WordList; readonly add: (label: string) => Promise<void> };

function AddWord({ list, add }: AddWordProps) {
  const t = useT();
  const [label, setLabel] = useState('');
  const [sentence, setSentence] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = label.trim();
    if (text === '') return;
    // Empty at once: the next word may be typed while this one is being added.
    setLabel('');
    add(text).catch((thrown: unknown) => {
      setLabel((now) => now || text);
      setSentence(sentenceOf(thrown, t));
    });
  };
  return (
    <form className={classes['add']} onSubmit={submit}>
      <TextInput
        className={classes['addField']}
        aria-label={t(`settings.add.${list}`)}
        placeholder={t(`settings.add.${list}`)}
        value={label}
        error={sentence}
        onChange={(event) => {
          setLabel(event.currentTarget.value);
          setSentence(null);
        }}
      />
      <Button type="submit" size="sm" variant="default" leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}>
        {t('common.action.add')}
      </Button>
    </form>
  );
}
