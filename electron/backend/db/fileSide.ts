// A file as one side of a comparison: its rows, and what its journal tells since the past it shares with another.
import type { Database } from 'better-sqlite3';
import { journaledTables, type JournaledTable } from '../../../shared/schema/tables.ts';
import type { Reference } from '../../../shared/takeover/sides.ts';
import { type FileSide, rowKey, type Touched } from '../../../shared/takeover/threeWay.ts';
import type { RowImage } from '../../../shared/takeover/types.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { allLines } from './bareLines.ts';
import { cutCode } from './repositories/eraseRepo.ts';

type Step = { readonly id: number; readonly code: string; readonly at: string; readonly undone_at: string | null };

/** Which steps both files have, and which only one of them. */
export type CommonPast = {
  /** Moment of the last step both have; null when no journal holds one. */
  readonly at: string | null;
  /** Steps since then, in the order in which they came to be: `isUndone` = taken back since. */
  readonly here: readonly Since[];
  readonly there: readonly Since[];
  /** A person was erased here since. */
  readonly erasedHere: boolean;
};
type Since = { readonly id: number; readonly at: string; readonly isUndone: boolean };

/** Compares two journals by number, kind and moment of their steps. */
export function commonPast(here: Database, there: Database): CommonPast {
  const steps = (db: Database) =>
    db.prepare('SELECT id, code, at, undone_at FROM change_set ORDER BY id').all() as Step[];
  const [own, other] = [steps(here), steps(there)];
  const known = new Map(other.map((step) => [step.id, step]));
  const isCommon = (step: Step) => {
    const twin = known.get(step.id);
    return twin !== undefined && twin.code === step.code && twin.at === step.at;
  };
  const common = own.filter(isCommon);
  const last = common.at(-1) ?? null;
  const shared = new Map(common.map((step) => [step.id, step]));
  // A step that both have and one took back was in force when they parted.
  const since = (list: readonly Step[], twins: ReadonlyMap<number, Step>): Since[] => [
    ...list
      .filter(({ id, undone_at }) => shared.has(id) && undone_at !== null && twins.get(id)?.undone_at === null)
      .map(({ id, undone_at }) => ({ id, at: undone_at ?? '', isUndone: true }))
      .toReversed(),
    ...list
      .filter(({ id, undone_at }) => undone_at === null && id > (last?.id ?? 0))
      .map(({ id, at }) => ({ id, at, isUndone: false })),
  ];
  return {
    at: last?.at ?? null,
    here: since(own, known),
    there: since(other, shared.size > 0 ? new Map(own.map((step) => [step.id, step])) : new Map()),
    erasedHere: own.some((step) => step.code === cutCode && !isCommon(step)),
  };
}

/** Reads a file whole. @param words ids of words there that are words here under another id */
export function readSide(db: Database, since: readonly Since[], words: WordIds = new Map()): FileSide {
  const references = new Map(journaledTables.map(({ name }) => [name, referencesOf(db, name)]));
  const rename = (table: JournaledTable, image: RowImage) =>
    renamed(table, image, references.get(table.name) ?? [], words);
  const rows = new Map(
    journaledTables.map((table) => {
      const all = db.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name}`).all() as RowImage[];
      const images = words.size === 0 ? all : all.map((image) => rename(table, image));
      return [table.name, new Map(images.map((image) => [rowKey(table, image), image]))] as const;
    }),
  );
  return { rows, touched: touchedSince(db, since, rename) };
}

type ImageRow = { readonly tbl: string; readonly before: string | null; readonly after: string | null };

function touchedSince(
  db: Database,
  since: readonly Since[],
  rename: (table: JournaledTable, image: RowImage) => RowImage,
): FileSide['touched'] {
  const touched = new Map(journaledTables.map(({ name }) => [name, new Map<string, Touched>()]));
  const tables = new Map(journaledTables.map((table) => [table.name, table]));
  const images = db.prepare<[{ id: number }], ImageRow>(allLines('set_id = @id', () => 'step.id = @id'));
  for (const { id, at, isUndone } of since) {
    // Within a step a row may go and come back under another number: first all that was, then all that came.
    const was = new Map<string, { table: string; key: string; image: RowImage | null }>();
    for (const { tbl, before, after } of images.all({ id })) {
      const table = tables.get(tbl);
      if (!table) continue;
      const [from, to] = (isUndone ? [after, before] : [before, after]).map((text) =>
        text === null ? null : rename(table, JSON.parse(text) as RowImage),
      );
      if (from) was.set(`${tbl} ${rowKey(table, from)}`, { table: tbl, key: rowKey(table, from), image: from });
      const arrived = to ? `${tbl} ${rowKey(table, to)}` : null;
      if (to && arrived && !was.has(arrived)) was.set(arrived, { table: tbl, key: rowKey(table, to), image: null });
    }
    for (const { table, key, image } of was.values()) {
      const known = touched.get(table)?.get(key);
      touched.get(table)?.set(key, { base: known ? known.base : image, at });
    }
  }
  return touched;
}

/** Ids to read as others, by table of the word. */
export type WordIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Words and areas that both files made on their own under one name: the one here stands for both. */
export function sameWords(here: Database, there: Database): WordIds {
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const { name, owner, columns } of journaledTables) {
    if (owner.table !== 'vocabulary' || !columns.includes('id')) continue;
    const label = columns.includes('label') ? 'label' : 'name';
    const list = (db: Database) =>
      db.prepare(`SELECT id, ${label} AS label FROM ${name} WHERE is_builtin = 0`).all() as {
        id: string;
        label: string;
      }[];
    const [own, other] = [list(here), list(there)];
    const [ownIds, otherIds] = [new Set(own.map(({ id }) => id)), new Set(other.map(({ id }) => id))];
    const byLabel = new Map(own.filter(({ id }) => !otherIds.has(id)).map((word) => [foldText(word.label), word.id]));
    const pairs = other.flatMap((word) => {
      const twin = ownIds.has(word.id) ? undefined : byLabel.get(foldText(word.label));
      return twin === undefined ? [] : [[word.id, twin] as const];
    });
    if (pairs.length > 0) found.set(name, new Map(pairs));
  }
  return found;
}

function renamed(table: JournaledTable, image: RowImage, references: readonly Reference[], words: WordIds): RowImage {
  const own = words.get(table.name)?.get(String(image['id']));
  const entries = references.flatMap(({ column, target }) => {
    const id = words.get(target)?.get(String(image[column]));
    return id === undefined ? [] : [[column, id] as const];
  });
  if (own === undefined && entries.length === 0) return image;
  return { ...image, ...Object.fromEntries(entries), ...(own !== undefined && { id: own }) };
}

/** How a table refers to others, from the file itself. */
export function referencesOf(db: Database, table: string): readonly Reference[] {
  const notNull = new Set(
    (db.pragma(`table_info(${table})`) as { name: string; notnull: number; pk: number }[])
      .filter(({ notnull, pk }) => notnull > 0 || pk > 0)
      .map(({ name }) => name),
  );
  const keys = db.pragma(`foreign_key_list(${table})`) as { from: string; table: string; on_delete: string }[];
  return keys.map(({ from, table: target, on_delete }) => ({
    column: from,
    target,
    isRequired: notNull.has(from) || on_delete === 'CASCADE',
    holdsBack: on_delete === 'NO ACTION' || on_delete === 'RESTRICT',
  }));
}
