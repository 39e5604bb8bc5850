// From the first shape to the whole model: nothing that was there is lost, and what is new obeys its rules.
import Sqlite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { assertPragmas } from '../../electron/backend/db/pragmas.ts';

test('what was written before stays, and a partner drawn as missing is somebody looked for', () => {
  const db = atVersion10();
  expect(migrate(db, 20)).toEqual([20]);
  expect(db.prepare('SELECT * FROM organisation ORDER BY actor_id').all()).toEqual([
    { ...emptyOrganisation, actor_id: 'a', kvk: '12345678' },
    { ...emptyOrganisation, actor_id: 'b' },
  ]);
  expect(db.prepare('SELECT * FROM missing_partner').all()).toEqual([
    { actor_id: 'b', stage: 'role', invited_by: null, invite_before: null, gap_key: null },
  ]);
  expect(db.prepare('SELECT label FROM consultation_type WHERE id = ?').pluck().get('mdo')).toBe(
    'Multidisciplinair overleg (MDO)',
  );
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('refuses what the model forbids, whoever writes it', () => {
  const db = atVersion10();
  migrate(db, 20);
  db.exec(
    "INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES('c', 'consultation', 'C', 'c', 'present', '2026-11-21')",
  );
  db.exec("INSERT INTO consultation(actor_id, stage, chair_id) VALUES('c', 'running', 'a')");
  const takePart = (actorId: string) =>
    db.exec(
      `INSERT INTO participation(id, consultation_id, actor_id, role) VALUES('p', 'c', '${actorId}', 'permanent')`,
    );
  expect(() => takePart('c')).toThrow(/CHECK/);
  expect(() => takePart('weg')).toThrow(/FOREIGN KEY/);
  expect(() => db.exec("INSERT INTO succession(from_id, to_id) VALUES('a', 'a')")).toThrow(/CHECK/);
  const about =
    "INSERT INTO issue(id, kind, title, status, actor_id, gap_key, created_on) VALUES('i', 'action', 'T', 'open', 'a', ?, '2026-11-21')";
  expect(() => db.prepare(about).run('g1|x')).toThrow(/CHECK/);
  db.prepare(about).run(null);
  takePart('a');
  db.exec("DELETE FROM actor WHERE id = 'a'");
  expect(db.prepare('SELECT chair_id FROM consultation').pluck().get()).toBeNull();
  expect(db.prepare('SELECT count(*) FROM participation').pluck().get()).toBe(0);
  expect(db.prepare('SELECT actor_id FROM issue').pluck().all()).toEqual([null]);
});

function atVersion10(): Database {
  const db = new Sqlite(':memory:');
  assertPragmas(db);
  migrate(db, 10);
  const actor = db.prepare(
    "INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES(?, 'organisation', ?, ?, ?, '2026-11-21')",
  );
  actor.run('a', 'A', 'a', 'present');
  actor.run('b', 'B', 'b', 'missing');
  db.exec("INSERT INTO organisation(actor_id, kvk) VALUES('a', '12345678'), ('b', '')");
  return db;
}

const emptyOrganisation = {
  parent_id: null,
  kvk: '',
  website: '',
  goal: '',
  offers: '',
  does_not_offer: '',
  expects: '',
  target_group: '',
  excludes: '',
  logo_sha: null,
};
