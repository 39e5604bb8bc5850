/**
 * Folding: two spellings a reader would call the same become the same string.
 * Used for search keys, sorting and matching; never shown. Leaves out stemming, phonetics and abbreviations.
 */

const asciiOnly = /^[\u0000-\u007f]*$/;
const marks = /\p{M}+/gu;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
/** The same for ASCII: most names are, and looking up Unicode classes costs. */
const notAsciiWord = /[^a-z0-9]+/g;

/** Letters that Unicode does not take apart, with what a Dutch keyboard user types for them. */
const letterReplacements: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ς', 's'],
  ['σ', 's'],
  ['’', "'"],
  ['‘', "'"],
]);
const replaceable = new RegExp(`[${[...letterReplacements.keys()].join('')}]`, 'gu');

/**
 * Lower case without accents: `Súdwest-Fryslân` → `sudwest-fryslan`, `İĲß` → `iijss`.
 * Punctuation and spaces stay. Compatibility forms (ligatures, full width) are taken apart as well (Unicode NFKD).
 */
export function foldText(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(replaceable, (letter) => letterReplacements.get(letter) ?? letter);
}

/** Folded words with single spaces and no punctuation: `Heeze-Leende ` and `heeze leende` give the same key. */
export function foldWords(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase().replace(notAsciiWord, ' ').trim();
  return foldText(text).replace(notLetterOrDigit, ' ').trim();
}

/** Folded letters and digits only: `Voorbeeld Zorg` and `VOORBEELDZORG` give the same key. */
export function foldCompact(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase().replace(notAsciiWord, '');
  return foldText(text).replace(notLetterOrDigit, '');
}

/** The parts of a person's name that decide the place in a list. */
export type SortableName = {
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
};

/**
 * Sort key of a Dutch person's name: family name first, tussenvoegsel last and without weight of its own,
 * so `van Dijk` stands under the D (the order of the Dutch telephone book, NEN 1888).
 * Without a family name the given name decides.
 */
export function personSortKey(name: SortableName): string {
  const family = foldWords(name.familyName);
  const given = foldWords(name.givenName);
  const prefix = foldWords(name.prefix);
  return [family, given, prefix].filter((part) => part !== '').join(' ');
}

const leadingArticle = /^(?:de|het|een|the|'t|'s)[ -]+(?=\S)/u;

/** Sort key of any other name: folded, without a leading article, so `De Tussenvoorziening` stands under the T. */
export function sortKey(label: string): string {
  return foldWords(foldText(label).trim().replace(leadingArticle, ''));
}
