// What a copy holds, and how that differs from what is open: counts and names, nothing more.
import type { Database } from 'better-sqlite3';
import type { CopyCounts, CopyDifference, KindDifference } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { type FileKey, fits } from '../protection/fileKey.ts';
import { fileHead } from './fileHead.ts';
import { applicationId } from './pragmas.ts';
import { keyOf, openSqlite } from './sqlite.ts';

/** More names than this are only counted. */
const mostNames = 40;

type Named = { readonly id: string; readonly name: string; readonly state: string };

const organisations = `SELECT id, label AS name, json_array(label, presence, scale, source, confirmed_on, notes, valid_from, valid_until) AS state FROM actor WHERE kind = 'organisation'`;
const persons = `SELECT id, label AS name, json_array(label, source, confirmed_on, notes, valid_from, valid_until) AS state FROM actor WHERE kind = 'person'`;
const relations = `SELECT r.id, f.label || ' – ' || t.label AS name, json_array(r.from_id, r.to_id, r.type_id, r.status, r.intensity, r.note, r.valid_from, r.valid_until) AS state
  FROM relation r JOIN actor f ON f.id = r.from_id JOIN actor t ON t.id = r.to_id`;

/** How much there is in an open file. */
export function countContents(db: Database): CopyCounts {
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return { organisations: count('organisation'), persons: count('person'), relations: count('relation') };
}

/** What going back to the copy at `path` would change in the open file. Throws FILE_DAMAGED when the copy is not whole. */
export function compareWithCopy(db: Database, path: string): CopyDifference {
  const copy = openCopy(path, keyOf(db));
  try {
    return {
      organisations: differ(db, copy, organisations),
      persons: differ(db, copy, persons),
      relations: differ(db, copy, relations),
    };
  } finally {
    copy.close();
  }
}

/**
 * Opens a copy to read it. Throws FILE_DAMAGED when it is not whole, FILE_NOT_OURS when it is something else and COPY_LOCKED
 * when it was protected by another key.
 * @param key of the file it is a copy of; a copy from before the password is read all the same
 */
export function openCopy(path: string, key: FileKey | null = null): Database {
  const copy = unlockCopy(path, key);
  try {
    refuseOther(copy);
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new KnownError('FILE_DAMAGED');
    copy.pragma('trusted_schema = OFF');
    return copy;
  } catch (thrown) {
    copy.close();
    throw asDamage(thrown, copy);
  }
}

/**
 * Checks a copy that is byte for byte a file that was whole when it was opened, a table at a time: pages, cells, numbers of
 * entries, types and conditions. Not the words within the search index, half the work of a whole check: they are the same
 * bytes. Throws like `openCopy`.
 */
export function* checkTables(path: string, key: FileKey | null): Generator<void> {
  const copy = unlockCopy(path, key);
  try {
    refuseOther(copy);
    const tables = copy
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')")
      .pluck()
      .all() as string[];
    for (const table of tables) {
      if (copy.pragma(`quick_check('${table.replaceAll("'", "''")}')`, { simple: true }) !== 'ok')
        throw new KnownError('FILE_DAMAGED');
      yield;
    }
  } catch (thrown) {
    throw asDamage(thrown, copy);
  } finally {
    copy.close();
  }
}

function unlockCopy(path: string, key: FileKey | null): Database {
  const { kind, salt } = fileHead(path);
  if (kind === 'protected' && !(key && fits(key, salt))) throw new KnownError('COPY_LOCKED');
  return openSqlite(path, kind === 'protected' ? key : null, { readonly: true, fileMustExist: true });
}

function refuseOther(copy: Database): void {
  if (copy.pragma('application_id', { simple: true }) !== applicationId) throw new KnownError('FILE_NOT_OURS');
}

// Under the right key a first page that makes no sense is a damaged one.
function asDamage(thrown: unknown, copy: Database): unknown {
  const isFirstPage = thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_NOTADB';
  return isFirstPage && keyOf(copy) !== null ? new KnownError('FILE_DAMAGED') : thrown;
}

function differ(present: Database, copy: Database, sql: string): KindDifference {
  const now = byId(present, sql);
  const then = byId(copy, sql);
  const back = [...then.values()].filter(({ id }) => !now.has(id));
  const gone = [...now.values()].filter(({ id }) => !then.has(id));
  const changed = [...then.values()].filter(({ id, state }) => (now.get(id)?.state ?? state) !== state);
  return { back: summary(back), gone: summary(gone), changed: summary(changed) };
}

function byId(db: Database, sql: string): ReadonlyMap<string, Named> {
  return new Map((db.prepare(sql).all() as Named[]).map((row) => [row.id, row]));
}

function summary(rows: readonly Named[]): { count: number; names: readonly string[] } {
  return { count: rows.length, names: rows.slice(0, mostNames).map(({ name }) => name) };
}
