/**
 * One cell with a person's name → its parts. Knows `Jansen, A. van`, `de Vries; J. (Jan)`, `mr. drs. A.B. van den Berg MSc`,
 * `Fatima (wijkteam)`. Leaves out who it is; spelling and case stay as typed.
 */
import {
  isAcademicTitle,
  isAddressFormWord,
  isInitials,
  isLettersBehindName,
  isPrefixPhrase,
  isPrefixWord,
  readAddressForm,
} from './nameWords.ts';

export type PersonName = {
  /** Form of address and titles: `mw. drs.`, `''` when none. */
  readonly title: string;
  /** Given name, or initials when that is all there is. */
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  /** What stood in brackets and is no name: `wijkteam`. */
  readonly remark: string;
};

/** What other columns of the same row say about the name; `''` where they say nothing. */
export type NameColumns = {
  readonly title: string;
  readonly initials: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly fullName: string;
};

/** The name while it is taken apart. */
type Parts = { title: string; givenName: string; prefix: string; familyName: string; remark: string };

function emptyParts(): Parts {
  return { title: '', givenName: '', prefix: '', familyName: '', remark: '' };
}

function joined(a: string, b: string, separator = ' '): string {
  return a === '' || b === '' ? a + b : a + separator + b;
}

/** Adds a title once: `mw.` may stand in two columns. */
function addTitle(parts: Parts, title: string): void {
  if (!parts.title.split(' ').includes(title)) parts.title = joined(parts.title, title);
}

