// Which actions answer what was typed: every word must begin a word of the label or the keywords.
import { foldWords } from '../../../shared/text/fold.ts';
import type { Action } from '../../actions/types.ts';

/** The actions that answer `text`, those whose label begins with it first; all of them when nothing was typed. */
export function matchActions(
  text: string,
  actions: readonly Action[],
  labelOf: (action: Action) => string,
): readonly Action[] {
  const asked = foldWords(text);
  if (asked === '') return actions;
  const words = asked.split(' ');
  return actions
    .map((action) => ({ action, label: foldWords(labelOf(action)) }))
    .filter(({ action, label }) => {
      const known = `${label} ${foldWords(action.keywords)}`.split(' ');
      return words.every((word) => known.some((candidate) => candidate.startsWith(word)));
    })
    .toSorted((a, b) => Number(b.label.startsWith(asked)) - Number(a.label.startsWith(asked)))
    .map(({ action }) => action);
}
