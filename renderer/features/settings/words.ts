// The lists of words of a network as one kind of thing, whatever each of them has of its own.
import type { In } from '../../../shared/api/contract.ts';
import type { Word } from '../../../shared/schema/vocabulary.ts';
import { orderedList, type OrderedList, type WordList } from '../../../shared/schema/words.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { Choice } from '../../data/choices.ts';
import { collator, type NetworkIndex } from '../../data/networkIndex.ts';
import { freeColour } from '../../ui/colourCheck.ts';

export type NewWord = In<'word.create'>;
export type WordChange = In<'word.update'>;

/** The words of a list: in their own order where they have one, else by name; what is retired comes last. */
export function wordsOf({ snapshot }: NetworkIndex, list: WordList): readonly Word[] {
  const { vocabulary } = snapshot;
  const lists: { readonly [L in WordList]: readonly Word[] } = {
    domain: vocabulary.domains,
    partner_type: vocabulary.partnerTypes,
    role: vocabulary.roles,
    relation_type: vocabulary.relationTypes,
    consultation_type: vocabulary.consultationTypes,
    agreement_kind: vocabulary.agreementKinds,
    phase: vocabulary.phases,
    theme: vocabulary.themes,
    tag: vocabulary.tags,
  };
  const words = orderOf(list) ? lists[list] : lists[list].toSorted((a, b) => collator.compare(a.label, b.label));
  return [...words.filter(isOffered), ...words.filter((word) => !isOffered(word))];
}

/** The list as one whose words stand in an order of their own; null for a list by name. */
export function orderOf(list: WordList): OrderedList | null {
  return orderedList.safeParse(list).data ?? null;
}

/** Where a word goes that moves one place up or down among `words`: before which other, null = at the end. */
export function neighbourPlace(
  words: readonly Word[],
  id: string,
  direction: 'up' | 'down',
): { readonly beforeId: string | null } | null {
  const at = words.findIndex((word) => word.id === id);
  if (direction === 'up') return at < 1 ? null : { beforeId: words[at - 1]?.id ?? null };
  return at < 0 || at === words.length - 1 ? null : { beforeId: words[at + 2]?.id ?? null };
}

/** Whether a word is offered for new records. */
export function isOffered({ retiredOn }: Word): boolean {
  return retiredOn === null;
}

/** The things whose names have every typed word in them, whatever the case and accents. */
export function having<T>(things: readonly T[], typed: string, namesOf: (thing: T) => readonly string[]): readonly T[] {
  const asked = foldText(typed).trim().split(/\s+/);
  return things.filter((thing) => {
    const names = foldText(namesOf(thing).join(' '));
    return asked.every((word) => names.includes(word));
  });
}

/** A new word with what it needs to begin with: a free colour, the last domain, the same from both ends. */
export function newWord(index: NetworkIndex, list: WordList, label: string): NewWord {
  const { domains, phases } = index.snapshot.vocabulary;
  const sort = Math.max(0, ...(list === 'phase' ? phases : domains).map((word) => word.sort)) + 1;
  switch (list) {
    case 'domain': {
      const colour = freeColour(domains.map((domain) => domain.colour));
      return { list, word: { label, colour, icon: 'building', sort } };
    }
    case 'partner_type':
      return { list, word: { label, domainId: domains.findLast(isOffered)?.id ?? domains.at(-1)?.id ?? 'overig' } };
    case 'phase':
      return { list, word: { label, sort } };
    case 'role':
    case 'relation_type':
    case 'consultation_type':
    case 'agreement_kind':
    case 'theme':
    case 'tag':
      return { list, word: { label } };
  }
}

/** A change of what every word has. */
export function wordChange(
  list: WordList,
  id: string,
  patch: { label?: string; retiredOn?: string | null },
): WordChange {
  return { list, id, patch };
}

/** What may come in the place of a word: the other words that are offered. */
export function replacements(index: NetworkIndex, list: WordList, id: string): readonly Choice[] {
  return wordsOf(index, list)
    .filter((word) => word.id !== id && isOffered(word))
    .map((word) => {
      const colour = index.domains.get(list === 'domain' ? word.id : domainIdOf(index, list, word.id))?.colour;
      return { value: word.id, label: word.label, ...(colour && { colour }) };
    });
}

function domainIdOf(index: NetworkIndex, list: WordList, id: string): string {
  return list === 'partner_type' ? (index.partnerTypes.get(id)?.domainId ?? '') : '';
}