function tokensOf(text: string): string[] {
  if (text === '') return [];
  // `A.van` misses a space behind the full stop; `Jansen - de Boer` has two too many.
  const spaced = text.includes('.') ? text.replace(/(\p{Lu}\.)(?=\p{L}\p{Ll})/gu, '$1 ') : text;
  const whole = / -\s/.test(spaced) ? spaced.replace(/\s+-\s+(?=(?:van|de|den|der|ten|ter|'t)\s)/gi, '-') : spaced;
  return whole.split(/\s+/).filter((token) => token !== '' && token !== '-' && token !== ',');
}

/** Takes forms of address and titles off both ends. */
function takeTitles(tokens: string[], parts: Parts): string[] {
  let start = 0;
  let end = tokens.length;
  while (start < end) {
    const token = tokens[start] ?? '';
    const next = tokens[start + 1] ?? '';
    if (token.toLowerCase() === 'de' && next.toLowerCase() === 'heer') {
      addTitle(parts, 'dhr.');
      start += 2;
      continue;
    }
    if (isAddressFormWord(token)) addTitle(parts, readAddressForm(token) ?? token);
    else if (isAcademicTitle(token) && end - start > 1) addTitle(parts, token);
    else break;
    start += 1;
  }
  const last = end;
  while (end - start > 1 && isLettersBehindName(tokens[end - 1] ?? '')) end -= 1;
  for (const letters of tokens.slice(end, last)) addTitle(parts, letters.replace(/,$/, ''));
  return tokens.slice(start, end).map((token) => (token.endsWith(',') ? token.slice(0, -1) : token));
}

/** `van den Berg` → prefix and family; all of it when there is no prefix. */
function takeFamily(tokens: readonly string[], parts: Parts): void {
  let index = 0;
  while (index < tokens.length - 1 && isPrefixWord(tokens[index] ?? '')) index += 1;
  parts.prefix = joined(parts.prefix, tokens.slice(0, index).join(' '));
  parts.familyName = joined(parts.familyName, tokens.slice(index).join(' '));
}

/** `A. van` behind the comma: given name first, what is left at the end is prefix. */
function takeGiven(tokens: readonly string[], parts: Parts): void {
  let end = tokens.length;
  while (end > 0 && isPrefixWord(tokens[end - 1] ?? '')) end -= 1;
  parts.givenName = joined(parts.givenName, tokens.slice(0, end).join(' '));
  parts.prefix = joined(parts.prefix, tokens.slice(end).join(' '));
}

/** Where the family name starts in `Anna Maria van den Berg`: at the first prefix, else at the last word. */
function familyStart(tokens: readonly string[]): number {
  const prefixAt = tokens.findIndex((token, index) => index > 0 && index < tokens.length - 1 && isPrefixWord(token));
  // `Jansen-de Boer` is one family name that happens to hold a space.
  const joinedAt = tokens.findIndex(
    (token, index) =>
      index < tokens.length - 1 && /-\p{L}+$/u.test(token) && isPrefixWord(token.split('-').at(-1) ?? ''),
  );
  const afterInitials = tokens.findIndex((token) => !isInitials(token));
  const candidates = [prefixAt, joinedAt].filter((at) => at >= 0);
  if (candidates.length > 0) return Math.min(...candidates);
  if (afterInitials > 0 && tokens.length - afterInitials <= 2 && (tokens[afterInitials] ?? '').includes('-'))
    return afterInitials;
  return tokens.length - 1;
}

function takeWhole(tokens: readonly string[], parts: Parts): void {
  const [first] = tokens;
  if (first === undefined) return;
  if (tokens.length === 1) {
    const isAddressed = /(?:^| )(?:dhr\.|mw\.)/.test(parts.title);
    if (isAddressed) parts.familyName = first;
    else parts.givenName = first;
    return;
  }
  if (isPrefixWord(first)) {
    takeFamily(tokens, parts);
    return;
  }
  // `Jansen A.`: initials at the end.
  const lastIsInitials = isInitials(tokens.at(-1) ?? '') && !isInitials(first);
  if (lastIsInitials) {
    takeFamily(tokens.slice(0, -1), parts);
    parts.givenName = tokens.at(-1) ?? '';
    return;
  }
  const start = familyStart(tokens);
  parts.givenName = tokens.slice(0, start).join(' ');
  takeFamily(tokens.slice(start), parts);
}

/** Text in brackets: a first name behind initials (`J. (Jan)`), otherwise a remark. */
function takeBrackets(text: string, parts: Parts): { readonly text: string; readonly calledName: string } {
  if (!text.includes('(')) return { text, calledName: '' };
  let calledName = '';
  const rest = text.replace(/\(([^()]*)\)/gu, (_whole, inside: string) => {
    const word = inside.trim();
    if (calledName === '' && /^\p{Lu}[\p{L}'-]+$/u.test(word)) calledName = word;
    else parts.remark = joined(parts.remark, word, '; ');
    return ' ';
  });
  return { text: rest, calledName };
}

/** The parts of a name that stands in one cell. Never throws; an empty cell gives empty parts. */
export function parsePersonName(cell: string): PersonName {
  const parts = emptyParts();
  if (cell === '') return parts;
  const { text, calledName } = takeBrackets(cell.replace(/\s+/gu, ' ').trim(), parts);
  const [left = '', ...behind] = text.split(/[,;]/u).map((piece) => piece.trim());
  const rightTokens = takeTitles(tokensOf(behind.join(' ')), parts).filter((token) => {
    // `A. Bos, MSc`: letters behind a comma are no given name.
    if (!isLettersBehindName(token)) return true;
    addTitle(parts, token);
    return false;
  });
  const leftTokens = takeTitles(tokensOf(left), parts);
  if (rightTokens.length > 0 && leftTokens.length > 0) {
    takeFamily(leftTokens, parts);
    takeGiven(rightTokens, parts);
  } else {
    takeWhole(leftTokens.length > 0 ? leftTokens : rightTokens, parts);
  }
  if (calledName !== '') {
    const isCalled = parts.givenName === '' || parts.givenName.split(' ').every(isInitials);
    if (isCalled && parts.familyName !== '') parts.givenName = calledName;
    else parts.remark = joined(calledName, parts.remark, '; ');
  }
  return parts;
}

function titleOf(column: string, parsed: string): string {
  const form = column === '' ? '' : (readAddressForm(column) ?? column.trim());
  if (form === '' || parsed === '') return form || parsed;
  const words = [form, ...parsed.split(' ')].filter((word) => word !== '');
  return [...new Set(words)].join(' ');
}

/** A cell of a family name column: `van den Berg`, `Berg, van den`, or after all a whole name (`Berg, A.`). */
function parseFamilyColumn(cell: string): PersonName {
  const [before = '', after = ''] = cell.split(/[,;]/u).map((piece) => piece.trim());
  if (after !== '' && !isPrefixPhrase(after)) return parsePersonName(cell);
  const parts = emptyParts();
  const { text } = takeBrackets(before, parts);
  takeFamily(tokensOf(text), parts);
  parts.prefix = joined(parts.prefix, tokensOf(after).join(' '));
  return parts;
}

/** The family name in a whole-name column when other columns hold the given name or the prefix. */
function familyBesideColumns(full: PersonName, cell: string, ownGiven: string, ownPrefix: string): string {
  if (full.familyName === '') return ownGiven !== '' || ownPrefix !== '' ? full.givenName : '';
  if (ownGiven === '' || full.givenName === '' || /[,;]/u.test(cell)) return full.familyName;
  const repeatsGiven =
    full.givenName.toLowerCase() === ownGiven.toLowerCase() || full.givenName.split(' ').every(isInitials);
  // `Naam` holds `El Amrani` beside `Voornaam`: what looked like a given name belongs to the family name.
  return repeatsGiven ? full.familyName : `${full.givenName} ${full.familyName}`;
}

/**
 * The name of one row from all its name columns. A column of its own goes before what the whole name says;
 * `Naam` beside `Voornaam` or `Tussenvoegsel` is the family name when it is one word.
 */
export function combineNameColumns(columns: NameColumns): PersonName {
  const ownGiven = columns.givenName.trim() || columns.initials.trim();
  const ownPrefix = columns.prefix.trim();
  const full = parsePersonName(columns.fullName);
  const family = columns.familyName.trim() === '' ? null : parseFamilyColumn(columns.familyName.trim());
  const familyName = family?.familyName ?? familyBesideColumns(full, columns.fullName, ownGiven, ownPrefix);
  const parsedGiven = family?.givenName || full.givenName;
  return {
    title: titleOf(columns.title, family?.title || full.title),
    givenName: ownGiven || (familyName === parsedGiven ? '' : parsedGiven),
    prefix: ownPrefix || (family?.prefix ?? full.prefix),
    familyName,
    remark: family?.remark || full.remark,
  };
}

/** The name as one line: `mw.` left out, `Anna van Jansen`. */
export function displayName(name: Pick<PersonName, 'givenName' | 'prefix' | 'familyName'>): string {
  return [name.givenName, name.prefix, name.familyName].filter((part) => part !== '').join(' ');
}

/** True where a question mark stands inside a word: a letter that an older encoding lost (`Y?ld?z`). */
export function hasLostCharacter(text: string): boolean {
  return /\p{L}\?\p{L}/u.test(text) || text.includes('\ufffd');
}

/** Two people in one cell (`Anna/Karim`, `Anna Bos en Karim Aydin`): their names, or null when it is one. */
export function splitPersons(cell: string): readonly string[] | null {
  const text = cell.trim();
  if (/[;,]/u.test(text.replace(/\([^()]*\)/gu, ''))) return null;
  const pieces = text.split(/\s*(?:\/|&|\+|\s+(?:en|and)\s+)\s*/u).map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > 4) return null;
  return pieces.every((piece) => /^\p{Lu}[\p{L}.'’-]*(?:\s|$)/u.test(piece)) ? pieces : null;
}
