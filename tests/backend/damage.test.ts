// Damage: what is broken is never written to and never opened as empty; what is readable is saved into a new file.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFile } from '../../electron/backend/db/checkFile.ts';
import { openForCheck, openNetworkFile } from '../../electron/backend/db/open.ts';
import { salvageFile } from '../../electron/backend/db/salvage/salvage.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import { breakPage, flipBit, makePeopledFile, pagesOf, workOn } from '../builders/damagedFile.ts';

const size = 60;
let folder = '';
let sound = '';
let file = '';
let saved = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-schade-'));
  sound = join(folder, 'gaaf.ketenkaart');
  makePeopledFile(sound, size);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  file = join(folder, 'proef.ketenkaart');
  saved = join(folder, 'gered.ketenkaart');
  rmSync(saved, { force: true });
  copyFileSync(sound, file);
});

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'no refusal';
  } catch (thrown) {
    return thrown instanceof KnownError ? thrown.code : String(thrown);
  }
}

function expectRefused(code: string): void {
  const before = hash(file);
  expect(codeOf(() => openNetworkFile(file, join(folder, 'kopieën')))).toBe(code);
  expect(hash(file)).toBe(before);
  expect(existsSync(`${file}-journal`)).toBe(false);
}

function alter(sql: string): void {
  const db = new Sqlite(file);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

/** Salvages, checks that the result is sound and the damaged file untouched, and gives the report and the network. */
function salvage() {
  const before = hash(file);
  const report = salvageFile(file, saved);
  expect(hash(file)).toBe(before);
  const db = openForCheck(saved);
  expect(checkFile(db)).toMatchObject({ ok: true });
  db.close();
  const network = workOn(saved, (ask) => ask('network.snapshot', {}));
  const lostIn = (table: string) => report.tables.find((each) => each.table === table)?.lost ?? 0;
  return { report, network, lostIn };
}

describe('a file that is not opened for work', () => {
  test('with references to nothing', () => {
    alter("INSERT INTO alias VALUES('weg', 'x')");
    expectRefused('FILE_DAMAGED');
  });
  test('with a table taken away', () => {
    alter('DROP TABLE gap_decision');
    expectRefused('FILE_DAMAGED');
  });
  test('of a version that never was', () => {
    alter('PRAGMA user_version = 0');
    expectRefused('FILE_DAMAGED');
  });
  test('with a column of a stranger, which may be code', () => {
    alter('ALTER TABLE alias ADD COLUMN loer TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL');
    expectRefused('FILE_UNTRUSTED');
  });
  test('with an index of a stranger', () => {
    alter('CREATE INDEX loer ON actor(upper(label))');
    expectRefused('FILE_UNTRUSTED');
  });
  test('with its first pages wiped', () => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 0, 3 * 4096));
    expectRefused('FILE_NOT_OURS');
  });
});

describe('salvage', () => {
  test('of a sound file saves every record and leaves nothing out but the history', () => {
    const { report, network } = salvage();
    expect(report).toMatchObject({
      isWhole: true,
      mended: { rebuilt: 0, emptied: 0, dropped: 0 },
      counts: { organisations: size, persons: size, relations: size },
    });
    const before = workOn(file, (ask) => ask('network.snapshot', {}));
    expect({ ...network, revision: 0 }).toEqual({ ...before, revision: 0 });
    expect(workOn(saved, (ask) => ask('search.find', { text: 'Partner 7' })).map(({ label }) => label)).toContain(
      'Partner 7',
    );
  });

  test('of a file with a broken page of names rebuilds the records of that page under the names the index kept', () => {
    const [, page] = pagesOf(file, 'actor');
    breakPage(file, page ?? 0);
    expectRefused('FILE_DAMAGED');
    const { report, network, lostIn } = salvage();
    expect(lostIn('actor')).toBeGreaterThan(0);
    expect(report.mended.rebuilt).toBe(lostIn('actor'));
    expect(report.counts).toEqual({ organisations: size, persons: size, relations: size });
    expect(network.actors.map(({ label }) => label).toSorted()).toEqual(
      [
        ...Array.from({ length: size }, (_, index) => [`Partner ${index}`, `Anna Voorbeeld ${index}`]).flat(),
      ].toSorted(),
    );
  });

  test('of a file with a broken page of relations loses those of that page and no other', () => {
    const pages = pagesOf(file, 'relation');
    breakPage(file, pages.at(-1) ?? 0);
    const { report, lostIn } = salvage();
    expect(report.isWhole).toBe(false);
    expect(lostIn('relation')).toBeGreaterThan(0);
    expect(report.counts).toEqual({ organisations: size, persons: size, relations: size - lostIn('relation') });
  });

  test('of a file of which only an index is broken loses nothing', () => {
    breakPage(file, pagesOf(file, 'relation_from')[0] ?? 0);
    expectRefused('FILE_DAMAGED');
    expect(salvage().report.counts).toEqual({ organisations: size, persons: size, relations: size });
  });

  test('of a file whose own word was lost keeps what was marked with it', () => {
    alter("UPDATE relation SET type_id = 'eigen'");
    expect(salvage().report).toMatchObject({ mended: { rebuilt: 1 }, counts: { relations: size } });
  });

  test('of a file with a stranger in it takes the records and not the stranger', () => {
    alter('CREATE TRIGGER evil AFTER INSERT ON actor BEGIN DELETE FROM actor; END; CREATE VIEW loer AS SELECT 1');
    expect(salvage().report.counts).toEqual({ organisations: size, persons: size, relations: size });
  });

  test('never replaces a file, and leaves nothing when nothing can be read', () => {
    writeFileSync(saved, 'van een ander');
    expect(codeOf(() => salvageFile(file, saved))).toBe('FILE_EXISTS');
    expect(readFileSync(saved, 'utf8')).toBe('van een ander');
    rmSync(saved);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 100));
    expect(codeOf(() => salvageFile(file, saved))).toBe('NOTHING_SAVED');
    expect(readdirSync(folder).sort()).toEqual(['gaaf.ketenkaart', 'proef.ketenkaart']);
  });
});

test('one bit turned over anywhere is found, or does no harm; nothing crashes and nothing is written', () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= 60; seed += 1) {
    copyFileSync(sound, file);
    flipBit(file, seed);
    const before = hash(file);
    const code = codeOf(() => openNetworkFile(file, null).db.close());
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
    // Only a file that opens may be brought up to date; what was refused has not one byte changed.
    if (code !== 'no refusal') expect(hash(file)).toBe(before);
  }
  const allowed = ['no refusal', 'FILE_DAMAGED', 'FILE_NOT_OURS', 'FILE_FROM_FUTURE', 'FILE_UNTRUSTED'];
  expect([...outcomes.keys()].filter((code) => !allowed.includes(code))).toEqual([]);
  expect(outcomes.get('FILE_DAMAGED')).toBeGreaterThan(5);
});
