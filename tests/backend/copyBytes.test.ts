// A copy takes the bytes of the open file while nobody can write, and reads back what it wrote.
import { spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CopyShelf, openShelf } from '../../electron/backend/backup/copyShelf.ts';
import { keepCopy, keepCopyInSteps } from '../../electron/backend/db/copies.ts';
import { copyBytes, type WritePiece } from '../../electron/backend/db/copyBytes.ts';
import { countContents, openCopy } from '../../electron/backend/db/copyContents.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import { knownErrorOf } from '../../electron/backend/db/sqliteErrors.ts';
import { createRandom } from '../../shared/graph/random.ts';
import { breakPage, makePeopledFile, pagesOf } from '../builders/damagedFile.ts';
import { protectTo, testKey } from '../builders/protectedFile.ts';

const now = new Date(2026, 10, 22, 14);
const size = 30;
let folder = '';
let file = '';
let db: Database;
let shelf: CopyShelf;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bytes-'));
  file = join(folder, 'regio.ketenkaart');
  makePeopledFile(file, size);
  db = openNetworkFile(file, null).db;
  shelf = openShelf(join(folder, 'kopieën'), file, now);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});
const target = () => join(folder, 'kopie');
const keep = () => shelf.pathOf(keepCopy(db, shelf, now, 'asked')) ?? '';
/** All that lies among the copies, with the halves of copies. */
const kept = () =>
  readdirSync(join(folder, 'kopieën'), { recursive: true }).filter((name) => /ketenkaart/.test(String(name)));

/** Copies at once and in steps. @returns how each of them was refused */
async function refusals(): Promise<readonly unknown[]> {
  const attempts = [async () => keepCopy(db, shelf, now, 'asked'), () => keepCopyInSteps(db, shelf, now, 'work')];
  const codes: unknown[] = [];
  for (const attempt of attempts) {
    codes.push(
      await attempt().then(
        () => 'no refusal',
        (thrown: unknown) => knownErrorOf(thrown)?.code,
      ),
    );
  }
  return codes;
}

describe('what is written', () => {
  test('is the file, byte for byte, at once and in steps', async () => {
    expect(readFileSync(keep()).equals(readFileSync(file))).toBe(true);
    const id = await keepCopyInSteps(db, shelf, now, 'work');
    expect(readFileSync(shelf.pathOf(id) ?? '').equals(readFileSync(file))).toBe(true);
  });
  test('of a protected file is as unreadable as the file, and opens under its key', async () => {
    const key = await testKey();
    const closed = join(folder, 'dicht.ketenkaart');
    protectTo(file, closed, key);
    const opened = openNetworkFile(closed, null, key).db;
    const own = openShelf(join(folder, 'kopieën'), closed, now);
    const path = own.pathOf(keepCopy(opened, own, now, 'asked')) ?? '';
    opened.close();
    expect(readFileSync(path).equals(readFileSync(closed))).toBe(true);
    expect(() => openCopy(path)).toThrow('COPY_LOCKED');
    const copy = openCopy(path, key);
    expect(countContents(copy)).toEqual({ organisations: size, persons: size, relations: size });
    copy.close();
  });
  test('is read back: one bit that the disk changes is seen, wherever it is', () => {
    const random = createRandom(7);
    const bytes = statSync(file).size;
    for (let turn = 0; turn < 60; turn += 1) {
      const wrong = Math.floor(random() * bytes);
      const bent: WritePiece = (to, piece, offset, length, at) => {
        const changed = Buffer.from(piece.subarray(offset, offset + length));
        const here = wrong - at;
        if (here >= 0 && here < changed.length) changed[here] = (changed[here] ?? 0) ^ (1 << (turn % 8));
        return writeSync(to, changed, 0, changed.length, at);
      };
      expect(() => copyBytes(db, target(), bent)).toThrow('DISK_ERROR');
      rmSync(target());
    }
  });
  test('goes on where a disk took only a part', () => {
    const bit: WritePiece = (to, piece, offset, length, at) =>
      writeSync(to, piece, offset, Math.min(5_000, length), at);
    copyBytes(db, target(), bit);
    expect(readFileSync(target()).equals(readFileSync(file))).toBe(true);
  });
  test('is not written while somebody else writes: another program waits until the copy is there', () => {
    const saves = `const { DatabaseSync } = require('node:sqlite');
      const db = new DatabaseSync(process.argv[1]);
      db.exec("UPDATE network SET name = 'Van een ander'");`;
    const save = () => spawnSync(process.execPath, ['--no-warnings', '-e', saves, file], { encoding: 'utf8' }).stderr;
    const met: string[] = [];
    const watched: WritePiece = (to, piece, offset, length, at) => {
      met.push(save());
      return writeSync(to, piece, offset, length, at);
    };
    copyBytes(db, target(), watched);
    expect(met).not.toEqual([]);
    for (const each of met) expect(each).toContain('database is locked');
    expect(save()).toBe('');
    expect(db.prepare('SELECT name FROM network').pluck().get()).toBe('Van een ander');
  });
});

describe('what the open file suffers meanwhile is found in the copy', () => {
  for (const table of ['actor', 'relation', 'sqlite_autoindex_actor_1', 'search_data', 'change_row']) {
    test(`a page of ${table}`, async () => {
      breakPage(file, pagesOf(file, table)[0] ?? 0);
      expect(await refusals()).toEqual(['FILE_DAMAGED', 'FILE_DAMAGED']);
      expect(kept()).toEqual([]);
    });
    test(`a page of ${table} with zeroes`, async () => {
      const bytes = readFileSync(file);
      const page = pagesOf(file, table)[0] ?? 0;
      bytes.fill(0, (page - 1) * 4096, page * 4096);
      writeFileSync(file, bytes);
      expect(await refusals()).toEqual(['FILE_DAMAGED', 'FILE_DAMAGED']);
    });
  }
  test('the last pages gone', async () => {
    truncateSync(file, statSync(file).size - 8192);
    expect(await refusals()).toEqual(['FILE_DAMAGED', 'FILE_DAMAGED']);
    expect(kept()).toEqual([]);
  });
});

describe('a file whose bytes are not to be taken is written anew by SQLite', () => {
  const held = (path: string) => {
    const copy = openCopy(path);
    try {
      return countContents(copy).organisations;
    } finally {
      copy.close();
    }
  };
  test('when it was moved or removed while it was open', () => {
    renameSync(file, join(folder, 'elders.ketenkaart'));
    expect(held(keep())).toBe(size);
  });
  test('when another one lies in its place', () => {
    renameSync(file, join(folder, 'elders.ketenkaart'));
    makePeopledFile(file, 1);
    expect(held(keep())).toBe(size);
  });
  test('when much of it is free: the copy has no room to spare', () => {
    db.exec('CREATE TABLE veel AS SELECT zeroblob(4000000) AS room; DROP TABLE veel');
    const copy = openSqlite(keep(), null, { readonly: true });
    expect(copy.pragma('freelist_count', { simple: true })).toBe(0);
    copy.close();
    expect(held(keep())).toBe(size);
  });
});
