/** Are two roles the same one, written out or not? */
import { foldText, foldWords } from '../text/fold.ts';

function roleWords(role: string): string[] {
  return foldText(role)
    .split(/[\s/]+/u)
    .filter((word) => word !== '');
}

/** `Beleidsadv. OOV` is `Beleidsadviseur OOV`: a word with a full stop is the beginning of the other. */
export function isAbbreviatedRole(a: string, b: string): boolean {
  const [wordsA, wordsB] = [roleWords(a), roleWords(b)];
  if (wordsA.length !== wordsB.length) return false;
  return wordsA.every((word, index) => {
    const other = wordsB[index] ?? '';
    if (word === other) return true;
    if (word.endsWith('.')) return word.length > 3 && other.startsWith(word.slice(0, -1));
    return other.endsWith('.') && other.length > 3 && word.startsWith(other.slice(0, -1));
  });
}

/** The same role but for case, signs and abbreviation. */
export function isSameRole(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b) || isAbbreviatedRole(a, b);
}
