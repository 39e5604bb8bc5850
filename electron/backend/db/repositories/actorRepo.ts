// What every actor has, whatever its kind: label, names, areas, themes and how to reach it.
import type { Database } from 'better-sqlite3';
import type { Address, ContactPoint } from '../../../../shared/schema/contactPoint.ts';
import type { ActorId, AreaId, TagId, ThemeId } from '../../../../shared/schema/ids.ts';
import type { Presence, Scale } from '../../../../shared/schema/lists.ts';
import type { Missing } from '../../../../shared/schema/missing.ts';
import type { Successor } from '../../../../shared/schema/succession.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter } from '../rowWriter.ts';
import { grouped, read, rowReader } from '../rows.ts';
import { createListWriter } from './listWriter.ts';
import { createRoadWriter } from './roadWriter.ts';

export type ActorRow = {
  id: string;
  kind: 'organisation' | 'person' | 'consultation' | 'agreement';
  label: string;
  sort_key: string;
  presence: Presence;
  scale: Scale | null;
  source: string;
  confirmed_on: string | null;
  notes: string;
  valid_from: string | null;
  valid_until: string | null;
  created_on: string;
};

/** Child records of actors, by actor id. */
export type ActorParts = {
  readonly aliases: (id: string) => string[];
  readonly areaIds: (id: string) => AreaId[];
  readonly themeIds: (id: string) => ThemeId[];
  readonly tagIds: (id: string) => TagId[];
  readonly successors: (id: string) => Successor[];
  readonly missing: (id: string) => Missing | null;
  readonly contactPoints: (id: string) => ContactPoint[];
  readonly address: (id: string) => Address | null;
};

type ContactRow = {
  actor_id: string;
  kind: ContactPoint['kind'];
  value: string;
  normalised: string | null;
  label: string;
  is_primary: number;
  is_private: number;
};
type Reachable = { readonly id: string; readonly contactPoints: readonly ContactPoint[] };
type AddressRow = Address & { actor_id: string };

/** What every kind of actor writes in the same way. */
type ActorValues = {
  readonly id: ActorId;
  readonly sortKey: string;
  readonly source: string;
  readonly confirmedOn: string | null;
  readonly notes: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly createdOn: string;
  readonly presence?: Presence;
  readonly scale?: Scale | null;
  readonly aliases: readonly string[];
  readonly areaIds?: readonly AreaId[];
  readonly themeIds: readonly ThemeId[];
  readonly tagIds: readonly TagId[];
  readonly missing?: Missing | null;
  readonly successors?: readonly Successor[];
};

export type ActorRepo = ReturnType<typeof createActorRepo>;

