// A redacted contact list to read: a table by organisation, or cards with a face.
import type { ContactFieldId } from '../export/contactFields.ts';
import type { ContactListRow, RedactionHeader } from '../export/types.ts';
import { initialsOf } from '../map/initials.ts';
import { longDate } from '../picture/words.ts';
import { groupBy } from '../util/groupBy.ts';
import { shortened } from './shortened.ts';
import type { Paper, PaperBlock, PaperCell, PaperFace, PaperGroup } from './types.ts';
import type { ContactPaperWords } from './words.ts';

export type ContactPaperKind = 'list' | 'faces';

export type ContactPaperOptions = {
  readonly kind: ContactPaperKind;
  /** The name of the network. */
  readonly title: string;
  readonly fields: readonly ContactFieldId[];
  readonly words: ContactPaperWords;
  /** The photo with this hash as a `data:` address; null when it is not there. */
  readonly photoOf: (sha: string) => string | null;
};

/** The document of rows that `redactContacts` let through; it shows no field that was not asked for. */
export function contactPaper(
  { rows, header }: { readonly rows: readonly ContactListRow[]; readonly header: RedactionHeader },
  options: ContactPaperOptions,
): Paper {
  const { kind, title, fields, words } = options;
  const shown = kind === 'faces' ? rows.filter(({ personId }) => personId !== null) : rows;
  const groups = byOrganisation(shown, words);
  const columns = listColumns(words, hasPlaceEach(groups)).filter((column) =>
    column.needs.some((field) => fields.includes(field)),
  );
  const content = kind === 'faces' ? facesBlock(groups, options) : tableBlock(groups, columns);
  const count = new Set(shown.flatMap(({ personId }) => personId ?? [])).size;
  return {
    language: words.language,
    kind: words.kinds[kind],
    title,
    facts: factsOf(header, words),
    confidential: header.confidential ? words.confidential : null,
    turn: kind === 'list' && columns.length > 4 ? 'landscape' : 'portrait',
    blocks: [
      ...(header.confidential ? [{ kind: 'text', look: 'quiet', text: words.warning } as const] : []),
      { kind: 'text', look: 'quiet', text: words.count(count) },
      shown.length === 0 ? { kind: 'text', text: words.nobody } : content,
    ],
  };
}

/** The day of making and what it is for. */
export function factsOf(
  { date, purpose }: RedactionHeader,
  words: Pick<ContactPaperWords, 'language' | 'made' | 'purpose'>,
): readonly string[] {
  const made = words.made(longDate(date, words.language));
  return purpose === '' ? [made] : [made, words.purpose(purpose)];
}

type Values = ContactListRow['values'];
type ListColumn = {
  readonly heading: string;
  readonly share: number;
  readonly needs: readonly ContactFieldId[];
  readonly cell: (values: Values, isPerson: boolean) => PaperCell;
};

/** Whether where somebody is cannot stand once above their group. */
function hasPlaceEach(groups: readonly RowGroup[]): boolean {
  return groups.some(({ heading, items }) => heading === '' || placesOf(items).length > 1);
}

function listColumns(words: ContactPaperWords, isPlaceEach: boolean): readonly ListColumn[] {
  return [
    {
      heading: words.name,
      share: 4,
      needs: ['title', 'givenName', 'prefix', 'familyName'],
      cell: (values, isPerson) => [isPerson ? nameOf(values) : words.noPerson],
    },
    { heading: words.salutation, share: 3, needs: ['salutation'], cell: ({ salutation = '' }) => [salutation] },
    {
      heading: words.role,
      share: 4,
      needs: ['role', 'department', 'level'],
      cell: ({ role = '', department = '', level = '' }) => firstStrong([role, department, level]),
    },
    {
      heading: words.reach,
      share: 5,
      needs: ['phone', 'mobile', 'email'],
      cell: ({ phone = '', mobile = '', email = '' }) => [
        ...parts(email, '; '),
        ...parts(phone, ' / '),
        ...parts(mobile, ' / '),
      ],
    },
    ...(isPlaceEach
      ? [{ heading: words.address, share: 4, needs: placeFields, cell: (values: Values) => [placeOf(values)] }]
      : []),
    { heading: words.areas, share: 3, needs: ['areas'], cell: ({ areas = '' }) => [parts(areas, ' | ').join(', ')] },
    {
      heading: words.themes,
      share: 3,
      needs: ['themes'],
      cell: ({ themes = '' }) => [parts(themes, ' | ').join(', ')],
    },
    { heading: words.notes, share: 5, needs: ['notes'], cell: ({ notes = '' }) => notes.split('\n') },
  ];
}

