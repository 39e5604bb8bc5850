import type { Word } from '../../../../shared/schema/vocabulary.ts';
import type { WordList } from '../../../../shared/schema/words.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { isOffered, neighbourPlace, newWord, orderOf, wordChange, wordsOf } from '../words.ts';

export type WordActions = {
  /** Adds a word; throws what refuses it. */
  readonly add: (label: string) => Promise<void>;
  /** Gives a word another name, everywhere; throws what refuses it. */
  readonly rename: (word: Word, label: string) => Promise<void>;
  readonly retire: (word: Word) => void;
  readonly bringBack: (word: Word) => void;
  /** Moves a word one place in a list with an order of its own; null where it can go no further. */
  readonly mover: (word: Word, direction: 'up' | 'down') => (() => void) | null;
  /** Takes a word away; where it stands the other takes its place. */
  readonly remove: (word: Word, replacement: { readonly id: string; readonly label: string } | null) => void;
};

/** What can be done with the words of a list; each is one step of the history and is said. */
export function useWordActions(list: WordList): WordActions {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify, notifyFailure } = useNotify();
  const run = useRunAction();
  const undo = { label: t('common.action.undo'), run: () => run('undo') };
  const change = (word: Word, retiredOn: string | null, said: string) =>
    void client['word.update'](wordChange(list, word.id, { retiredOn })).then(() => notify(said, undo), notifyFailure);
  return {
    add: async (label) => {
      await client['word.create'](newWord(network, list, label));
      notify(t('settings.said.added', { name: label }));
    },
    rename: async (word, label) => {
      await client['word.update'](wordChange(list, word.id, { label }));
      notify(t('settings.said.renamed', { from: word.label, to: label }), undo);
    },
    retire: (word) => change(word, today(), t('settings.said.retired', { name: word.label })),
    bringBack: (word) => change(word, null, t('settings.said.broughtBack', { name: word.label })),
    mover: (word, direction) => {
      const ordered = orderOf(list);
      const words = wordsOf(network, list).filter(isOffered);
      const place = ordered && neighbourPlace(words, word.id, direction);
      if (!place) return null;
      const next = words.findIndex(({ id }) => id === word.id) + (direction === 'up' ? 0 : 2);
      const said = t('settings.said.placed', { name: word.label, place: next });
      return () =>
        void client['word.place']({ list: ordered, id: word.id, ...place }).then(
          () => notify(said, undo),
          notifyFailure,
        );
    },
    remove: (word, replacement) => {
      const said = replacement
        ? t('settings.said.replaced', { name: word.label, other: replacement.label })
        : t('settings.said.removed', { name: word.label });
      client['word.remove']({ list, id: word.id, replacementId: replacement?.id ?? null }).then(
        () => notify(said, undo),
        notifyFailure,
      );
    },
  };
}
