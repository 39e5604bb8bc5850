/** The keys on which names of persons are compared: folded, and wherever the tussenvoegsel stood. */
import { foldCompact, foldWords } from '../text/fold.ts';
import { isPrefixWord } from './normalise/nameWords.ts';

export type NameOfPerson = { readonly givenName: string; readonly prefix: string; readonly familyName: string };

/** Leaves out the tussenvoegsels at the places where they may stand; most names have none. */
function withoutPrefixes(folded: string, mayBePrefix: (index: number, count: number) => boolean): string {
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  const kept = words.filter((word, index) => !mayBePrefix(index, words.length) || !isPrefixWord(word));
  return kept.length === words.length ? folded : kept.join(' ');
}

/** Words of a whole name without tussenvoegsels, so that it does not matter in which column they stood. */
export function lineKey(name: NameOfPerson): string {
  return withoutPrefixes(foldWords(`${name.givenName} ${name.familyName}`), (index) => index > 0);
}

/** Ways to write one tussenvoegsel; `van de`, `van der` and `van den` are mixed up all the time. */
const prefixSpellings: Readonly<Record<string, string>> = {
  v: 'van',
  vd: 'vande',
  vdr: 'vande',
  vder: 'vande',
  vden: 'vande',
  vander: 'vande',
  vanden: 'vande',
  vt: 'vant',
  vanhet: 'vant',
  den: 'de',
  der: 'de',
  het: 't',
};

/** The tussenvoegsels of a name as one word, wherever they stood; `''` when it has none. */
export function prefixKey(name: NameOfPerson): string {
  const words = foldWords(`${name.givenName} ${name.prefix} ${name.familyName}`).split(' ');
  const typed = words.filter((word, index) => index > 0 && index < words.length - 1 && isPrefixWord(word)).join('');
  return prefixSpellings[typed] ?? typed;
}

/** True when a tussenvoegsel only shortens the other: `v.` for `van`, `v.d.` for `van der`. */
export function shortensPrefix(given: string, known: string): boolean {
  const keyOf = (prefix: string): string => prefixSpellings[foldCompact(prefix)] ?? foldCompact(prefix);
  return foldCompact(given).length < foldCompact(known).length && given.includes('.') && keyOf(given) === keyOf(known);
}

/** The family name without the tussenvoegsels that were typed into it. */
export function familyKey(name: NameOfPerson): string {
  return withoutPrefixes(foldWords(name.familyName), (index, count) => index < count - 1);
}

/** `A.` fits `Anna`, `J.P.` fits `Jan Peter`, nothing fits everything; `Anna` does not fit `Annet`. */
export function givenNamesFit(a: string, b: string): boolean {
  const [foldedA, foldedB] = [foldWords(a), foldWords(b)];
  if (foldedA === '' || foldedB === '') return true;
  const [wordsA, wordsB] = [foldedA.split(' '), foldedB.split(' ')];
  return wordsA.slice(0, wordsB.length).every((word, index) => {
    const other = wordsB[index] ?? '';
    const isInitial = word.length === 1 || other.length === 1;
    return isInitial ? word[0] === other[0] : word === other;
  });
}

/**
 * Two names that may be one person's when something else (an address) says so: the same family name with given names
 * that fit, or a single word that stands in the other (`Jansen`, `Fatima`).
 */
export function namesFit(a: NameOfPerson, b: NameOfPerson): boolean {
  const [wordsA, wordsB] = [lineKey(a).split(' '), lineKey(b).split(' ')];
  const [shorter, longer] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const [only = ''] = shorter;
  if (shorter.length === 1 && only.length > 1) return longer.includes(only);
  return familyKey(a) === familyKey(b) && givenNamesFit(a.givenName, b.givenName);
}

/** True when a given name says more than an initial. */
export function isWrittenOut(givenName: string): boolean {
  return (foldWords(givenName).split(' ')[0] ?? '').length > 1;
}
