// What a template expects gets room for how many there are to be at least; nothing said is one.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { createTestBackend } from '../builders/testBackend.ts';

test('an earlier file expects what it did, but two quartermakers where the built-in template says so', () => {
  const db = new Sqlite(':memory:');
  migrate(db, 60);
  db.exec(`
INSERT INTO template(id, label, origin) VALUES('T13', 'Straf en zorg in de wijk', 'builtin'), ('eigen', 'Ons sjabloon', 'own');
INSERT INTO expectation(id, template_id, kind, role_id, requirement, sort) VALUES
  ('a', 'T13', 'role', 'kwartiermaker', 'required', 0),
  ('b', 'T13', 'role', 'wijkagent', 'required', 1),
  ('c', 'eigen', 'role', 'kwartiermaker', 'required', 0);
`);
  expect(migrate(db, 70)).toEqual([70]);
  expect(db.prepare('SELECT id, min_count FROM expectation ORDER BY id').raw().all()).toEqual([
    ['a', 2],
    ['b', null],
    ['c', null],
  ]);
  expect(() => db.exec("UPDATE expectation SET min_count = 0 WHERE id = 'a'")).toThrow(/CHECK/);
});

test('a new file says the same', () => {
  const { templates } = createTestBackend().ask('network.snapshot', {}).vocabulary;
  const counted = templates.flatMap(({ id, expectations }) =>
    expectations.flatMap(({ roleId, minCount }) => (minCount > 1 ? [[id, roleId, minCount]] : [])),
  );
  expect(counted).toEqual([['T13', 'kwartiermaker', 2]]);
});
