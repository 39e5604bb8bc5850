// Templates of an earlier file name their consultations by id and say where a tie is kept.
import Sqlite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { newNetworkInMemory } from '../builders/testBackend.ts';

const tie = { kind: 'relation', consultation_type_id: null };
const consultation = { kind: 'consultation', via: null };

test('texts become ids, and what nobody knows stays a text', () => {
  const db = atVersion20();
  expect(migrate(db, 30)).toEqual([30]);
  expect(db.prepare('SELECT id, kind, text, consultation_type_id, via FROM expectation ORDER BY id').all()).toEqual([
    { ...tie, id: 'a', text: '', via: 'relation' },
    { ...tie, id: 'b', text: '', via: 'agreement' },
    { ...tie, id: 'c', text: '', via: 'participation' },
    { ...consultation, id: 'd', text: 'MDA++', consultation_type_id: 'mda' },
    { ...consultation, id: 'e', text: 'RIC-overleg', consultation_type_id: 'ric_overleg' },
    { ...consultation, id: 'f', text: 'Uitstroomtafel', consultation_type_id: 'eigen' },
    { ...consultation, id: 'g', text: 'Iets van onszelf', consultation_type_id: null },
  ]);
  expect(
    db.prepare("SELECT id, is_builtin FROM consultation_type WHERE label IN ('RIC-overleg', 'Uitstroomtafel')").all(),
  ).toEqual([
    { id: 'eigen', is_builtin: 0 },
    { id: 'ric_overleg', is_builtin: 1 },
  ]);
});

test('a tie is kept in one of three places', () => {
  const db = atVersion20();
  migrate(db, 30);
  expect(() => db.exec("UPDATE expectation SET via = 'elsewhere' WHERE id = 'a'")).toThrow(/CHECK/);
});

test('every consultation that a new file expects is in its list', () => {
  const db = newNetworkInMemory();
  const expected = db.prepare(
    "SELECT count(*) FROM expectation e WHERE kind = 'consultation' AND consultation_type_id IN (SELECT id FROM consultation_type)",
  );
  expect(expected.pluck().get()).toBe(
    db.prepare("SELECT count(*) FROM expectation WHERE kind = 'consultation'").pluck().get(),
  );
});

function atVersion20(): Database {
  const db = new Sqlite(':memory:');
  migrate(db, 20);
  db.exec("INSERT INTO template(id, label, origin) VALUES('T', 'Sjabloon', 'own')");
  db.exec("INSERT INTO consultation_type(id, label) VALUES('eigen', 'Uitstroomtafel')");
  const insert = db.prepare(
    "INSERT INTO expectation(id, template_id, kind, text, requirement, sort) VALUES(?, 'T', ?, ?, 'required', 0)",
  );
  insert.run('a', 'relation', '');
  insert.run('b', 'relation', 'agreement');
  insert.run('c', 'relation', 'participation');
  insert.run('d', 'consultation', 'MDA++');
  insert.run('e', 'consultation', 'RIC-overleg');
  insert.run('f', 'consultation', 'Uitstroomtafel');
  insert.run('g', 'consultation', 'Iets van onszelf');
  return db;
}
