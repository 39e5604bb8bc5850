// The user's own areas: sets of municipalities, districts, postcode areas.
import type { Database } from 'better-sqlite3';
import type { NewArea } from '../../../../shared/schema/words.ts';
import type { AreaId } from '../../../../shared/schema/ids.ts';
import { createListWriter } from './listWriter.ts';

export type OwnArea = NewArea & { readonly id: string };

export function createAreaRepo(db: Database) {
  const get = db.prepare<[string], { kind: NewArea['kind']; name: string; code: string | null }>(
    'SELECT kind, name, code FROM area WHERE id = ? AND is_builtin = 0',
  );
  const membersOf = db.prepare('SELECT member_id FROM area_member WHERE area_id = ? ORDER BY member_id').pluck();
  const aliasesOf = db.prepare('SELECT name FROM area_alias WHERE area_id = ? ORDER BY name').pluck();
  const insert = db.prepare('INSERT INTO area(id, kind, code, name, year) VALUES(?, ?, ?, ?, NULL)');
  const update = db.prepare('UPDATE area SET code = ?, name = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM area WHERE id = ?');
  const members = createListWriter(db, 'area_member', 'area_id', 'member_id');
  const aliases = createListWriter(db, 'area_alias', 'area_id', 'name');
  const within = db
    .prepare(
      `WITH RECURSIVE down(id) AS (SELECT ? UNION SELECT m.member_id FROM area_member m JOIN down ON m.area_id = down.id) SELECT id FROM down`,
    )
    .pluck();
  const uses = db
    .prepare(
      `SELECT (SELECT count(*) FROM actor_area WHERE area_id = @id) + (SELECT count(*) FROM position_area WHERE area_id = @id)
       + (SELECT count(*) FROM network WHERE region_area_id = @id) + (SELECT count(*) FROM network_template WHERE area_id = @id)`,
    )
    .pluck();

  return {
    /** An area the user made; null when it is not there or built in. */
    getOwn: (id: string): OwnArea | null => {
      const row = get.get(id);
      if (!row) return null;
      return { ...row, id, memberIds: membersOf.all(id) as AreaId[], aliases: aliasesOf.all(id) as string[] };
    },
    insert: (area: OwnArea): void => {
      insert.run(area.id, area.kind, area.code, area.name);
      members.fill(area.id, area.memberIds);
      aliases.fill(area.id, area.aliases);
    },
    update: (area: OwnArea): void => {
      update.run(area.code, area.name, area.id);
      members.replace(area.id, area.memberIds);
      aliases.replace(area.id, area.aliases);
    },
    remove: (id: string): void => void remove.run(id),
    /** The area itself and everything in it, however deep. */
    within: (id: string): readonly string[] => within.all(id) as string[],
    /** On how many records the area stands. */
    uses: (id: string): number => uses.get({ id }) as number,
  };
}
