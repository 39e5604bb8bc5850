// The command line from outside: results on stdout, one Dutch sentence on stderr, exit codes that scripts can trust.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openForCheck } from '../../electron/backend/db/open.ts';
import { createExampleFile } from '../../electron/backend/examples/createExampleFile.ts';
import { runCli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-cli-'));
const at = (name: string) => join(folder, name);
const cli = (...args: string[]) => runCli(folder, ...args);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('new', () => {
  test('makes a network with its name, templates and area', () => {
    const file = at('nieuw.ketenkaart');
    expect(cli('new', file, '--name', 'Regio Lekstroom', '--template', 'T6,T4', '--area', 'GM0356')).toEqual({
      code: 0,
      out: `Gemaakt: ${file}\n`,
      err: '',
    });
    const db = openForCheck(file);
    expect(db.prepare('SELECT name, region_area_id FROM network').get()).toEqual({ name: 'Regio Lekstroom', region_area_id: 'GM0356' });
    expect(db.prepare('SELECT template_id FROM network_template ORDER BY 1').pluck().all()).toEqual(['T4', 'T6']);
    db.close();
  });
  test('never replaces a file', () => {
    const file = at('bestaat.ketenkaart');
    writeFileSync(file, 'van een ander');
    expect(cli('new', file)).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(file, 'utf8')).toBe('van een ander');
  });
  test('leaves no file behind when a template does not exist', () => {
    const file = at('onbekend.ketenkaart');
    expect(cli('new', file, '--template', 'T99')).toEqual({
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

  test('gaps: after three sessions only the lead municipality is missing', () => {
    const { code, out } = cli('gaps', file, '--template', 'T6', '--area', 'GM0356', '--json');
    const report = JSON.parse(out) as { coverage: unknown; gaps: { kind: string; partnerType?: string; requirement?: string }[] };
    expect(code).toBe(0);
    const required = report.gaps.filter((gap) => gap.kind === 'g1' && gap.partnerType === 'centrumgem');
    expect(required).toHaveLength(1);
    expect(report.coverage).toEqual({ required: 8, filled: 7 });
  });

  test('export: a list without phone numbers and notes, and with them when asked', () => {
    const out = at('lijst.csv');
    expect(cli('export', file, '--format', 'contacts-csv', '--out', out).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('a.vanjansen@lister.example.org');
    expect(readFileSync(out, 'utf8')).not.toContain('00000001');
    expect(cli('export', file, '--format', 'contacts-csv', '--out', out, '--fields', 'all').code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('06-00000001');
  });

  test('export: the network as JSON, without whoever may not leave', () => {
    const db = new Sqlite(file);
    db.prepare("UPDATE person SET may_export = 0 WHERE given_name = 'Anna'").run();
    db.close();
    const out = at('netwerk.json');
    expect(cli('export', file, '--format', 'json', '--out', out).code).toBe(0);
    const text = readFileSync(out, 'utf8');
    const { actors, leftOut } = JSON.parse(text) as { actors: unknown[]; leftOut: unknown[] };
    expect([actors.length, leftOut.length]).toEqual([18, 1]);
    expect(text).not.toMatch(/Anna|Jansen|00000004|Terugkoppeling/);
  });

  test('check: says that the file is in order', () => {
    expect(cli('check', file)).toEqual({ code: 0, out: 'In orde: 12 organisaties, 7 contacten, 14 relaties.\n', err: '' });
  });
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
  ])('%j ends with %i and one sentence', (args, code) => {
    const result = cli(...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err.trim().split('\n')).toHaveLength(1);
  });
});
