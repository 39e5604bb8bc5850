// Ids of words and areas ↔ their names in one cell. Several stand behind a bar, as in the workbook.
import { Refusal } from '../../../data/refusal.ts';
import type { Choice } from '../../../data/choices.ts';
import { optionNamed } from '../../../ui/picker/matchOptions.ts';

export const between = ' | ';

type Named = { readonly label: string } | { readonly name: string };

/** The names of ids in their order; an id without a word is left out. */
export function namesOf(ids: readonly string[], words: ReadonlyMap<string, Named>): readonly string[] {
  return ids.flatMap((id) => {
    const word = words.get(id);
    if (!word) return [];
    return 'label' in word ? word.label : word.name;
  });
}

/**
 * The ids of names as typed or pasted, each once. A name that no choice has is made with `onCreate`; without it this
 * throws `Refusal`.
 */
export async function idsOfNames(
  text: string,
  choices: readonly Choice[],
  onCreate?: (label: string) => Promise<string>,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const name of text.split('|').map((part) => part.trim())) {
    if (name === '') continue;
    const known = optionNamed(choices, name)?.value;
    if (known === undefined && !onCreate) throw new Refusal('forms.refused.unknown');
    ids.add(known ?? (await onCreate?.(name)) ?? '');
  }
  return [...ids];
}
