// The contact list that leaves: read back with other tools than the one that wrote it.
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { contactFieldLabelsNl as labels, defaultContactFields } from '../../shared/export/contactFields.ts';
import { expect, test } from './driver/test.ts';

const nieuwegein = { Werkgebied: 'Nieuwegein' };
const uitstroom = { "Thema's": 'Uitstroom maatschappelijke opvang en beschermd wonen' };
const example = [
  { Organisatie: 'Abrona', ...nieuwegein, ...uitstroom },
  {
    Organisatie: 'Altrecht',
    Voornaam: 'Sara',
    Tussenvoegsel: 'de',
    Achternaam: 'Punt',
    Functie: 'SPV',
    Niveau: 'Uitvoering',
    'E-mail': 's.depunt@altrecht.example.org',
    ...nieuwegein,
  },
  { Organisatie: 'De Tussenvoorziening', ...nieuwegein, ...uitstroom },
  {
    Organisatie: 'Geynwijs',
    Voornaam: 'Karin',
    Achternaam: 'Berg',
    Functie: 'teamleider',
    Niveau: 'Beleid',
    'E-mail': 'k.berg@geynwijs.example.org',
    ...nieuwegein,
  },
  { Organisatie: 'Jutphaas Wonen', ...nieuwegein },
  {
    Organisatie: 'Lister',
    Voornaam: 'Anna',
    Tussenvoegsel: 'van',
    Achternaam: 'Jansen',
    Functie: 'begeleider',
    Niveau: 'Uitvoering',
    'E-mail': 'a.vanjansen@lister.example.org',
    ...nieuwegein,
    ...uitstroom,
  },
  {
    Organisatie: 'Lister',
    Voornaam: 'Mo',
    Achternaam: 'Proef',
    Functie: 'teamleider',
    Niveau: 'Beleid',
    'E-mail': 'm.proef@lister.example.org',
    ...nieuwegein,
    ...uitstroom,
  },
  { Organisatie: 'Mitros', ...nieuwegein },
  { Organisatie: 'Outreachteam Nieuwegein', ...nieuwegein },
  {
    Organisatie: 'Politie Nieuwegein',
    Voornaam: 'Fenna',
    Achternaam: 'Tuin',
    Functie: 'Wijkagent',
    Niveau: 'Uitvoering',
    ...nieuwegein,
  },
  {
    Organisatie: 'Portaal',
    Voornaam: 'Rob',
    Achternaam: 'Veld',
    Functie: 'Woonconsulent',
    Niveau: 'Uitvoering',
    'E-mail': 'r.veld@portaal.example.org',
    ...nieuwegein,
  },
  {
    Organisatie: 'Werk en Inkomen Lekstroom',
    Voornaam: 'Noor',
    Achternaam: 'Oever',
    Functie: 'klantmanager',
    Niveau: 'Uitvoering',
    'E-mail': 'n.oever@weni.example.org',
    ...nieuwegein,
  },
];

type Row = Readonly<Record<string, string>>;

function readCsv(bytes: Buffer): readonly Row[] {
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const { data, errors } = Papa.parse<Row>(bytes.toString('utf8').slice(1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map(withoutEmpty);
}

async function readXlsx(bytes: Buffer): Promise<readonly Row[]> {
  const [head = [], ...rows] = await readSheet(bytes);
  return rows.map((row) =>
    withoutEmpty(Object.fromEntries(head.map((name, index) => [String(name), String(row[index] ?? '')]))),
  );
}

function withoutEmpty(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

test('The contact list is read back equal, as CSV and as Excel, without phones and notes', async ({ app }) => {
  await app.openExample();
  const csv = await app.saveContactList('csv');
  const [head] = csv.toString('utf8').slice(1).split('\r\n');
  expect(head).toBe(defaultContactFields.map((field) => labels[field]).join(';'));
  expect(readCsv(csv)).toEqual(example);
  expect(await readXlsx(await app.saveContactList('xlsx'))).toEqual(example);
});

test('A list of the selection holds only who is selected, with phones when they were asked for', async ({ app }) => {
  await app.openExample();
  await app.select('Lister');
  const bytes = await app.saveContactList('xlsx', async (dialog) => {
    await dialog.getByLabel(labels.mobile, { exact: true }).check();
  });
  expect((await readXlsx(bytes)).map((row) => [row['Voornaam'], row['Mobiel']])).toEqual([
    ['Anna', '06-00000001'],
    ['Mo', undefined],
  ]);
});

test('A name that a spreadsheet would run leaves as text', async ({ app }) => {
  await app.newNetwork('Formules');
  const names = ['=1+1', '@SUM(A1)', '-2+3', '+HYPERLINK("http://evil.example")'];
  await app.map.addAt(await app.map.spot(0.4, 0.3), ...names);
  // The last one that was added is selected, and a list is of the selection.
  await app.page.keyboard.press('Escape');
  for (const cell of readCsv(await app.saveContactList('csv'))) expect(cell['Organisatie']).not.toMatch(/^[=@+-]/);
  const read = await readXlsx(await app.saveContactList('xlsx'));
  expect(new Set(read.map((row) => row['Organisatie']?.replace(/^'/, '')))).toEqual(new Set(names));
});

test('A list that stands open in Excel: asked to close it there, and saved when that is done @electron', async ({
  app,
}) => {
  await app.openExample();
  await app.running.electron?.evaluate(({ dialog }) => {
    const fs = process.getBuiltinModule('node:fs/promises');
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');
    const { rename } = fs;
    // As Windows refuses it while the spreadsheet has the file.
    fs.rename = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
    syncBuiltinESMExports();
    dialog.showMessageBox = (...given: unknown[]) => {
      const { message, buttons } = given.at(-1) as { message: string; buttons: readonly string[] };
      fs.rename = rename;
      syncBuiltinESMExports();
      (globalThis as { asked?: string }).asked = `${message} ${buttons.join(', ')}`;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  expect(readCsv(await app.saveContactList('csv'))).toEqual(example);
  expect(await app.running.electron?.evaluate(() => (globalThis as { asked?: string }).asked)).toMatch(
    /^‘.+\.csv’ is in gebruik\. Opnieuw proberen, Annuleren$/,
  );
});
