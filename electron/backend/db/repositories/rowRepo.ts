// Whole rows as they are in a journal image: for taking over from another file, where no form stands between.
import type { Database, Statement } from 'better-sqlite3';
import { journaledTables } from '../../../../shared/schema/tables.ts';
import type { RowImage } from '../../../../shared/takeover/types.ts';

/** Columns that lead from one to the next and must never lead back. */
export const chains: Readonly<Record<string, { readonly from: string; readonly to: string; readonly isKey: boolean }>> =
  {
    organisation: { from: 'actor_id', to: 'parent_id', isKey: false },
    partner_type: { from: 'id', to: 'parent_id', isKey: false },
    succession: { from: 'from_id', to: 'to_id', isKey: true },
    area_member: { from: 'area_id', to: 'member_id', isKey: true },
  };

export function createRowRepo(db: Database) {
  const tables = new Map(journaledTables.map((table) => [table.name, table]));
  const prepared = new Map<string, Statement>();
  const statement = (name: string, sql: (table: NonNullable<ReturnType<typeof tables.get>>) => string) => {
    const table = tables.get(name);
    if (!table) throw new Error(`unknown table ${name}`);
    const text = sql(table);
    const known = prepared.get(text) ?? db.prepare(text);
    prepared.set(text, known);
    return known;
  };
  const same = (key: readonly string[]) => key.map((column) => `${column} = @${column}`).join(' AND ');
  return {
    /** References are checked when the step is written, so that rows may come in any order. */
    deferReferences: (): void => void db.pragma('defer_foreign_keys = ON'),
    put: (name: string, image: RowImage): void =>
      void statement(name, ({ columns, key }) => {
        const rest = columns
          .filter((column) => !key.includes(column))
          .map((column) => `${column} = excluded.${column}`);
        const update = rest.length > 0 ? `DO UPDATE SET ${rest.join(', ')}` : 'DO NOTHING';
        return `INSERT INTO ${name}(${columns.join(', ')}) VALUES(${columns.map((column) => `@${column}`).join(', ')}) ON CONFLICT(${key.join(', ')}) ${update}`;
      }).run(image),
    remove: (name: string, image: RowImage): void =>
      void statement(name, ({ key }) => `DELETE FROM ${name} WHERE ${same(key)}`).run(image),
    has: (name: string, image: RowImage): boolean =>
      statement(name, ({ key }) => `SELECT count(*) FROM ${name} WHERE ${same(key)}`)
        .pluck()
        .get(image) !== 0,
    /** Whether a chain that goes on at `to` comes back at `from`. */
    leadsBack: (name: string, from: string, to: string): boolean => {
      const chain = chains[name];
      if (!chain) return false;
      const sql = `WITH RECURSIVE up(id) AS (SELECT @to UNION SELECT t.${chain.to} FROM ${name} t JOIN up ON t.${chain.from} = up.id WHERE t.${chain.to} IS NOT NULL) SELECT count(*) FROM up WHERE id = @from`;
      return db.prepare(sql).pluck().get({ from, to }) !== 0;
    },
    /** What follows from the names of an actor. */
    setName: (id: string, label: string, sortKey: string): void =>
      void db.prepare('UPDATE actor SET label = ?, sort_key = ? WHERE id = ?').run(label, sortKey, id),
    /** Leaves a person one position that stands for them: that which was here. */
    keepOnePrimary: (positionId: string): void =>
      void db
        .prepare(
          `UPDATE position SET is_primary = 0 WHERE id = @id AND is_primary = 1
           AND EXISTS (SELECT 1 FROM position other WHERE other.person_id = position.person_id AND other.id <> @id AND other.is_primary = 1)`,
        )
        .run({ id: positionId }),
  };
}
