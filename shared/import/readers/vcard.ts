/**
 * vCard 2.1, 3.0 and 4.0 → table, a row per card. Folded lines, quoted-printable and a character set per line are
 * undone; photos, sounds and keys are left out and never fetched.
 */
import { encodings } from '../decode.ts';
import type { Encoding } from '../decode.ts';
import { tableLimits } from '../readCsv.ts';
import type { Reason, Table } from '../types.ts';

type Line = {
  readonly name: string;
  /** Parameters in lower case, values split: `TYPE=work,cell` and the bare words of 2.1. */
  readonly types: ReadonlySet<string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

const headings = [
  'Organisatie',
  'Afdeling',
  'Titel',
  'Voornaam',
  'Achternaam',
  'Naam',
  'Functie',
  'Telefoon',
  'Mobiel',
  'E-mail',
  'Telefoon privé',
  'E-mail privé',
  'Website',
  'Adres',
  'Postcode',
  'Plaats',
  'Thema',
  'Laatst bijgewerkt',
  'Opmerkingen',
] as const;
type Heading = (typeof headings)[number];

/** A line longer than this is a picture, or nothing anybody typed. */
const longestLine = 1_000_000;
const longestValue = 20_000;

/** The lines of the file with folding undone: a line that begins with a blank belongs to the one before. */
function unfold(text: string): { readonly line: string; readonly number: number }[] {
  const lines: { line: string; number: number }[] = [];
  let pieces: string[] = [];
  let number = 1;
  const finish = (): void => {
    if (pieces.length > 0) lines.push({ line: pieces.join(''), number });
    pieces = [];
  };
  let at = 0;
  for (const raw of text.split('\n')) {
    at += 1;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const isFolded = pieces.length > 0 && (line.startsWith(' ') || line.startsWith('\t'));
    const isSoft = pieces.length > 0 && isQuotedPrintable(pieces[0] ?? '') && (pieces.at(-1) ?? '').endsWith('=');
    if (isSoft) {
      pieces[pieces.length - 1] = (pieces.at(-1) ?? '').slice(0, -1);
      pieces.push(line);
    } else if (isFolded) pieces.push(line.slice(1));
    else {
      finish();
      number = at;
      pieces = [line];
    }
  }
  finish();
  return lines;
}

function isQuotedPrintable(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && colon < 300 && /quoted-printable/iu.test(line.slice(0, colon));
}

/** Where the value begins: the first colon outside quotes. */
function colonOf(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < Math.min(line.length, 2_000); at += 1) {
    const sign = line[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return at;
  }
  return -1;
}

function decodeQuoted(value: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < value.length; at += 1) {
    const hex = value[at] === '=' ? /^[0-9A-Fa-f]{2}/u.exec(value.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else for (const byte of encoder.encode(value[at])) bytes.push(byte);
  }
  const whole = Uint8Array.from(bytes);
  const named = encodings.find((each) => each === charset);
  try {
    return new TextDecoder(named === undefined || named === 'cp850' ? 'utf-8' : named, { fatal: true }).decode(whole);
  } catch {
    return new TextDecoder('windows-1252').decode(whole);
  }
}

function readLine(line: string): Line | null {
  const colon = colonOf(line);
  if (colon <= 0) return null;
  const [group = '', ...rest] = line.slice(0, colon).split(';');
  const types = new Set<string>();
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    const key = equals === -1 ? 'type' : parameter.slice(0, equals).trim().toLowerCase();
    const value = parameter
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim()
      .toLowerCase();
    if (key === 'type') for (const word of value.split(',')) types.add(word);
    else parameters.set(key, value);
    // 2.1 writes the encoding as a bare word too.
    if (equals === -1 && value === 'quoted-printable') parameters.set('encoding', value);
  }
  const raw = line.slice(colon + 1);
  const charset = parameters.get('charset') ?? 'utf-8';
  const value = parameters.get('encoding') === 'quoted-printable' ? decodeQuoted(raw, charset) : raw;
  // `item1.TEL` is TEL of a group.
  const name = (group.split('.').at(-1) ?? '').trim().toUpperCase();
  return { name, types, parameters, value };
}

/** Undoes the escapes of a value; `\n` is a new line. */
function plain(value: string): string {
  return value.replace(/\\(.)/gsu, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();
}

/** The parts of a value, split where the sign is not escaped. */
function parts(value: string, sign: ';' | ','): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === sign) {
      found.push(plain(value.slice(from, at)));
      from = at + 1;
    }
  }
  found.push(plain(value.slice(from)));
  return found;
}

type Card = {
  readonly number: number;
  readonly cells: Map<Heading, string>;
  isOrganisation: boolean;
  isGroup: boolean;
};

function add(card: Card, heading: Heading, value: string, between: string): void {
  const text = value.slice(0, longestValue);
  if (text === '') return;
  const before = card.cells.get(heading);
  if (before === undefined) card.cells.set(heading, text);
  else if (before.length < longestValue && !before.split(between).includes(text))
    card.cells.set(heading, before + between + text);
}

function phoneHeading(types: ReadonlySet<string>): Heading | null {
  if (types.has('fax') || types.has('pager') || types.has('video')) return null;
  if (types.has('home') && !types.has('work')) return 'Telefoon privé';
  return types.has('cell') || types.has('iphone') || types.has('text') ? 'Mobiel' : 'Telefoon';
}

