// What the journal knows of one record: which steps touched it or what belongs to it.
import type { Database } from 'better-sqlite3';
import type { EffectTable } from '../../shared/api/effects.ts';
import type { RecordStep, RowImage } from '../../shared/api/routes/history.ts';
import { journaledTables } from '../../shared/schema/tables.ts';
import { ownerOfImage, ownerOfRow, wholeLines } from './db/bareLines.ts';

export type TouchedBySet = { readonly setId: number; readonly rows: RecordStep['rows'] };

type Row = { set_id: number; tbl: string; before: string | null; after: string | null };

/** Reads the journal once per table that belongs to the record: O(rows of those tables in the journal). */
export function createRecordHistory(db: Database) {
  const statements = new Map<EffectTable, ReturnType<typeof prepare>>();
  const prepare = (table: EffectTable) => db.prepare<{ id: string; limit: number }, Row>(rowsOf(table));
  // Made when first asked: together they cost a third of opening a file.
  const statementOf = (table: EffectTable) => {
    const known = statements.get(table) ?? prepare(table);
    statements.set(table, known);
    return known;
  };
  return (table: EffectTable, id: string, limit: number): readonly TouchedBySet[] => {
    const sets = new Map<number, TouchedBySet['rows'][number][]>();
    for (const row of statementOf(table).all({ id, limit })) {
      const line = { table: row.tbl, before: imageOf(row.before), after: imageOf(row.after) };
      const known = sets.get(row.set_id);
      if (known) known.push(line);
      else sets.set(row.set_id, [line]);
    }
    return [...sets].map(([setId, rows]) => ({ setId, rows }));
  };
}

// The limit counts steps, not rows: one step may touch many rows of a record.
function rowsOf(table: EffectTable): string {
  const owned = journaledTables.filter(({ owner }) => owner.table === table);
  const touching = owned.flatMap((each) => {
    const written = `SELECT set_id, tbl, row_id, before, after FROM change_row WHERE tbl = '${each.name}' AND ${ownerOfImage(each)} = @id`;
    return [written, wholeLines(each, `${ownerOfRow(each)} = @id`) ?? []].flat();
  });
  return `WITH touched AS (${touching.join(' UNION ALL ')}),
    sets AS (SELECT DISTINCT set_id FROM touched ORDER BY set_id DESC LIMIT @limit)
    SELECT set_id, tbl, before, after FROM sets JOIN touched USING (set_id) ORDER BY set_id DESC, tbl, row_id`;
}

function imageOf(text: string | null): RowImage | null {
  return text === null ? null : (JSON.parse(text) as RowImage);
}
