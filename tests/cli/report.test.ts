// The report for the board on the command line: the same way out as in the window.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nl } from '../../renderer/i18n/nl.ts';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-verslag-'));
const at = (name: string) => join(folder, name);
const file = at('bron.ketenkaart');
beforeAll(async () => {
  await cli('new', file, '--template', 'T6', '--area', 'GM0356');
  writeFileSync(at('lijst.csv'), 'Organisatie;Type;Naam;E-mail\nLister;bw;Anna Jansen;anna@example.org\n');
  await cli('import', file, at('lijst.csv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a workbook with coverage and gaps, without anybody by name', async () => {
  const said = await cli(
    'report',
    file,
    '--out',
    at('verslag.xlsx'),
    '--since',
    '2026-01-01',
    '--purpose',
    'Stuurgroep',
  );
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(said.out).toMatch(/^Opgeslagen: .*verslag\.xlsx \(\d+ gaten, 0 acties en knelpunten\)\n/);
  const bytes = readFileSync(at('verslag.xlsx'));
  const gaps = await readSheet(bytes, 'Gaten');
  expect(gaps[0]?.[0]).toBe('Waarom');
  expect(String(gaps[1]?.[0])).toContain('Het sjabloon verwacht');
  // In the words of the window.
  const { gapStatus, requirement } = nl.lists;
  const words = [Object.values(requirement), Object.values(nl.gaps.state), Object.values(gapStatus)] as string[][];
  for (const row of gaps.slice(1)) words.forEach((known, at) => expect(known).toContain(row[at + 1]));
  expect(gaps.length).toBeGreaterThan(1);
  expect((await readSheet(bytes, 'Dekking per gemeente'))[0]?.[0]).toBe('Gemeente');
  expect(JSON.stringify(await readSheet(bytes, 'Wat veranderde'))).toContain('Lister');
});

test('JSON says the same, names only who is asked for, and the next report compares with it', async () => {
  expect(await cli('report', file, '--out', at('a.json'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('a.json'), 'utf8')).not.toMatch(/Anna|Jansen|anna@|"mark"/);
  await cli('report', file, '--out', at('b.json'), '--names', '--since', '2026-01-01');
  const named = readFileSync(at('b.json'), 'utf8');
  expect(named).toContain('Anna Jansen');
  expect(named).not.toContain('anna@example.org');
});

test('of an empty network too, without a number that is none', async () => {
  await cli('new', at('leeg.ketenkaart'));
  expect(await cli('report', at('leeg.ketenkaart'), '--out', at('leeg.json'))).toMatchObject({ code: 0, err: '' });
  const said = readFileSync(at('leeg.json'), 'utf8');
  expect(said).not.toMatch(/NaN|Infinity|undefined/);
  expect(JSON.parse(said)).toMatchObject({
    coverage: { report: { coverage: { required: 0, filled: 0 }, gaps: [], matrix: { columns: [], rows: [] } } },
  });
});

test.each([['verslag.pdf'], ['']])(
  '‘%s’ is no report that can be made here, and the help says who can',
  async (name) => {
    const said = await cli('report', file, '--out', name === '' ? '' : at(name));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('De pdf, de kaart en de sleutelfiguren maakt het venster');
    expect(existsSync(at('verslag.pdf'))).toBe(false);
  },
);
