// Enter: plans the lines against the network as it is at that moment, has them carried out, and says what came of it.
import { useRef, useState } from 'react';
import { hasItems, planEntry } from '../../../../shared/entry/planEntry.ts';
import type { EntryPlan } from '../../../../shared/entry/types.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { setEntryText, useQuickEntry } from '../../../data/quickEntry.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce, announceUrgently } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import { addedText, problemText } from '../entryWords.ts';
import type { EntryIndexing } from './useEntryIndex.ts';

export type Entering = {
  /** Takes the text out of the field and does it; a text in which nothing can be done stays where it is. */
  readonly enter: (text: string) => void;
  /** What the last Enter brought; empty before the first. */
  readonly said: string;
};

export function useEnterLines({ index, indexOf }: EntryIndexing): Entering {
  const t = useT();
  const { client, queries } = useApp();
  const { snapshot } = useNetwork();
  const { notifyFailure } = useNotify();
  const [said, setSaid] = useState('');
  const last = useRef(Promise.resolve());

  const apply = async (text: string) => {
    // The command before this one may be newer than what is drawn.
    const plan = planEntry(text, indexOf(queries.getQueryData<NetworkSnapshot>(queryKeys.network) ?? snapshot));
    try {
      if (hasItems(plan)) await client['entry.apply'](plan.items);
    } catch (thrown) {
      putBack(text);
      notifyFailure(thrown);
      return;
    }
    const refused = plan.lines.filter((line) => line.problem !== null);
    putBack(refused.map((line) => line.text).join('\n'));
    const sentence = addedText(plan.lines, t);
    setSaid(sentence);
    announce([sentence, ...(refused.length > 0 ? [t('entry.said.left', { count: refused.length })] : [])].join(' '));
  };
  return {
    said,
    enter: (text) => {
      const plan: EntryPlan = planEntry(text, index);
      const problems = plan.lines.flatMap(({ problem }) => problem ?? []);
      if (problems.length === plan.lines.length) {
        for (const problem of problems.slice(0, 1)) announceUrgently(problemText(problem, t));
        return;
      }
      setEntryText('');
      last.current = last.current.then(() => apply(text));
    },
  };
}

/** In front of what was typed in the meantime. */
function putBack(text: string): void {
  if (text === '') return;
  const typed = useQuickEntry.getState().text;
  setEntryText(typed === '' ? text : `${text}\n${typed}`);
}
