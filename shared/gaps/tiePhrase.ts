// A tie between two kinds of partner as the middle of a sentence: "een sociaal wijkteam meldt bij Veilig Thuis".
import { partnerPhrase } from '../reference/partnerPhrase.ts';
import { relationTypes } from '../reference/relationTypes.ts';
import type { TieWords } from './reasonParams.ts';

const builtin = new Map<string, { readonly label: string; readonly gloss: string }>(
  relationTypes.map(({ id, label, gloss }) => [id, { label, gloss }]),
);

/** In the language of the reader; a relation type of the user's own has its own words in both. */
export function tiePhrase(words: TieWords, language: 'nl' | 'en'): string {
  const [from, to] = [words.from, words.to].map(({ id, label }) => partnerPhrase(id, label, language));
  if (words.via === 'participation') {
    return language === 'nl' ? `${from} en ${to} samen in een overleg` : `${from} and ${to} in one consultation`;
  }
  if (words.via === 'agreement') {
    return language === 'nl' ? `een afspraak tussen ${from} en ${to}` : `an agreement between ${from} and ${to}`;
  }
  const known = words.typeId === null ? undefined : builtin.get(words.typeId);
  const isOwn = !known || known.label !== words.typeLabel;
  const verb = language === 'nl' || isOwn ? words.typeLabel : known.gloss;
  return `${from} ${verb} ${to}`;
}