const takers: Readonly<Record<string, (card: Card, line: Line) => void>> = {
  FN: (card, { value }) => add(card, 'Naam', plain(value), ' '),
  N: (card, { value }) => {
    const [family = '', given = '', additional = '', prefix = ''] = parts(value, ';');
    add(card, 'Achternaam', family, ' ');
    add(card, 'Voornaam', [given, additional].filter(Boolean).join(' '), ' ');
    add(card, 'Titel', prefix, ' ');
  },
  ORG: (card, { value }) => {
    const [whole = '', ...units] = parts(value, ';');
    add(card, 'Organisatie', whole, ' ');
    add(card, 'Afdeling', units.filter(Boolean).join(' / '), ' / ');
  },
  TITLE: (card, { value }) => add(card, 'Functie', plain(value), ' / '),
  ROLE: (card, { value }) => add(card, 'Functie', plain(value), ' / '),
  TEL: (card, { types, value }) => {
    const heading = phoneHeading(types);
    if (heading !== null) add(card, heading, plain(value).replace(/^tel:/iu, ''), ' / ');
  },
  EMAIL: (card, { types, value }) =>
    add(
      card,
      types.has('home') && !types.has('work') ? 'E-mail privé' : 'E-mail',
      plain(value).replace(/^mailto:/iu, ''),
      '; ',
    ),
  URL: (card, { value }) => add(card, 'Website', plain(value), ' '),
  ADR: (card, { types, value }) => {
    if (types.has('home') && !types.has('work')) return;
    const [box = '', extra = '', street = '', city = '', , postcode = ''] = parts(value, ';');
    add(card, 'Adres', [box, street, extra].filter(Boolean).join(', '), ' | ');
    add(card, 'Plaats', city, ' | ');
    add(card, 'Postcode', postcode, ' | ');
  },
  CATEGORIES: (card, { value }) => add(card, 'Thema', parts(value, ',').filter(Boolean).join('; '), '; '),
  NOTE: (card, { value }) => add(card, 'Opmerkingen', plain(value), '\n'),
  KIND: (card, { value }) => {
    const kind = value.trim().toLowerCase();
    card.isOrganisation = kind === 'org';
    card.isGroup = kind === 'group';
  },
  'X-ABSHOWAS': (card, { value }) => {
    card.isOrganisation = value.trim().toUpperCase() === 'COMPANY';
  },
};

/** One name goes out twice, as a whole and in parts: the parts are kept, the whole only where there are none. */
function finish(card: Card): void {
  const { cells } = card;
  const whole = cells.get('Naam') ?? '';
  const [given, family] = [cells.get('Voornaam') ?? '', cells.get('Achternaam') ?? ''];
  const hasParts = given !== '' || family !== '';
  // 3.0 asks for a family name on every card: a company then has its own name there.
  const isNamedAlike =
    whole === (cells.get('Afdeling') ?? cells.get('Organisatie')) && (family === whole || family === '');
  if (card.isOrganisation || (given === '' && isNamedAlike)) {
    if (!cells.has('Organisatie') && whole !== '') cells.set('Organisatie', whole);
    for (const heading of ['Naam', 'Voornaam', 'Achternaam', 'Titel'] as const) cells.delete(heading);
  } else if (hasParts) cells.delete('Naam');
}

type Cards = { readonly cards: readonly Card[]; readonly broken: number; readonly pictures: number };

function readCards(text: string): Cards {
  const cards: Card[] = [];
  let card: Card | null = null;
  let [broken, pictures] = [0, 0];
  const close = (): void => {
    if (card !== null) cards.push(card);
    card = null;
  };
  for (const { line, number } of unfold(text)) {
    const word = line.trim().toUpperCase();
    if (word === 'BEGIN:VCARD') {
      // The end of the card before is missing: what it says still counts.
      if (card !== null) broken += 1;
      close();
      card = { number, cells: new Map(), isOrganisation: false, isGroup: false };
    } else if (word === 'END:VCARD') close();
    else if (card !== null && line !== '') {
      const read = line.length > longestLine ? null : readLine(line);
      if (/^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/iu.test(line)) pictures += 1;
      else if (read !== null && Object.hasOwn(takers, read.name)) takers[read.name]?.(card, read);
    }
    if (cards.length > tableLimits.rows) break;
  }
  if (card !== null) broken += 1;
  close();
  return { cards, broken, pictures };
}

/** Reads a whole text of cards into a table; only columns that hold something stand in it. */
export function readVcards(text: string, encoding: Encoding): Table | null {
  const { cards, broken, pictures } = readCards(text);
  const people = cards.filter(({ isGroup, cells }) => !isGroup && cells.size > 0);
  if (people.length === 0) return null;
  people.forEach(finish);
  const used = headings.filter((heading) => people.some(({ cells }) => cells.has(heading)));
  const warnings: Reason[] = [];
  if (broken > 0) warnings.push({ code: 'VCARD_UNCLOSED', params: { count: broken } });
  if (pictures > 0) warnings.push({ code: 'VCARD_PICTURES', params: { count: pictures } });
  const groups = cards.length - people.length;
  if (groups > 0) warnings.push({ code: 'VCARD_LEFT_OUT', params: { count: groups } });
  return {
    rows: [[...used], ...people.map(({ cells }) => used.map((heading) => cells.get(heading) ?? ''))],
    rowNumbers: [0, ...people.map(({ number }) => number)],
    delimiter: null,
    encoding,
    warnings,
  };
}
