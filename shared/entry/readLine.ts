// A line of quick entry → its parts, without asking what they mean: names, functions, brackets, what stands behind the
// colon, themes, addresses and numbers. The grammar stands in docs/handleiding.md, "Snel invoeren".
import { cleanLine } from '../text/clean.ts';

export type Direction = 'none' | 'forward' | 'back';

/** `role bij organisation`; either may be empty, `notes` stood in brackets behind it. */
export type Clause = { readonly role: string; readonly organisation: string; readonly notes: readonly string[] };

/** What the line says somebody is: `contact:`, `partner:`, `vacature:`, or nothing. */
export type Mark = 'person' | 'organisation' | 'vacancy' | null;

export type Party = {
  readonly mark: Mark;
  /** Empty for a vacancy. */
  readonly name: string;
  readonly notes: readonly string[];
  readonly clauses: readonly Clause[];
};

export type ReadLine = {
  readonly text: string;
  /** One is a record, two are a relation, more is too much. */
  readonly parties: readonly Party[];
  readonly direction: Direction;
  /** Behind the colon, apart at commas and brackets. */
  readonly words: readonly string[];
  readonly hasColon: boolean;
  readonly themes: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

/** What reading must know of the network: names may hold signs that mean something here. */
export type KnownTo = {
  readonly isName: (text: string) => boolean;
  readonly isRole: (text: string) => boolean;
};

const bullet = /^(?:[-–—•*·▪]|\d{1,3}[.)])\s+(?=\S)/u;
const email = /(?:(?:e-?mail|mail)\s*:\s*)?[^\s,;:()<>#]+@[^\s,;:()<>#]+/giu;
const phone =
  /(?:\b(?:telefoon|tel|mobiel|mob|t|m)[.:]{0,2}\s*)?(?<![\p{L}\d])(?:\+|0)(?:(?:\(0\)|[ .-])?\d){8,14}(?![\d\p{L}])/giu;
const theme = /(?<=^|[\s,(])#([\p{L}\p{N}][\p{L}\p{N}_/&'-]*)/gu;
/** An arrow, or dashes with a space on both sides: a hyphen inside a name is no separator. */
const separator = /\s*(?:<-+>|<=+>|↔|-*→|←-*|-+>|=+>|<-+|<=+|>|<)\s*|\s[-–—](?:\s?[-–—])*(?:\s|$)/gu;
const marks: readonly (readonly [RegExp, Mark])[] = [
  [/^(?:vacature|open functie)(?:\s*:\s*|\s+)/iu, 'vacancy'],
  [/^(?:contact|contactpersoon|persoon)\s*:\s*/iu, 'person'],
  [/^(?:partner|organisatie)\s*:\s*/iu, 'organisation'],
];

/** Takes a line apart; never throws. O(length). */
export function readLine(raw: string, known: KnownTo): ReadLine {
  const text = cleanLine(raw).replace(bullet, '');
  const { rest, emails, phones, themes } = takeReachable(text);
  const { pieces, signs } = splitAtSigns(rest, known);
  const last = pieces.at(-1) ?? '';
  const colon = pieces.length > 1 ? hideBrackets(last).indexOf(':') : -1;
  const bodies = colon < 0 ? pieces : [...pieces.slice(0, -1), last.slice(0, colon)];
  const parties = bodies.map((body) => readParty(body, known));
  return {
    text,
    parties,
    direction: directionOf(signs),
    words: colon < 0 ? [] : wordsOf(last.slice(colon + 1)),
    hasColon: colon >= 0,
    themes,
    emails,
    phones,
  };
}

type Reachable = Pick<ReadLine, 'emails' | 'phones' | 'themes'> & { readonly rest: string };

function takeReachable(text: string): Reachable {
  const [emails, phones, themes]: [string[], string[], string[]] = [[], [], []];
  const rest = text
    .replace(email, (found) => {
      emails.push(found.replace(/^(?:e-?mail|mail)\s*:\s*/iu, '').replace(/[.]+$/u, ''));
      return ' ';
    })
    .replace(phone, (found) => {
      phones.push(found.replace(/^[^+\d]+/u, '').trim());
      return ' ';
    })
    .replace(theme, (_found, word: string) => {
      themes.push(word);
      return ' ';
    });
  return {
    rest: rest
      .replace(/\s+/gu, ' ')
      .replace(/(?:[,;]\s*)+$/u, '')
      .trim(),
    emails,
    phones,
    themes,
  };
}

/** The same text with everything in brackets made into spaces' worth of nothing: positions stay. */
export function hideBrackets(text: string): string {
  let depth = 0;
  let hidden = '';
  for (const sign of text.split('')) {
    if (sign === '(') depth += 1;
    hidden += depth > 0 ? '\u0001' : sign;
    if (sign === ')') depth = Math.max(0, depth - 1);
  }
  return hidden;
}

/** The spots at which a line falls apart in ends of a relation. */
export function separatorsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...hideBrackets(text).matchAll(separator)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
}

type Split = { readonly pieces: readonly string[]; readonly signs: readonly string[] };

function splitAtSigns(text: string, known: KnownTo): Split {
  const spots = separatorsIn(text);
  const pieces: string[] = [];
  const signs: string[] = [];
  let start = 0;
  for (const { from, to } of spots) {
    // `Gemeente Voorbeeld - OOV` is one name when it is known.
    if (isInsideName(text, start, to, spots, known)) continue;
    pieces.push(text.slice(start, from).trim());
    signs.push(text.slice(from, to).trim());
    start = to;
  }
  pieces.push(text.slice(start).trim());
  return { pieces, signs };
}

function isInsideName(
  text: string,
  start: number,
  to: number,
  spots: readonly { readonly from: number; readonly to: number }[],
  known: KnownTo,
): boolean {
  const ends = [...spots.filter((spot) => spot.from >= to).map((spot) => spot.from), text.length];
  return ends.some((end) => {
    const behind = text.slice(to, end).replace(/[:,(].*$/u, '');
    return /[\p{L}\p{N}]/u.test(behind) && known.isName(text.slice(start, to) + behind);
  });
}

function directionOf(signs: readonly string[]): Direction {
  const [sign = ''] = signs;
  const [isForward, isBack] = [/[>→]/u.test(sign), /[<←]/u.test(sign)];
  if (isForward === isBack || sign === '↔') return 'none';
  return isForward ? 'forward' : 'back';
}

function wordsOf(text: string): string[] {
  return text
    .split(/[,;()]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function readParty(body: string, known: KnownTo): Party {
  const [pattern, mark] = marks.find(([each]) => each.test(body)) ?? [null, null];
  const text = pattern === null ? body : body.replace(pattern, '');
  if (mark === 'vacancy')
    return { mark, name: '', notes: [], clauses: partsOf(text).flatMap((p) => clausesOf(p, known)) };
  const whole = text.trim();
  if (mark === 'organisation' && !whole.includes('(')) return { mark, name: whole, notes: [], clauses: [] };
  if (known.isName(whole)) return { mark, name: whole, notes: [], clauses: [] };
  const [first = '', ...others] = partsOf(text);
  const { bare, notes } = takeNotes(first);
  const at = mark === 'organisation' || known.isName(bare) ? -1 : bare.search(/\sbij\s/iu);
  const clauses = others.flatMap((part) => clausesOf(part, known));
  if (at < 0) return { mark, name: bare, notes, clauses };
  return {
    mark,
    name: bare.slice(0, at).trim(),
    notes: [],
    clauses: [{ role: '', organisation: withoutArticle(bare.slice(at + 5).trim()), notes }, ...clauses],
  };
}

/** Apart at commas outside brackets. */
function partsOf(text: string): string[] {
  const hidden = hideBrackets(text);
  const parts: string[] = [];
  let start = 0;
  for (const found of hidden.matchAll(/[,;]/gu)) {
    parts.push(text.slice(start, found.index));
    start = found.index + 1;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part, index) => part !== '' || index === 0);
}

function takeNotes(text: string): { readonly bare: string; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const bare = text.replace(/\(([^()]*)\)?/gu, (_whole, inside: string) => {
    notes.push(...wordsOf(inside));
    return ' ';
  });
  return { bare: bare.replace(/\s+/gu, ' ').trim(), notes };
}

/** `wijkagent bij A en lid van B` → two. `en` inside a name or a role stays: a new clause begins with a role that is known, or says `bij`. */
function clausesOf(part: string, known: KnownTo): Clause[] {
  const clause = oneClause(part, known);
  for (const found of clause.organisation === '' ? [] : hideBrackets(part).matchAll(/\s+en\s+/giu)) {
    const left = oneClause(part.slice(0, found.index), known);
    const right = part.slice(found.index + found[0].length);
    if (left.organisation === '' || !beginsClause(right, known)) continue;
    return [left, ...clausesOf(right, known)];
  }
  return [clause];
}

function beginsClause(text: string, known: KnownTo): boolean {
  const { role, organisation } = oneClause(text, known);
  if (organisation === '' || / en /iu.test(role)) return false;
  return (
    /^(?:lid|vast lid|agendalid|lid op afroep|deelnemer|voorzitter|secretaris|bestuurslid)$/iu.test(role) ||
    known.isRole(role) ||
    /\sbij\s/iu.test(text)
  );
}

function oneClause(text: string, known: KnownTo): Clause {
  const { bare, notes } = takeNotes(text);
  if (known.isName(bare)) return { role: '', organisation: bare, notes };
  const found = /^bij\s+|\sbij\s+/iu.exec(bare) ?? /\s(?:van|voor)\s+/iu.exec(bare);
  // A role may hold `van` itself: it is known as a whole then.
  if (found === null || known.isRole(bare)) return { role: bare, organisation: '', notes };
  const organisation = bare.slice(found.index + found[0].length).trim();
  return {
    role: bare.slice(0, found.index).trim(),
    organisation: withoutArticle(organisation),
    notes,
  };
}

/** `de wijkpolitie` is called wijkpolitie; `De Waag` keeps its own article. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:de|het)\s+(?=\p{Ll})/u, '');
}
