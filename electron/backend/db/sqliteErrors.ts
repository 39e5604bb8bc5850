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

/** The same failures where Node writes a file itself. */
const ofSystem: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EIO: 'DISK_ERROR',
  EFBIG: 'DISK_FULL',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  EROFS: 'READ_ONLY',
  EEXIST: 'FILE_EXISTS',
  ENOENT: 'FILE_MISSING',
};

/** The expected failure behind a thrown value, or null when it is a bug. */
export function knownErrorOf(thrown: unknown): KnownError | null {
  if (thrown instanceof KnownError) return thrown;
  const sqlite = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const found = byPrefix.find(([prefix]) => sqlite.startsWith(prefix));
  const code = found?.[1] ?? ofSystem[sqlite];
  return code ? new KnownError(code) : null;
}
