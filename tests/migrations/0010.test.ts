// The first shape: from nothing to a network file with the settings and the version this program writes.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, versionOf } from '../../electron/backend/db/migrate.ts';
import { assertPragmas } from '../../electron/backend/db/pragmas.ts';

test('shapes an empty database once and then has nothing left to do', () => {
  const db = new Sqlite(':memory:');
  assertPragmas(db);
  expect(migrate(db, 10)).toEqual([10]);
  expect(versionOf(db)).toBe(10);
  expect(migrate(db, 10)).toEqual([]);
});

test('refuses what the model forbids, whoever writes it', () => {
  const db = new Sqlite(':memory:');
  assertPragmas(db);
  migrate(db, 10);
  db.exec("INSERT INTO relation_type(id, label, reverse_label, is_symmetric) VALUES('meldt', 'meldt bij', '', 0)");
  const insertActor = (id: string, kind: string) =>
    db
      .prepare(
        "INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES(?, ?, 'A', 'a', 'present', '2026-11-21')",
      )
      .run(id, kind);
  insertActor('a', 'organisation');
  insertActor('b', 'organisation');
  const relate = (from: string, to: string, intensity: number | null) =>
    db
      .prepare(
        "INSERT INTO relation(id, from_id, to_id, type_id, status, intensity, is_bottleneck) VALUES('r', ?, ?, 'meldt', 'existing', ?, 0)",
      )
      .run(from, to, intensity);
  expect(() => insertActor('c', 'cliënt')).toThrow(/CHECK/);
  expect(() => relate('a', 'a', null)).toThrow(/CHECK/);
  expect(() => relate('a', 'b', 6)).toThrow(/CHECK/);
  expect(() => relate('a', 'weg', null)).toThrow(/FOREIGN KEY/);
  relate('a', 'b', 5);
  db.prepare("DELETE FROM actor WHERE id = 'a'").run();
  expect(db.prepare('SELECT count(*) FROM relation').pluck().get()).toBe(0);
});
