// Sets of values under one owner (aliases, areas, themes): writes only the difference, so the journal stays small.
import type { Database } from 'better-sqlite3';
import { createRowWriter } from '../rowWriter.ts';

/** An owner without values yet, and the values it gets. */
export type Filled = { readonly id: string; readonly values: readonly string[] };

export type ListWriter = {
  /** For owners that have no values yet. */
  readonly fill: (ownerId: string, values: readonly string[]) => void;
  readonly fillMany: (owners: readonly Filled[]) => void;
  /** Makes the owner's set equal to the given values. */
  readonly replace: (ownerId: string, values: readonly string[]) => void;
};

/** Table and column names are trusted SQL text. */
export function createListWriter(db: Database, table: string, owner: string, value: string): ListWriter {
  const present = db.prepare(`SELECT ${value} FROM ${table} WHERE ${owner} = ?`).pluck();
  const insert = createRowWriter(db, table, [owner, value]);
  const remove = db.prepare(`DELETE FROM ${table} WHERE ${owner} = ? AND ${value} = ?`);
  const rowsOf = (ownerId: string, values: readonly string[]) =>
    values.map((each) => ({ [owner]: ownerId, [value]: each }));
  return {
    fill: (ownerId, values) => insert(rowsOf(ownerId, [...new Set(values)])),
    fillMany: (owners) => insert(owners.flatMap(({ id, values }) => rowsOf(id, [...new Set(values)]))),
    replace: (ownerId, values) => {
      const wanted = new Set(values);
      const old = new Set(present.all(ownerId) as string[]);
      for (const each of old) if (!wanted.has(each)) remove.run(ownerId, each);
      insert(
        rowsOf(
          ownerId,
          [...wanted].filter((each) => !old.has(each)),
        ),
      );
    },
  };
}
