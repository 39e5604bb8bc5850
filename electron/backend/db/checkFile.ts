// What `check` says of a file: structure, references, strangers and numbers. Reads only.
import type { Database } from 'better-sqlite3';
import type { FileCheck } from '../../../shared/api/routes/exchange.ts';
import { schemaFindings } from './knownSchema.ts';
import { versionOf } from './migrate.ts';
import { unknownObjects } from './open.ts';
import { applicationId } from './pragmas.ts';

/** Looks a file over as a whole; a damaged one gives findings, not an exception. */
export function checkFile(db: Database): FileCheck {
  const integrity = lines(() =>
    (db.pragma('integrity_check(20)') as { integrity_check: string }[]).map((row) => row.integrity_check),
  );
  const foreignKeys = count(() => (db.pragma('foreign_key_check') as unknown[]).length);
  const found = count(() => db.pragma('application_id', { simple: true }) as number);
  const schema = attempt(() => schemaFindings(db)) ?? { strangers: [], missing: ['sqlite_schema'] };
  const strangers = [...(attempt(() => unknownObjects(db)) ?? []), ...schema.strangers];
  const isWhole = integrity.length === 1 && integrity[0] === 'ok';
  return {
    ok:
      isWhole && foreignKeys === 0 && strangers.length === 0 && schema.missing.length === 0 && found === applicationId,
    version: count(() => versionOf(db)),
    applicationId: found,
    integrity,
    foreignKeys,
    unknownObjects: strangers,
    missing: schema.missing,
    counts: {
      organisations: count(() => rowCount(db, 'organisation')),
      persons: count(() => rowCount(db, 'person')),
      relations: count(() => rowCount(db, 'relation')),
    },
  };
}

function rowCount(db: Database, table: 'organisation' | 'person' | 'relation'): number {
  return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
}

/** -1 = could not be read. */
function count(read: () => number): number {
  return attempt(read) ?? -1;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function lines(read: () => string[]): string[] {
  try {
    return read();
  } catch (thrown) {
    return [thrown instanceof Error ? thrown.message : 'unreadable'];
  }
}
