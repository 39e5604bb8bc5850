// The list of journaled columns is what undo can restore: it must be exactly what the file has.
import { expect, test } from 'vitest';
import { ownTriggers } from '../../electron/backend/db/derived.ts';
import { journaledTables } from '../../shared/schema/tables.ts';
import { createTestBackend } from '../builders/testBackend.ts';

/** Tables whose rows are not undone, each with its reason. */
const notJournaled = {
  import_run: 'a log',
  export_log: 'a log',
  file_event: 'a log',
  report_mark: 'a log',
  change_set: 'the journal itself',
  change_row: 'the journal itself',
  journal_state: 'the journal itself',
  search_doc: 'derived',
  asset: 'bytes: a row image cannot hold them',
};

const { db } = createTestBackend();
const tables = db
  .prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'",
  )
  .pluck()
  .all() as string[];

test('every table is journaled or has a reason not to be', () => {
  const known = [
    ...journaledTables.map(({ name }) => name),
    ...Object.keys(notJournaled).filter((name) => name !== 'search_doc'),
  ];
  expect(tables.toSorted()).toEqual(known.toSorted());
});

for (const { name, columns, key } of journaledTables) {
  test(`${name}: columns and key are those of the file`, () => {
    const info = db.pragma(`table_info(${name})`) as { name: string; pk: number }[];
    expect(columns.toSorted()).toEqual(info.map((column) => column.name).toSorted());
    expect(key.toSorted()).toEqual(
      info
        .filter((column) => column.pk > 0)
        .map((column) => column.name)
        .toSorted(),
    );
  });
  test(`${name}: is STRICT and has its three triggers`, () => {
    const [list] = db.pragma(`table_list(${name})`) as { strict: number }[];
    expect(list?.strict).toBe(1);
    const triggers = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?")
      .pluck()
      .all(name) as string[];
    expect(triggers.toSorted()).toEqual([`j_${name}_d`, `j_${name}_i`, `j_${name}_u`]);
  });
}

test('no trigger stands in the file that the program does not know', () => {
  const triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all() as string[];
  expect(new Set(triggers)).toEqual(ownTriggers);
});

test('every foreign key has an index to delete by', () => {
  const missing = tables.flatMap((table) => {
    const keys = db.pragma(`foreign_key_list(${table})`) as { from: string }[];
    const indices = db.pragma(`index_list(${table})`) as { name: string }[];
    const leading = indices.map(({ name }) => (db.pragma(`index_info(${name})`) as { name: string }[])[0]?.name);
    const primary = (db.pragma(`table_info(${table})`) as { name: string; pk: number }[]).find(
      (column) => column.pk === 1,
    )?.name;
    return keys.filter(({ from }) => from !== primary && !leading.includes(from)).map(({ from }) => `${table}.${from}`);
  });
  expect(missing.filter((each) => !rarelyDeleted.includes(each))).toEqual([]);
});

/** One row each, or words that are never deleted while in use. */
const rarelyDeleted = ['network.own_actor_id', 'network.region_area_id'];
