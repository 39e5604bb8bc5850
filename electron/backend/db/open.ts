// Opens a network file only when it is ours, whole and not newer; never writes to one that is not.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { journaledTables } from '../../../shared/schema/tables.ts';
import { copyBeforeMigration } from './copies.ts';
import { type FileKey, fits } from '../protection/fileKey.ts';
import { assertDerived, ownTriggers } from './derived.ts';
import { fileHead } from './fileHead.ts';
import { schemaFindings } from './knownSchema.ts';
import { migrate, refuseFuture, versionOf } from './migrate.ts';
import { latestVersion } from './migrations/index.ts';
import { applicationId, assertPragmas } from './pragmas.ts';
import { openSqlite } from './sqlite.ts';
import { knownErrorOf } from './sqliteErrors.ts';
import { setStrangeJournalAside } from './strangeJournal.ts';

/** Larger files are refused before anything is read: no network of this field comes near it. */
const largestFile = 4_000_000_000;

export type OpenedFile = {
  readonly db: Database;
  readonly isReadOnly: boolean;
  /** The name that a journal of another file beside this one was given; null as a rule. */
  readonly setAside: string | null;
};

/**
 * Opens a file for work. Throws a `KnownError` and leaves the file untouched when it is missing, empty, not ours,
 * damaged, from a newer version or altered by a stranger; PASSWORD_NEEDED when it is protected and no key is given,
 * PASSWORD_WRONG when the key is of another file.
 * @param copiesFolder where the copy before a migration goes; null = no migration of old files
 */
export function openNetworkFile(path: string, copiesFolder: string | null, given: FileKey | null = null): OpenedFile {
  const key = keyFor(path, given);
  const isReadOnly = !isWritable(path) || !isWritable(dirname(path));
  const setAside = isReadOnly ? null : setStrangeJournalAside(path, key);
  let db: Database | null = null;
  try {
    db = openSqlite(path, key, { readonly: isReadOnly, fileMustExist: true, timeout: 3_000 });
    refuseUnlessSound(db);
    assertPragmas(db);
    if (!isReadOnly) prepareForWork(db, path, copiesFolder);
    else if (versionOf(db) < latestVersion) throw new KnownError('READ_ONLY');
    return { db, isReadOnly, setAside };
  } catch (thrown) {
    db?.close();
    throw refusal(thrown, key) ?? thrown;
  }
}

// The key is right: a first page that makes no sense is then a damaged one, not a file of something else.
function refusal(thrown: unknown, key: FileKey | null): KnownError | null {
  const known = knownErrorOf(thrown);
  const isFirstPage = key !== null && !(thrown instanceof KnownError) && known?.code === 'FILE_NOT_OURS';
  return isFirstPage ? new KnownError('FILE_DAMAGED') : known;
}

/** Gives a new, empty database its shape. For new files and for tests in memory. */
export function shapeNewDatabase(db: Database): void {
  db.pragma(`application_id = ${applicationId}`);
  assertPragmas(db);
  migrate(db);
  assertDerived(db);
}

/** Opens a sound file of this or an older version to read it, and refuses like `openNetworkFile`. */
export function openToRead(path: string, given: FileKey | null): Database {
  const key = keyFor(path, given);
  let db: Database | null = null;
  try {
    db = openSqlite(path, key, { readonly: true, fileMustExist: true, timeout: 3_000 });
    refuseUnlessSound(db);
    return db;
  } catch (thrown) {
    db?.close();
    throw refusal(thrown, key) ?? thrown;
  }
}

/** Opens a file only to look: for `check`, which must say what is wrong rather than refuse. */
export function openForCheck(path: string, given: FileKey | null = null): Database {
  return openSqlite(path, keyFor(path, given), { readonly: true, fileMustExist: true });
}

function prepareForWork(db: Database, path: string, copiesFolder: string | null): void {
  if (versionOf(db) < latestVersion && copiesFolder) copyBeforeMigration(db, path, copiesFolder);
  migrate(db);
  assertDerived(db);
}

/** The key to open a file with: null for a plain one. Refuses by what can be seen without opening. */
function keyFor(path: string, given: FileKey | null): FileKey | null {
  if (path.includes('\0')) throw new KnownError('FILE_NOT_OURS');
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new KnownError('FILE_MISSING');
  if (!stats.isFile()) throw new KnownError('FILE_NOT_OURS');
  if (stats.size === 0) throw new KnownError('FILE_EMPTY');
  if (stats.size > largestFile) throw new KnownError('FILE_TOO_LARGE');
  const { kind, salt } = fileHead(path);
  if (kind === 'other') throw new KnownError('FILE_NOT_OURS');
  if (kind === 'plain') return null;
  if (given === null) throw new KnownError('PASSWORD_NEEDED');
  if (!fits(given, salt)) throw new KnownError('PASSWORD_WRONG');
  return given;
}

function refuseUnlessSound(db: Database): void {
  if (db.pragma('application_id', { simple: true }) !== applicationId) throw new KnownError('FILE_NOT_OURS');
  refuseFuture(db);
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new KnownError('FILE_DAMAGED');
  const schema = schemaFindings(db);
  const strangers = unknownObjects(db).length + schema.strangers.length;
  if (strangers > 0) throw new KnownError('FILE_UNTRUSTED', { count: strangers });
  const violations = (db.pragma('foreign_key_check') as unknown[]).length;
  if (violations > 0 || schema.missing.length > 0) throw new KnownError('FILE_DAMAGED');
}

const ownTables: ReadonlySet<string> = new Set([
  ...journaledTables.map(({ name }) => name),
  'import_run',
  'export_log',
  'file_event',
  'report_mark',
  'change_set',
  'change_row',
  'journal_state',
  'search_doc',
  'asset',
]);

/** Tables, views and triggers in the file that this program did not make. A stranger's trigger could act on every save. */
export function unknownObjects(db: Database): readonly string[] {
  const objects = db.prepare("SELECT type, name FROM sqlite_schema WHERE type <> 'index'").all() as {
    type: string;
    name: string;
  }[];
  return objects.filter(({ type, name }) => !isOwn(type, name)).map(({ name }) => name);
}

function isOwn(type: string, name: string): boolean {
  if (type === 'trigger') return ownTriggers.has(name);
  if (type !== 'table') return false;
  return (
    ownTables.has(name) || name.startsWith('sqlite_') || /^search(_inside)?(_data|_idx|_docsize|_config)?$/.test(name)
  );
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
