// Brings a file to the latest shape in one transaction: it is either wholly old or wholly new.
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { latestVersion, migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/** The version in the file; 0 for a file without shape. */
export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Refuses a file of a newer program. */
export function refuseFuture(db: Database): void {
  const version = versionOf(db);
  if (version > latestVersion) throw new KnownError('FILE_FROM_FUTURE', { version });
}

/**
 * Runs the migrations above the file's version, up to `target`. Foreign keys are checked afterwards; a violation undoes all.
 * @returns the versions that were applied
 */
export function migrate(db: Database, target = latestVersion): readonly number[] {
  assertRising(migrations);
  const from = versionOf(db);
  const due = migrations.filter(({ version }) => version > from && version <= target);
  if (due.length === 0) return [];
  db.transaction(() => {
    for (const migration of due) migration.up(db);
    const violations = db.pragma('foreign_key_check') as unknown[];
    if (violations.length > 0) throw new KnownError('FILE_DAMAGED', { foreignKeys: violations.length });
    db.pragma(`user_version = ${due.at(-1)?.version ?? from}`);
  }).immediate();
  return due.map(({ version }) => version);
}

function assertRising(list: readonly Migration[]): void {
  for (const [index, migration] of list.entries()) {
    const previous = list[index - 1]?.version ?? 0;
    if (migration.version <= previous)
      throw new Error(`Migration ${migration.version} does not rise above ${previous}`);
  }
}
