// A network of many invented persons in a file, written straight into the tables: only for measuring on.
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { createSearchRepo } from '../../electron/backend/db/repositories/searchRepo.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { personSortKey, sortKey } from '../../shared/text/fold.ts';

export type Size = { readonly organisations: number; readonly persons: number; readonly relations: number };

const givenNames = ['Anna', 'Mo', 'Fenna', 'Sara', 'Rob', 'Karin', 'Noor', 'René', 'Ylva', 'Özge', 'Jan', 'Fatima'];
const prefixes = ['', '', 'van', 'de', 'van der'];
const familyNames = [
  'Jansen',
  'Proef',
  'Tuin',
  'Punt',
  'Veld',
  'Berg',
  'Oever',
  'Dijk',
  'Súdema',
  'Café',
  'Linde',
  'Waard',
];
const kinds = ['Stichting', 'Gemeente', 'Woningcorporatie', 'Sociaal team', 'Politie', 'Zorggroep'];
const types = ['bw', 'gem_sd', 'corp', 'wijkteam', 'politie', 'ggz'];

/** Makes the file and its search index. */
export function makeBigNetwork(folder: string, size: Size): string {
  const path = join(folder, `${size.persons}.ketenkaart`);
  createNetworkFile(path, 'Meetnetwerk');
  const { db } = openNetworkFile(path, null);
  db.transaction(() => fill(db, size))();
  const search = createSearchRepo(db);
  db.transaction(() => search.reindexAll())();
  db.close();
  return path;
}

/** A connection as a peer would open the same data, without any of our code around it. */
export function openBare(path: string): Database {
  return new Sqlite(path, { readonly: true });
}

function fill(db: Database, { organisations, persons, relations }: Size): void {
  const actor = db.prepare(
    "INSERT INTO actor(id, kind, label, sort_key, presence, notes, created_on) VALUES(?, ?, ?, ?, 'present', ?, '2026-11-21')",
  );
  const organisation = db.prepare('INSERT INTO organisation(actor_id) VALUES(?)');
  const type = db.prepare('INSERT INTO organisation_type(actor_id, type_id, sort) VALUES(?, ?, 0)');
  for (let i = 0; i < organisations; i += 1) {
    const label = `${pick(kinds, i)} ${pick(familyNames, i * 7)} ${i}`;
    actor.run(`o${i}`, 'organisation', label, sortKey(label), '');
    organisation.run(`o${i}`);
    type.run(`o${i}`, pick(types, i));
  }
  const person = db.prepare(
    "INSERT INTO person(actor_id, given_name, prefix, family_name, recorded_on) VALUES(?, ?, ?, ?, '2026-11-21')",
  );
  const position = db.prepare(
    'INSERT INTO position(id, person_id, organisation_id, role_text, is_primary) VALUES(?, ?, ?, ?, 1)',
  );
  const contact = db.prepare(
    "INSERT INTO contact_point(id, actor_id, kind, value, is_primary, is_private, sort) VALUES(?, ?, 'email', ?, 1, 0, 0)",
  );
  for (let i = 0; i < persons; i += 1) {
    const name = {
      givenName: pick(givenNames, i),
      prefix: pick(prefixes, i * 3),
      familyName: `${pick(familyNames, i * 11)}${letters(i)}`,
    };
    const label = [name.givenName, name.prefix, name.familyName].filter(Boolean).join(' ');
    actor.run(`p${i}`, 'person', label, personSortKey(name), i % 9 === 0 ? 'Bereikbaar op dinsdag' : '');
    person.run(`p${i}`, name.givenName, name.prefix, name.familyName);
    position.run(
      `f${i}`,
      `p${i}`,
      `o${i % organisations}`,
      pick(['wijkagent', 'begeleider', 'teamleider', 'beleidsadviseur'], i),
    );
    contact.run(`c${i}`, `p${i}`, `${name.familyName.toLowerCase()}${i}@example.org`);
  }
  const relation = db.prepare(
    "INSERT INTO relation(id, from_id, to_id, type_id, status, intensity, is_bottleneck) VALUES(?, ?, ?, 'werkcontact', 'existing', ?, 0)",
  );
  for (let i = 0; i < relations; i += 1) {
    const from = i % organisations;
    const to = (from * 31 + Math.floor(i / organisations) * 17 + 1) % organisations;
    if (from !== to) relation.run(`r${i}`, `o${from}`, `o${to}`, i % 6);
  }
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** Endings that make family names differ: aa, ab, … */
function letters(index: number): string {
  const alphabet = 'aeiouklmnrst';
  return [index, Math.floor(index / 12), Math.floor(index / 144)].map((each) => alphabet[each % 12]).join('');
}
