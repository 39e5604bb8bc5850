// What follows from the tables and is made anew at every start: the journal's triggers and the search index.
import type { Database } from 'better-sqlite3';
import { journaledTables, type JournaledTable } from '../../../shared/schema/tables.ts';

/** Words of the search index, by column of search_doc. Order decides their weight in `searchRepo`. */
export const searchColumns = [
  'label',
  'aliases',
  'roles',
  'organisations',
  'themes',
  'places',
  'contact',
  'notes',
] as const;

/** Names of every trigger this program makes; any other in a file is a stranger's. */
export const ownTriggers: ReadonlySet<string> = new Set([
  ...journaledTables.flatMap(({ name }) => [`j_${name}_i`, `j_${name}_u`, `j_${name}_d`]),
  'search_doc_i',
  'search_doc_d',
]);

/** Makes the search tables when absent and every trigger anew. Runs inside the caller's transaction or its own. */
export function assertDerived(db: Database): void {
  db.transaction(() => {
    db.exec(searchTables);
    for (const table of journaledTables) db.exec(journalTriggers(table));
    db.exec(searchTriggers);
  }).immediate();
}

const searchTables = `
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(${searchColumns.join(', ')}, content='search_doc', content_rowid='fts_rowid', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE VIRTUAL TABLE IF NOT EXISTS search_inside USING fts5(label, aliases, content='search_doc', content_rowid='fts_rowid', tokenize='trigram remove_diacritics 1');
`;

const wordList = searchColumns.join(', ');
const bulk = '(SELECT is_bulk FROM journal_state) = 0';
const searchTriggers = `
DROP TRIGGER IF EXISTS search_doc_i;
CREATE TRIGGER search_doc_i AFTER INSERT ON search_doc WHEN ${bulk} BEGIN
  INSERT INTO search(rowid, ${wordList}) VALUES(new.fts_rowid, ${searchColumns.map((column) => `new.${column}`).join(', ')});
  INSERT INTO search_inside(rowid, label, aliases) VALUES(new.fts_rowid, new.label, new.aliases);
END;
DROP TRIGGER IF EXISTS search_doc_d;
CREATE TRIGGER search_doc_d AFTER DELETE ON search_doc WHEN ${bulk} BEGIN
  INSERT INTO search(search, rowid, ${wordList}) VALUES('delete', old.fts_rowid, ${searchColumns.map((column) => `old.${column}`).join(', ')});
  INSERT INTO search_inside(search_inside, rowid, label, aliases) VALUES('delete', old.fts_rowid, old.label, old.aliases);
END;
`;

/**
 * Three triggers that write row images while the journal records. The first image before and the last image after win,
 * so a row that changes twice in one step is one line.
 */
function journalTriggers(table: JournaledTable): string {
  const { name } = table;
  const record = (when: string, row: 'new' | 'old', before: string, after: string) => `
DROP TRIGGER IF EXISTS j_${name}_${when[0]};
CREATE TRIGGER j_${name}_${when[0]} AFTER ${when.toUpperCase()} ON ${name} WHEN (SELECT recording FROM journal_state) IS NOT NULL BEGIN
  INSERT INTO change_row(set_id, tbl, row_id, before, after)
  VALUES((SELECT recording FROM journal_state), '${name}', ${rowId(table, row)}, ${before}, ${after})
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;`;
  return (
    record('insert', 'new', 'NULL', image(table, 'new')) +
    record('update', 'old', image(table, 'old'), image(table, 'new')) +
    record('delete', 'old', image(table, 'old'), 'NULL')
  );
}

function rowId({ key }: JournaledTable, row: 'new' | 'old'): string {
  return key.map((column) => `${row}.${column}`).join(` || '|' || `);
}

function image({ columns }: JournaledTable, row: 'new' | 'old'): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
}
