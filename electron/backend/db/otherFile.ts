// A second file beside the open one: read, compared, never written to.
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { versionOf } from './migrate.ts';
import { latestVersion } from './migrations/index.ts';
import { openNetworkFile, openToRead } from './open.ts';

/**
 * Reads another file. Throws SAME_FILE for the open one itself, and the `KnownError` of a file that is missing, empty,
 * not ours, damaged, from a newer version or altered by a stranger.
 * @param own path of the open file; null when it is in memory
 */
export function readOther<T>(path: string, own: string | null, read: (db: Database) => T): T {
  if (own !== null && isSameFile(path, own)) throw new KnownError('SAME_FILE');
  // What a crash left half beside it is undone in a copy; so is the difference with an older version.
  if (existsSync(`${path}-journal`)) return readCopy(path, read);
  const db = openToRead(path);
  try {
    if (versionOf(db) === latestVersion) return read(db);
  } finally {
    db.close();
  }
  return readCopy(path, read);
}

function readCopy<T>(path: string, read: (db: Database) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-ander-'));
  try {
    const copy = join(folder, basename(path));
    copyFileSync(path, copy);
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`);
    const { db } = openNetworkFile(copy, null);
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
