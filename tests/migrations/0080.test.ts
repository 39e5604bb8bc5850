// A file with a history of before keeps it: every line has its images, and undo goes all the way back.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { createTestBackend } from '../builders/testBackend.ts';

test('no step of an earlier file is marked, and its history undoes and redoes', () => {
  const backend = createTestBackend();
  const before = backend.dump();
  const id = backend.ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  backend.ask('organisation.update', { id, patch: { goal: 'Wonen' } });
  const after = backend.dump();
  // As a program before this migration leaves it.
  backend.db.exec('DROP INDEX change_set_bare; ALTER TABLE change_set DROP COLUMN is_bare; PRAGMA user_version = 70');
  const db = new Sqlite(backend.db.serialize());
  expect(migrate(db, 80)).toEqual([80]);
  expect(db.prepare('SELECT id, is_bare FROM change_set').raw().all()).toEqual([
    [1, 0],
    [2, 0],
  ]);
  const opened = createTestBackend(db);
  opened.ask('history.undo', {});
  opened.ask('history.undo', {});
  expect(opened.dump()).toBe(before);
  opened.ask('history.redo', {});
  opened.ask('history.redo', {});
  expect(opened.dump()).toBe(after);
});

test('an image from before a column undoes into a row with its default', () => {
  const backend = createTestBackend();
  const { id } = backend.ask('template.create', {
    label: 'Ons sjabloon',
    expectations: [{ kind: 'role', roleId: 'wijkagent' }],
  });
  const organisation = backend.ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  const before = backend.ask('network.snapshot', {});
  backend.ask('actor.remove', { ids: [organisation] });
  backend.ask('template.remove', { id });
  // There was no count yet, nor what a partner is for.
  const forget = "UPDATE change_row SET before = json_remove(before, '$.min_count', '$.goal') WHERE before IS NOT NULL";
  expect(backend.db.prepare(forget).run().changes).toBeGreaterThan(2);
  backend.ask('history.undo', {});
  backend.ask('history.undo', {});
  expect(backend.ask('network.snapshot', {})).toEqual({ ...before, revision: expect.any(Number) as number });
});

test('an edit from before a column, taken back and done again, leaves what the column holds', () => {
  const backend = createTestBackend();
  const { id } = backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  backend.ask('organisation.update', { id, patch: { name: 'Abrona' } });
  const forget = "UPDATE change_row SET before = json_remove(before, '$.notes'), after = json_remove(after, '$.notes')";
  expect(backend.db.prepare(`${forget} WHERE tbl = 'actor' AND before IS NOT NULL`).run().changes).toBe(1);
  // The column came later, and the migration that brought it knew what belongs there.
  backend.db.prepare("UPDATE actor SET notes = 'Van de migratie'").run();
  const now = () => backend.db.prepare('SELECT label, notes FROM actor').get();
  backend.ask('history.undo', {});
  expect(now()).toEqual({ label: 'Lister', notes: 'Van de migratie' });
  backend.ask('history.redo', {});
  expect(now()).toEqual({ label: 'Abrona', notes: 'Van de migratie' });
});
