// The journal of another file beside a file: never applied, never removed. Its own journal: always applied.
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import { setStrangeJournalAside } from '../../electron/backend/db/strangeJournal.ts';
import type { FileKey } from '../../electron/backend/protection/fileKey.ts';
import { protectFile } from '../../electron/backend/protection/protectFile.ts';
import { runVictim } from '../reliability/killCycles.ts';
import { makeFile } from '../reliability/networks.ts';
import { trialKeys } from '../reliability/trialKeys.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-journaal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of some partners, changed so many times, so that no two have the same past. */
function fileOf(name: string, changes: number, key: FileKey | null = null): string {
  const path = at(name);
  makeFile(path);
  if (key !== null) protectFile({ path, copiesFolder: at('kopieën'), key: null, next: key });
  const db = openSqlite(path, key);
  for (let change = 0; change < changes; change += 1) addPartners(db, `${name} ${change}`);
  db.close();
  return path;
}

function addPartners(db: ReturnType<typeof openSqlite>, label: string): void {
  db.prepare(`WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 40)
    INSERT INTO actor(id, kind, label, sort_key, presence, created_on)
    SELECT ? || n, 'organisation', ? || n, 'partner', 'present', '2026-01-01' FROM n`).run(label, label);
}

/** The file and its journal as a stopped program leaves them, in the middle of a change. */
function stopHalfWay(path: string, key: FileKey | null, cachePages: number): { file: Buffer; journal: Buffer } {
  const db = openSqlite(path, key);
  db.pragma(`cache_size = ${cachePages}`);
  db.exec('BEGIN; UPDATE actor SET label = label || hex(zeroblob(200))');
  const left = { file: readFileSync(path), journal: readFileSync(`${path}-journal`) };
  db.exec('ROLLBACK');
  db.close();
  return left;
}

const labels = (path: string, key: FileKey | null = null) => {
  const opened = openNetworkFile(path, null, key);
  const found = opened.db.prepare('SELECT label FROM actor ORDER BY 1').pluck().all();
  opened.db.close();
  return { found, setAside: opened.setAside };
};

const [plain = null, one = null, other = null] = trialKeys;

describe.each([
  ['plain files', plain, plain],
  ['protected files', one, other],
  ['a plain file and the journal of a protected one', plain, one],
  ['a protected file and the journal of a plain one', one, plain],
])('of %s', (_kinds, key, otherKey) => {
  test.each([2, 12])(
    'the journal of another file is set aside and kept, and the file opens as it was (%i pages of room)',
    (pages) => {
      const path = fileOf('regio.ketenkaart', 2, key);
      const before = readFileSync(path);
      const was = labels(path, key);
      const { journal } = stopHalfWay(fileOf('ander.ketenkaart', 9, otherKey), otherKey, pages);
      writeFileSync(`${path}-journal`, journal);
      expect(labels(path, key)).toEqual({ ...was, setAside: 'regio.ketenkaart.vreemd-journaal' });
      expect(readFileSync(path)).toEqual(before);
      expect(readFileSync(at('regio.ketenkaart.vreemd-journaal'))).toEqual(journal);
      writeFileSync(`${path}-journal`, journal);
      expect(labels(path, key).setAside).toBe('regio.ketenkaart.vreemd-journaal-2');
      expect(readdirSync(folder).filter((name) => /zonder-journaal/.test(name))).toEqual([]);
    },
  );
});

describe.each([
  ['plain', plain],
  ['protected', one],
])('of a %s file', (_kind, key) => {
  test.each([2, 12])('its own journal is applied (%i pages of room)', (pages) => {
    const path = fileOf('regio.ketenkaart', 3, key);
    const was = labels(path, key).found;
    const { file, journal } = stopHalfWay(path, key, pages);
    writeFileSync(path, file);
    writeFileSync(`${path}-journal`, journal);
    expect(labels(path, key)).toEqual({ found: was, setAside: null });
    expect(existsSync(`${path}-journal`)).toBe(false);
  });
});

