// Partners: the organisation's own columns on top of what every actor has.
import type { Database } from 'better-sqlite3';
import type { ActorId, WordId } from '../../../../shared/schema/ids.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter, updateText } from '../rowWriter.ts';
import { grouped, read, rowReader } from '../rows.ts';
import { actorOf, type ActorRepo, type ActorRow } from './actorRepo.ts';

type Row = ActorRow & {
  parent_id: string | null;
  kvk: string;
  website: string;
  goal: string;
  offers: string;
  does_not_offer: string;
  expects: string;
  target_group: string;
  excludes: string;
  logo_sha: string | null;
};

/** Everything of an organisation that is written; the rest follows from it. */
export type OrganisationValues = Omit<Organisation, 'kind' | 'label'>;

export type OrganisationRepo = ReturnType<typeof createOrganisationRepo>;

export function createOrganisationRepo(db: Database, actors: ActorRepo) {
  const rows = rowReader<Row>(db, 'SELECT * FROM organisation o JOIN actor a ON a.id = o.actor_id', 'o.actor_id');
  const types = rowReader<{ actor_id: string; type_id: string }>(
    db,
    'SELECT actor_id, type_id FROM organisation_type',
    'actor_id',
    'actor_id, sort',
  );
  const insertRows = createRowWriter(db, 'organisation', recordColumns.organisation);
  const update = db.prepare(updateText('organisation'));
  const dropTypes = db.prepare('DELETE FROM organisation_type WHERE actor_id = ?');
  const insertTypes = createRowWriter(db, 'organisation_type', ['actor_id', 'type_id', 'sort']);
  const ancestors = db
    .prepare(
      `WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT o.parent_id FROM organisation o JOIN up ON o.actor_id = up.id WHERE o.parent_id IS NOT NULL)
       SELECT id FROM up`,
    )
    .pluck();

  /** @param partsOf what belongs to these actors; given when several kinds are read at once, so that it is read once */
  function list(ids: readonly string[] | null, partsOf = () => actors.parts(ids)): readonly Organisation[] {
    const found = read(rows, ids);
    if (found.length === 0) return [];
    const parts = partsOf();
    const typeIds = grouped(
      read(types, ids),
      (row) => row.actor_id,
      (row) => row.type_id as WordId,
    );
    return found.map((row) => ({
      ...actorOf(row),
      kind: 'organisation',
      name: row.label,
      presence: row.presence,
      aliases: parts.aliases(row.id),
      typeIds: typeIds(row.id),
      parentId: row.parent_id as ActorId | null,
      scale: row.scale,
      areaIds: parts.areaIds(row.id),
      themeIds: parts.themeIds(row.id),
      tagIds: parts.tagIds(row.id),
      successors: parts.successors(row.id),
      missing: parts.missing(row.id),
      contactPoints: parts.contactPoints(row.id),
      address: parts.address(row.id),
      website: row.website,
      kvk: row.kvk,
      goal: row.goal,
      offers: row.offers,
      doesNotOffer: row.does_not_offer,
      expects: row.expects,
      targetGroup: row.target_group,
      excludes: row.excludes,
      logoSha: row.logo_sha,
    }));
  }

  function addTypes(many: readonly Pick<OrganisationValues, 'id' | 'typeIds'>[]): void {
    const typed = many.flatMap(({ id, typeIds }) =>
      [...new Set(typeIds)].map((type_id, sort) => ({ actor_id: id, type_id, sort })),
    );
    insertTypes(typed);
  }

  function setTypes({ id, typeIds }: OrganisationValues): void {
    const present = types.of([id]).map((row) => row.type_id);
    if (present.join('|') === [...new Set(typeIds)].join('|')) return;
    dropTypes.run(id);
    addTypes([{ id, typeIds }]);
  }

  function insertMany(many: readonly OrganisationValues[]): void {
    actors.insertMany(many, 'organisation', ({ name }) => name);
    insertRows(many.map(organisationToRow));
    actors.addContactPoints(many);
    for (const { id, address } of many) if (address) actors.setAddress(id, address);
    addTypes(many);
  }

  return {
    list,
    getById: (id: string): Organisation | null => list([id])[0] ?? null,
    insert: (values: OrganisationValues): void => insertMany([values]),
    /** Who is part of another stands after it. */
    insertMany,
    update: (values: OrganisationValues): void => {
      actors.update(values, 'organisation', values.name);
      update.run(organisationToRow(values));
      actors.setContactPoints(values.id, values.contactPoints);
      actors.setAddress(values.id, values.address);
      setTypes(values);
    },
    /** The organisation itself and everything it is part of, upwards. */
    ancestorsOf: (id: string): readonly string[] => ancestors.all(id) as string[],
  };
}

function organisationToRow(values: OrganisationValues) {
  return {
    actor_id: values.id,
    parent_id: values.parentId,
    kvk: values.kvk,
    website: values.website,
    goal: values.goal,
    offers: values.offers,
    does_not_offer: values.doesNotOffer,
    expects: values.expects,
    target_group: values.targetGroup,
    excludes: values.excludes,
    logo_sha: values.logoSha,
  };
}
