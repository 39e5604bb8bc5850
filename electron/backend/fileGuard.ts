// Notices that the open file was moved, deleted, replaced or written by somebody else, before a save hides it.
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { type ErrorCode, KnownError } from '../../shared/errors/codes.ts';
import { identityOf } from './db/fileIdentity.ts';
import { dataVersionOf } from './db/pragmas.ts';
import { knownErrorOf } from './db/sqliteErrors.ts';

export type FileGuard = {
  /**
   * Throws when a save would go wrong: FILE_MOVED, FILE_AWAY (the disk it is on cannot be reached),
   * FILE_CHANGED_ELSEWHERE (another file is in its place), or once FILE_REREAD after another program wrote to it.
   */
  readonly assertInPlace: () => void;
  /** The same as an answer, for whoever looks now and then. */
  readonly look: () => ErrorCode | null;
};

/** Compares device, file number and SQLite's data version with those at opening; some 20 µs a call. */
export function createFileGuard(db: Database): FileGuard {
  if (db.memory) return { assertInPlace: () => {}, look: () => null };
  const opened = identityOf(db.name);
  const version = dataVersionOf(db);
  let seen = version();

  const assertInPlace = () => {
    const present = identityNow(db.name);
    if (present === null) throw new KnownError(whyGone(db.name));
    if (present !== opened) throw new KnownError('FILE_CHANGED_ELSEWHERE');
    const now = version();
    if (now === seen) return;
    seen = now;
    throw new KnownError('FILE_REREAD');
  };
  return {
    assertInPlace,
    look: () => {
      try {
        assertInPlace();
        return null;
      } catch (thrown) {
        return knownErrorOf(thrown)?.code ?? 'DISK_ERROR';
      }
    },
  };
}

/** What it says of a file that is not at its path: with its folder gone too it is the disk that went. */
export function whyGone(path: string): 'FILE_MOVED' | 'FILE_AWAY' {
  try {
    return statSync(dirname(path), { throwIfNoEntry: false }) ? 'FILE_MOVED' : 'FILE_AWAY';
  } catch {
    return 'FILE_AWAY';
  }
}

// A file that is only not there gives no error: any error is of the disk or the road to it.
function identityNow(path: string): string | null {
  try {
    return identityOf(path);
  } catch {
    throw new KnownError('FILE_AWAY');
  }
}
