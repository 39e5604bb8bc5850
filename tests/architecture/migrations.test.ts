// Every step of the file's shape is tested, and the tables that undo restores are the tables in the file.
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { assertDerived } from '../../electron/backend/db/derived.ts';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { migrations } from '../../electron/backend/db/migrations/index.ts';
import { journaledTables } from '../../shared/schema/tables.ts';
import { listFiles, projectRoot, readSource } from './sourceFiles.ts';

const folder = 'electron/backend/db/migrations';
const number = (version: number): string => String(version).padStart(4, '0');

describe('migrations', () => {
  test('rise in steps of ten from 10', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => (index + 1) * 10));
  });

  test('each has a file with its number, and no file is left out', () => {
    const files = listFiles(projectRoot, [folder], /\/?\d{4}-[a-z-]+\.ts$/).map((path) =>
      path.slice(folder.length + 1, -3),
    );
    expect(files).toEqual(migrations.map(({ version, name }) => `${number(version)}-${name}`));
  });

  test.each(migrations.map(({ version }) => number(version)))('%s has a test', (version) => {
    expect(existsSync(`${projectRoot}/tests/migrations/${version}.test.ts`)).toBe(true);
  });

  test('import nothing that may change later', () => {
    const files = listFiles(projectRoot, [folder], /\d{4}-[a-z-]+\.ts$/);
    const imports = files.flatMap((path) =>
      [...readSource(projectRoot, path).matchAll(/^import (type )?.* from '([^']+)'/gm)]
        .filter(([, type]) => type === undefined)
        .map(([, , from]) => `${path} ${from}`),
    );
    expect(imports).toEqual([]);
  });
});

describe('the change journal', () => {
  const db = new Database(':memory:');
  migrate(db);
  assertDerived(db);
  const names = (kind: string): string[] =>
    db
      .prepare<[string], { name: string }>('SELECT name FROM sqlite_schema WHERE type = ?')
      .all(kind)
      .map(({ name }) => name);

  test.each(journaledTables.map(({ name, columns }) => [name, columns] as const))(
    '%s: its columns are those of the file',
    (name, columns) => {
      const inFile = db.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(name);
      // A rowid for the search index is given anew by the file itself and never restored.
      expect(columns.toSorted()).toEqual(
        inFile
          .map((column) => column.name)
          .filter((column) => column !== 'fts_rowid')
          .toSorted(),
      );
    },
  );

  test.each(journaledTables.map(({ name }) => name))('%s: insert, update and delete are recorded', (name) => {
    const events = db
      .prepare<[string], { sql: string }>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
      .all(name)
      .flatMap(({ sql }) => /(?:AFTER|BEFORE) (INSERT|UPDATE|DELETE)/i.exec(sql)?.[1] ?? []);
    expect([...new Set(events)].toSorted()).toEqual(['DELETE', 'INSERT', 'UPDATE']);
  });

  test('every journaled table is in the file', () => {
    const tables = new Set(names('table'));
    expect(journaledTables.map(({ name }) => name).filter((name) => !tables.has(name))).toEqual([]);
  });
});
