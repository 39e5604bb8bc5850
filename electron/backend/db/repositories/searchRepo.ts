// The search index: one document per actor, made from its own words and those of its organisations.
import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../../../shared/api/routes/search.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { touchedByStep } from './searchTouches.ts';
import { tellingWords } from '../../../../shared/text/questionWords.ts';

/** Above this many documents the index is rebuilt in one go, which costs a fifth of telling it row by row. */
const bulkDocuments = 1_000;

/** Shortest text the trigram index can find inside a word. */
const shortestInside = 3;

export type SearchRepo = ReturnType<typeof createSearchRepo>;

export function createSearchRepo(db: Database) {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS touched(id TEXT PRIMARY KEY) WITHOUT ROWID');
  const clear = db.prepare('DELETE FROM temp.touched');
  const collect = touchedByStep.map(({ tables, sql }) => ({ tables, statement: db.prepare(sql) }));
  const tablesOf = db.prepare<[number], string>('SELECT DISTINCT tbl FROM change_row WHERE set_id = ?').pluck();
  const touchAll = db.prepare('INSERT INTO temp.touched SELECT id FROM actor');
  const countCame = db
    .prepare("SELECT count(*) FROM change_row WHERE set_id = ? AND tbl = 'actor' AND before IS NULL")
    .pluck();
  const countActors = db.prepare('SELECT count(*) FROM actor').pluck();
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

  // Of a step that brought most of the actors, looking whom it touched costs more than making the documents of all.
  function broughtMost(setId: number): boolean {
    const came = countCame.get(setId) as number;
    return came > bulkDocuments && 2 * came > (countActors.get() as number);
  }

  function collectTouched(setId: number): void {
    const touched = new Set(tablesOf.all(setId));
    for (const { tables, statement } of collect) {
      if (tables.some((table) => touched.has(table))) statement.run({ setId });
    }
  }

  return {
    /** Makes the documents anew of every actor that a step of the history touched. */
    reindexStep: (setId: number): void => {
      clear.run();
      if (broughtMost(setId)) touchAll.run();
      else collectTouched(setId);
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

// Each kind of actor has its words in its own tables; looking in those of another kind costs as much as finding.
const joined = (values: string) => `coalesce((SELECT group_concat(value, ' · ') FROM (${values})), '')`;
const byKind = (ofPerson: string, ofOthers: string) =>
  `CASE a.kind WHEN 'person' THEN ${ofPerson} ELSE ${ofOthers} END`;
const rolesOfPerson = joined(
  `SELECT DISTINCT CASE WHEN p.role_text <> '' THEN p.role_text ELSE r.label END AS value FROM position p LEFT JOIN role r ON r.id = p.role_id WHERE p.person_id = a.id ORDER BY value`,
);
const typesOfOthers =
  joined(`SELECT t.label AS value FROM organisation_type ot JOIN partner_type t ON t.id = ot.type_id WHERE ot.actor_id = a.id
    UNION SELECT t.label FROM consultation c JOIN consultation_type t ON t.id = c.type_id WHERE c.actor_id = a.id
    UNION SELECT k.label FROM agreement g JOIN agreement_kind k ON k.id = g.kind_id WHERE g.actor_id = a.id`);
const employersOfPerson = joined(
  `SELECT DISTINCT o.label AS value FROM position p JOIN actor o ON o.id = p.organisation_id WHERE p.person_id = a.id ORDER BY value`,
);
const parentOfOthers = joined(
  `SELECT o.label AS value FROM organisation g JOIN actor o ON o.id = g.parent_id WHERE g.actor_id = a.id`,
);
const placesOfPerson = joined(
  `SELECT DISTINCT g.name AS value FROM position p JOIN position_area x ON x.position_id = p.id JOIN area g ON g.id = x.area_id WHERE p.person_id = a.id ORDER BY value`,
);
const placesOfOthers =
  joined(`SELECT g.name AS value FROM actor_area x JOIN area g ON g.id = x.area_id WHERE x.actor_id = a.id
    UNION SELECT city FROM address WHERE actor_id = a.id AND city <> ''`);
const notesOfOthers = `trim(a.notes || ' ' || coalesce((SELECT goal || ' ' || offers || ' ' || target_group FROM organisation WHERE actor_id = a.id), ''))`;
const documents = `
INSERT INTO search_doc(actor_id, label, aliases, roles, organisations, themes, places, contact, notes)
SELECT a.id, a.label,
  ${joined('SELECT name AS value FROM alias WHERE actor_id = a.id')},
  ${byKind(rolesOfPerson, typesOfOthers)},
  ${byKind(employersOfPerson, parentOfOthers)},
  ${joined(`SELECT t.label AS value FROM actor_theme x JOIN theme t ON t.id = x.theme_id WHERE x.actor_id = a.id
    UNION SELECT t.label FROM actor_tag x JOIN tag t ON t.id = x.tag_id WHERE x.actor_id = a.id
    UNION SELECT t.label FROM position p JOIN position_theme x ON x.position_id = p.id JOIN theme t ON t.id = x.theme_id WHERE p.person_id = a.id`)},
  ${byKind(placesOfPerson, placesOfOthers)},
  ${joined('SELECT value FROM contact_point WHERE actor_id = a.id')},
  ${byKind('trim(a.notes)', notesOfOthers)}
FROM actor a WHERE a.id IN (SELECT id FROM temp.touched)`;
