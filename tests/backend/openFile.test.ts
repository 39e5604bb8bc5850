// Opening a file: what is not ours, not whole or not old enough is refused with its own code, and not one byte changes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBackend } from '../../electron/backend/createBackend.ts';
import { latestVersion } from '../../electron/backend/db/migrations/index.ts';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { openForCheck, openNetworkFile } from '../../electron/backend/db/open.ts';
import { checkFile } from '../../electron/backend/db/checkFile.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { workOn } from '../builders/damagedFile.ts';
import { KnownError } from '../../shared/errors/codes.ts';

let folder = '';
let sound = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-open-'));
  sound = join(folder, 'gaaf.ketenkaart');
  createNetworkFile(sound, 'Gaaf');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  file = join(folder, 'proef.ketenkaart');
  copyFileSync(sound, file);
});

/** Opening is refused with `code` and leaves the file and its folder as they were. */
function expectRefused(code: string, path = file): void {
  const before = fingerprint(path);
  const neighbours = readdirSync(folder).sort();
  expect(codeOf(() => openNetworkFile(path, join(folder, 'copies')))).toBe(code);
  expect(fingerprint(path)).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(neighbours);
}

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'no refusal';
  } catch (thrown) {
    return thrown instanceof KnownError ? thrown.code : String(thrown);
  }
}

function fingerprint(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}

function alter(sql: string): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

describe('a file that is not opened', () => {
  test('another kind of file', () => {
    writeFileSync(file, 'PK\u0003\u0004 een zip die .ketenkaart heet');
    expectRefused('FILE_NOT_OURS');
  });
  test('an SQLite file of another program', () => {
    alter('PRAGMA application_id = 7');
    expectRefused('FILE_NOT_OURS');
  });
  test('an empty file is not taken for a new one', () => {
    writeFileSync(file, '');
    expectRefused('FILE_EMPTY');
  });
  test('a folder', () => {
    mkdirSync(join(folder, 'map.ketenkaart'), { recursive: true });
    expectRefused('FILE_NOT_OURS', join(folder, 'map.ketenkaart'));
  });
  test('a file that is not there', () => expectRefused('FILE_MISSING', join(folder, 'weg.ketenkaart')));
  test('a name with a NUL, which SQLite would cut', () => expectRefused('FILE_NOT_OURS', `${file}\0.txt`));
  test('a file cut in half', () => {
    truncateSync(file, Math.floor(readFileSync(file).length / 2 / 4096) * 4096);
    expectRefused('FILE_DAMAGED');
  });
  test('a file that was moved in the middle of a change, unless its journal came along', () => {
    const [alone, together] = [join(folder, 'alleen.ketenkaart'), join(folder, 'samen.ketenkaart')];
    const db = new Sqlite(file);
    db.pragma('cache_size = 2');
    db.exec(`WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 400)
      INSERT INTO actor(id, kind, label, sort_key, presence, created_on)
      SELECT 'a' || n, 'organisation', 'Partner ' || n, 'partner', 'present', '2026-01-01' FROM n`);
    const before = fingerprint(file);
    db.exec('BEGIN; UPDATE actor SET label = label || hex(zeroblob(400))');
    copyFileSync(file, alone);
    copyFileSync(file, together);
    copyFileSync(`${file}-journal`, `${together}-journal`);
    db.exec('ROLLBACK');
    db.close();
    expectRefused('FILE_DAMAGED', alone);
    openNetworkFile(together, null).db.close();
    expect(fingerprint(together)).toBe(before);
    rmSync(alone);
    rmSync(together);
  });
  test('a file of ten gigabytes that holds nothing', () => {
    const large = join(folder, 'groot.ketenkaart');
    copyFileSync(sound, large);
    truncateSync(large, 10_000_000_000);
    expect(codeOf(() => openNetworkFile(large, null))).toBe('FILE_TOO_LARGE');
    rmSync(large);
  });

  test.skipIf(process.platform === 'win32')('a pipe, that would be waited for, and a device', () => {
    const pipe = join(folder, 'pijp.ketenkaart');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/null']) {
      expect(fileHead(path).kind).toBe('other');
      expect(codeOf(() => openNetworkFile(path, null))).toBe('FILE_NOT_OURS');
    }
    rmSync(pipe);
  });

  test('a page overwritten', () => {
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 5, 4096 * 6);
    writeFileSync(file, bytes);
    expectRefused('FILE_DAMAGED');
  });
  test('a file of a newer version', () => {
    alter(`PRAGMA user_version = ${latestVersion + 10}`);
    expectRefused('FILE_FROM_FUTURE');
  });
  test('a file with a trigger of a stranger', () => {
    alter('CREATE TRIGGER evil AFTER INSERT ON actor BEGIN DELETE FROM actor; END');
    expectRefused('FILE_UNTRUSTED');
  });
  test('a file with a view of a stranger', () => {
    alter('CREATE VIEW v AS SELECT 1');
    expectRefused('FILE_UNTRUSTED');
  });
});

