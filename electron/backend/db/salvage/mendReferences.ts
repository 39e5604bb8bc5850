// After salvage: references to rows that were lost. What can be made again is made again, the rest is emptied or dropped.
import type { Database } from 'better-sqlite3';

export type Mended = {
  /** Records made again from what else was known of them, such as their name in the search index. */
  readonly rebuilt: number;
  /** Fields that pointed at something lost and are empty now. */
  readonly emptied: number;
  /** Rows that could not stand without what was lost. */
  readonly dropped: number;
};

type Reference = {
  readonly table: string;
  readonly from: string;
  readonly parent: string;
  readonly to: string;
  readonly isNullable: boolean;
};

/** Mends every reference of a database whose foreign keys are off. @param labels names of actors by id, as far as known */
export function mendReferences(db: Database, labels: ReadonlyMap<string, string>): Mended {
  const references = referencesOf(db);
  let [rebuilt, emptied, dropped] = [0, 0, 0];
  for (const reference of references) {
    for (const id of missingParents(db, reference)) rebuilt += Number(rebuild(db, reference, id, labels));
  }
  // Dropping a row may orphan another; each round reaches one level further.
  for (let before = -1; before !== emptied + dropped; ) {
    before = emptied + dropped;
    for (const reference of references) {
      if (reference.isNullable)
        emptied += db
          .prepare(`UPDATE ${reference.table} SET ${reference.from} = NULL ${orphans(reference)}`)
          .run().changes;
      else dropped += db.prepare(`DELETE FROM ${reference.table} ${orphans(reference)}`).run().changes;
    }
  }
  return { rebuilt, emptied, dropped };
}

function referencesOf(db: Database): readonly Reference[] {
  return db
    .prepare(
      `SELECT s.name AS "table", f."from", f."table" AS parent, f."to", c."notnull" = 0 AND c.pk = 0 AS isNullable
       FROM sqlite_schema s JOIN pragma_foreign_key_list(s.name) f JOIN pragma_table_info(s.name) c ON c.name = f."from"
       WHERE s.type = 'table'`,
    )
    .all()
    .map((row) => ({ ...(row as Reference), isNullable: Boolean((row as Reference).isNullable) }));
}

function orphans({ table, from, parent, to }: Reference): string {
  return `WHERE ${from} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} AS p WHERE p.${to} = ${table}.${from})`;
}

function missingParents(db: Database, reference: Reference): readonly string[] {
  return db
    .prepare(`SELECT DISTINCT ${reference.from} FROM ${reference.table} ${orphans(reference)}`)
    .pluck()
    .all() as string[];
}

const kinds = ['organisation', 'person', 'consultation', 'agreement'];

function rebuild(
  db: Database,
  { table, parent, to }: Reference,
  id: string,
  labels: ReadonlyMap<string, string>,
): boolean {
  if (parent === 'actor') {
    const label = labels.get(id) ?? nameIn(db, id);
    if (label === null && !kinds.includes(table)) return false;
    const kind = kinds.includes(table) ? table : kindOf(db, id);
    const name = label ?? `Naam verloren (${id.slice(-4)})`;
    return insertSparse(db, 'actor', {
      id,
      kind,
      label: name,
      sort_key: name.toLowerCase(),
      presence: 'present',
      created_on: '1970-01-01',
    });
  }
  if (kinds.includes(parent)) {
    const actor = db.prepare('SELECT kind, label, created_on FROM actor WHERE id = ?').get(id) as
      | { kind: string; label: string; created_on: string }
      | undefined;
    if (actor?.kind !== parent) return false;
    return insertSparse(db, parent, { [to]: id, family_name: actor.label, recorded_on: actor.created_on });
  }
  // A word of the user's own: its name is lost, what was marked with it is not.
  return insertSparse(db, parent, { [to]: id, label: id, name: id, reverse_label: id });
}

function nameIn(db: Database, id: string): string | null {
  const row = db
    .prepare(
      "SELECT trim(replace(given_name || ' ' || prefix || ' ' || family_name, '  ', ' ')) FROM person WHERE actor_id = ?",
    )
    .pluck();
  return (row.get(id) as string | undefined) || null;
}

function kindOf(db: Database, id: string): string {
  const isPerson = db.prepare('SELECT EXISTS (SELECT 1 FROM position WHERE person_id = ?)').pluck().get(id);
  return isPerson ? 'person' : 'organisation';
}

/** Inserts a row of what is known; a column that must have a value gets the plainest one. Answers whether it stands. */
function insertSparse(db: Database, table: string, known: Readonly<Record<string, string>>): boolean {
  const columns = db.pragma(`table_info(${table})`) as {
    name: string;
    type: string;
    notnull: number;
    dflt_value: unknown;
    pk: number;
  }[];
  const parents = db.pragma(`foreign_key_list(${table})`) as { table: string; from: string; to: string }[];
  const needed = columns.filter(
    ({ name, notnull, dflt_value }) => name in known || (notnull === 1 && dflt_value === null),
  );
  const values = needed.map(({ name, type }) => {
    if (name in known) return known[name];
    const parent = parents.find(({ from }) => from === name);
    if (parent) return db.prepare(`SELECT ${parent.to} FROM ${parent.table} LIMIT 1`).pluck().get() ?? '';
    return type === 'TEXT' ? '' : 0;
  });
  try {
    const sql = `INSERT OR IGNORE INTO ${table}(${needed.map(({ name }) => name).join(', ')}) VALUES(${needed.map(() => '?').join(', ')})`;
    return db.prepare(sql).run(...values).changes === 1;
  } catch {
    return false;
  }
}
