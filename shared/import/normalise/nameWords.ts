/** The small words in a Dutch name: tussenvoegsels, forms of address, academic titles. */
import { foldText } from '../../text/fold.ts';

/** Words that may stand before a family name. Folded, without a closing full stop. */
const prefixWords: ReadonlySet<string> = new Set([
  ...[
    'van',
    'de',
    'den',
    'der',
    'het',
    "'t",
    't',
    "'s",
    'ten',
    'ter',
    'te',
    'in',
    'op',
    'aan',
    'bij',
    'onder',
    'over',
    'uit',
    'voor',
    'tot',
    'toe',
    'vander',
    'vanden',
    'vande',
    'd',
    "d'",
  ],
  ...['v', 'v.d', 'vd', 'v/d', 'v.den', 'v.der', "v't", "v.'t", 'a/d', 'o/d'],
  ...[
    'la',
    'le',
    'les',
    'du',
    'des',
    'da',
    'das',
    'do',
    'dos',
    'di',
    'del',
    'della',
    'el',
    'von',
    'vom',
    'zu',
    'zum',
    'zur',
    'af',
    'av',
    'al',
    'bin',
    'ibn',
    'ben',
  ],
]);

/** `ben` and the like are given names too: only a prefix when a prefix or nothing goes before. */
const rarePrefixes: ReadonlySet<string> = new Set([
  'ben',
  'al',
  'do',
  'da',
  'in',
  'op',
  'tot',
  'el',
  'd',
  'v',
  't',
  'toe',
]);

/** All these words are ASCII: lower case is folded. */
function wordOf(token: string): string {
  const word = token.toLowerCase();
  return word.endsWith('.') ? word.replace(/\.+$/, '') : word;
}

/** True for a word that can be a tussenvoegsel where it stands (lower case, or any case when `loose`). */
export function isPrefixWord(token: string): boolean {
  const word = wordOf(token);
  if (!prefixWords.has(word)) return false;
  // `V.` and `D.` with a capital are initials; `de` and `De` are both met.
  return !rarePrefixes.has(word) || token.startsWith(word[0] ?? '');
}

/** True when a whole cell holds nothing but tussenvoegsels: `van der`. */
export function isPrefixPhrase(text: string): boolean {
  const tokens = text.trim().split(/\s+/u);
  return text.trim() !== '' && tokens.length <= 4 && tokens.every((token) => prefixWords.has(wordOf(token)));
}

/** Forms of address, as people type them, and the one the product writes. */
const addressForms: ReadonlyMap<string, string> = new Map([
  ...['dhr', 'de heer', 'heer', 'hr', 'meneer', 'mr m', 'm', 'man', 'mnr', 'dhr mw'].map(
    (form) => [form, 'dhr.'] as const,
  ),
  ...['mw', 'mevr', 'mevrouw', 'mej', 'mvr', 'mevr mw', 'vrouw', 'v', 'mw mevr', 'mrs', 'ms'].map(
    (form) => [form, 'mw.'] as const,
  ),
]);
const ambiguousForms: ReadonlySet<string> = new Set(['m', 'v', 'man', 'vrouw', 'heer', 'ms', 'dhr mw', 'mr m']);

/** The form of address in a cell of its own (`Mevr`, `De heer`, `m`) as `mw.` or `dhr.`, or null. */
export function readAddressForm(cell: string): string | null {
  const key = foldText(cell).replace(/[./]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  if (key === 'dhr mw' || key === 'mw dhr') return null;
  return addressForms.get(key) ?? null;
}

/** A form of address in front of a name; only the ones that cannot be an initial or a word of the name. */
export function isAddressFormWord(token: string): boolean {
  const key = wordOf(token);
  return addressForms.has(key) && !ambiguousForms.has(key);
}

const academicTitles: ReadonlySet<string> = new Set([
  'mr',
  'drs',
  'dr',
  'ir',
  'ing',
  'prof',
  'ds',
  'bc',
  'bac',
  'em',
  'hc',
  'jhr',
  'jkvr',
  'drs.ir',
  'mr.dr',
  'mr.drs',
  'prof.dr',
  'prof.mr',
  'dr.ir',
  'drs.ing',
]);
const lettersBehind: ReadonlySet<string> = new Set([
  'msc',
  'bsc',
  'ma',
  'ba',
  'mba',
  'phd',
  'llm',
  'llb',
  'mph',
  'bsw',
  'msw',
  'med',
  'bed',
  'mmc',
  'ra',
  'rc',
  'emba',
  'msi',
  'mpa',
  'bn',
  'madr',
]);

/** `drs.`, `mr.`, `dr.ir.`: a title that stands before the name. */
export function isAcademicTitle(token: string): boolean {
  const word = wordOf(token);
  return academicTitles.has(word) || (word.includes('.') && word.split('.').every((part) => academicTitles.has(part)));
}

/** `MSc`, `LL.M.`, `BA`: letters that stand behind the name. Capitals are asked for, as `Ma` is a family name. */
export function isLettersBehindName(token: string): boolean {
  const bare = token.replace(/[.,]/gu, '');
  if (!lettersBehind.has(bare.toLowerCase())) return false;
  return /^[A-Z]{2,}$|^[A-Z]{1,3}[a-z]{1,2}[A-Z]?$/u.test(bare) && (bare.length > 2 || bare === bare.toUpperCase());
}

/** `A.`, `J.M.`, `Chr.`, `Ö.`: initials, with their full stop. Without it only a single capital counts. */
export function isInitials(token: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u.test(token) || /^\p{Lu}$/u.test(token) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token);
}
