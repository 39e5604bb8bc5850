// What a network file holds, row by row, read past the app by a connection of its own.
import Sqlite from 'better-sqlite3';
import { journaledTables } from '../../../shared/schema/tables.ts';

export type Dump = { readonly [table: string]: readonly Readonly<Record<string, unknown>>[] };

/** All rows of all journaled tables, sorted by key. The app must have closed the file. */
export function dumpOf(file: string): Dump {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return Object.fromEntries(
      journaledTables.map(({ name, columns, key }) => [
        name,
        db
          .prepare<[], Record<string, unknown>>(
            `SELECT ${columns.join(', ')} FROM "${name}" ORDER BY ${key.join(', ')}`,
          )
          .all(),
      ]),
    );
  } finally {
    db.close();
  }
}
