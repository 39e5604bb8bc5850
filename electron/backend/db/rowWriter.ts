// New rows of one table, several to a statement: row by row the same rows cost half as much again.
import type { Database } from 'better-sqlite3';
import { recordColumns } from '../../../shared/schema/recordColumns.ts';

type SqlValue = string | number | null;

/** Rows of one statement; more gains little. */
const together = 16;

/** A writer of rows that are not there yet, given by column. Table and column names are trusted SQL text. */
export function createRowWriter<Column extends string>(
  db: Database,
  table: string,
  columns: readonly Column[],
): (rows: readonly Readonly<Record<Column, SqlValue>>[]) => void {
  type Row = Readonly<Record<Column, SqlValue>>;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insertOf = (count: number) =>
    db.prepare<SqlValue[]>(`INSERT INTO ${table}(${columns.join(', ')}) VALUES ${Array(count).fill(row).join(', ')}`);
  const one = insertOf(1);
  // Made when first needed: most files that are opened get no long list.
  let several: ReturnType<typeof insertOf> | undefined;
  const valuesOf = (values: Row): SqlValue[] => columns.map((column) => values[column]);

  return (rows) => {
    const whole = rows.length - (rows.length % together);
    if (whole > 0) several ??= insertOf(together);
    for (let at = 0; at < whole; at += together) several?.run(...rows.slice(at, at + together).flatMap(valuesOf));
    for (const values of rows.slice(whole)) one.run(...valuesOf(values));
  };
}

/** SQL that writes all columns of one row anew but its key, which is the first; values are given by column name. */
export function updateText(table: keyof typeof recordColumns): string {
  const [key, ...others] = recordColumns[table];
  return `UPDATE ${table} SET ${others.map((column) => `${column} = @${column}`).join(', ')} WHERE ${key} = @${key}`;
}
