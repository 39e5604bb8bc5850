// Reads what can still be read of one table: forwards, backwards, and row by row around pages that are broken.
import type { Database } from 'better-sqlite3';

export type Row = Readonly<Record<string, unknown>>;

export type TableRows = {
  readonly rows: readonly Row[];
  /** How many rows an index still names that could not be read; null when nothing can tell. */
  readonly lost: number | null;
};

/** @param columns trusted names, read from a known schema */
export function readTable(db: Database, table: string, columns: readonly string[]): TableRows {
  const key = keyOf(db, table);
  if (key === null) return { rows: [], lost: null };
  const found = new Map<string, Row>();
  const select = `SELECT ${[...columns, ...key.map((name, index) => `${name} AS key__${index}`)].join(', ')} FROM ${table}`;
  const order = (direction: string) => `ORDER BY ${key.map((name) => `${name} ${direction}`).join(', ')}`;
  const isWhole = collect(db, `${select} NOT INDEXED ${order('ASC')}`, key, found);
  if (isWhole) return { rows: bare([...found.values()], key), lost: 0 };
  collect(db, `${select} NOT INDEXED ${order('DESC')}`, key, found);
  const named = namedByIndexes(db, table, key);
  const one = prepared(db, `${select} NOT INDEXED WHERE ${key.map((name) => `${name} = ?`).join(' AND ')}`);
  for (const [id, values] of named) {
    if (found.has(id)) continue;
    const row = one && attempt(() => one.get(...values) as Row | undefined);
    if (row) found.set(id, row);
  }
  const lost = [...named.keys()].filter((id) => !found.has(id)).length;
  return { rows: bare([...found.values()], key), lost: named.size > 0 ? lost : null };
}

/** The columns that tell rows apart: those of the primary key without a rowid, else the rowid. */
function keyOf(db: Database, table: string): readonly string[] | null {
  const sql = attempt(() => db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string);
  if (!sql) return null;
  if (!/WITHOUT\s+ROWID/i.test(sql)) return ['rowid'];
  const columns = attempt(() => db.pragma(`table_info(${table})`) as { name: string; pk: number }[]) ?? [];
  return columns
    .filter(({ pk }) => pk > 0)
    .toSorted((a, b) => a.pk - b.pk)
    .map(({ name }) => name);
}

/** @returns whether the end was reached */
function collect(db: Database, sql: string, key: readonly string[], found: Map<string, Row>): boolean {
  const statement = prepared(db, sql);
  if (!statement) return false;
  try {
    for (const row of statement.iterate() as IterableIterator<Row>) found.set(idOf(row, key), row);
    return true;
  } catch {
    return false;
  }
}

// An index holds the key of every row, and lies on other pages than the row itself.
function namedByIndexes(db: Database, table: string, key: readonly string[]): ReadonlyMap<string, readonly unknown[]> {
  const indexes = attempt(() => db.pragma(`index_list(${table})`) as { name: string }[]) ?? [];
  const named = new Map<string, Row>();
  for (const { name } of indexes) {
    const select = `SELECT ${key.map((each, index) => `${each} AS key__${index}`).join(', ')} FROM ${table} INDEXED BY "${name}"`;
    collect(db, select, key, named);
  }
  return new Map([...named].map(([id, row]) => [id, key.map((_name, index) => row[`key__${index}`])]));
}

function prepared(db: Database, sql: string) {
  return attempt(() => db.prepare(sql));
}

function idOf(row: Row, key: readonly string[]): string {
  return JSON.stringify(key.map((_name, index) => row[`key__${index}`]));
}

function bare(rows: readonly Row[], key: readonly string[]): readonly Row[] {
  return rows.map((row) => {
    const copy = { ...row };
    key.forEach((_name, index) => delete copy[`key__${index}`]);
    return copy;
  });
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
