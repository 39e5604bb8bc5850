// The shape a file of some version must have, made by the migrations themselves, and how a file differs from it.
import type { Database } from 'better-sqlite3';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openInMemory } from './sqlite.ts';

export type SchemaFindings = {
  /** Columns and indexes this program did not make. */
  readonly strangers: readonly string[];
  /** Tables and columns that should be there. */
  readonly missing: readonly string[];
};

type Column = { readonly tbl: string; readonly name: string; readonly shape: string };
type Shape = { readonly columns: ReadonlyMap<string, string>; readonly indexes: ReadonlySet<string> };

const known = new Map<number, Shape>();

/** Compares tables, columns and indexes with those of the file's own version; a version nobody made misses everything. */
export function schemaFindings(db: Database): SchemaFindings {
  const version = versionOf(db);
  if (!migrations.some((each) => each.version === version)) return { strangers: [], missing: [`version ${version}`] };
  const wanted = shapeOfVersion(version);
  const found = shapeOf(db);
  const tables = new Set([...wanted.columns.keys()].map((key) => key.split('.', 1)[0]));
  const strangers = [...found.columns]
    .filter(([key, shape]) => tables.has(key.split('.', 1)[0]) && wanted.columns.get(key) !== shape)
    .map(([key]) => key);
  return {
    strangers: [...strangers, ...[...found.indexes].filter((name) => !wanted.indexes.has(name))],
    missing: [...wanted.columns.keys()].filter((key) => !found.columns.has(key)),
  };
}

function emptyOfVersion(version: number): Database {
  const db = openInMemory();
  migrate(db, version);
  return db;
}

function shapeOfVersion(version: number): Shape {
  const kept = known.get(version);
  if (kept) return kept;
  const db = emptyOfVersion(version);
  const shape = shapeOf(db);
  db.close();
  known.set(version, shape);
  return shape;
}

// `hidden` is other than 0 for a generated column: code of a stranger that runs when a row is read or written.
function shapeOf(db: Database): Shape {
  const columns = db
    .prepare(
      `SELECT s.name AS tbl, c.name, json_array(upper(c.type), c."notnull", c.dflt_value, c.pk, c.hidden) AS shape
       FROM sqlite_schema s JOIN pragma_table_xinfo(s.name) c
       WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%' AND s.name NOT IN ('search', 'search_inside')`,
    )
    .all() as Column[];
  const indexes = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite_autoindex%'")
    .pluck()
    .all() as string[];
  return {
    columns: new Map(columns.map(({ tbl, name, shape }) => [`${tbl}.${name}`, shape])),
    indexes: new Set(indexes),
  };
}
