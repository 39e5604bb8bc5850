// Files and lists for the trials, the same at every run.
import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { migrate } from '../../electron/backend/db/migrate.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { applicationId } from '../../electron/backend/db/pragmas.ts';
import type { In } from '../../shared/api/contract.ts';
import { createRandom } from '../../shared/graph/random.ts';
import { journaledTables } from '../../shared/schema/tables.ts';
import { workOn } from '../builders/damagedFile.ts';
import { importOf } from '../builders/importOf.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

/** A network with one partner, in which people can be given a place. Made once, then written out as often as asked. */
export function makeFile(path: string): void {
  if (made) return writeFileSync(path, made);
  createNetworkFile(path, 'Proef');
  workOn(path, (ask) => ask('organisation.create', { organisation: { name: 'Lister' } }));
  made = readFileSync(path);
}

let made: Buffer | null = null;

/** The same as the first version wrote it: with a partner, and without what came later. */
export function makeOldFile(path: string): void {
  if (madeOld) return writeFileSync(path, madeOld);
  const db = new Sqlite(path);
  db.pragma(`application_id = ${applicationId}`);
  migrate(db, 10);
  db.exec(`INSERT INTO network(id, name) VALUES(1, 'Oud'); INSERT INTO view(id, name, sort) VALUES('main', 'Kaart', 0);
    INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES('a', 'organisation', 'Lister', 'lister', 'present', '2025-01-01');
    INSERT INTO organisation(actor_id) VALUES('a');`);
  db.close();
  madeOld = readFileSync(path);
}

let madeOld: Buffer | null = null;

/** A list of so many partners as the window would send it. */
export function importOfSize(rows: number, mark: string): In<'import.apply'> {
  const lines = Array.from({ length: rows }, (_, index) => `${mark} partner ${index};info${index}@example.org`);
  return importOf(createTestBackend(), ['Organisatie;E-mail', ...lines]);
}

/** A network of random partners, contacts, functions and relations, with some of it undone. */
export function randomNetwork(seed: number): TestBackend {
  const random = createRandom(seed);
  const backend = createTestBackend();
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const organisations: string[] = [];
  const persons: string[] = [];
  const steps = 5 + Math.floor(random() * 40);
  for (let step = 0; step < steps; step += 1) {
    const name = `${pick(['Lister', 'Ëlan', "'t Huis", '東京', 'Robert"); DROP', '😀'])} ${step}`;
    const organisationId = pick(organisations);
    const kind = random();
    if (kind < 0.4 || !organisationId) {
      organisations.push(backend.ask('organisation.create', { organisation: { name, notes: name.repeat(step) } }).id);
    } else if (kind < 0.7) {
      const position = { organisationId, roleText: 'contact' };
      // Its organisation may just have been undone.
      const reply = backend.dispatch('person.create', { person: { familyName: name }, position });
      if (reply.ok) persons.push((reply.data as { id: string }).id);
    } else if (kind < 0.9) {
      const toId = pick([...organisations, ...persons]);
      if (toId && toId !== organisationId) {
        backend.dispatch('relation.create', { relation: { fromId: organisationId, toId, typeId: 'werkcontact' } });
      }
    } else {
      backend.dispatch('history.undo', {});
    }
  }
  return backend;
}

/** Every row of every table that counts, and the journal: two equal texts are two equal files. */
export function dumpOf(db: Database): string {
  const tables = [
    ...journaledTables.map(({ name, key }) => ({ name, key })),
    { name: 'change_row', key: ['set_id', 'tbl', 'row_id'] },
  ];
  return tables
    .map(
      ({ name, key }) =>
        `${name} ${JSON.stringify(db.prepare(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`).all())}`,
    )
    .join('\n');
}
