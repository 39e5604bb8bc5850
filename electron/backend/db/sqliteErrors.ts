// SQLite's result codes as the failures of this program.
import { KnownError, type ErrorCode } from '../../../shared/errors/codes.ts';

const byPrefix: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_READONLY_DBMOVED', 'FILE_MOVED'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_IOERR', 'DISK_ERROR'],
  ['SQLITE_CANTOPEN', 'FILE_MISSING'],
  ['SQLITE_NOTADB', 'FILE_NOT_OURS'],
  ['SQLITE_CORRUPT', 'FILE_DAMAGED'],
  ['SQLITE_BUSY', 'FILE_CHANGED_ELSEWHERE'],
  ['SQLITE_LOCKED', 'FILE_CHANGED_ELSEWHERE'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'NOT_FOUND'],
];

/** The expected failure behind a thrown value, or null when it is a bug. */
export function knownErrorOf(thrown: unknown): KnownError | null {
  if (thrown instanceof KnownError) return thrown;
  const sqlite = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const found = byPrefix.find(([prefix]) => sqlite.startsWith(prefix));
  return found ? new KnownError(found[1]) : null;
}
