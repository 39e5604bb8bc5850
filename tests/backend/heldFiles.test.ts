// A look at the first bytes of the open file, from another thread than the one that works in it, must not give up the locks
// of a change that is being saved: on POSIX they belong to the whole program, and closing any handle of the file lets go.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { closeWhenFree } from '../../electron/backend/db/heldFiles.ts';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import { readReply } from '../../electron/backend/replyText.ts';
import { workerScript } from '../builders/workerScript.ts';

let folder = '';
let file = '';
let session: Session;
let db: Database | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-slot-'));
  file = join(folder, 'regio.ketenkaart');
  session = createSession({
    workerScript,
    userFolder: join(folder, 'home'),
    onEvent: () => {},
    log: () => {},
  });
  await session.create(file, 'Regio');
});
afterEach(async () => {
  db?.close();
  db = null;
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Another program on this computer tries to write to the file. @returns its complaint */
function writeElsewhere(): string {
  const script = `const { DatabaseSync } = require('node:sqlite');
    new DatabaseSync(process.argv[1]).exec('BEGIN IMMEDIATE');`;
  return spawnSync(process.execPath, ['--no-warnings', '-e', script, file], { encoding: 'utf8' }).stderr;
}

/** Begins a change that stays half, as a thread of this program does. */
function beginChange(): void {
  db = openSqlite(file, null);
  db.exec('BEGIN IMMEDIATE');
}

const handles = () =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === file ? [fd] : [];
    } catch {
      return [];
    }
  }).length;

test('the list of recent files leaves the locks of a change alone', async () => {
  beginChange();
  expect(writeElsewhere()).toContain('database is locked');
  expect(await session.recent.list()).toMatchObject([{ name: 'regio' }]);
  expect(await session.recent.list()).toMatchObject([{ name: 'regio' }]);
  expect(writeElsewhere()).toContain('database is locked');
  db?.exec('ROLLBACK');
  expect(writeElsewhere()).toBe('');
});

test('so does asking what the file is, and with which key', () => {
  beginChange();
  for (let turn = 0; turn < 2; turn += 1) expect(fileHead(file).kind).toBe('plain');
  expect(writeElsewhere()).toContain('database is locked');
});

test('a look that was begun before the file was opened ends after it is closed', async () => {
  await session.close();
  const handle = openSync(file, 'r');
  await session.open(file);
  beginChange();
  closeWhenFree(handle, null, () => closeSync(handle));
  expect(writeElsewhere()).toContain('database is locked');
});

test.runIf(process.platform === 'linux')('one handle is enough for many looks, and it goes with the file', async () => {
  const before = handles();
  for (let turn = 0; turn < 5; turn += 1) await session.recent.list();
  expect(handles()).toBeLessThanOrEqual(before + 1);
  expect(readReply(await session.call('organisation.create', { organisation: { name: 'Lister' } })).ok).toBe(true);
  await session.close();
  // A handle that was opened asynchronously is closed so too.
  await expect.poll(handles).toBe(0);
});
