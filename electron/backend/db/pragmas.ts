// The settings of the file. Measured grounds: docs/adr/007. Set at every open and read back, never assumed.
import type { Database } from 'better-sqlite3';

/** "KKrt" as a big-endian number: how a Ketenkaart file is told from any other SQLite file. */
export const applicationId = 0x4b4b7274;

const writable = {
  journal_mode: 'delete',
  synchronous: 3,
  locking_mode: 'normal',
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  secure_delete: 1,
  temp_store: 2,
  // 64 MB: a large import then need not flush its journal half way.
  cache_size: -65_536,
} as const;

/** Applies every setting and throws when one did not take: a file that may lose work is not opened. */
export function assertPragmas(db: Database): void {
  for (const [name, wanted] of Object.entries(writable)) {
    if (db.readonly && name === 'journal_mode') continue;
    db.pragma(`${name} = ${wanted}`);
    const actual = db.pragma(name, { simple: true });
    // A database in memory has its own journal and no mapping to set.
    if (db.memory && (name === 'journal_mode' || name === 'mmap_size')) continue;
    if (actual !== wanted) throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${wanted}`);
  }
}

/** A reader of SQLite's data version: another number once another program wrote to the file, never by what is written here. */
export function dataVersionOf(db: Database): () => unknown {
  const version = db.prepare('SELECT data_version FROM pragma_data_version').pluck();
  return () => version.get();
}
