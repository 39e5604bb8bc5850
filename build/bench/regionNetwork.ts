// The network the figures of "speed and memory" are about: a region of 76 municipalities with 2,000 organisations and
// 10,000 invented persons, written straight into the tables from a seed. Only for measuring on.
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { createSearchRepo } from '../../electron/backend/db/repositories/searchRepo.ts';
import { createRandom } from '../../shared/graph/random.ts';
import { personSortKey, sortKey } from '../../shared/text/fold.ts';

export const regionSize = {
  municipalities: 76,
  organisations: 2_000,
  persons: 10_000,
  positions: 12_000,
  relations: 20_000,
  consultations: 400,
  participations: 3_200,
  issues: 1_500,
  contactMoments: 4_000,
} as const;

const given = ['Anna', 'Mo', 'Fenna', 'Sara', 'Rob', 'Karin', 'Noor', 'René', 'Ylva', 'Özge', 'Jan', 'Fatima', 'Çağla'];
const prefixes = ['', '', '', 'van', 'de', 'van der', "'t"];
const families = ['Jansen', 'Proef', 'Tuin', 'Veld', 'Berg', 'Oever', 'Dijk', 'Súdema', 'Linde', 'Waard', 'IJzer'];
const kinds = ['Stichting', 'Gemeente', 'Woningcorporatie', 'Sociaal team', 'Politie', 'Zorggroep', 'Leger', 'School'];
const ends = ['wonen', 'zorg', 'jeugd', 'veilig', 'werk', 'opvang'];

/** Makes the file and its search index; the same seed gives the same network. Ids: `o0`…, `p0`…, `f0`…, `r0`…, `c0`…. */
export function makeRegionNetwork(folder: string, seed = 42): string {
  const path = join(folder, 'regio.ketenkaart');
  createNetworkFile(path, 'Meetregio');
  const { db } = openNetworkFile(path, null);
  const draw = createDraw(seed);
  db.transaction(() => {
    const homes = addOrganisations(db, draw);
    addPersons(db, draw, homes);
    addRelations(db, draw, homes);
    addMeetings(db, draw);
    addFollowUp(db, draw);
  })();
  const search = createSearchRepo(db);
  db.transaction(() => search.reindexAll())();
  db.close();
  return path;
}

/** A number below `below`, one of a list, and whether something happens that often (0–1). */
type Draw = {
  readonly below: (below: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
};

function createDraw(seed: number): Draw {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    of: (list) => list[below(list.length)] as (typeof list)[number],
    chance: (share) => random() < share,
  };
}

/** Rows of one table, written by column name. */
function writer(db: Database, table: string, columns: readonly string[]) {
  const sql = `INSERT OR IGNORE INTO ${table}(${columns.join(', ')}) VALUES(${columns.map(() => '?').join(', ')})`;
  const statement = db.prepare(sql);
  return (...values: (string | number | null)[]): boolean => statement.run(...values).changes === 1;
}

function idsOf(db: Database, table: string, where = '1'): readonly string[] {
  return db.prepare(`SELECT id FROM ${table} WHERE ${where} ORDER BY id`).pluck().all() as string[];
}

function actorWriter(db: Database) {
  const columns = ['id', 'kind', 'label', 'sort_key', 'presence', 'source', 'confirmed_on', 'notes', 'created_on'];
  const add = writer(db, 'actor', columns);
  return (id: string, kind: string, label: string, key: string, notes: string) =>
    add(id, kind, label, key, 'present', 'Meting', '2026-09-01', notes, '2026-11-21');
}

/** Where on the map something stands: every municipality is a square of its own. */
function placeWriter(db: Database, draw: Draw) {
  const add = writer(db, 'placement', ['view_id', 'actor_id', 'x', 'y', 'is_pinned']);
  return (id: string, home: number) =>
    add('main', id, (home % 9) * 1_600 + draw.below(1_500), Math.floor(home / 9) * 1_600 + draw.below(1_500), 0);
}

/** Answers the number of the municipality of each organisation. */
function addOrganisations(db: Database, draw: Draw): readonly number[] {
  const actor = actorWriter(db);
  const place = placeWriter(db, draw);
  const organisation = writer(db, 'organisation', ['actor_id', 'parent_id', 'website', 'goal']);
  const type = writer(db, 'organisation_type', ['actor_id', 'type_id', 'sort']);
  const area = writer(db, 'actor_area', ['actor_id', 'area_id']);
  const theme = writer(db, 'actor_theme', ['actor_id', 'theme_id']);
  const types = idsOf(db, 'partner_type');
  const areas = idsOf(db, 'area', "kind = 'municipality'").slice(0, regionSize.municipalities);
  const themes = idsOf(db, 'theme');
  return Array.from({ length: regionSize.organisations }, (_, i) => {
    const id = `o${i}`;
    const home = draw.below(areas.length);
    const label = `${draw.of(kinds)} ${draw.of(families)} ${draw.of(ends)} ${i}`;
    actor(id, 'organisation', label, sortKey(label), draw.chance(0.2) ? 'Bereikbaar op werkdagen' : '');
    organisation(id, i > 0 && draw.chance(0.1) ? `o${draw.below(i)}` : null, `https://${id}.example.org`, '');
    type(id, draw.of(types), 0);
    area(id, areas[home] ?? '');
    if (draw.chance(0.1)) area(id, draw.of(areas));
    if (draw.chance(0.5)) theme(id, draw.of(themes));
    place(id, home);
    return home;
  });
}

