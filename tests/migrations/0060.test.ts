// A file of an earlier version gets room for what its reports said, and keeps its logs.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';

test('an earlier file keeps its log and takes one mark for each report', () => {
  const db = new Sqlite(':memory:');
  migrate(db, 50);
  db.exec(
    "INSERT INTO export_log(id, at, kind, purpose, fields, rows, left_out) VALUES('e', '2026-11-01T10:00:00.000Z', 'coverage', '', 'gaps', 3, 0)",
  );
  expect(migrate(db, 60)).toEqual([60]);
  expect(db.prepare('SELECT id, rows FROM export_log').all()).toEqual([{ id: 'e', rows: 3 }]);
  const insert = db.prepare("INSERT INTO report_mark(id, at, day, state) VALUES(?, '2026-11-22', '2026-11-22', '{}')");
  insert.run('a');
  expect(() => insert.run('a')).toThrow(/UNIQUE/);
});
