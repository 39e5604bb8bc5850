// Completing at the cursor: which options there are, which one is meant, and what taking it makes of the text.
import { useMemo, useState } from 'react';
import { completeEntry, type CompletionOption } from '../../../../shared/entry/completeEntry.ts';
import type { EntryIndex } from '../../../../shared/entry/entryIndex.ts';

export type Completing = {
  readonly options: readonly CompletionOption[];
  /** The option that the arrows are on; -1 while they are not used. */
  readonly active: number;
  readonly move: (by: 1 | -1) => void;
  readonly leave: () => void;
  /** The text with an option in it, and where the cursor comes. */
  readonly taken: (option: CompletionOption) => { readonly text: string; readonly cursor: number };
};

export function useCompletion(text: string, cursor: number, index: EntryIndex): Completing {
  const { from, to, options } = useMemo(() => completeEntry(text, cursor, index), [text, cursor, index]);
  const asked = `${text} ${cursor}`;
  const [chosen, setChosen] = useState({ asked: '', at: -1 });
  // Typing on begins anew: an option that was pointed at belongs to the former text.
  const active = chosen.asked === asked ? chosen.at : -1;
  const choose = (at: number) => setChosen({ asked, at });
  return {
    options,
    active,
    move: (by) => {
      const next = active + by;
      if (next < -1) choose(options.length - 1);
      else choose(next >= options.length ? -1 : next);
    },
    leave: () => choose(-1),
    taken: ({ insert }) => ({ text: text.slice(0, from) + insert + text.slice(to), cursor: from + insert.length }),
  };
}