function addPersons(db: Database, draw: Draw, homes: readonly number[]): void {
  const actor = actorWriter(db);
  const place = placeWriter(db, draw);
  const person = writer(db, 'person', ['actor_id', 'given_name', 'prefix', 'family_name', 'recorded_on', 'review_by']);
  const contact = writer(db, 'contact_point', 'id actor_id kind value is_primary is_private sort'.split(' '));
  const position = writer(db, 'position', 'id person_id organisation_id role_id role_text level is_primary'.split(' '));
  const roles = idsOf(db, 'role');
  let positions = 0;
  const work = (personId: string | null, employer: number, isPrimary: number) => {
    const isFree = draw.chance(0.2);
    const [role, text] = isFree ? [null, 'projectleider'] : [draw.of(roles), ''];
    position(`f${positions}`, personId, `o${employer}`, role, text, draw.of(['beleid', 'uitvoering', null]), isPrimary);
    positions += 1;
  };
  for (let i = 0; i < regionSize.persons; i += 1) {
    const id = `p${i}`;
    const name = { givenName: draw.of(given), prefix: draw.of(prefixes), familyName: `${draw.of(families)}-${i}` };
    const label = [name.givenName, name.prefix, name.familyName].filter(Boolean).join(' ');
    const employer = draw.below(homes.length);
    actor(id, 'person', label, personSortKey(name), draw.chance(0.1) ? 'Liefst bellen na tien uur' : '');
    person(id, name.givenName, name.prefix, name.familyName, '2026-11-21', '2027-11-21');
    contact(`m${i}`, id, 'email', `contact${i}@example.org`, 1, 0, 0);
    if (draw.chance(0.6)) contact(`t${i}`, id, 'mobile', '06-00000001', 1, 0, 1);
    work(id, employer, 1);
    place(id, homes[employer] ?? 0);
  }
  // Every sixth has a second position; the last ones are vacancies.
  while (positions < regionSize.positions)
    work(positions % 8 === 0 ? null : `p${draw.below(regionSize.persons)}`, draw.below(homes.length), 0);
}

/** Most ties stay within a municipality, some go to the one beside it, and a few organisations know everybody. */
function addRelations(db: Database, draw: Draw, homes: readonly number[]): void {
  const relation = writer(db, 'relation', 'id from_id to_id type_id status intensity is_bottleneck'.split(' '));
  const types = idsOf(db, 'relation_type');
  const byHome = Array.from({ length: regionSize.municipalities }, (_, home) =>
    homes.flatMap((each, index) => (each === home ? [index] : [])),
  );
  const seen = new Set<string>();
  while (seen.size < regionSize.relations) {
    const from = draw.below(homes.length);
    const home = ((homes[from] ?? 0) + (draw.chance(0.2) ? 1 : 0)) % regionSize.municipalities;
    const partner = draw.chance(0.1) ? draw.below(8) : draw.of(byHome[home] ?? [0]);
    const isOfPersons = draw.chance(0.3);
    const [a, b] = isOfPersons
      ? [`p${draw.below(regionSize.persons)}`, `o${partner ?? 0}`]
      : [`o${from}`, `o${partner ?? 0}`];
    const key = [a, b].toSorted().join('|');
    if (a === b || seen.has(key)) continue;
    relation(`r${seen.size}`, a, b, draw.of(types), draw.of(['existing', 'existing', 'desired']), draw.below(6), 0);
    seen.add(key);
  }
}

function addMeetings(db: Database, draw: Draw): void {
  const actor = actorWriter(db);
  const place = placeWriter(db, draw);
  const consultation = writer(db, 'consultation', ['actor_id', 'type_id', 'frequency', 'intensity', 'stage']);
  const participation = writer(db, 'participation', ['id', 'consultation_id', 'actor_id', 'role']);
  const types = idsOf(db, 'consultation_type');
  for (let i = 0; i < regionSize.consultations; i += 1) {
    const label = `Overleg ${draw.of(ends)} ${i}`;
    actor(`c${i}`, 'consultation', label, sortKey(label), '');
    consultation(`c${i}`, draw.of(types), draw.of(['weekly', 'monthly', 'quarterly']), draw.below(6), 'running');
    place(`c${i}`, draw.below(regionSize.municipalities));
  }
  // Each consultation in turn gets the next: nobody is at the same table twice.
  for (let i = 0; i < regionSize.participations; i += 1) {
    const person = (i * 7) % regionSize.persons;
    participation(`d${i}`, `c${i % regionSize.consultations}`, `p${person}`, draw.of(['permanent', 'agenda']));
  }
}

function addFollowUp(db: Database, draw: Draw): void {
  const issue = writer(db, 'issue', ['id', 'kind', 'title', 'owner_id', 'due_on', 'status', 'actor_id', 'created_on']);
  const moment = writer(db, 'contact_moment', ['id', 'on_date', 'kind', 'summary']);
  const whom = writer(db, 'contact_moment_actor', ['contact_moment_id', 'actor_id']);
  const person = () => `p${draw.below(regionSize.persons)}`;
  const organisation = () => `o${draw.below(regionSize.organisations)}`;
  for (let i = 0; i < regionSize.issues; i += 1) {
    const status = draw.of(['open', 'busy', 'done']);
    issue(
      `k${i}`,
      draw.of(['issue', 'action']),
      `Punt ${i}`,
      person(),
      '2027-02-01',
      status,
      organisation(),
      '2026-11-21',
    );
  }
  for (let i = 0; i < regionSize.contactMoments; i += 1) {
    const day = `2026-${String(1 + draw.below(10)).padStart(2, '0')}-15`;
    moment(`w${i}`, day, draw.of(['visit', 'call', 'email']), 'Kennisgemaakt');
    whom(`w${i}`, person());
    whom(`w${i}`, organisation());
  }
}
