// Lines of the history without an image: a row that came in a large step and has not changed since is its own image.
import type { Database } from 'better-sqlite3';
import { journaledTables, type JournaledTable } from '../../../shared/schema/tables.ts';
import { image } from './derived.ts';

/** SQL that tells a bare line; `line` is the alias of change_row. In a step that is not marked as bare there is none. */
export function isBare(line: string): string {
  return `${line}.before IS NULL AND ${line}.after IS NULL`;
}

/** The column that a line of such a table names its row by; null for a table whose lines are never bare. */
export function onlyKey({ key }: JournaledTable): string | null {
  const [column, ...more] = key;
  return column !== undefined && more.length === 0 ? column : null;
}

/** SQL of the record that a line of this table tells of, by its image; null of a bare one. */
export function ownerOfImage(table: JournaledTable): string {
  return ownerBy(table, (column) => `json_extract(coalesce(after, before), '$.${column}')`);
}

/** The same by the row itself, called t. */
export function ownerOfRow(table: JournaledTable): string {
  return ownerBy(table, (column) => `t.${column}`);
}

function ownerBy({ owner }: JournaledTable, valueOf: (column: string) => string): string {
  return owner.columns.map(valueOf).join(` || '|' || `);
}

/**
 * SQL of the bare lines whose row meets a condition, as whole lines: set_id, tbl, row_id, before, after. Null when the
 * table has none.
 * @param condition about the row, called t
 */
export function wholeLines(table: JournaledTable, condition: string): string | null {
  const key = onlyKey(table);
  if (key === null) return null;
  return `SELECT line.set_id, line.tbl, line.row_id, NULL AS before, ${image(table, 't')} AS after
    FROM change_set step CROSS JOIN ${table.name} t CROSS JOIN change_row line
    WHERE step.is_bare = 1 AND (${condition})
    AND line.set_id = step.id AND line.tbl = '${table.name}' AND line.row_id = t.${key} AND ${isBare('line')}`;
}

/** SQL of all lines that meet a condition, the bare ones as whole lines. Of a bare line the condition is about its row, called t, and its step, called step. */
export function allLines(ofLine: string, ofRow: (table: JournaledTable) => string): string {
  const bare = journaledTables.flatMap((table) => wholeLines(table, ofRow(table)) ?? []);
  return [
    `SELECT set_id, tbl, row_id, before, after FROM change_row WHERE (${ofLine}) AND NOT (${isBare('change_row')})`,
    ...bare,
  ].join(' UNION ALL ');
}

export type BareLines = {
  /** Says of a step that its new rows have lines without image. */
  readonly mark: (setId: number) => void;
  /** Gives the lines of a step their images, before its rows change or go. Does nothing when it has none that are bare. */
  readonly writeStep: (setId: number) => void;
  /** Gives lines of earlier steps their image when this step was the first to touch their row. */
  readonly writeTouchedBy: (setId: number) => void;
  /** Takes away the lines whose row is gone for good. @returns the steps that had them */
  readonly dropGone: () => readonly number[];
};

export function createBareLines(db: Database): BareLines {
  const setMark = db.prepare('UPDATE change_set SET is_bare = ? WHERE id = ?');
  const isMarked = db.prepare('SELECT is_bare FROM change_set WHERE id = ?').pluck();
  const anyBut = db.prepare('SELECT EXISTS(SELECT 1 FROM change_set WHERE is_bare = 1 AND id <> ?)').pluck();
  const writeTouched = db.prepare(
    `UPDATE change_row AS line SET after = own.before
     FROM change_row own CROSS JOIN change_set step
     WHERE own.set_id = @setId AND own.before IS NOT NULL AND step.is_bare = 1 AND step.id <> @setId
     AND line.set_id = step.id AND line.tbl = own.tbl AND line.row_id = own.row_id AND ${isBare('line')}`,
  );
  const tables = journaledTables.flatMap((table) => {
    const key = onlyKey(table);
    return key === null ? [] : [{ table, key }];
  });
  return {
    mark: (setId) => void setMark.run(1, setId),
    writeStep: (setId) => {
      if (isMarked.get(setId) !== 1) return;
      for (const { table, key } of tables)
        db.prepare(
          `UPDATE change_row AS line SET after = (SELECT ${image(table, 't')} FROM ${table.name} t WHERE t.${key} = line.row_id)
           WHERE set_id = ? AND tbl = '${table.name}' AND ${isBare('line')}`,
        ).run(setId);
      setMark.run(0, setId);
    },
    writeTouchedBy: (setId) => {
      if (anyBut.get(setId) === 1) writeTouched.run({ setId });
    },
    dropGone: () =>
      tables.flatMap(({ table, key }) =>
        db
          .prepare<[], number>(
            `DELETE FROM change_row AS line WHERE line.set_id IN (SELECT id FROM change_set WHERE is_bare = 1)
             AND line.tbl = '${table.name}' AND ${isBare('line')}
             AND NOT EXISTS (SELECT 1 FROM ${table.name} t WHERE t.${key} = line.row_id) RETURNING set_id`,
          )
          .pluck()
          .all(),
      ),
  };
}
