// The search index: one document per actor, made from its own words and those of its organisations.
import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../../../shared/api/routes/search.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { tellingWords } from '../../../../shared/text/questionWords.ts';

/** Above this many documents the index is rebuilt in one go, which costs a fifth of telling it row by row. */
const bulkDocuments = 1_000;

/** Shortest text the trigram index can find inside a word. */
const shortestInside = 3;

export type SearchRepo = ReturnType<typeof createSearchRepo>;

export function createSearchRepo(db: Database) {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS touched(id TEXT PRIMARY KEY) WITHOUT ROWID');
  const clear = db.prepare('DELETE FROM temp.touched');
  const collect = touchedByStep.map((sql) => db.prepare(sql));
  const touchAll = db.prepare('INSERT INTO temp.touched SELECT id FROM actor');
  const countTouched = db.prepare('SELECT count(*) FROM temp.touched').pluck();
  const isBulkNow = db.prepare('SELECT is_bulk FROM journal_state').pluck();
  const setBulk = db.prepare('UPDATE journal_state SET is_bulk = ?');
  const drop = db.prepare('DELETE FROM search_doc WHERE actor_id IN (SELECT id FROM temp.touched)');
  const fill = db.prepare(documents);
  const rebuild = ['search', 'search_inside'].map((name) =>
    db.prepare(`INSERT INTO ${name}(${name}) VALUES('rebuild')`),
  );
  const byWords = db.prepare<[string, number], Found>(found('search'));
  const inside = db.prepare<[string, number], Found>(found('search_inside'));

  function reindex(isBulk: boolean): void {
    setBulk.run(Number(isBulk || (countTouched.get() as number) > bulkDocuments));
    drop.run();
    fill.run();
    if (isBulkNow.get() === 0) return;
    setBulk.run(0);
    for (const statement of rebuild) statement.run();
  }

  return {
    /** Makes the documents anew of every actor that a step of the history touched. */
    reindexStep: (setId: number): void => {
      clear.run();
      for (const statement of collect) statement.run({ setId });
      reindex(isBulkNow.get() === 1);
    },
    /** Says that a step of so many rows comes: a large one lets the index rest until `reindexStep` rebuilds it. */
    expectRows: (rows: number): void => void setBulk.run(Number(rows > bulkDocuments)),
    reindexAll: (): void => {
      clear.run();
      touchAll.run();
      reindex(true);
    },
    /**
     * Best first: beginnings of words in the name, then in other words of the record, then in its notes, then names
     * with the text inside. Each road stops at a fixed number of finds: ranking all of thousands would take longer than
     * typing another letter.
     */
    find: (text: string, limit: number): readonly SearchHit[] => {
      const asked = wordsOf(text);
      if (asked.length === 0) return [];
      const hits = new Map<string, SearchHit>();
      const take = (statement: typeof byWords, question: string) => {
        if (hits.size >= limit) return;
        for (const hit of inOrder(statement.all(question, candidates), text))
          if (!hits.has(hit.id)) hits.set(hit.id, hit);
      };
      const search = (words: readonly string[]) => {
        const beginnings = words.map((word) => `"${word}"*`).join(' AND ');
        for (const columns of roads) take(byWords, `${columns}(${beginnings})`);
        if (words.every((word) => word.length >= shortestInside))
          take(inside, words.map((word) => `"${word}"`).join(' '));
      };
      search(asked);
      // What is asked in a sentence, or with another tussenvoegsel than on the record, is found by its other words.
      const telling = tellingWords(asked);
      if (telling.length < asked.length) search(telling);
      return [...hits.values()].slice(0, limit);
    },
  };
}

type Found = SearchHit & { readonly sortKey: string };

/** Finds a road looks at before it is content. */
const candidates = 100;

/** From the name to everything; a question of several words may be answered by several columns together. */
const roads = ['{label aliases} : ', '- {notes} : ', ''];

// Names that begin with what was typed come first, then the order of every list.
function inOrder(rows: readonly Found[], text: string): readonly SearchHit[] {
  const typed = foldText(text.trim());
  const later = (row: Found) => (foldText(row.label).startsWith(typed) ? 0 : 1);
  return rows
    .toSorted((a, b) => later(a) - later(b) || (a.sortKey < b.sortKey ? -1 : 1))
    .map(({ sortKey: _unused, ...hit }) => hit);
}

// The question as plain words: whatever FTS5 would read as an operator is only a gap between them.
function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12);
}

// The limit stands inside: only the finds that are shown are looked up.
const found = (index: 'search' | 'search_inside') => `
SELECT a.id, a.kind, a.label, a.sort_key AS sortKey,
  CASE a.kind WHEN 'person' THEN trim(d.roles || ' · ' || d.organisations, ' ·') ELSE trim(d.roles || ' · ' || d.places, ' ·') END AS detail
FROM (SELECT rowid FROM ${index} WHERE ${index} MATCH ? LIMIT ?) s
JOIN search_doc d ON d.fts_rowid = s.rowid JOIN actor a ON a.id = d.actor_id`;