/** @param newId makes ids for contact points */
export function createActorRepo(db: Database, newId: () => string) {
  const aliasRows = rowReader<{ actor_id: string; name: string }>(
    db,
    'SELECT * FROM alias',
    'actor_id',
    'actor_id, name',
  );
  const areaRows = rowReader<{ actor_id: string; area_id: string }>(db, 'SELECT * FROM actor_area', 'actor_id');
  const themeRows = rowReader<{ actor_id: string; theme_id: string }>(db, 'SELECT * FROM actor_theme', 'actor_id');
  const tagRows = rowReader<{ actor_id: string; tag_id: string }>(db, 'SELECT * FROM actor_tag', 'actor_id');
  const roads = createRoadWriter(db);
  const contactRows = rowReader<ContactRow>(db, 'SELECT * FROM contact_point', 'actor_id', 'actor_id, sort');
  const addressRows = rowReader<AddressRow>(db, 'SELECT * FROM address', 'actor_id');

  const insertRows = createRowWriter(db, 'actor', recordColumns.actor);
  const update = db.prepare(
    `UPDATE actor SET label = @label, sort_key = @sort_key, presence = @presence, scale = @scale, source = @source,
     confirmed_on = @confirmed_on, notes = @notes, valid_from = @valid_from, valid_until = @valid_until WHERE id = @id`,
  );
  const remove = db.prepare('DELETE FROM actor WHERE id IN (SELECT value FROM json_each(?))');
  const existing = db.prepare('SELECT count(*) FROM actor WHERE id IN (SELECT value FROM json_each(?))').pluck();
  const aliases = createListWriter(db, 'alias', 'actor_id', 'name');
  const areas = createListWriter(db, 'actor_area', 'actor_id', 'area_id');
  const themes = createListWriter(db, 'actor_theme', 'actor_id', 'theme_id');
  const tags = createListWriter(db, 'actor_tag', 'actor_id', 'tag_id');
  const kindById = db.prepare('SELECT kind FROM actor WHERE id = ?').pluck();
  const labelById = db.prepare('SELECT label FROM actor WHERE id = ?').pluck();
  const insertContacts = createRowWriter(db, 'contact_point', recordColumns.contact_point);
  const dropContacts = db.prepare('DELETE FROM contact_point WHERE actor_id = ?');
  const dropAddress = db.prepare('DELETE FROM address WHERE actor_id = ?');
  const putAddress = db.prepare(
    `INSERT INTO address(actor_id, street, postcode, city, country) VALUES(?, ?, ?, ?, ?)
     ON CONFLICT(actor_id) DO UPDATE SET street = excluded.street, postcode = excluded.postcode, city = excluded.city, country = excluded.country`,
  );

  function addContactPoints(many: readonly Reachable[]): void {
    insertContacts(
      many.flatMap(({ id, contactPoints }) =>
        contactPoints.map((point, sort) => contactPointToRow(point, { id: newId(), actor_id: id, sort })),
      ),
    );
  }

  function insertMany<Values extends ActorValues>(
    many: readonly Values[],
    kind: ActorRow['kind'],
    labelOf: (values: Values) => string,
  ): void {
    insertRows(many.map((values) => toRow(values, kind, labelOf(values))));
    aliases.fillMany(many.map(({ id, aliases: values }) => ({ id, values })));
    areas.fillMany(many.map(({ id, areaIds: values = [] }) => ({ id, values })));
    themes.fillMany(many.map(({ id, themeIds: values }) => ({ id, values })));
    tags.fillMany(many.map(({ id, tagIds: values }) => ({ id, values })));
    for (const { id, missing, successors } of many) {
      if (missing) roads.setMissing(id, missing);
      if (successors?.length) roads.setSuccessors(id, successors);
    }
  }

  return {
    /** Writes what is new of an actor; its own columns follow in its own table. */
    insert: (values: ActorValues, kind: ActorRow['kind'], label: string): void =>
      insertMany([values], kind, () => label),
    insertMany,
    /** Writes what differs. */
    update: (values: ActorValues, kind: ActorRow['kind'], label: string): void => {
      update.run(toRow(values, kind, label));
      aliases.replace(values.id, values.aliases);
      if (values.areaIds) areas.replace(values.id, values.areaIds);
      themes.replace(values.id, values.themeIds);
      tags.replace(values.id, values.tagIds);
      if (values.missing !== undefined) roads.setMissing(values.id, values.missing);
      if (values.successors) roads.setSuccessors(values.id, values.successors);
    },
    remove: (ids: readonly string[]): number => remove.run(JSON.stringify(ids)).changes,
    count: (ids: readonly string[]): number => existing.get(JSON.stringify(ids)) as number,

    /** Child records of all actors, or of some. */
    parts: (ids: readonly string[] | null): ActorParts => {
      const addressOf = new Map(read(addressRows, ids).map(({ actor_id, ...address }) => [actor_id, address]));
      return {
        aliases: grouped(
          read(aliasRows, ids),
          (row) => row.actor_id,
          (row) => row.name,
        ),
        areaIds: grouped(
          read(areaRows, ids),
          (row) => row.actor_id,
          (row) => row.area_id as AreaId,
        ),
        themeIds: grouped(
          read(themeRows, ids),
          (row) => row.actor_id,
          (row) => row.theme_id as ThemeId,
        ),
        tagIds: grouped(
          read(tagRows, ids),
          (row) => row.actor_id,
          (row) => row.tag_id as TagId,
        ),
        ...roads.parts(ids),
        contactPoints: grouped(read(contactRows, ids), (row) => row.actor_id, rowToContactPoint),
        address: (id) => addressOf.get(id) ?? null,
      };
    },

    setMissing: roads.setMissing,
    /** What an actor is; null when it is gone. */
    kindOf: (id: string): ActorRow['kind'] | null => (kindById.get(id) as ActorRow['kind'] | undefined) ?? null,
    /** How an actor is called; empty when it is gone. */
    labelOf: (id: string): string => (labelById.get(id) as string | undefined) ?? '',
    addContactPoints,
    setContactPoints: (id: string, points: readonly ContactPoint[]): void => {
      const present = contactRows.of([id]).map(rowToContactPoint);
      // Rows that stay the same keep their ids, and the journal stays small.
      if (JSON.stringify(present) === JSON.stringify(points.map(inOrder))) return;
      if (present.length > 0) dropContacts.run(id);
      addContactPoints([{ id, contactPoints: points }]);
    },
    setAddress: (id: string, address: Address | null): void => {
      if (address && Object.values(address).some(Boolean)) {
        putAddress.run(id, address.street, address.postcode, address.city, address.country);
      } else {
        dropAddress.run(id);
      }
    },
  };
}

/** The columns of a row that every kind of actor shows in the same way. */
export function actorOf(row: ActorRow) {
  return {
    id: row.id as ActorId,
    label: row.label,
    sortKey: row.sort_key,
    source: row.source,
    confirmedOn: row.confirmed_on,
    notes: row.notes,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    createdOn: row.created_on,
  };
}

function toRow(values: ActorValues, kind: ActorRow['kind'], label: string): ActorRow {
  return {
    id: values.id,
    kind,
    label,
    sort_key: values.sortKey,
    presence: values.presence ?? 'present',
    scale: values.scale ?? null,
    source: values.source,
    confirmed_on: values.confirmedOn,
    notes: values.notes,
    valid_from: values.validFrom,
    valid_until: values.validUntil,
    created_on: values.createdOn,
  };
}

function inOrder(point: ContactPoint): ContactPoint {
  const { kind, value, normalised, label, isPrimary, isPrivate } = point;
  return { kind, value, normalised, label, isPrimary, isPrivate };
}

function contactPointToRow(
  point: ContactPoint,
  place: { readonly id: string; readonly actor_id: string; readonly sort: number },
) {
  const { kind, value, normalised, label } = point;
  return {
    ...place,
    kind,
    value,
    normalised,
    label,
    is_primary: Number(point.isPrimary),
    is_private: Number(point.isPrivate),
  };
}

function rowToContactPoint(row: ContactRow): ContactPoint {
  return {
    kind: row.kind,
    value: row.value,
    normalised: row.normalised,
    label: row.label,
    isPrimary: row.is_primary === 1,
    isPrivate: row.is_private === 1,
  };
}
