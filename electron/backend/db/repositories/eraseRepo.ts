// Erasing a person for good: their rows, every image of them in the journal, and their name where others wrote it down.
import type { Database } from 'better-sqlite3';
import { allLines, createBareLines } from '../bareLines.ts';
import { type Images, imagesWithout, type Trace } from '../../privacy/journalScrub.ts';
import { holdsWord, withoutWords } from '../../privacy/wordsOfPerson.ts';

/** The step that marks where the undo line was cut; it has no rows and no words. */
export const cutCode = 'privacy.erasePerson';

export type EraseCounts = {
  readonly positions: number;
  readonly relations: number;
  readonly participations: number;
  readonly issues: number;
  readonly contactMoments: number;
  readonly steps: number;
};

/** Columns in which somebody may have written down anything. */
const freeText: readonly (readonly [table: string, column: string])[] = [
  ...['source', 'notes'].map((column) => ['actor', column] as const),
  ...['goal', 'offers', 'does_not_offer', 'expects', 'target_group', 'excludes'].map(
    (column) => ['organisation', column] as const,
  ),
  ...['note', 'source'].map((column) => ['relation', column] as const),
  ...['title', 'note'].map((column) => ['issue', column] as const),
  ['party', 'role'],
  ['agreement', 'link'],
  ['position', 'role_text'],
  ['contact_moment', 'summary'],
  ['gap_decision', 'reason'],
  ['network', 'goal'],
  ['view', 'name'],
  ['export_log', 'purpose'],
  ['import_run', 'file_name'],
  ['import_run', 'mapping'],
];

export type EraseRepo = ReturnType<typeof createEraseRepo>;

