// What follows from the tables and is held to its definition at every start: the journal's triggers and the search index.
import type { Database } from 'better-sqlite3';
import { journaledTables, type JournaledTable } from '../../../shared/schema/tables.ts';

/** Words of the search index, by column of search_doc. */
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

/** Makes the search tables when absent, and each trigger that is absent or differs. A file as it should be is not written to. */
export function assertDerived(db: Database): void {
  const present = new Map(
    (
      db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as { name: string; sql: string }[]
    ).map(({ name, sql }) => [name, sql]),
  );
  const changed = [...triggers(rowidTables(db))].filter(([name, sql]) => present.get(name) !== sql);
  const hasSearch =
    db.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('search', 'search_inside')").pluck().get() === 2;
  if (changed.length === 0 && hasSearch) return;
  db.transaction(() => {
    db.exec(searchTables);
    for (const [name, sql] of changed) db.exec(`DROP TRIGGER IF EXISTS ${name}; ${sql};`);
  }).immediate();
}

/** Names of the tables whose rows are numbered in the order in which they came. */
export function rowidTables(db: Database): ReadonlySet<string> {
  const sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0";
  return new Set(db.prepare(sql).pluck().all() as string[]);
}

/** Every trigger of a file by its name. */
function triggers(numbered: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ofJournal = journaledTables.flatMap((table) => journalTriggers(table, numbered.has(table.name)));
  return new Map([...ofJournal, ...searchTriggers]);
}

const searchTables = `
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(${searchColumns.join(', ')}, content='search_doc', content_rowid='fts_rowid', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE VIRTUAL TABLE IF NOT EXISTS search_inside USING fts5(label, aliases, content='search_doc', content_rowid='fts_rowid', tokenize='trigram remove_diacritics 1');
`;

const wordList = searchColumns.join(', ');
const bulk = '(SELECT is_bulk FROM journal_state) = 0';
const searchTriggers: readonly (readonly [string, string])[] = [
  [
    'search_doc_i',
    `CREATE TRIGGER search_doc_i AFTER INSERT ON search_doc WHEN ${bulk} BEGIN
  INSERT INTO search(rowid, ${wordList}) VALUES(new.fts_rowid, ${searchColumns.map((column) => `new.${column}`).join(', ')});
  INSERT INTO search_inside(rowid, label, aliases) VALUES(new.fts_rowid, new.label, new.aliases);
END`,
  ],
  [
    'search_doc_d',
    `CREATE TRIGGER search_doc_d AFTER DELETE ON search_doc WHEN ${bulk} BEGIN
  INSERT INTO search(search, rowid, ${wordList}) VALUES('delete', old.fts_rowid, ${searchColumns.map((column) => `old.${column}`).join(', ')});
  INSERT INTO search_inside(search_inside, rowid, label, aliases) VALUES('delete', old.fts_rowid, old.label, old.aliases);
END`,
  ],
];

/**
 * Three triggers that write row images while the journal records. The first image before and the last image after win,
 * so a row that changes twice in one step is one line. In bulk new rows with a number are recorded at the end of the
 * step (journalInserts.ts).
 */
function journalTriggers(table: JournaledTable, isNumbered: boolean): readonly (readonly [string, string])[] {
  const { name } = table;
  const record = (when: 'insert' | 'update' | 'delete', before: string, after: string): readonly [string, string] => {
    const trigger = `j_${name}_${when[0]}`;
    const row = when === 'insert' ? 'new' : 'old';
    const condition =
      when === 'insert' && isNumbered ? 'recording IS NOT NULL AND is_bulk = 0' : 'recording IS NOT NULL';
    const sql = `CREATE TRIGGER ${trigger} AFTER ${when.toUpperCase()} ON ${name} WHEN (SELECT ${condition} FROM journal_state) BEGIN
  INSERT INTO change_row(set_id, tbl, row_id, before, after)
  VALUES((SELECT recording FROM journal_state), '${name}', ${rowId(table, row)}, ${before}, ${after})
  ON CONFLICT DO UPDATE SET after = excluded.after;
END`;
    return [trigger, sql];
  };
  return [
    record('insert', 'NULL', image(table, 'new')),
    record('update', image(table, 'old'), image(table, 'new')),
    record('delete', image(table, 'old'), 'NULL'),
  ];
}

/** SQL of the key of a row as text; `row` is the alias it goes by. */
export function rowId({ key }: JournaledTable, row: string): string {
  return key.map((column) => `${row}.${column}`).join(` || '|' || `);
}

/** SQL of a row as JSON. */
export function image({ columns }: JournaledTable, row: string): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
}
