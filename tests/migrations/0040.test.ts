// A file of an earlier version remembers from now on which two are not one.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';

test('a pair is kept once, in one order, and goes with either of the two', () => {
  const db = new Sqlite(':memory:');
  migrate(db, 30);
  const actor = db.prepare(
    "INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES(?, 'organisation', ?, ?, 'present', '2026-11-22')",
  );
  for (const id of ['a', 'b', 'c']) actor.run(id, id, id);
  expect(migrate(db, 40)).toEqual([40]);

  db.pragma('foreign_keys = ON');
  const insert = db.prepare("INSERT INTO not_duplicate(left_id, right_id, decided_on) VALUES(?, ?, '2026-11-22')");
  insert.run('a', 'b');
  insert.run('a', 'c');
  expect(() => insert.run('a', 'b')).toThrow(/UNIQUE/);
  expect(() => insert.run('b', 'a')).toThrow(/CHECK/);
  expect(() => insert.run('a', 'weg')).toThrow(/FOREIGN KEY/);
  db.exec("DELETE FROM actor WHERE id = 'b'");
  expect(db.prepare('SELECT left_id, right_id FROM not_duplicate').all()).toEqual([{ left_id: 'a', right_id: 'c' }]);
});
