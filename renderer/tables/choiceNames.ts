// Names ↔ ids of one list of choices, for a cell of text. Several stand behind a bar, as in the workbook.
import { foldText } from '../../shared/text/fold.ts';
import type { Choice } from '../data/choices.ts';

export const betweenNames = ' | ';

export type ChoiceNames = {
  /** The id of a name or another name, without regard to case and accents. */
  readonly idOf: (name: string) => string | undefined;
  /** A name that `idOf` finds again; where two have one name the second has its kind behind it: "Utrecht (Provincie)". */
  readonly nameOf: (id: string) => string | undefined;
};

/** O(n) once; each look-up is one step. */
export function namesOfChoices(choices: readonly Choice[]): ChoiceNames {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { value, label, detail } of choices) {
    const name = ids.has(keyOf(label)) && detail ? `${label} (${detail})` : label;
    if (!ids.has(keyOf(name))) ids.set(keyOf(name), value);
    names.set(value, name);
  }
  // After the names themselves: a former name never takes the place of a present one.
  for (const { value, aliases = [] } of choices) {
    for (const alias of aliases) if (!ids.has(keyOf(alias))) ids.set(keyOf(alias), value);
  }
  return { idOf: (name) => ids.get(keyOf(name)), nameOf: (id) => names.get(id) };
}

/** The names in a cell, without empty ones. */
export function namesIn(text: string): readonly string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function keyOf(name: string): string {
  return foldText(name).trim();
}

type Named = { readonly label: string } | { readonly name: string };

/** The names of ids in their order; an id without a word is left out. */
export function namesOf(ids: readonly string[], words: ReadonlyMap<string, Named>): readonly string[] {
  return ids.flatMap((id) => {
    const word = words.get(id);
    if (!word) return [];
    return 'label' in word ? word.label : word.name;
  });
}
