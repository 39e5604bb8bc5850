// Files of other programs on the command line: in, out, and in again without a change.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openForCheck } from '../../electron/backend/db/open.ts';
import { graphFormats } from '../../shared/export/graph/formats.ts';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-formaten-'));
const at = (name: string) => join(folder, name);
const file = at('bron.ketenkaart');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Report = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly warnings: readonly string[];
};

async function importReport(...args: readonly string[]): Promise<Report> {
  const { code, out, err } = await cli('import', ...args, '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Report;
}

let first: Report | null = null;
beforeAll(async () => {
  await cli('new', file);
  const kumu = {
    elements: [
      { label: 'Stichting Een', type: 'Organisatie' },
      { label: 'Stichting Twee', type: 'Organisatie' },
      { label: 'Anna Jansen', type: 'Vrijwilliger' },
    ],
    connections: [
      { from: 'Stichting Een', to: 'Stichting Twee', type: 'verwijst naar', direction: 'directed' },
      { from: 'Anna Jansen', to: 'Stichting Een', type: 'werkt bij' },
      { from: 'Stichting Twee', to: 'weg' },
    ],
  };
  writeFileSync(at('kumu.json'), JSON.stringify(kumu));
  first = await importReport(file, at('kumu.json'), '--persons', 'vrijwilliger');
});

test('import of a Kumu file: who is a person is said by word, and what is left out is told', () => {
  expect(first).toMatchObject({
    created: 5,
    updated: 0,
    warnings: ['1 verbindingen missen een uiteinde of wijzen naar zichzelf en zijn overgeslagen.'],
  });
});
  expect(report.warnings).toEqual(['1 verbindingen missen een uiteinde of wijzen naar zichzelf en zijn overgeslagen.']);
});

describe.each(graphFormats)('export %s', (format) => {
  test('can be read in again without a change, and makes the same network elsewhere', async () => {
    const out = at(`uit.${format}`);
    expect(await cli('export', file, '--format', format, '--out', out)).toMatchObject({ code: 0, err: '' });
    const edges = format === 'gephi-csv' ? ['--edges', at('uit-edges.gephi-csv')] : [];
    expect(await importReport(file, out, ...edges)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
      warnings: [],
    });
    const other = at(`ander-${format}.ketenkaart`);
    await cli('new', other);
    expect(await importReport(other, out, ...edges)).toMatchObject({ created: 5, updated: 0 });
    const db = openForCheck(other);
    expect(db.prepare('SELECT count(*) FROM relation').pluck().get()).toBe(1);
    db.close();
  });
});

test.each(['vcard3', 'vcard4'] as const)(
  'export %s: cards that can be read in, with a line in the export log',
  async (format) => {
    const out = at(`lijst-${format}.vcf`);
    expect((await cli('export', file, '--format', format, '--out', out, '--purpose', 'Proef')).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain(`VERSION:${format === 'vcard3' ? '3.0' : '4.0'}\r\n`);
    const other = at(`kaartjes-${format}.ketenkaart`);
    await cli('new', other);
    expect((await importReport(other, out)).created).toBe(4);
    const db = openForCheck(file);
    expect(db.prepare('SELECT kind, purpose FROM export_log ORDER BY rowid DESC LIMIT 1').get()).toEqual({
      kind: `contacts-${format}`,
      purpose: 'Proef',
    });
    db.close();
  },
);

test('a file that cannot be read gives one sentence and changes nothing; a wrong format is wrong usage', async () => {
  writeFileSync(at('oud.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
  expect(await cli('import', file, at('oud.xls'))).toEqual({
    code: 1,
    out: '',
    err: 'Dit is een oud Excel-bestand (.xls). Open het in Excel, kies Opslaan als, Excel-werkmap (.xlsx), en lees dat bestand in.\n',
  });
  expect((await cli('export', file, '--format', 'toString', '--out', at('x'))).code).toBe(2);
  expect((await cli('import', file, at('kumu.json'), '--format', 'xls')).code).toBe(2);
  expect(existsSync(at('x'))).toBe(false);
});
