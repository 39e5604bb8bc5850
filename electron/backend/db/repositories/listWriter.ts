// Sets of values under one owner (aliases, areas, themes): writes only the difference, so the journal stays small.
import type { Database } from 'better-sqlite3';

export type ListWriter = {
  /** For an owner that has no values yet. */
  readonly fill: (ownerId: string, values: readonly string[]) => void;
  /** Makes the owner's set equal to the given values. */
  readonly replace: (ownerId: string, values: readonly string[]) => void;
};

/** Table and column names are trusted SQL text. */
export function createListWriter(db: Database, table: string, owner: string, value: string): ListWriter {
  const present = db.prepare(`SELECT ${value} FROM ${table} WHERE ${owner} = ?`).pluck();
  const insert = db.prepare(`INSERT INTO ${table}(${owner}, ${value}) VALUES(?, ?)`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE ${owner} = ? AND ${value} = ?`);
  return {
    fill: (ownerId, values) => {
      for (const each of new Set(values)) insert.run(ownerId, each);
    },
    replace: (ownerId, values) => {
      const wanted = new Set(values);
      const old = new Set(present.all(ownerId) as string[]);
      for (const each of old) if (!wanted.has(each)) remove.run(ownerId, each);
      for (const each of wanted) if (!old.has(each)) insert.run(ownerId, each);
    },
  };
}
