// The own workbook on the command line: out, edited, and in again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetNames, workbookHeadings } from '../../shared/workbook/sheetNames.ts';
import { readSheets } from '../../shared/import/readers/xlsx.ts';
import { openZip } from '../../shared/import/readers/zip.ts';
import { runCli as cli } from '../builders/runCli.ts';
import { handMade } from '../builders/workbookOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-werkboek-'));
const at = (name: string) => join(folder, name);
const file = at('bron.ketenkaart');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  await cli('new', file);
  const organisations = [
    ['Sleutel', 'Naam', 'Type', 'Telefoon', 'Opmerkingen', 'Laatst bevestigd'],
    ['o1', 'Lister', 'bw', '+31 30 000 00 00', '=HYPERLINK("x")', '2026-03-01'],
    ['o2', 'Portaal', 'corp', '0300000000', '-', ''],
  ];
  const relations = [
    ['Van', 'Naar', 'Type', 'Intensiteit'],
    ['o1', 'Portaal', 'verwijst', '4'],
    ['o1', 'Nergens', 'verwijst', ''],
  ];
  writeFileSync(
    at('met-de-hand.xlsx'),
    await handMade({ Organisaties: organisations, Relaties: relations, Notities: [['x']] }),
  );
});

test('a workbook is known by its sheets, and tells per sheet and row what it refuses', async () => {
  const { code, out } = await cli('import', file, at('met-de-hand.xlsx'), '--json');
  expect([code, JSON.parse(out)]).toEqual([
    0,
    {
      created: 3,
      updated: 0,
      unchanged: 0,
      doubtful: 0,
      refused: 1,
      rows: [
        {
          sheet: 'Relaties',
          row: 3,
          outcome: 'refused',
          reasons: ['‘Nergens’ in ‘Naar’ staat niet in het werkboek en niet in het netwerk.'],
        },
      ],
      warnings: [],
    },
  ]);
});

test('what is saved has the sheets and headings of the manual, keeps numbers and formulas as text, and changes nothing', async () => {
  expect(await cli('export', file, '--format', 'workbook', '--out', at('uit.xlsx'))).toEqual({
    code: 0,
    out: `Opgeslagen: ${at('uit.xlsx')} (3 rijen, 0 weggelaten)\n`,
    err: '',
  });
  const bytes = readFileSync(at('uit.xlsx'));
  const sheets = readSheets(openZip(bytes));
  expect(sheets.filter(({ isHidden }) => !isHidden).map(({ name, rows }) => [name, rows()[0]])).toEqual(
    sheetNames.map((name) => [name, workbookHeadings[name]]),
  );
  const [lister] = sheets[0]?.rows().slice(1) ?? [];
  expect(lister).toEqual(expect.arrayContaining(['o1', '+31 30 000 00 00', '=HYPERLINK("x")', '2026-03-01']));
  const parts = openZip(bytes);
  const xml = parts.names
    .filter((name) => /sheet\d+\.xml$/.test(name))
    .map((name) => new TextDecoder().decode(parts.read(name) ?? new Uint8Array()));
  expect(xml.some((text) => text.includes('<f>') || text.includes('<f '))).toBe(false);
  expect(xml[0]).toContain('<dataValidation ');
  expect(await cli('import', file, at('uit.xlsx'))).toEqual({
    code: 0,
    out: '0 nieuw, 0 gewijzigd, 3 gelijk, 0 geweigerd\n',
    err: '',
  });
});

test('wrong use is told', async () => {
  expect((await cli('export', file, '--format', 'workbook', '--out', at('x.xlsx'), '--fields', 'naam')).code).toBe(2);
  writeFileSync(at('lijst.csv'), 'Organisatie\r\nLister');
  expect(await cli('import', file, at('lijst.csv'), '--format', 'workbook')).toMatchObject({ code: 1 });
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!office) console.info('LibreOffice is not installed: the workbook was not opened by it.');

test.runIf(office)('LibreOffice opens it without a formula in it, and what it saves changes nothing', async () => {
  const there = at('office');
  spawnSync(office ?? '', [
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    there,
    at('uit.xlsx'),
  ]);
  const parts = openZip(readFileSync(join(there, 'uit.xlsx')));
  const xml = parts.names
    .filter((name) => /sheet\d+\.xml$/.test(name))
    .map((name) => new TextDecoder().decode(parts.read(name) ?? new Uint8Array()));
  expect(xml.some((text) => /<f[ >]/.test(text))).toBe(false);
  expect((await cli('import', file, join(there, 'uit.xlsx'))).out).toBe(
    '0 nieuw, 0 gewijzigd, 3 gelijk, 0 geweigerd\n',
  );
});
