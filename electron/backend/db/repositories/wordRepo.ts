// Editing the lists of words: one writer for all of them, with what each list has of its own.
import type { Database } from 'better-sqlite3';
import type { OrderedList, WordList } from '../../../../shared/schema/words.ts';
import { foldText } from '../../../../shared/text/fold.ts';

type Values = { readonly [field: string]: string | number | boolean | null | undefined };

/** Columns of a word by the field that fills them, with what a new word has when nothing is said. */
const ownColumns: {
  readonly [L in WordList]: { readonly [field: string]: readonly [string, string | number | null] };
} = {
  domain: { colour: ['colour', '#9AA0A6'], icon: ['icon', 'building'], sort: ['sort', 999] },
  partner_type: { domainId: ['domain_id', 'overig'], parentId: ['parent_id', null] },
  role: {},
  relation_type: { reverseLabel: ['reverse_label', ''], isSymmetric: ['is_symmetric', 1] },
  consultation_type: {},
  agreement_kind: {},
  phase: { sort: ['sort', 999] },
  theme: {},
  tag: {},
};

/** A place where a word stands: a column of a record, or a row of a list under an owner. */
type Use = { readonly table: string; readonly column: string; readonly owner?: string; readonly extra?: string };

/** Every place where a word of each list may stand. */
const uses: { readonly [L in WordList]: readonly Use[] } = {
  domain: [{ table: 'partner_type', column: 'domain_id' }],
  partner_type: [
    { table: 'organisation_type', column: 'type_id', owner: 'actor_id', extra: 'sort' },
    { table: 'partner_type', column: 'parent_id' },
    { table: 'expectation', column: 'partner_type_id' },
    { table: 'expectation', column: 'from_type_id' },
    { table: 'expectation', column: 'to_type_id' },
  ],
  role: [
    { table: 'position', column: 'role_id' },
    { table: 'expectation', column: 'role_id' },
  ],
  relation_type: [
    { table: 'relation', column: 'type_id' },
    { table: 'expectation', column: 'relation_type_id' },
  ],
  consultation_type: [
    { table: 'consultation', column: 'type_id' },
    { table: 'expectation', column: 'consultation_type_id' },
  ],
  agreement_kind: [{ table: 'agreement', column: 'kind_id' }],
  phase: [
    { table: 'relation', column: 'phase_id' },
    { table: 'consultation', column: 'phase_id' },
  ],
  theme: [
    { table: 'actor_theme', column: 'theme_id', owner: 'actor_id' },
    { table: 'position_theme', column: 'theme_id', owner: 'position_id' },
    { table: 'relation_theme', column: 'theme_id', owner: 'relation_id' },
    { table: 'template', column: 'theme_id' },
  ],
  tag: [{ table: 'actor_tag', column: 'tag_id', owner: 'actor_id' }],
};

export function createWordRepo(db: Database) {
  const run = (sql: string, ...values: readonly (string | number | null)[]) => db.prepare(sql).run(...values);

  function idNamed(list: WordList, label: string): string | null {
    const folded = foldText(label);
    const words = db.prepare<[], { id: string; label: string }>(`SELECT id, label FROM ${list}`).all();
    return words.find((word) => foldText(word.label) === folded)?.id ?? null;
  }

  return {
    /** The word of this name, whatever its case and accents; null when there is none. */
    idNamed,
    /** What a word is called; null when it is not in the list. */
    labelOf: (list: WordList, id: string): string | null =>
      (db.prepare(`SELECT label FROM ${list} WHERE id = ?`).pluck().get(id) as string | undefined) ?? null,
    /** A partner type and every type it belongs under. */
    typesAbove: (id: string): readonly string[] =>
      db
        .prepare(
          `WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT t.parent_id FROM partner_type t JOIN up ON t.id = up.id WHERE t.parent_id IS NOT NULL) SELECT id FROM up`,
        )
        .pluck()
        .all(id) as string[],
    /** The words of a list in its own order. */
    order: (list: OrderedList): readonly string[] =>
      db.prepare(`SELECT id FROM ${list} ORDER BY sort, id`).pluck().all() as string[],
    insert: (list: WordList, id: string, values: Values): void => {
      const own = Object.entries(ownColumns[list]);
      const columns = ['id', 'label', ...own.map(([, [column]]) => column)];
      const given = own.map(([field, [, absent]]) => toSql(values[field]) ?? absent);
      const marks = columns.map(() => '?').join(', ');
      run(`INSERT INTO ${list}(${columns.join(', ')}) VALUES(${marks})`, id, String(values['label']), ...given);
    },
    update: (list: WordList, id: string, values: Values): void => {
      const known: readonly (readonly [string, string])[] = [
        ['label', 'label'],
        ['retiredOn', 'retired_on'],
        ...Object.entries(ownColumns[list]).map(([field, [column]]) => [field, column] as const),
      ];
      for (const [field, column] of known) {
        const value = values[field];
        if (value !== undefined) run(`UPDATE ${list} SET ${column} = ? WHERE id = ?`, toSql(value), id);
      }
    },
    remove: (list: WordList, id: string): void => void run(`DELETE FROM ${list} WHERE id = ?`, id),
    /** Lets `to` take the place of `from` on every record. A record that already has `to` keeps it once. */
    replaceEverywhere: (list: WordList, from: string, to: string): void => {
      for (const use of uses[list]) replace(run, use, from, to);
    },
    /** On how many records each word stands. */
    usage: (list: WordList): { readonly [id: string]: number } => {
      const counts: Record<string, number> = {};
      for (const { table, column } of uses[list]) {
        const rows = db
          .prepare<[], { id: string; count: number }>(
            `SELECT ${column} AS id, count(*) AS count FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column}`,
          )
          .all();
        for (const { id, count } of rows) counts[id] = (counts[id] ?? 0) + count;
      }
      return counts;
    },
  };
}

// A key is never updated in place: the journal knows a row by its key.
function replace(
  run: (sql: string, ...values: readonly string[]) => unknown,
  { table, column, owner, extra }: Use,
  from: string,
  to: string,
): void {
  if (!owner) {
    run(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`, to, from);
    return;
  }
  const more = extra ? `, ${extra}` : '';
  run(
    `INSERT INTO ${table}(${owner}, ${column}${more}) SELECT ${owner}, ?${more} FROM ${table} old WHERE ${column} = ?
     AND NOT EXISTS (SELECT 1 FROM ${table} present WHERE present.${owner} = old.${owner} AND present.${column} = ?)`,
    to,
    from,
    to,
  );
  run(`DELETE FROM ${table} WHERE ${column} = ?`, from);
}

function toSql(value: Values[string]): string | number | null {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? Number(value) : value;
}
