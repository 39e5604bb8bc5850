// The one door to SQLite: plain files through better-sqlite3, files with a password through the driver that can encrypt.
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import Plain, { type Database, type Options } from 'better-sqlite3';
import type { FileKey } from '../protection/fileKey.ts';
import { identityOf } from './fileIdentity.ts';

// Same interface, same types. Loaded as the CommonJS that it is.
const Ciphers = createRequire(import.meta.url)('better-sqlite3-multiple-ciphers') as typeof Plain;

/** Everything through one driver: for the tests of both, and the way on when the other cannot be loaded. */
const isOneDriver = process.env['KETENKAART_SQLITE'] === 'ciphers';

const keys = new WeakMap<Database, FileKey>();
const identities = new WeakMap<Database, string | null>();

/** Opens a file; with a key the one that was encrypted by it, or a new one that will be. Throws what SQLite throws. */
export function openSqlite(path: string, key: FileKey | null, options: Options = {}): Database {
  const db = key === null && !isOneDriver ? new Plain(path, options) : new Ciphers(path, options);
  try {
    if (!db.memory) identities.set(db, identityOf(path));
    if (key === null) return db;
    unlock(db, key);
  } catch (thrown) {
    db.close();
    throw thrown;
  }
  keys.set(db, key);
  return db;
}

/** A database in memory, empty or with the bytes of a plain file. */
export function openInMemory(bytes?: Buffer): Database {
  return isOneDriver ? new Ciphers(bytes ?? ':memory:') : new Plain(bytes ?? ':memory:');
}

/** The key an open file was opened with; null for a plain one. What is written from it is written with the same. */
export function keyOf(db: Database): FileKey | null {
  return keys.get(db) ?? null;
}

/** Which file lay at the path of a database when it was opened; null when that cannot be said. */
export function identityAtOpening(db: Database): string | null {
  return identities.get(db) ?? null;
}

/**
 * Writes the whole of one file to a new one under another key, either of which may be null. Nothing of it is ever on the
 * disk in between: SQLite encrypts each page as it writes it. The source is not open in this program.
 */
export function rewriteUnder(source: string, key: FileKey | null, target: string, targetKey: FileKey | null): void {
  // VACUUM INTO writes under the key of the main database, which is why an empty one of that key stands in front.
  const front = `${target}.leeg`;
  const db = new Ciphers(targetKey === null ? ':memory:' : front);
  try {
    if (targetKey !== null) unlock(db, targetKey);
    db.pragma('temp_store = MEMORY');
    db.prepare('ATTACH ? AS source KEY ?').run(source, key === null ? '' : rawKey(key));
    db.prepare('VACUUM source INTO ?').run(target);
  } finally {
    db.close();
    rmSync(front, { force: true });
  }
}

function unlock(db: Database, key: FileKey): void {
  db.pragma("cipher = 'chacha20'");
  db.pragma(`key = '${rawKey(key)}'`);
}

// 64 hexadecimal digits of key and 32 of salt: the driver derives nothing from it (docs/adr/015).
function rawKey(key: FileKey): string {
  if (!/^[0-9a-f]{96}$/.test(key)) throw new Error('not a file key');
  return `raw:${key}`;
}
