// A second file beside the open one: read, compared, never written to.
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { type FileKey, fits } from '../protection/fileKey.ts';
import { fileHead } from './fileHead.ts';
import { versionOf } from './migrate.ts';
import { latestVersion } from './migrations/index.ts';
import { openNetworkFile, openToRead } from './open.ts';
import { keyOf } from './sqlite.ts';

/**
 * Reads another file. Throws SAME_FILE for the open one itself, and the `KnownError` of a file that is missing, empty,
 * not ours, damaged, from a newer version or altered by a stranger;
 * COPY_LOCKED when it is protected by another password than the open one.
 * @param present the open file
 */
export function readOther<T>(path: string, present: Database, read: (db: Database) => T): T {
  const own = present.memory ? null : present.name;
  const key = keyOf(present);
  if (own !== null && isSameFile(path, own)) throw new KnownError('SAME_FILE');
  if (fileHead(path).kind === 'protected' && !(key && fits(key, fileHead(path).salt)))
    throw new KnownError('COPY_LOCKED');
  // What a crash left half beside it is undone in a copy; so is the difference with an older version.
  if (existsSync(`${path}-journal`)) return readCopy(path, key, read);
  const db = openToRead(path, key);
  try {
    if (versionOf(db) === latestVersion) return read(db);
  } finally {
    db.close();
  }
  return readCopy(path, key, read);
}

function readCopy<T>(path: string, key: FileKey | null, read: (db: Database) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-ander-'));
  try {
    const copy = join(folder, basename(path));
    copyFileSync(path, copy);
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`);
    const { db } = openNetworkFile(copy, null, key);
    try {
      return read(db);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSameFile(path: string, own: string): boolean {
  try {
    const [one, other] = [statSync(path, { bigint: true }), statSync(own, { bigint: true })];
    return (one.dev === other.dev && one.ino === other.ino) || realpathSync(path) === realpathSync(own);
  } catch {
    return false;
  }
}
