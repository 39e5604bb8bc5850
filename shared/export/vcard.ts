// Contact lists as business cards: vCard 3.0 (RFC 2426) for Outlook and older telephones, 4.0 (RFC 6350) for the rest.
import type { ContactListRow } from './types.ts';

export type VcardVersion = '3.0' | '4.0';

export type VcardOptions = {
  readonly version: VcardVersion;
  /** Day of making, `yyyy-mm-dd`. */
  readonly date: string;
  /** Adds one card (4.0) that names all others: a mailing list. */
  readonly group?: string;
  /** The photos that go along, by hash, each in base64. */
  readonly photos?: ReadonlyMap<string, CardPhoto>;
};

export type CardPhoto = { readonly mime: string; readonly base64: string };

/** Longest line in bytes, its end left out (RFC 6350 3.2). */
const longestLine = 75;

/** Escapes a value; in 4.0 and 3.0 alike a comma, a semicolon and a backslash mean something. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Folds a line at 75 bytes, never inside a character. */
function folded(line: string): string {
  // A photo is long, and plain: its pieces are cut by length.
  if (/^[\x20-\x7e]*$/.test(line)) return foldedPlain(line);
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > longestLine) {
      pieces.push(piece);
      // The blank in front counts.
      [piece, size] = ['', 1];
    }
    piece += character;
    size += bytes;
  }
  pieces.push(piece);
  return pieces.join('\r\n ');
}

function foldedPlain(line: string): string {
  const pieces = [line.slice(0, longestLine)];
  for (let at = longestLine; at < line.length; at += longestLine - 1) pieces.push(line.slice(at, at + longestLine - 1));
  return pieces.join('\r\n ');
}

function several(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** A number as a link, with its own marks between the digits (RFC 3966). Null when it is no number a link can hold. */
function telLink(number: string): string | null {
  const marked = number
    .replace(/\(0\)/g, '')
    .trim()
    .replace(/[\s().-]+/g, '-');
  return /^\+?\d(?:-?\d){2,14}$/.test(marked) ? `tel:${marked}` : null;
}

function phoneLine(number: string, type: 'work' | 'cell', version: VcardVersion): string {
  if (version === '3.0') return `TEL;TYPE=${type.toUpperCase()},VOICE:${escaped(number)}`;
  const link = telLink(number);
  return link === null ? `TEL;TYPE="${type},voice":${escaped(number)}` : `TEL;VALUE=uri;TYPE="${type},voice":${link}`;
}

type Values = ContactListRow['values'];

function addressLine(values: Values): readonly string[] {
  const { address = '', postcode = '', city = '' } = values;
  if (address + postcode + city === '') return [];
  return [`ADR;TYPE=WORK:;;${escaped(address)};${escaped(city)};;${escaped(postcode)};`];
}

function nameLines(values: Values, isPerson: boolean, version: VcardVersion): readonly string[] {
  const { title = '', givenName = '', prefix = '', familyName = '', organisation = '' } = values;
  if (!isPerson) {
    const name = values.department || organisation;
    // 3.0 asks for N on every card.
    return [
      `FN:${escaped(name)}`,
      ...(version === '4.0' ? ['KIND:org'] : [`N:${escaped(name)};;;;`, 'X-ABShowAs:COMPANY']),
    ];
  }
  const whole = [givenName, prefix, familyName].filter(Boolean).join(' ') || organisation;
  const family = [prefix, familyName].filter(Boolean).join(' ');
  return [
    `FN:${escaped(whole)}`,
    `N:${[family, givenName, '', title, ''].map(escaped).join(';')}`,
    ...(version === '4.0' ? ['KIND:individual'] : []),
  ];
}

/** All functions of one person stand on one card; an organisation without a person has its own. */
function cardsOf(rows: readonly ContactListRow[]): readonly (readonly ContactListRow[])[] {
  const cards = new Map<string, ContactListRow[]>();
  for (const row of rows) {
    const key = row.personId === null ? `o${row.organisationId ?? ''}` : `p${row.personId}`;
    const known = cards.get(key);
    if (known === undefined) cards.set(key, [row]);
    else known.push(row);
  }
  return [...cards.values()];
}

function uidOf(row: ContactListRow): string {
  const id = row.personId ?? row.organisationId ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    ? `urn:uuid:${id}`
    : `urn:ketenkaart:${encodeURIComponent(id)}`;
}

/** RFC 2426 3.1.4 has the bytes in the line, RFC 6350 6.2.4 an address that holds them. */
function photoLine(photo: CardPhoto, version: VcardVersion): string {
  const { mime, base64 } = photo;
  if (version === '4.0') return `PHOTO:data:${mime};base64,${base64}`;
  return `PHOTO;ENCODING=b;TYPE=${mime.replace('image/', '').toUpperCase()}:${base64}`;
}

function cardLines(rows: readonly ContactListRow[], { version, date, photos }: VcardOptions): readonly string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { values } = first;
  const once = (of: (each: Values) => readonly string[]) => [...new Set(rows.flatMap((row) => of(row.values)))];
  const organisation = [values.organisation ?? '', values.department ?? ''].filter(Boolean);
  const roles = once((each) => [
    [each.role, rows.length > 1 ? each.organisation : ''].filter(Boolean).join(', '),
  ]).filter(Boolean);
  const themes = once((each) => several(each.themes ?? '', / \| /));
  const notes = once((each) => [each.notes ?? '']).filter(Boolean);
  const photo = photos?.get(first.photoSha ?? '');
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...nameLines(values, first.personId !== null, version),
    ...(organisation.length > 0 ? [`ORG:${organisation.map(escaped).join(';')}`] : []),
    ...(roles.length > 0 ? [`TITLE:${escaped(roles.join(' / '))}`] : []),
    ...once((each) => several(each.phone ?? '', / \/ /)).map((number) => phoneLine(number, 'work', version)),
    ...once((each) => several(each.mobile ?? '', / \/ /)).map((number) => phoneLine(number, 'cell', version)),
    ...once((each) => several(each.email ?? '', /; /)).map((address) =>
      version === '3.0' ? `EMAIL;TYPE=INTERNET,WORK:${escaped(address)}` : `EMAIL;TYPE=work:${escaped(address)}`,
    ),
    ...addressLine(values),
    ...(themes.length > 0 ? [`CATEGORIES:${themes.map(escaped).join(',')}`] : []),
    ...(photo ? [photoLine(photo, version)] : []),
    ...(notes.length > 0 ? [`NOTE:${escaped(notes.join('\n'))}`] : []),
    `UID:${uidOf(first)}`,
    `REV:${date.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
}

/** The text of a file with cards for rows that `redactContacts` let through; UTF-8, CRLF, folded at 75 bytes. */
export function vcardText(rows: readonly ContactListRow[], options: VcardOptions): string {
  const cards = cardsOf(rows);
  const lines = cards.flatMap((card) => cardLines(card, options));
  const members = cards.flatMap(([first]) => (first === undefined ? [] : [`MEMBER:${uidOf(first)}`]));
  const group =
    options.group === undefined || options.version === '3.0'
      ? []
      : ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:group', `FN:${escaped(options.group)}`, ...members, 'END:VCARD'];
  return [...lines, ...group].map((line) => `${folded(line)}\r\n`).join('');
}
