// Functions of persons at organisations; without a person a vacancy.
import type { Database } from 'better-sqlite3';
import type { ActorId, AreaId, PositionId, ThemeId, WordId } from '../../../../shared/schema/ids.ts';
import type { Level } from '../../../../shared/schema/lists.ts';
import type { Position } from '../../../../shared/schema/position.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter, updateText } from '../rowWriter.ts';
import { grouped, read, rowReader } from '../rows.ts';
import { createListWriter } from './listWriter.ts';

type Row = {
  id: string;
  person_id: string | null;
  organisation_id: string;
  role_id: string | null;
  role_text: string;
  level: Level | null;
  is_primary: number;
  valid_from: string | null;
  valid_until: string | null;
};

export type PositionRepo = ReturnType<typeof createPositionRepo>;

export function createPositionRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM position', 'id', 'id');
  const areaRows = rowReader<{ position_id: string; area_id: string }>(
    db,
    'SELECT * FROM position_area',
    'position_id',
  );
  const themeRows = rowReader<{ position_id: string; theme_id: string }>(
    db,
    'SELECT * FROM position_theme',
    'position_id',
  );
  const insertRows = createRowWriter(db, 'position', recordColumns.position);
  const update = db.prepare(updateText('position'));
  const remove = db.prepare('DELETE FROM position WHERE id = ?');
  const clearPrimary = db.prepare(
    'UPDATE position SET is_primary = 0 WHERE person_id = ? AND id <> ? AND is_primary = 1',
  );
  const idsOfPerson = db.prepare('SELECT id FROM position WHERE person_id = ?').pluck();
  const countOfPerson = db.prepare('SELECT count(*) FROM position WHERE person_id = ?').pluck();
  const areas = createListWriter(db, 'position_area', 'position_id', 'area_id');
  const themes = createListWriter(db, 'position_theme', 'position_id', 'theme_id');

  function list(ids: readonly string[] | null): readonly Position[] {
    const areaIds = grouped(
      read(areaRows, ids),
      (row) => row.position_id,
      (row) => row.area_id as AreaId,
    );
    const themeIds = grouped(
      read(themeRows, ids),
      (row) => row.position_id,
      (row) => row.theme_id as ThemeId,
    );
    return read(rows, ids).map((row) => ({
      id: row.id as PositionId,
      personId: row.person_id as ActorId | null,
      organisationId: row.organisation_id as ActorId,
      roleId: row.role_id as WordId | null,
      roleText: row.role_text,
      level: row.level,
      isPrimary: row.is_primary === 1,
      areaIds: areaIds(row.id),
      themeIds: themeIds(row.id),
      validFrom: row.valid_from,
      validUntil: row.valid_until,
    }));
  }

  function keepOnePrimary(position: Position): void {
    if (position.isPrimary && position.personId) clearPrimary.run(position.personId, position.id);
  }

  function insertMany(many: readonly Position[]): void {
    insertRows(many.map(positionToRow));
    areas.fillMany(many.map(({ id, areaIds: values }) => ({ id, values })));
    themes.fillMany(many.map(({ id, themeIds: values }) => ({ id, values })));
  }

  return {
    list,
    getById: (id: string): Position | null => list([id])[0] ?? null,
    listOfPerson: (personId: string): readonly Position[] => list(idsOfPerson.all(personId) as string[]),
    countOfPerson: (personId: string): number => countOfPerson.get(personId) as number,
    insert: (position: Position): void => {
      insertMany([position]);
      keepOnePrimary(position);
    },
    /** Adds functions of which none takes over from another as the one that stands for its person. */
    insertMany,
    update: (position: Position): void => {
      update.run(positionToRow(position));
      keepOnePrimary(position);
      areas.replace(position.id, position.areaIds);
      themes.replace(position.id, position.themeIds);
    },
    remove: (id: string): number => remove.run(id).changes,
  };
}

function positionToRow(position: Position): Row {
  return {
    id: position.id,
    person_id: position.personId,
    organisation_id: position.organisationId,
    role_id: position.roleId,
    role_text: position.roleText,
    level: position.level,
    is_primary: Number(position.isPrimary),
    valid_from: position.validFrom,
    valid_until: position.validUntil,
  };
}
