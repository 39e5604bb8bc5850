// A relation said as a sentence, `Lister werkt samen met Politie`, read as the line of signs that means the same.
import { cleanLine } from '../text/clean.ts';
import { type EntryIndex, knownTo } from './entryIndex.ts';
import { separatorsIn } from './readLine.ts';

/**
 * `A – B: words of the relation` for a sentence that says a relation in the words of the word list, in either direction;
 * null for any other line. One of the two is known by name: a new name may itself hold such words.
 */
export function relationSaid(raw: string, index: Pick<EntryIndex, 'names' | 'words'>): string | null {
  const text = cleanLine(raw);
  const lower = text.toLowerCase();
  const { isName } = knownTo(index);
  // Of some letters the small one is longer: what is found would lie elsewhere.
  if (lower.length !== text.length || separatorsIn(text).length > 0 || isName(text)) return null;
  const phrases = index.words.offered.relationTypes
    .flatMap(({ label, reverseLabel }) => [label, reverseLabel])
    .filter((phrase) => phrase !== '')
    // `meldt bij` goes before a shorter word it may hold.
    .toSorted((a, b) => b.length - a.length);
  for (const phrase of phrases) {
    const at = lower.indexOf(` ${phrase.toLowerCase()} `);
    if (at < 0) continue;
    const left = text.slice(0, at).trim();
    const [right = '', ...more] = text.slice(at + phrase.length + 2).split(':');
    if (!isName(left) && !isName(right)) continue;
    return `${left} – ${right.trim()}: ${[phrase, ...more.map((each) => each.trim())].join(', ')}`;
  }
  return null;
}
