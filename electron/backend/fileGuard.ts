// Notices that the open file was moved, deleted or replaced, before a save goes into something nobody will find.
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../shared/errors/codes.ts';

export type FileGuard = { readonly assertInPlace: () => void };

/** Compares device and file number with those at opening; some 10 µs a call. */
export function createFileGuard(db: Database): FileGuard {
  if (db.memory) return { assertInPlace: () => {} };
  const opened = identity(db.name);
  return {
    assertInPlace: () => {
      const present = identity(db.name);
      if (present === null) throw new KnownError('FILE_MOVED');
      if (present !== opened) throw new KnownError('FILE_CHANGED_ELSEWHERE');
    },
  };
}

function identity(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