/** One statement per table whose rows carry an actor's words; each takes the step's id. */
const touchedByStep: readonly string[] = [
  ...(
    [
      'organisation',
      'alias',
      'address',
      'contact_point',
      'actor_area',
      'actor_theme',
      'organisation_type',
      'actor_tag',
      'consultation',
      'agreement',
    ] as const
  ).map((table) => collectIds(table, 'actor_id')),
  // Of an actor's own columns only these are words of its document: another source or date need not cost the index.
  `INSERT OR IGNORE INTO temp.touched SELECT row_id FROM change_row r
   WHERE r.set_id = @setId AND r.tbl = 'actor' AND (${differs('label')} OR ${differs('notes')})`,
  // A person is found by the names of their organisations, a department by that of its parent.
  ...(
    [
      ['position', 'person_id', 'organisation_id'],
      ['organisation', 'actor_id', 'parent_id'],
    ] as const
  ).map(
    ([table, column, of]) => `INSERT OR IGNORE INTO temp.touched SELECT t.${column} FROM change_row r
     JOIN ${table} t ON t.${of} = r.row_id
     WHERE r.set_id = @setId AND r.tbl = 'actor' AND t.${column} IS NOT NULL AND ${differs('label')}`,
  ),
  collectIds('position', 'person_id'),
  `INSERT OR IGNORE INTO temp.touched SELECT p.person_id FROM change_row r JOIN position p ON p.id = json_extract(coalesce(r.after, r.before), '$.position_id')
   WHERE r.set_id = @setId AND r.tbl IN ('position_area', 'position_theme') AND p.person_id IS NOT NULL`,
  // A word that is renamed is renamed on every record it stands on.
  ...(
    [
      ['role', 'SELECT person_id FROM position WHERE role_id IN', 'person_id'],
      ['partner_type', 'SELECT actor_id FROM organisation_type WHERE type_id IN', 'actor_id'],
      ['theme', 'SELECT actor_id FROM actor_theme WHERE theme_id IN', 'actor_id'],
      [
        'theme',
        'SELECT p.person_id FROM position p JOIN position_theme t ON t.position_id = p.id WHERE t.theme_id IN',
        'p.person_id',
      ],
      ['tag', 'SELECT actor_id FROM actor_tag WHERE tag_id IN', 'actor_id'],
      ['consultation_type', 'SELECT actor_id FROM consultation WHERE type_id IN', 'actor_id'],
      ['agreement_kind', 'SELECT actor_id FROM agreement WHERE kind_id IN', 'actor_id'],
      ['area', 'SELECT actor_id FROM actor_area WHERE area_id IN', 'actor_id'],
    ] as const
  ).map(
    ([table, select, column]) =>
      `INSERT OR IGNORE INTO temp.touched ${select} (SELECT row_id FROM change_row WHERE set_id = @setId AND tbl = '${table}') AND ${column} IS NOT NULL`,
  ),
];

/** Whether a row of the step, called r, got another value in a column. */
function differs(column: string): string {
  return `json_extract(r.before, '$.${column}') IS NOT json_extract(r.after, '$.${column}')`;
}

function collectIds(table: string, column: string): string {
  return `INSERT OR IGNORE INTO temp.touched SELECT value FROM (
    SELECT json_extract(before, '$.${column}') AS value FROM change_row WHERE set_id = @setId AND tbl = '${table}'
    UNION SELECT json_extract(after, '$.${column}') FROM change_row WHERE set_id = @setId AND tbl = '${table}') WHERE value IS NOT NULL`;
}

const joined = (values: string) => `coalesce((SELECT group_concat(value, ' · ') FROM (${values})), '')`;
const documents = `
INSERT INTO search_doc(actor_id, label, aliases, roles, organisations, themes, places, contact, notes)
SELECT a.id, a.label,
  ${joined('SELECT name AS value FROM alias WHERE actor_id = a.id')},
  ${joined(`SELECT DISTINCT CASE WHEN p.role_text <> '' THEN p.role_text ELSE r.label END AS value FROM position p LEFT JOIN role r ON r.id = p.role_id WHERE p.person_id = a.id
    UNION SELECT t.label FROM organisation_type ot JOIN partner_type t ON t.id = ot.type_id WHERE ot.actor_id = a.id
    UNION SELECT t.label FROM consultation c JOIN consultation_type t ON t.id = c.type_id WHERE c.actor_id = a.id
    UNION SELECT k.label FROM agreement g JOIN agreement_kind k ON k.id = g.kind_id WHERE g.actor_id = a.id`)},
  ${joined(`SELECT DISTINCT o.label AS value FROM position p JOIN actor o ON o.id = p.organisation_id WHERE p.person_id = a.id
    UNION SELECT o.label FROM organisation g JOIN actor o ON o.id = g.parent_id WHERE g.actor_id = a.id`)},
  ${joined(`SELECT t.label AS value FROM actor_theme x JOIN theme t ON t.id = x.theme_id WHERE x.actor_id = a.id
    UNION SELECT t.label FROM actor_tag x JOIN tag t ON t.id = x.tag_id WHERE x.actor_id = a.id
    UNION SELECT t.label FROM position p JOIN position_theme x ON x.position_id = p.id JOIN theme t ON t.id = x.theme_id WHERE p.person_id = a.id`)},
  ${joined(`SELECT g.name AS value FROM actor_area x JOIN area g ON g.id = x.area_id WHERE x.actor_id = a.id
    UNION SELECT city FROM address WHERE actor_id = a.id AND city <> ''
    UNION SELECT g.name FROM position p JOIN position_area x ON x.position_id = p.id JOIN area g ON g.id = x.area_id WHERE p.person_id = a.id`)},
  ${joined('SELECT value FROM contact_point WHERE actor_id = a.id')},
  trim(a.notes || ' ' || coalesce((SELECT goal || ' ' || offers || ' ' || target_group FROM organisation WHERE actor_id = a.id), ''))
FROM actor a WHERE a.id IN (SELECT id FROM temp.touched)`;
