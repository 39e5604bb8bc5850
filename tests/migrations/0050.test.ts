// A file of an earlier version gets a term of its own and a log of what happened to it as a whole.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';

test('an earlier file has the usual term, keeps its row, and takes no term that makes no sense', () => {
  const db = new Sqlite(':memory:');
  migrate(db, 40);
  db.exec("INSERT INTO network(id, name, goal) VALUES(1, 'Regio Voorbeeld', 'Samen')");
  db.exec(
    "INSERT INTO export_log(id, at, kind, purpose, fields, rows, left_out) VALUES('e', '2026-11-01T10:00:00.000Z', 'workbook', 'Overleg', 'all', 3, 0)",
  );
  expect(migrate(db, 50)).toEqual([50]);
  expect(db.prepare('SELECT name, goal, retention_months FROM network').all()).toEqual([
    { name: 'Regio Voorbeeld', goal: 'Samen', retention_months: null },
  ]);
  expect(db.prepare('SELECT id, rows FROM export_log').all()).toEqual([{ id: 'e', rows: 3 }]);
  const term = db.prepare('UPDATE network SET retention_months = ?');
  term.run(24);
  for (const months of [0, 121]) expect(() => term.run(months)).toThrow(/CHECK/);
  const insert = db.prepare("INSERT INTO file_event(id, at, kind, rows) VALUES(?, '2026-11-22', 'opened', NULL)");
  insert.run('a');
  expect(() => insert.run('a')).toThrow(/UNIQUE/);
});
