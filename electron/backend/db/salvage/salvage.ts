// Saves what can still be read of a damaged file into a new one, and says what was saved. The damaged file is only read.
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { SalvagedTable, SalvageReport } from '../../../../shared/api/desktop.ts';
import { KnownError } from '../../../../shared/errors/codes.ts';
import { countContents } from '../copyContents.ts';
import { flush } from '../flush.ts';
import { assertDerived } from '../derived.ts';
import type { FileKey } from '../../protection/fileKey.ts';
import { migrate } from '../migrate.ts';
import { latestVersion, migrations } from '../migrations/index.ts';
import { openForCheck, shapeNewDatabase } from '../open.ts';
import { applicationId, assertPragmas } from '../pragmas.ts';
import { createSearchRepo } from '../repositories/searchRepo.ts';
import { seedNetwork } from '../seed.ts';
import { keyOf, openInMemory, openSqlite } from '../sqlite.ts';
import { knownErrorOf } from '../sqliteErrors.ts';
import { mendReferences } from './mendReferences.ts';
import { readTable, type Row } from './readTable.ts';
import { takeName } from '../takeName.ts';

/** The history is not taken along: steps over rows that are gone would undo into nothing. The index is made anew. */
const leftBehind = /^(sqlite_.*|change_set|change_row|journal_state|search.*)$/;

/**
 * Writes a sound file at `target` from what is readable at `source`. Throws FILE_EXISTS rather than replace anything,
 * and NOTHING_SAVED when not one record can be read. What is saved of a protected file is protected by the same key.
 */
export function salvageFile(source: string, target: string, key: FileKey | null = null): SalvageReport {
  if (existsSync(target)) throw new KnownError('FILE_EXISTS');
  const unfinished = `${target}.bezig`;
  rmSync(unfinished, { force: true });
  const damaged = openDamaged(source, key);
  try {
    const report = fill(damaged, unfinished, basename(source, extname(source)));
    flush(unfinished);
    takeName(unfinished, target);
    flush(dirname(target));
    return report;
  } catch (thrown) {
    throw knownErrorOf(thrown) ?? thrown;
  } finally {
    damaged.close();
    rmSync(unfinished, { force: true });
  }
}

function openDamaged(source: string, key: FileKey | null): Database {
  try {
    const db = openForCheck(source, key);
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('query_only = ON');
    // Fails already when the list of tables itself cannot be read.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (thrown) {
    const known = knownErrorOf(thrown);
    // Under the right key SQLite calls a broken first page a file of something else.
    const isBroken = known?.code === 'FILE_DAMAGED' || !(thrown instanceof KnownError);
    throw known && !isBroken ? known : new KnownError('NOTHING_SAVED');
  }
}

function fill(damaged: Database, path: string, title: string): SalvageReport {
  const version = readableVersion(damaged);
  const db = openSqlite(path, keyOf(damaged));
  try {
    db.pragma(`application_id = ${applicationId}`);
    assertPragmas(db);
    db.pragma('foreign_keys = OFF');
    migrate(db, version);
    const tables = tablesOf(db).map((table) => copyTable(damaged, db, table));
    if (tables.every(({ saved }) => saved === 0)) throw new KnownError('NOTHING_SAVED');
    addBuiltIn(db, title);
    const mended = db.transaction(() => mendReferences(db, labelsIn(damaged)))();
    migrate(db, latestVersion);
    assertDerived(db);
    createSearchRepo(db).reindexAll();
    db.pragma('foreign_keys = ON');
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new KnownError('NOTHING_SAVED');
    const isWhole = tables.every(({ lost }) => lost === 0) && mended.rebuilt + mended.emptied + mended.dropped === 0;
    return {
      isWhole,
      tables: tables.filter(({ saved, lost }) => saved > 0 || lost !== 0),
      mended,
      counts: countContents(db),
    };
  } finally {
    db.close();
  }
}

// The newest shape this program knows that is not newer than the file says; nonsense is read as the newest.
function readableVersion(damaged: Database): number {
  const version = damaged.pragma('user_version', { simple: true }) as number;
  if (version > latestVersion) throw new KnownError('FILE_FROM_FUTURE', { version });
  return migrations.some((each) => each.version === version) ? version : latestVersion;
}

function tablesOf(db: Database): readonly string[] {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    .pluck()
    .all() as string[];
  return names.filter((name) => !leftBehind.test(name));
}

function copyTable(damaged: Database, db: Database, table: string): SalvagedTable {
  const columns = columnsOf(db, table);
  const present = new Set(columnsOf(damaged, table));
  const shared = columns.filter((name) => present.has(name));
  if (shared.length === 0) return { table, saved: 0, lost: null };
  const { rows, lost } = readTable(damaged, table, shared);
  // What a migration put there itself gives way to the file's own row.
  const insert = db.prepare(
    `INSERT OR REPLACE INTO ${table}(${shared.join(', ')}) VALUES(${shared.map(() => '?').join(', ')})`,
  );
  const put = (row: Row): number => {
    try {
      return insert.run(...shared.map((name) => row[name])).changes;
    } catch {
      // A value of the wrong kind: the row is damaged even though its page could be read.
      return 0;
    }
  };
  const saved = db.transaction(() => rows.reduce((sum, row) => sum + put(row), 0))();
  return { table, saved, lost: lost === null ? null : lost + rows.length - saved };
}

function columnsOf(db: Database, table: string): readonly string[] {
  try {
    return (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  } catch {
    return [];
  }
}

function labelsIn(damaged: Database): ReadonlyMap<string, string> {
  const { rows } = readTable(damaged, 'search_doc', ['actor_id', 'label']);
  return new Map(rows.map((row) => [String(row['actor_id']), String(row['label'])]));
}

// Built-in words and templates whose rows were lost come from the program itself.
function addBuiltIn(db: Database, title: string): void {
  const seeded = openInMemory();
  shapeNewDatabase(seeded);
  seedNetwork(seeded, title);
  db.transaction(() => {
    for (const table of tablesOf(db)) addRows(seeded, db, table);
  })();
  seeded.close();
}

function addRows(seeded: Database, db: Database, table: string): void {
  const present = new Set(columnsOf(seeded, table));
  const columns = columnsOf(db, table).filter((name) => present.has(name));
  const insert = db.prepare(
    `INSERT OR IGNORE INTO ${table}(${columns.join(', ')}) VALUES(${columns.map(() => '?').join(', ')})`,
  );
  for (const row of seeded.prepare(`SELECT * FROM ${table}`).all() as Row[])
    insert.run(...columns.map((name) => row[name]));
}
