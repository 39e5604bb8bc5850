// The command line from outside: results on stdout, one Dutch sentence on stderr, exit codes that scripts can trust.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openForCheck } from '../../electron/backend/db/open.ts';
import { createExampleFile } from '../../electron/backend/examples/createExampleFile.ts';
import { runCli as cli, spawnCli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-cli-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('new', () => {
  test('makes a network with its name, templates and area', async () => {
    const file = at('nieuw.ketenkaart');
    expect(await cli('new', file, '--name', 'Regio Lekstroom', '--template', 'T6,T4', '--area', 'GM0356')).toEqual({
      code: 0,
      out: `Gemaakt: ${file}\n`,
      err: '',
    });
    const db = openForCheck(file);
    expect(db.prepare('SELECT name, region_area_id FROM network').get()).toEqual({
      name: 'Regio Lekstroom',
      region_area_id: 'GM0356',
    });
    expect(db.prepare('SELECT template_id FROM network_template ORDER BY 1').pluck().all()).toEqual(['T4', 'T6']);
    db.close();
  });
  test('never replaces a file', async () => {
    const file = at('bestaat.ketenkaart');
    writeFileSync(file, 'van een ander');
    expect(await cli('new', file)).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(file, 'utf8')).toBe('van een ander');
  });
  test('leaves no file behind when a template does not exist', async () => {
    const file = at('onbekend.ketenkaart');
    expect(await cli('new', file, '--template', 'T99')).toEqual({
      code: 1,
      out: '',
      err: 'Er is geen sjabloon ‘T99’. Er is niets gewijzigd.\n',
    });
    expect(existsSync(file)).toBe(false);
  });
});

describe('on the example network', () => {
  let file = '';
  beforeEach(() => {
    rmSync(at('Voorbeeld Lekstroom.ketenkaart'), { force: true });
    file = createExampleFile(folder, 'lekstroom');
  });

  test('gaps: after three sessions only the lead municipality is missing', async () => {
    const { code, out } = await cli('gaps', file, '--template', 'T6', '--area', 'GM0356', '--json');
    const report = JSON.parse(out) as {
      coverage: unknown;
      gaps: { kind: string; partnerType?: string; requirement?: string }[];
    };
    expect(code).toBe(0);
    const required = report.gaps.filter((gap) => gap.kind === 'g1' && gap.partnerType === 'centrumgem');
    expect(required).toHaveLength(1);
    expect(report.coverage).toEqual({ required: 8, filled: 7 });
  });

  test('export: a list without phone numbers and notes, and with them when asked', async () => {
    const out = at('lijst.csv');
    expect((await cli('export', file, '--format', 'contacts-csv', '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('a.vanjansen@lister.example.org');
    expect(readFileSync(out, 'utf8')).not.toContain('00000001');
    expect((await cli('export', file, '--format', 'contacts-csv', '--out', out, '--fields', 'all')).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('06-00000001');
  });

  test('export: the network as JSON, without whoever may not leave', async () => {
    const db = new Sqlite(file);
    db.prepare("UPDATE person SET may_export = 0 WHERE given_name = 'Anna'").run();
    db.close();
    const out = at('netwerk.json');
    expect((await cli('export', file, '--format', 'json', '--out', out)).code).toBe(0);
    const text = readFileSync(out, 'utf8');
    const { actors, leftOut } = JSON.parse(text) as { actors: unknown[]; leftOut: unknown[] };
    expect([actors.length, leftOut.length]).toEqual([22, 1]);
    expect(text).not.toMatch(/Anna|Jansen|00000004|Terugkoppeling/);
  });

  test('check: says that the file is in order', async () => {
    expect(await cli('check', file)).toEqual({
      code: 0,
      out: 'In orde: 12 organisaties, 7 contacten, 14 relaties.\n',
      err: '',
    });
  });
});

describe('import', () => {
  const list = (...lines: string[]) => {
    writeFileSync(at('lijst.csv'), lines.join('\r\n'));
    return at('lijst.csv');
  };
  let file = '';
  beforeEach(async () => {
    file = at('inlezen.ketenkaart');
    rmSync(file, { force: true });
    await cli('new', file);
  });
  const contacts = [
    'Organisatie;Voornaam;Achternaam;Functie;E-mail',
    'Lister;Anna;Jansen;begeleider;anna@example.org',
    'Abrona;Mo;Proef;teamleider;',
  ];

  test('counts what it did, and nothing the second time', async () => {
    expect(JSON.parse((await cli('import', file, list(...contacts), '--json')).out)).toMatchObject({
      created: 6,
      updated: 0,
      refused: 0,
    });
    expect(JSON.parse((await cli('import', file, list(...contacts), '--json')).out)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    });
    expect((await cli('check', file)).out).toBe('In orde: 2 organisaties, 2 contacten, 0 relaties.\n');
  });
  test('a dry run says the same and changes nothing', async () => {
    expect(JSON.parse((await cli('import', file, list(...contacts), '--json', '--dry-run')).out)).toMatchObject({
      created: 6,
    });
    expect((await cli('check', file)).out).toContain('0 organisaties');
  });
  test('names a refused row with its line and reason', async () => {
    const { code, out } = await cli(
      'import',
      file,
      list(...contacts, 'GGD;Ylva;Zorg;arts;a@example.org;b@example.org'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/1 geweigerd\n(.*\n)*- regel 4: \S+/);
  });
  test("takes headings of one's own from a mapping file", async () => {
    writeFileSync(at('m.json'), '{"Instantie X": "organisation"}');
    const strange = list('Instantie X;E-mail', 'Lister;a@example.org', 'Abrona;b@example.org');
    expect((await cli('import', file, strange, '--mapping', at('m.json'))).code).toBe(0);
    expect((await cli('check', file)).out).toContain('2 organisaties');
  });
  test.each([
    ['a workbook', () => writeFileSync(at('lijst.csv'), 'PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')],
    ['an empty file', () => writeFileSync(at('lijst.csv'), '')],
    ['an unfinished quote', () => writeFileSync(at('lijst.csv'), 'Organisatie;Naam\nLister;"Anna\nAbrona;Mo\n')],
  ])('%s is refused with one sentence and changes nothing', async (_name, write) => {
    write();
    const { code, err } = await cli('import', file, at('lijst.csv'));
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    expect((await cli('check', file)).out).toContain('0 organisaties');
  });
});

test('as a process: output, exit code and one sentence', () => {
  const file = at('proces.ketenkaart');
  expect(spawnCli('new', file)).toEqual({ code: 0, out: `Gemaakt: ${file}\n`, err: '' });
  expect(spawnCli('new', file)).toEqual({
    code: 1,
    out: '',
    err: 'Er staat al een bestand met deze naam. Kies een andere naam.\n',
  });
  expect(spawnCli('onzin').code).toBe(2);
});

describe('wrong words', () => {
  test.each([
    [['onzin'], 2],
    [[], 2],
    [['new'], 2],
    [['gaps', 'x.ketenkaart', '--tempalte', 'T6'], 2],
    [['gaps', 'x.ketenkaart', '--at', '2026-13-40'], 2],
    [['export', 'x.ketenkaart', '--format', 'doc', '--out', 'x'], 2],
    [['gaps', join(folder, 'weg.ketenkaart')], 1],
    [['check', join(folder, 'weg.ketenkaart')], 1],
    [['serve', join(folder, 'weg.ketenkaart')], 1],
    [['serve', 'x.ketenkaart', '--port', 'veel'], 2],
  ])('%j ends with %i and one sentence', async (args, code) => {
    const result = await cli(...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err.trim().split('\n')).toHaveLength(1);
  });
});