describe.each([
  ['plain', plain],
  ['protected', one],
])('of a %s file that is whole', (_kind, key) => {
  test('its own journal is applied when the program stopped before the first page was written', () => {
    const path = fileOf('regio.ketenkaart', 3, key);
    const was = labels(path, key).found;
    const { journal } = stopHalfWay(path, key, 2);
    writeFileSync(`${path}-journal`, journal);
    expect(labels(path, key)).toEqual({ found: was, setAside: null });
    expect(existsSync(`${path}-journal`)).toBe(false);
  });

  test('its own journal is left alone when the program stopped after the last page was written', () => {
    const path = fileOf('regio.ketenkaart', 3, key);
    const db = openSqlite(path, key);
    db.pragma('cache_size = 2');
    // The first page goes into the journal first, which a change otherwise does at its end.
    const version = String(db.pragma('user_version', { simple: true }));
    db.exec(`BEGIN; PRAGMA user_version = ${version}; UPDATE actor SET label = label || hex(zeroblob(200))`);
    const journal = readFileSync(`${path}-journal`);
    db.exec('COMMIT');
    db.close();
    writeFileSync(`${path}-journal`, journal);
    expect(setStrangeJournalAside(path, key)).toBe(null);
    expect(readFileSync(`${path}-journal`)).toEqual(journal);
  });
});

test('a journal from before the file was changed elsewhere is set aside too', () => {
  const path = fileOf('regio.ketenkaart', 1);
  const { journal } = stopHalfWay(path, null, 2);
  const db = openSqlite(path, null);
  for (const name of ['later', 'nog later']) addPartners(db, name);
  db.close();
  const was = labels(path).found;
  writeFileSync(`${path}-journal`, journal);
  expect(labels(path)).toEqual({ found: was, setAside: 'regio.ketenkaart.vreemd-journaal' });
});

test('a journal that never reached the disk is no journal, of whichever file', () => {
  const path = fileOf('regio.ketenkaart', 2);
  const was = labels(path);
  for (const from of [path, fileOf('ander.ketenkaart', 9)]) {
    writeFileSync(`${path}-journal`, stopHalfWay(from, null, 20_000).journal);
    expect(labels(path)).toEqual(was);
  }
});

test('a file that is not whole is left to SQLite, whatever its journal says', () => {
  const path = fileOf('regio.ketenkaart', 2);
  const { journal } = stopHalfWay(fileOf('ander.ketenkaart', 9), null, 2);
  const half = stopHalfWay(path, null, 2).file;
  writeFileSync(path, half);
  writeFileSync(`${path}-journal`, journal);
  expect(setStrangeJournalAside(path, null)).toBe(null);
  expect(existsSync(`${path}-journal`)).toBe(true);
});

test('while another program works in the file, nothing beside it is touched', () => {
  const path = fileOf('regio.ketenkaart', 2);
  const { journal } = stopHalfWay(fileOf('ander.ketenkaart', 9), null, 2);
  const busy = openSqlite(path, null);
  busy.exec('BEGIN IMMEDIATE');
  writeFileSync(`${path}-journal`, journal);
  expect(setStrangeJournalAside(path, null)).toBe(null);
  busy.exec('ROLLBACK');
  busy.close();
  expect(setStrangeJournalAside(path, null)).toBe('regio.ketenkaart.vreemd-journaal');
});

test.skipIf(process.platform === 'win32')(
  'of two programs killed while saving, each keeps its own journal and leaves another file alone',
  async () => {
    const left: { file: string; journal: string; acked: readonly string[] }[] = [];
    // A kill between two changes leaves no journal.
    for (let turn = 0; left.length < 2 && turn < 60; turn += 1) {
      const own = mkdtempSync(join(folder, 'kill-'));
      const file = join(own, 'proef.ketenkaart');
      makeFile(file);
      const { lines } = await runVictim('save', own, 80 + turn * 5 + left.length * 40);
      if (!existsSync(`${file}-journal`)) continue;
      const acked = lines.filter((line) => line.startsWith('ack ')).map((line) => `Anna ${line.slice(4)}`);
      left.push({ file, journal: `${file}-journal`, acked });
    }
    if (left.length < 2) throw new Error('no kill left a journal');
    const whole = fileOf('geheel.ketenkaart', 0);
    const was = labels(whole).found;
    for (const { journal } of left) {
      copyFileSync(journal, `${whole}-journal`);
      const isApplied = readFileSync(journal)[0] === 0xd9;
      expect(labels(whole)).toEqual({
        found: was,
        setAside: isApplied ? expect.stringMatching(/vreemd-journaal/) : null,
      });
    }
    for (const { file, acked } of left) {
      const { found, setAside } = labels(file);
      expect(setAside).toBe(null);
      expect(found).toEqual(expect.arrayContaining([...acked]));
    }
  },
);
