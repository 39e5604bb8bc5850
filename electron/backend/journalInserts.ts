// The lines of a step that only adds rows, and many: written table by table at its end, without images (docs/adr/016).
import type { Database } from 'better-sqlite3';
import { journaledTables } from '../../shared/schema/tables.ts';
import { type BareLines, onlyKey } from './db/bareLines.ts';
import { rowidTables } from './db/derived.ts';

export type InsertRecorder = {
  /**
   * Lets the triggers on new rows rest until `finish`. What runs in between may add and change rows of this step, and
   * must not remove any: a new row takes a number above all others only as long as none of them goes.
   */
  readonly start: () => void;
  /** Writes a line for each row added since; without a start does nothing and answers false. */
  readonly finish: (setId: number) => boolean;
  /** Of a step that failed nothing is remembered; its transaction takes back the rest. */
  readonly forget: () => void;
};

export function createInsertRecorder(db: Database, { mark }: Pick<BareLines, 'mark'>): InsertRecorder {
  const numbered = rowidTables(db);
  const setBulk = db.prepare('UPDATE journal_state SET is_bulk = ?');
  const tables = journaledTables
    .filter(({ name }) => numbered.has(name))
    .map((table) => ({
      last: db.prepare(`SELECT coalesce(max(rowid), 0) FROM ${table.name}`).pluck(),
      // Ids are made in order, so these come in the order of the key: the history only grows at its end.
      record: db.prepare(
        `INSERT INTO change_row(set_id, tbl, row_id, before, after)
         SELECT ?, '${table.name}', t.${onlyKey(table)}, NULL, NULL FROM ${table.name} t
         WHERE t.rowid > ? ORDER BY t.rowid
         ON CONFLICT DO UPDATE SET before = NULL, after = NULL`,
      ),
    }));
  let marks: readonly number[] | null = null;
  return {
    start: () => {
      marks = tables.map(({ last }) => last.get() as number);
      setBulk.run(1);
    },
    finish: (setId) => {
      if (marks === null) return false;
      for (const [index, { record }] of tables.entries()) record.run(setId, marks[index] ?? 0);
      marks = null;
      setBulk.run(0);
      mark(setId);
      return true;
    },
    forget: () => {
      marks = null;
    },
  };
}
