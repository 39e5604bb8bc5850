// Small typed road to SQLite for the repositories: prepare once, ask by ids in one statement whatever their number.
import type { Database } from 'better-sqlite3';

declare const readBrand: unique symbol;
declare const writeBrand: unique symbol;

/** A connection a query handler may use. The brand keeps it from writing; the connection is the same one. */
export type ReadDb = Database & { readonly [readBrand]: true };
/** A connection inside a command's transaction. */
export type WriteDb = ReadDb & { readonly [writeBrand]: true };

export type RowReader<Row> = {
  readonly all: () => readonly Row[];
  readonly of: (ids: readonly string[]) => readonly Row[];
};

/** Reads a table whole or for some ids of one column: two statements, prepared once. `order` is trusted SQL text. */
export function rowReader<Row>(db: Database, select: string, idColumn: string, order = ''): RowReader<Row> {
  const tail = order ? ` ORDER BY ${order}` : '';
  const all = db.prepare<[], Row>(`${select}${tail}`);
  const some = db.prepare<[string], Row>(`${select} WHERE ${idColumn} IN (SELECT value FROM json_each(?))${tail}`);
  return { all: () => all.all(), of: (ids) => some.all(JSON.stringify(ids)) };
}

/** Rows of a reader: all of them, or those of `ids`. */
export function read<Row>(reader: RowReader<Row>, ids: readonly string[] | null): readonly Row[] {
  return ids === null ? reader.all() : reader.of(ids);
}

/** Child rows by their owner. */
export function grouped<Row, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): (key: string) => Value[] {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(valueOf(row));
    else groups.set(key, [valueOf(row)]);
  }
  return (key) => groups.get(key) ?? [];
}

/** SQLite's 0, 1 and NULL as false, true and not known. */
export function toBooleanOrNull(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

/** false, true and not known as SQLite's 0, 1 and NULL. */
export function fromBooleanOrNull(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
