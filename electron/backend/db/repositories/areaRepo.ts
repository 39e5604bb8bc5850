// The user's own areas: sets of municipalities, districts, postcode areas.
import type { Database } from 'better-sqlite3';
import type { NewArea } from '../../../../shared/schema/words.ts';
import type { AreaId } from '../../../../shared/schema/ids.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { createListWriter } from './listWriter.ts';

export type OwnArea = NewArea & { readonly id: string };

export function createAreaRepo(db: Database) {
  const get = db.prepare<[string], { kind: NewArea['kind']; name: string; code: string | null }>(
    'SELECT kind, name, code FROM area WHERE id = ? AND is_builtin = 0',
  );
  const membersOf = db.prepare('SELECT member_id FROM area_member WHERE area_id = ? ORDER BY member_id').pluck();
  const aliasesOf = db.prepare('SELECT name FROM area_alias WHERE area_id = ? ORDER BY name').pluck();
  // What an own area is a part of: one area of the Netherlands, that holds it as one of its members.
  const containerOf = db
    .prepare<[string], AreaId>(
      'SELECT m.area_id FROM area_member m JOIN area a ON a.id = m.area_id WHERE m.member_id = ? AND a.is_builtin = 1',
    )
    .pluck();
  const putIn = db.prepare('INSERT INTO area_member(area_id, member_id) VALUES(?, ?)');
  const takeOut = db.prepare('DELETE FROM area_member WHERE area_id = ? AND member_id = ?');
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
  const owns = db.prepare<[], { id: string; name: string }>('SELECT id, name FROM area WHERE is_builtin = 0');
  const builtin = db.prepare('SELECT 1 FROM area WHERE id = ? AND is_builtin = 1');
  const uses = db
    .prepare(
      `SELECT (SELECT count(*) FROM actor_area WHERE area_id = @id) + (SELECT count(*) FROM position_area WHERE area_id = @id)
       + (SELECT count(*) FROM area_member m JOIN area a ON a.id = m.area_id WHERE m.member_id = @id AND a.is_builtin = 0)
       + (SELECT count(*) FROM network WHERE region_area_id = @id) + (SELECT count(*) FROM network_template WHERE area_id = @id)`,
    )
    .pluck();

  function place(id: string, withinId: string | null): void {
    const before = containerOf.get(id) ?? null;
    if (before === withinId) return;
    if (before !== null) takeOut.run(before, id);
    if (withinId !== null) putIn.run(withinId, id);
  }

  return {
    /** An area the user made; null when it is not there or built in. */
    getOwn: (id: string): OwnArea | null => {
      const row = get.get(id);
      if (!row) return null;
      const lists = { memberIds: membersOf.all(id) as AreaId[], aliases: aliasesOf.all(id) as string[] };
      return { ...row, id, ...lists, withinId: containerOf.get(id) ?? null };
    },
    /** The own area of this name, whatever its case and accents; null when there is none. */
    ownIdNamed: (name: string): string | null => {
      const folded = foldText(name);
      return owns.all().find((area) => foldText(area.name) === folded)?.id ?? null;
    },
    insert: (area: OwnArea): void => {
      insert.run(area.id, area.kind, area.code, area.name);
      members.fill(area.id, area.memberIds);
      aliases.fill(area.id, area.aliases);
      place(area.id, area.withinId);
    },
    update: (area: OwnArea): void => {
      update.run(area.code, area.name, area.id);
      members.replace(area.id, area.memberIds);
      aliases.replace(area.id, area.aliases);
      place(area.id, area.withinId);
    },
    remove: (id: string): void => void remove.run(id),
    /** The area itself and everything in it, however deep. */
    within: (id: string): readonly string[] => within.all(id) as string[],
    /** Whether an area is one of the Netherlands, which holds what the user says lies in it. */
    isBuiltin: (id: string): boolean => builtin.get(id) !== undefined,
    /** On how many records and in how many own areas the area stands. */
    uses: (id: string): number => uses.get({ id }) as number,
  };
}