function tableBlock(rowGroups: readonly RowGroup[], columns: readonly ListColumn[]): PaperBlock {
  const groups = rowGroups.map(({ heading, items }) => ({
    heading,
    line: hasPlaceEach(rowGroups) ? '' : placesOf(items).join(''),
    items: items.map(({ personId, values }) => columns.map(({ cell }) => cell(values, personId !== null))),
  }));
  return { kind: 'table', columns: columns.map(({ heading, share }) => ({ heading, share })), groups };
}

function facesBlock(rowGroups: readonly RowGroup[], { photoOf }: ContactPaperOptions): PaperBlock {
  const groups = rowGroups.map(
    ({ heading, items }): PaperGroup<PaperFace> => ({
      heading,
      line: '',
      items: [...groupBy(items, ({ personId }) => personId ?? '').values()].map((own) => faceOf(own, photoOf)),
    }),
  );
  return { kind: 'faces', groups };
}

/** One card for a person at an organisation, with all functions there. */
function faceOf(rows: readonly ContactListRow[], photoOf: ContactPaperOptions['photoOf']): PaperFace {
  const [first] = rows;
  const values = first?.values ?? {};
  const name = nameOf(values);
  const sha = first?.photoSha;
  const once = (of: (each: Values) => readonly string[]) => [...new Set(rows.flatMap((row) => of(row.values)))];
  return {
    // A card has little room; the list has the whole name.
    name: shortened(name, 80),
    initials: initialsOf({ givenName: values.givenName ?? '', familyName: values.familyName ?? '', label: name }),
    photo: sha === undefined ? null : photoOf(sha),
    lines: [
      ...once(({ role = '', department = '' }) => [[role, department].filter(Boolean).join(', ')]),
      ...once(({ phone = '', mobile = '' }) => [...parts(phone, ' / '), ...parts(mobile, ' / ')]),
      ...once(({ email = '' }) => parts(email, '; ')),
    ].filter(Boolean),
  };
}

type RowGroup = { readonly heading: string; readonly items: readonly ContactListRow[] };

/**
 * In the order of the rows. Rows of one organisation and its departments stand together, those of another of the same
 * name do not; without that field nothing is grouped.
 */
function byOrganisation(rows: readonly ContactListRow[], words: ContactPaperWords): readonly RowGroup[] {
  if (rows.every(({ values }) => values.organisation === undefined)) return [{ heading: '', items: rows }];
  return [...groupBy(rows, ({ wholeId }) => wholeId ?? '').values()].map((items) => ({
    heading: items[0]?.values.organisation || words.noOrganisation,
    items,
  }));
}

function nameOf({ title = '', givenName = '', prefix = '', familyName = '' }: Values): string {
  return [title, givenName, prefix, familyName].filter(Boolean).join(' ');
}

const placeFields = ['address', 'postcode', 'city'] as const satisfies readonly ContactFieldId[];

/** Where the rows are, each place once. */
function placesOf(rows: readonly ContactListRow[]): readonly string[] {
  return [...new Set(rows.map(({ values }) => placeOf(values)))].filter(Boolean);
}

function placeOf({ address = '', postcode = '', city = '' }: Values): string {
  return [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function firstStrong(lines: readonly string[]): readonly string[] {
  const [first = '', ...others] = lines.filter(Boolean);
  return [first, others.join(', ')];
}

function parts(text: string, separator: string): readonly string[] {
  return text.split(separator).filter(Boolean);
}
