// Contact persons: the person's own columns on top of what every actor has.
import type { Database } from 'better-sqlite3';
import { personLabel, type Person } from '../../../../shared/schema/person.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter, updateText } from '../rowWriter.ts';
import { fromBooleanOrNull, read, rowReader, toBooleanOrNull } from '../rows.ts';
import { actorOf, type ActorRepo, type ActorRow } from './actorRepo.ts';

type Row = ActorRow & {
  title: string;
  given_name: string;
  prefix: string;
  family_name: string;
  has_lived_experience: number | null;
  purpose: string;
  legal_ground: string;
  recorded_on: string;
  review_by: string | null;
  may_show: number;
  may_export: number;
  photo_sha: string | null;
};

/** Everything of a person that is written; the label follows from the name parts. */
export type PersonValues = Omit<Person, 'kind' | 'label'>;

export type PersonRepo = ReturnType<typeof createPersonRepo>;

export function createPersonRepo(db: Database, actors: ActorRepo) {
  const rows = rowReader<Row>(db, 'SELECT * FROM person p JOIN actor a ON a.id = p.actor_id', 'p.actor_id');
  const insertRows = createRowWriter(db, 'person', recordColumns.person);
  const update = db.prepare(updateText('person'));

  /** @param partsOf what belongs to these actors; given when several kinds are read at once, so that it is read once */
  function list(ids: readonly string[] | null, partsOf = () => actors.parts(ids)): readonly Person[] {
    const found = read(rows, ids);
    if (found.length === 0) return [];
    const parts = partsOf();
    return found.map((row) => ({
      ...rowToPerson(row),
      aliases: parts.aliases(row.id),
      themeIds: parts.themeIds(row.id),
      tagIds: parts.tagIds(row.id),
      missing: parts.missing(row.id),
      contactPoints: parts.contactPoints(row.id),
    }));
  }

  function insertMany(many: readonly PersonValues[]): void {
    actors.insertMany(many, 'person', personLabel);
    insertRows(many.map(personToRow));
    actors.addContactPoints(many);
  }

  return {
    list,
    getById: (id: string): Person | null => list([id])[0] ?? null,
    insert: (values: PersonValues): void => insertMany([values]),
    insertMany,
    update: (values: PersonValues): void => {
      actors.update(values, 'person', personLabel(values));
      update.run(personToRow(values));
      actors.setContactPoints(values.id, values.contactPoints);
    },
  };
}

function rowToPerson(row: Row): Omit<Person, 'aliases' | 'themeIds' | 'tagIds' | 'missing' | 'contactPoints'> {
  return {
    ...actorOf(row),
    kind: 'person',
    presence: row.presence,
    title: row.title,
    givenName: row.given_name,
    prefix: row.prefix,
    familyName: row.family_name,
    hasLivedExperience: toBooleanOrNull(row.has_lived_experience),
    purpose: row.purpose,
    legalGround: row.legal_ground,
    recordedOn: row.recorded_on,
    reviewBy: row.review_by,
    mayShow: row.may_show === 1,
    mayExport: row.may_export === 1,
    photoSha: row.photo_sha,
  };
}

function personToRow(values: PersonValues) {
  return {
    actor_id: values.id,
    title: values.title,
    given_name: values.givenName,
    prefix: values.prefix,
    family_name: values.familyName,
    has_lived_experience: fromBooleanOrNull(values.hasLivedExperience),
    purpose: values.purpose,
    legal_ground: values.legalGround,
    recorded_on: values.recordedOn,
    review_by: values.reviewBy,
    may_show: Number(values.mayShow),
    may_export: Number(values.mayExport),
    photo_sha: values.photoSha,
  };
}
