import fc from 'fast-check';
import Papa from 'papaparse';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { contactFieldIds, contactFieldLabelsNl, defaultContactFields } from '../../../shared/export/contactFields.ts';
import { exportContactList, type ContactListOptions } from '../../../shared/export/contactList.ts';
import { unguardFormula } from '../../../shared/export/formulaGuard.ts';
import { redactContacts } from '../../../shared/export/redact.ts';
import type { ContactListRow } from '../../../shared/export/types.ts';
import { aRequest, aSource, organisation, person, position, reach, today } from './contacts.ts';
import { unzipText } from './unzip.ts';

const header = { purpose: 'Uitnodiging werksessie', date: today, confidential: true };

function row(values: ContactListRow['values']): ContactListRow {
  return { personId: 'p', organisationId: 'o', wholeId: 'o', values };
}

function options(more: Partial<ContactListOptions> = {}): ContactListOptions {
  return { format: 'csv', fields: ['familyName', 'phone', 'notes'], header, ...more };
}

async function csvOf(rows: readonly ContactListRow[], more: Partial<ContactListOptions> = {}): Promise<string> {
  const { bytes } = await exportContactList(rows, options(more));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function cellsOf(rows: readonly ContactListRow[], more: Partial<ContactListOptions> = {}) {
  const { bytes } = await exportContactList(rows, options({ format: 'xlsx', ...more }));
  return readSheet(Buffer.from(bytes), 'Contacten', { trim: false });
}

async function partsOf(rows: readonly ContactListRow[], more: Partial<ContactListOptions> = {}) {
  return unzipText((await exportContactList(rows, options({ format: 'xlsx', ...more }))).bytes);
}

describe('a contact list as CSV for a Dutch Excel', () => {
  test('has a byte order mark, semicolons, Windows line ends and Dutch headings', async () => {
    const rows = [row({ familyName: 'Jansen', phone: '+31 6 00000000', notes: 'Eén; "twee"\nregels' })];
    expect(await csvOf(rows)).toBe(
      '\ufeffAchternaam;Telefoon;Opmerkingen\r\nJansen;+31 6 00000000;"Eén; ""twee""\nregels"\r\n',
    );
  });

  test('is told apart by name, kind and mark', async () => {
    const { filename, mime } = await exportContactList([], options({ title: 'Regio Lekstroom' }));
    expect([filename, mime]).toEqual([
      'Contactlijst 2026-11-21 vertrouwelijk Regio Lekstroom.csv',
      'text/csv;charset=utf-8',
    ]);
    const open = await exportContactList([], options({ header: { ...header, confidential: false } }));
    expect(open.filename).toBe('Contactlijst 2026-11-21.csv');
  });

  test('runs nothing', async () => {
    const rows = [
      row({ familyName: '=HYPERLINK("https://example.org";"klik")', phone: '+31 (0)30 000 00 00', notes: ' @x' }),
    ];
    expect(await csvOf(rows)).toBe(
      [
        '\ufeffAchternaam;Telefoon;Opmerkingen',
        '"\'=HYPERLINK(""https://example.org"";""klik"")";+31 (0)30 000 00 00;\' @x',
        '',
      ].join('\r\n'),
    );
  });
});

describe('a contact list as XLSX', () => {
  const rows = [
    row({ familyName: 'Jansen', phone: '+31 6 00000000', email: 'anna@example.org', notes: '=1+1' }),
    row({ familyName: 'Yıldız', phone: '0600000001', email: 'a@example.org?cc=b@example.org', notes: '#N/A' }),
  ];
  const fields = ['familyName', 'phone', 'email', 'notes'] as const;

  test('is read back by another reader as it was written, every cell as text', async () => {
    expect(await cellsOf(rows, { fields })).toEqual([
      ['Achternaam', 'Telefoon', 'E-mail', 'Opmerkingen'],
      ['Jansen', '+31 6 00000000', 'anna@example.org', '=1+1'],
      ['Yıldız', '0600000001', 'a@example.org?cc=b@example.org', '#N/A'],
    ]);
  });

  test('has no formula, and headings that are bold, frozen and filtered', async () => {
    const parts = await partsOf(rows, { fields });
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toMatch(/<f[ >]/);
    expect([...sheet.matchAll(/<c [^>]*?t="(\w+)"/g)].map(([, type]) => type)).toEqual([
      ...Array(11).fill('s'),
      'inlineStr',
    ]);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:D3"');
    expect(parts.get('xl/styles.xml')).toContain('<b/>');
  });

  test('links a plain address to the mail program, and no other text', async () => {
    const links = (await partsOf(rows, { fields })).get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect([...links.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)).toEqual(['mailto:anna@example.org']);
  });

  test('links the first of two addresses', async () => {
    const two = [row({ email: 'anna@example.org; tweede@example.org' })];
    const links = (await partsOf(two, { fields: ['email'] })).get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect(links).toContain('Target="mailto:anna@example.org"');
  });

  test('says on a sheet of its own and at the foot of each page what it is for', async () => {
    const { bytes, filename, mime } = await exportContactList(rows, options({ format: 'xlsx', fields }));
    const sheets = await readExcelFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Contacten', 'Over deze lijst']);
    expect(sheets[1]?.data).toEqual([
      ['Onderwerp', 'Waarde'],
      ['Vertrouwelijk', 'Ja: bevat persoonsgegevens. Deel deze lijst niet verder.'],
      ['Doel', 'Uitnodiging werksessie'],
      ['Gemaakt op', '2026-11-21'],
      ['Aantal regels', '2'],
    ]);
    expect((await partsOf(rows)).get('xl/worksheets/sheet1.xml')).toContain(
      'Vertrouwelijk · 2026-11-21 · Uitnodiging werksessie',
    );
    expect([filename, mime]).toEqual([
      'Contactlijst 2026-11-21 vertrouwelijk.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
  });

  test('of nobody has its headings', async () => {
    expect(await cellsOf([])).toEqual([['Achternaam', 'Telefoon', 'Opmerkingen']]);
  });

  test('keeps what Excel would read as a sign, and cuts what no cell can hold', async () => {
    const long = 'x'.repeat(40_000);
    const cells = await cellsOf([row({ familyName: '_x0041_', phone: ' a\u0000b ', notes: long })]);
    expect(cells[1]).toEqual(['_x0041_', ' ab ', 'x'.repeat(32_767)]);
  });

  test('names its columns beyond Z', async () => {
    const fields = [...contactFieldIds, ...contactFieldIds];
    const sheet = (await partsOf([], { fields })).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<autoFilter ref="A1:AJ1"');
  });
});

describe('whatever stands in a record', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '+31 6 00000000',
      "'s-Gravenhage",
      '@A1',
      ' =x',
      '＝1',
      '-',
      ';',
      '"',
      'a\nb',
      '#REF!',
      '0600000001',
      '\t',
    ),
  );
  const rows = fc.array(fc.record({ familyName: value, phone: value, notes: value }).map(row), { maxLength: 6 });
  const texts = (list: readonly ContactListRow[]) =>
    list.map(({ values }) => [values.familyName, values.phone, values.notes]);

  test('CSV comes back equal, no cell begins like a formula and phone numbers are unspoiled', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const parsed = Papa.parse<string[]>((await csvOf(list)).slice(1), { delimiter: ';', newline: '\r\n' });
        const cells = parsed.data.slice(1, -1);
        const dangerous = cells.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell));
        expect(dangerous.filter((cell) => !/^\+[0-9 ()-]+$/.test(cell))).toEqual([]);
        expect(cells.map((cell) => cell.map(unguardFormula))).toEqual(texts(list));
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  test('XLSX comes back equal to another reader', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const clean = (text: string | undefined) =>
          (text ?? '').replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '') || null;
        const written = texts(list).map((cells) => cells.map(clean));
        const read = (await cellsOf(list)).slice(1);
        // The reader leaves empty rows at the end away.
        const isFull = (cells: readonly unknown[]) => cells.some((cell) => cell !== null);
        expect(read.filter(isFull)).toEqual(written.filter(isFull));
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
});

test('from a network to a file: what was redacted is not in any part of it', async () => {
  const source = aSource({
    persons: [
      person('anna', {
        familyName: 'Jansen',
        contactPoints: [reach('mobile', '06-00000099'), reach('email', 'anna@example.org')],
        notes: 'GEHEIM',
      }),
      person('bo', { familyName: 'Verborgen', mayExport: false }),
    ],
    positions: [position('anna', 'lister', { roleText: 'teamleider' }), position('bo', 'lister')],
    organisations: [organisation('lister', { label: 'Lister' })],
  });
  const list = redactContacts(source, aRequest({ fields: defaultContactFields }));
  const { bytes } = await exportContactList(list.rows, {
    format: 'xlsx',
    fields: defaultContactFields,
    header: list.header,
  });
  const everything = [...unzipText(bytes).values()].join('\n');
  expect(['Jansen', 'GEHEIM', '06-00000099', 'Verborgen'].map((word) => everything.includes(word))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(everything).toContain(contactFieldLabelsNl.email);
});