/** Prepares nothing beforehand: erasing is rare and may take its time. */
export function createEraseRepo(db: Database) {
  const texts = (sql: string, ...params: readonly unknown[]) =>
    db
      .prepare(sql)
      .pluck()
      .all(...params) as string[];
  const count = (sql: string, params: object) => db.prepare(sql).pluck().get(params) as number;
  const run = (sql: string, params: object = {}) => db.prepare(sql).run(params).changes;

  /** Who the person is and was in this file, and every text that tells it. */
  function trace(id: string): Trace {
    const personIds = new Set([id]);
    for (let size = 0; size < personIds.size; ) {
      size = personIds.size;
      for (const other of earlierSelves(JSON.stringify([...personIds]))) personIds.add(other);
    }
    const ids = JSON.stringify([...personIds]);
    const said = texts(wordsSql, { ids });
    const others = new Set(texts(othersSql, { id }));
    const words = [...new Set(said.map((word) => word.trim()))].filter((word) => word.length >= 5 && !others.has(word));
    const parts = texts(namePartsSql, { ids }).filter((part) => part.length >= 2);
    return {
      personIds,
      relatedIds: new Set(texts(relatedSql, { ids })),
      words,
      parts: [...new Set([...words, ...parts])],
    };
  }

  // Merged into this person, or removed before under the same name: the same human as far as the file can know.
  function earlierSelves(ids: string): readonly string[] {
    return [...texts(mergedSql, { ids }), ...texts(sameNameSql, { ids })];
  }

  function scrubJournal(trace: Trace): void {
    run('DELETE FROM change_set WHERE undone_at IS NOT NULL');
    const images = db.prepare('SELECT set_id, tbl, row_id, before, after FROM change_row').all() as Images[];
    const drop = db.prepare('DELETE FROM change_row WHERE set_id = @set_id AND tbl = @tbl AND row_id = @row_id');
    const put = db.prepare(
      'UPDATE change_row SET before = @before, after = @after WHERE set_id = @set_id AND tbl = @tbl AND row_id = @row_id',
    );
    // What stood in a row without an image went with the row, or was changed in it.
    const touched = new Set<number>(createBareLines(db).dropGone());
    for (const image of images) {
      const left = imagesWithout(image, trace);
      if (left === image) continue;
      if (left) put.run(left);
      else {
        touched.add(image.set_id);
        drop.run(image);
      }
    }
    const sets = db.prepare('SELECT id, label_params FROM change_set').all() as { id: number; label_params: string }[];
    const label = db.prepare('UPDATE change_set SET label_params = ? WHERE id = ?');
    for (const { id, label_params } of sets) {
      const words = touched.has(id) ? trace.parts : trace.words;
      const kept = Object.entries(JSON.parse(label_params) as Record<string, unknown>).filter(
        ([, value]) => typeof value !== 'string' || !holdsWord(value, words),
      );
      const text = JSON.stringify(Object.fromEntries(kept));
      if (text !== label_params) label.run(text, id);
    }
    // An emptied step stays as a number, a kind and a moment: without it a copy of the file seems to have made it alone.
    run("UPDATE change_set SET label_params = '{}' WHERE id NOT IN (SELECT set_id FROM change_row)");
  }

  /** Every text that names the person: where it stands and what is left of it without the name. */
  function mentions(id: string, words: readonly string[], replacement: string) {
    if (words.length === 0) return [];
    return freeText.flatMap(([table, column]) => {
      const own = table === 'actor' ? 'WHERE id <> @id' : '';
      const rows = db.prepare(`SELECT DISTINCT ${column} AS text FROM ${table} ${own}`).all(own ? { id } : {});
      return (rows as { text: string }[])
        .filter(({ text }) => holdsWord(text, words))
        .map(({ text }) => ({ table, column, text, left: withoutWords(text, words, replacement) }));
    });
  }

  return {
    trace,
    mentions: (id: string, words: readonly string[]): number => mentions(id, words, '').length,
    /** Names of other records that carry the name of the person. */
    namedIn: (id: string, words: readonly string[]): readonly string[] =>
      texts('SELECT label FROM actor WHERE id <> ? ORDER BY sort_key', id).filter((label) => holdsWord(label, words)),
    hasNamesake: (id: string): boolean =>
      count('SELECT count(*) FROM actor WHERE id <> @id AND label = (SELECT label FROM actor WHERE id = @id)', { id }) >
      0,
    counts: (id: string): EraseCounts => ({
      positions: count('SELECT count(*) FROM position WHERE person_id = @id', { id }),
      relations: count('SELECT count(*) FROM relation WHERE from_id = @id OR to_id = @id', { id }),
      participations: count('SELECT count(*) FROM participation WHERE actor_id = @id', { id }),
      issues: count(`SELECT count(*) FROM issue WHERE ${aboutPerson}`, { id }),
      contactMoments: count(`SELECT count(*) FROM contact_moment WHERE ${onlyWithPerson}`, { id }),
      steps: count(
        `SELECT count(*) FROM change_set WHERE id > (SELECT coalesce(max(id), 0) FROM change_set WHERE code = '${cutCode}')`,
        {},
      ),
    }),
    /** Takes away what is about the person alone, and what others wrote about their ties. The person's own row stays. */
    stripTies: (id: string): void => {
      run(`DELETE FROM issue WHERE ${aboutPerson}`, { id });
      run(`DELETE FROM contact_moment WHERE ${onlyWithPerson}`, { id });
      run('DELETE FROM contact_moment_actor WHERE actor_id = @id', { id });
      run("UPDATE relation SET note = '', source = '' WHERE from_id = @id OR to_id = @id", { id });
      run('DELETE FROM succession WHERE from_id = @id OR to_id = @id', { id });
      run('DELETE FROM not_duplicate WHERE left_id = @id OR right_id = @id', { id });
      run('DELETE FROM address WHERE actor_id = @id', { id });
    },
    /** Takes away the person and all that hangs on them. */
    removeWhole: (id: string): void => {
      run(`DELETE FROM issue WHERE ${aboutPerson}`, { id });
      run(`DELETE FROM contact_moment WHERE ${onlyWithPerson}`, { id });
      run('DELETE FROM gap_decision WHERE instr(gap_key, @id) > 0', { id });
      run('DELETE FROM issue WHERE instr(gap_key, @id) > 0', { id });
      run('UPDATE missing_partner SET gap_key = NULL WHERE instr(gap_key, @id) > 0', { id });
      run('DELETE FROM actor WHERE id = @id', { id });
    },
    /** Takes the name out of the texts of other records. @returns how many different texts */
    scrubTexts: (id: string, words: readonly string[], replacement: string): number => {
      const found = mentions(id, words, replacement);
      for (const { table, column, text, left } of found)
        run(`UPDATE ${table} SET ${column} = @left WHERE ${column} = @text`, { text, left });
      return found.length;
    },
    scrubJournal,
    /** From here back nothing can be undone: a step without rows or words says so in the history. */
    cutUndoLine: (at: string): void =>
      void run('INSERT INTO change_set(code, label_params, at) VALUES(@code, @params, @at)', {
        code: cutCode,
        params: '{}',
        at,
      }),
    /** Steps that touched a row of the person or of what is theirs, newest first. */
    stepIds: (id: string): readonly number[] =>
      db
        .prepare(`SELECT DISTINCT set_id FROM (${linesNaming}) ORDER BY set_id DESC LIMIT 1000`)
        .pluck()
        .all({ id }) as number[],
    /** The rows of one step that hold the person. */
    rowsOfStep: (setId: number, id: string): readonly Images[] =>
      db
        .prepare(`SELECT * FROM (${linesNaming}) WHERE set_id = @setId ORDER BY tbl, row_id`)
        .all({ setId, id }) as Images[],
  };
}

