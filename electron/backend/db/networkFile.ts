// Makes a new network file: whole under its final name, or not there at all.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { flush } from './flush.ts';
import { shapeNewDatabase } from './open.ts';
import { seedNetwork } from './seed.ts';
import { openSqlite } from './sqlite.ts';
import { knownErrorOf } from './sqliteErrors.ts';
import { takeName } from './takeName.ts';

/**
 * Creates a network called `name` at `path`. Throws FILE_EXISTS rather than replace anything.
 * @param fill writes what the new network holds from the start
 */
export function createNetworkFile(path: string, name: string, fill?: (db: Database) => void): void {
  if (existsSync(path)) throw new KnownError('FILE_EXISTS');
  const unfinished = `${path}.bezig`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    rmSync(unfinished, { force: true });
    const db = openSqlite(unfinished, null);
    try {
      shapeNewDatabase(db);
      seedNetwork(db, name);
      if (fill) {
        // Nobody can open an unfinished file, and the whole is flushed below: waiting for the disk at each step is idle.
        db.pragma('synchronous = OFF');
        db.pragma('journal_mode = MEMORY');
        fill(db);
      }
    } finally {
      db.close();
    }
    flush(unfinished);
    takeName(unfinished, path);
    flush(dirname(path));
  } catch (thrown) {
    throw asKnown(thrown);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function asKnown(thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'EEXIST') return new KnownError('FILE_EXISTS');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new KnownError('READ_ONLY');
  if (code === 'ENOSPC') return new KnownError('DISK_FULL');
  return knownErrorOf(thrown) ?? thrown;
}