describe('an opened file', () => {
  test('has the settings that lose nothing at a power cut', () => {
    const { db } = openNetworkFile(file, null);
    const settings = ['journal_mode', 'synchronous', 'locking_mode', 'foreign_keys', 'trusted_schema', 'secure_delete'];
    expect(settings.map((name) => db.pragma(name, { simple: true }))).toEqual(['delete', 3, 'normal', 1, 0, 1]);
    db.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('proef'))).toEqual(['proef.ketenkaart']);
  });

  test.skipIf(process.getuid?.() === 0)(
    'opens to look at when it may not be written (not run as root: root may write anything)',
    () => {
      chmodSync(file, 0o444);
      expect(openNetworkFile(file, null).isReadOnly).toBe(true);
    },
  );

  test('refuses every change when it is read-only, and still answers questions', () => {
    const db = new Sqlite(file, { readonly: true });
    const backend = createBackend({ db, isReadOnly: true, clock: () => new Date(), log: () => {} });
    expect(backend.dispatch('organisation.create', { organisation: { name: 'Lister' } })).toMatchObject({
      error: { code: 'READ_ONLY' },
    });
    expect(backend.dispatch('history.undo', {})).toMatchObject({ error: { code: 'READ_ONLY' } });
    expect(backend.dispatch('network.snapshot', {})).toMatchObject({ ok: true });
    backend.close();
  });

  test('refuses to save into a file that was moved, and saves again when it is back', () => {
    const { db, isReadOnly } = openNetworkFile(file, null);
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
    const add = () => backend.dispatch('organisation.create', { organisation: { name: 'Lister' } });
    const away = join(folder, 'verplaatst.ketenkaart');
    copyFileSync(file, away);
    rmSync(file);
    expect(add()).toMatchObject({ error: { code: 'FILE_MOVED' } });
    copyFileSync(away, file);
    expect(add()).toMatchObject({ error: { code: 'FILE_CHANGED_ELSEWHERE' } });
    backend.close();
  });

  test('is not written to by opening and closing it', () => {
    const before = fingerprint(file);
    openNetworkFile(file, null).db.close();
    expect(fingerprint(file)).toBe(before);
  });

  test('gets back a trigger that was taken away or altered', () => {
    alter(
      'DROP TRIGGER j_actor_u; DROP TRIGGER j_alias_i; CREATE TRIGGER j_alias_i AFTER INSERT ON alias BEGIN SELECT 1; END',
    );
    const { db } = openNetworkFile(file, null);
    const texts = db
      .prepare("SELECT sql FROM sqlite_schema WHERE name IN ('j_actor_u', 'j_alias_i')")
      .pluck()
      .all() as string[];
    expect(texts.map((text) => text.includes('INSERT INTO change_row'))).toEqual([true, true]);
    db.close();
  });

  test('is itself under a long path with accents of two kinds and signs of several', () => {
    const deep = join(folder, 'é', 'e\u0301', '👩‍👩‍👧 keten', 'x'.repeat(100), 'y'.repeat(100));
    mkdirSync(deep, { recursive: true });
    const path = join(deep, `${'z'.repeat(80)}.ketenkaart`);
    copyFileSync(sound, path);
    workOn(path, (ask) => ask('organisation.create', { organisation: { name: 'Lister' } }));
    const { db } = openNetworkFile(path, null);
    expect(db.prepare('SELECT label FROM actor').pluck().all()).toEqual(['Lister']);
    db.close();
  });

  test('keeps its history over closing and opening', () => {
    const first = openNetworkFile(file, null);
    const before = createBackend({ ...first, clock: () => new Date(), log: () => {} });
    before.dispatch('organisation.create', { organisation: { name: 'Lister' } });
    before.close();
    const second = openNetworkFile(file, null);
    const after = createBackend({ ...second, clock: () => new Date(), log: () => {} });
    expect(after.dispatch('history.undo', {})).toMatchObject({
      ok: true,
      data: { code: 'organisation.create', params: { name: 'Lister' } },
    });
    expect(second.db.prepare('SELECT count(*) FROM actor').pluck().get()).toBe(0);
    after.close();
  });
});

describe('a new file', () => {
  test('never replaces another', () => {
    const before = fingerprint(file);
    expect(codeOf(() => createNetworkFile(file, 'Ander'))).toBe('FILE_EXISTS');
    expect(fingerprint(file)).toBe(before);
  });
  test('leaves nothing half when it cannot be made', () => {
    const target = join(file, 'kan-niet.ketenkaart');
    expect(codeOf(() => createNetworkFile(target, 'Ander'))).not.toBe('no refusal');
    expect(readdirSync(folder).filter((name) => name.endsWith('.bezig'))).toEqual([]);
  });
});

describe('check', () => {
  test('says that a sound file is sound', () => {
    const db = openForCheck(file);
    expect(checkFile(db)).toMatchObject({
      ok: true,
      version: latestVersion,
      integrity: ['ok'],
      foreignKeys: 0,
      unknownObjects: [],
    });
    db.close();
  });
  test('counts broken references and names strangers', () => {
    alter("PRAGMA foreign_keys = OFF; INSERT INTO alias VALUES('weg', 'x'); CREATE VIEW vreemd AS SELECT 1");
    const db = openForCheck(file);
    expect(checkFile(db)).toMatchObject({ ok: false, foreignKeys: 1, unknownObjects: ['vreemd'] });
    db.close();
  });
});
