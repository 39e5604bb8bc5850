// However long the history, the ends of undo and redo are found without reading it.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { cutCode } from '../../electron/backend/db/repositories/eraseRepo.ts';
import { createTestBackend } from '../builders/testBackend.ts';

test('a file of before gets the two indexes, which the history then uses, and undoes and redoes as it did', () => {
  const backend = createTestBackend();
  const before = backend.dump();
  backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  const after = backend.dump();
  backend.ask('history.undo', {});
  // As a program before this migration leaves it.
  backend.db.exec('DROP INDEX change_set_cut; DROP INDEX change_set_undone; PRAGMA user_version = 80');
  const db = new Sqlite(backend.db.serialize());
  expect(migrate(db, 90)).toEqual([90]);
  const plan = (sql: string) => (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])[0]?.detail;
  expect([
    plan(`SELECT max(id) FROM change_set WHERE code = '${cutCode}'`),
    plan('SELECT min(id) FROM change_set WHERE undone_at IS NOT NULL'),
    plan('DELETE FROM change_set WHERE undone_at IS NOT NULL AND id <> 1'),
  ]).toEqual([
    'SEARCH change_set USING COVERING INDEX change_set_cut',
    'SEARCH change_set USING INDEX change_set_undone',
    expect.stringContaining('USING INDEX change_set_undone'),
  ]);
  const opened = createTestBackend(db);
  expect(opened.dump()).toBe(before);
  opened.ask('history.redo', {});
  expect(opened.dump()).toBe(after);
});
