// Ties between actors.
import type { Database } from 'better-sqlite3';
import type { ActorId, RelationId, ThemeId, WordId } from '../../../../shared/schema/ids.ts';
import type { Frequency, Level, RelationStatus } from '../../../../shared/schema/lists.ts';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter, updateText } from '../rowWriter.ts';
import { fromBooleanOrNull, grouped, read, rowReader, toBooleanOrNull } from '../rows.ts';
import { createListWriter } from './listWriter.ts';

type Row = {
  id: string;
  from_id: string;
  to_id: string;
  type_id: string;
  status: RelationStatus;
  intensity: number | null;
  is_one_sided: number | null;
  level: Level | null;
  phase_id: string | null;
  frequency: Frequency | null;
  is_bottleneck: number;
  note: string;
  source: string;
  confirmed_on: string | null;
  valid_from: string | null;
  valid_until: string | null;
};

export type RelationRepo = ReturnType<typeof createRelationRepo>;

export function createRelationRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM relation', 'id', 'id');
  const themeRows = rowReader<{ relation_id: string; theme_id: string }>(
    db,
    'SELECT * FROM relation_theme',
    'relation_id',
  );
  const insertRows = createRowWriter(db, 'relation', recordColumns.relation);
  const update = db.prepare(updateText('relation'));
  const remove = db.prepare('DELETE FROM relation WHERE id IN (SELECT value FROM json_each(?))');
  const typeIsSymmetric = db.prepare('SELECT is_symmetric FROM relation_type WHERE id = ?').pluck();
  // Same type and ends (either order when symmetric) while the periods overlap; open ends reach for ever. The plus keeps
  // SQLite off the index by type, which leads to nearly every relation; an actor has few.
  const same = (from: string, to: string) =>
    `SELECT id FROM relation WHERE from_id = ${from} AND to_id = ${to} AND +type_id = @type_id AND id <> @id
     AND coalesce(valid_from, '0000') < coalesce(@valid_until, '9999') AND coalesce(@valid_from, '0000') < coalesce(valid_until, '9999')`;
  const twin = db
    .prepare(`${same('@from_id', '@to_id')} UNION ALL ${same('@to_id', '@from_id')} AND @symmetric = 1 LIMIT 1`)
    .pluck();
  const themes = createListWriter(db, 'relation_theme', 'relation_id', 'theme_id');

  function list(ids: readonly string[] | null): readonly Relation[] {
    const themeIds = grouped(
      read(themeRows, ids),
      (row) => row.relation_id,
      (row) => row.theme_id as ThemeId,
    );
    return read(rows, ids).map((row) => rowToRelation(row, themeIds(row.id)));
  }

  function insertMany(many: readonly Relation[]): void {
    insertRows(many.map(relationToRow));
    themes.fillMany(many.map(({ id, themeIds: values }) => ({ id, values })));
  }

  return {
    list,
    getById: (id: string): Relation | null => list([id])[0] ?? null,
    insert: (relation: Relation): void => insertMany([relation]),
    insertMany,
    update: (relation: Relation): void => {
      update.run(relationToRow(relation));
      themes.replace(relation.id, relation.themeIds);
    },
    remove: (ids: readonly string[]): number => remove.run(JSON.stringify(ids)).changes,
    /** A relation that says the same about the same two in the same period; null when there is none. */
    twinOf: (relation: Omit<Relation, 'id'> & { readonly id?: RelationId }): string | null => {
      const symmetric = typeIsSymmetric.get(relation.typeId) as number | undefined;
      return (
        (twin.get({ ...relationToRow({ ...relation, id: relation.id ?? unmade }), symmetric: symmetric ?? 0 }) as
          | string
          | undefined) ?? null
      );
    },
  };
}

/** The id of a relation that is not made yet: no other has it. */
const unmade = '' as RelationId;

function rowToRelation(row: Row, themeIds: ThemeId[]): Relation {
  return {
    id: row.id as RelationId,
    fromId: row.from_id as ActorId,
    toId: row.to_id as ActorId,
    typeId: row.type_id as WordId,
    status: row.status,
    intensity: row.intensity,
    isOneSided: toBooleanOrNull(row.is_one_sided),
    level: row.level,
    phaseId: row.phase_id as WordId | null,
    frequency: row.frequency,
    isBottleneck: row.is_bottleneck === 1,
    themeIds,
    note: row.note,
    source: row.source,
    confirmedOn: row.confirmed_on,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  };
}

function relationToRow(relation: Relation): Row {
  return {
    id: relation.id,
    from_id: relation.fromId,
    to_id: relation.toId,
    type_id: relation.typeId,
    status: relation.status,
    intensity: relation.intensity,
    is_one_sided: fromBooleanOrNull(relation.isOneSided),
    level: relation.level,
    phase_id: relation.phaseId,
    frequency: relation.frequency,
    is_bottleneck: Number(relation.isBottleneck),
    note: relation.note,
    source: relation.source,
    confirmed_on: relation.confirmedOn,
    valid_from: relation.validFrom,
    valid_until: relation.validUntil,
  };
}