const linesNaming = allLines(
  'instr(row_id, @id) > 0 OR instr(before, @id) > 0 OR instr(after, @id) > 0',
  ({ columns }) => columns.map((column) => `instr(t.${column}, @id) > 0`).join(' OR '),
);

const aboutPerson = 'actor_id = @id OR relation_id IN (SELECT id FROM relation WHERE from_id = @id OR to_id = @id)';
const onlyWithPerson = `id IN (SELECT contact_moment_id FROM contact_moment_actor WHERE actor_id = @id)
  AND id NOT IN (SELECT contact_moment_id FROM contact_moment_actor WHERE actor_id <> @id)`;

const inIds = 'IN (SELECT value FROM json_each(@ids))';
const imagesOf = (table: string) =>
  `(SELECT set_id, row_id, before AS image FROM change_row WHERE tbl = '${table}' AND before IS NOT NULL
    UNION ALL SELECT set_id, row_id, after FROM change_row WHERE tbl = '${table}' AND after IS NOT NULL)`;
const field = (column: string) => `json_extract(image, '$.${column}')`;

/** Persons who went in a step that merged them into one of these. */
const mergedSql = `SELECT r.row_id FROM change_row r JOIN change_set s ON s.id = r.set_id
  WHERE s.code = 'actor.merge' AND r.tbl = 'person' AND r.after IS NULL AND s.undone_at IS NULL
  AND EXISTS (SELECT 1 FROM change_row k WHERE k.set_id = s.id AND (k.row_id ${inIds} OR json_extract(k.after, '$.person_id') ${inIds}
    OR json_extract(k.after, '$.actor_id') ${inIds} OR json_extract(k.after, '$.from_id') ${inIds} OR json_extract(k.after, '$.to_id') ${inIds}))
  AND r.row_id NOT IN (SELECT id FROM actor)`;

/** Persons who are in the journal only, under a name that one of these has or had. */
const sameNameSql = `SELECT DISTINCT row_id FROM ${imagesOf('actor')}
  WHERE ${field('kind')} = 'person' AND row_id NOT IN (SELECT id FROM actor)
  AND ${field('label')} IN (SELECT label FROM actor WHERE id ${inIds} UNION SELECT ${field('label')} FROM ${imagesOf('actor')} WHERE row_id ${inIds})`;

const wordsSql = `SELECT label FROM actor WHERE id ${inIds}
  UNION SELECT ${field('label')} FROM ${imagesOf('actor')} WHERE row_id ${inIds}
  UNION SELECT name FROM alias WHERE actor_id ${inIds}
  UNION SELECT ${field('name')} FROM ${imagesOf('alias')} WHERE ${field('actor_id')} ${inIds}
  UNION SELECT value FROM contact_point WHERE actor_id ${inIds}
  UNION SELECT normalised FROM contact_point WHERE actor_id ${inIds} AND normalised IS NOT NULL
  UNION SELECT ${field('value')} FROM ${imagesOf('contact_point')} WHERE ${field('actor_id')} ${inIds}
  UNION SELECT ${field('normalised')} FROM ${imagesOf('contact_point')} WHERE ${field('actor_id')} ${inIds} AND ${field('normalised')} IS NOT NULL`;

/** What also tells of somebody else is no word of this person. */
const othersSql = `SELECT label FROM actor WHERE id <> @id UNION SELECT name FROM alias WHERE actor_id <> @id
  UNION SELECT value FROM contact_point WHERE actor_id <> @id
  UNION SELECT normalised FROM contact_point WHERE actor_id <> @id AND normalised IS NOT NULL`;

const namePartsSql = ['given_name', 'family_name']
  .map(
    (column) =>
      `SELECT ${column} FROM person WHERE actor_id ${inIds} UNION SELECT ${field(column)} FROM ${imagesOf('person')} WHERE row_id ${inIds}`,
  )
  .join(' UNION ');

const owned: readonly (readonly [table: string, id: string, columns: readonly string[]])[] = [
  ['position', 'id', ['person_id']],
  ['relation', 'id', ['from_id', 'to_id']],
  ['participation', 'id', ['actor_id']],
  ['issue', 'id', ['actor_id', 'owner_id']],
  ['contact_moment_actor', 'contact_moment_id', ['actor_id']],
];

/** Records that are or were tied to one of these persons. */
const relatedSql = owned
  .flatMap(([table, id, columns]) =>
    columns.map(
      (column) =>
        `SELECT ${id} FROM ${table} WHERE ${column} ${inIds} UNION SELECT ${field(id)} FROM ${imagesOf(table)} WHERE ${field(column)} ${inIds}`,
    ),
  )
  .join(' UNION ');
