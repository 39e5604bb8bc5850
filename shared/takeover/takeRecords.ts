// From choices to rows: what is written and dropped when records are taken over, and which cannot be.
import { bringsBsn } from '../privacy/guardedTexts.ts';
import { isMain, recordKey, type Difference } from './records.ts';
import { nameOfRow, rowOf, type Reference, type Sides, tableNamed, targetKey } from './sides.ts';
import type { RowDifference } from './threeWay.ts';
import { defaultChoice, type RefusedReason, type RowImage, type TakeChoice, type TakeoverChoices } from './types.ts';

/** A row to write (`put`) or to take away. */
export type RowWrite = {
  readonly record: string;
  readonly table: string;
  readonly put: RowImage | null;
  /** The row as it is here now; null when it is not. */
  readonly here: RowImage | null;
};

export type Refusal = { readonly key: string; readonly reason: RefusedReason; readonly other: string };

export type Taken = {
  readonly writes: readonly RowWrite[];
  /** Keys of the records that are taken over. */
  readonly records: readonly string[];
  readonly refused: readonly Refusal[];
  readonly partsLeftOut: number;
};

/** @param erased keys of the records that were erased for good here */
export function takeRecords(
  sides: Sides,
  records: readonly Difference[],
  choices: TakeoverChoices,
  erased: ReadonlySet<string>,
): Taken {
  const refused = new Map<string, Refusal>();
  const chosen = records.flatMap((record) => {
    const choice = choices[record.key] ?? defaultChoice(record.state);
    if (choice === 'none') return [];
    if (!erased.has(record.key)) return [{ record, choice }];
    refused.set(record.key, { key: record.key, reason: 'erased', other: '' });
    return [];
  });
  // A refusal may take away what another record needs: until nothing more falls out.
  for (;;) {
    const left = chosen.filter(({ record }) => !refused.has(record.key));
    const round = takeRound(sides, left);
    for (const refusal of round.refused) refused.set(refusal.key, refusal);
    if (round.refused.length > 0) continue;
    const { writes, partsLeftOut } = round;
    return { writes, records: left.map(({ record }) => record.key), refused: [...refused.values()], partsLeftOut };
  }
}

type Chosen = { readonly record: Difference; readonly choice: TakeChoice };

function takeRound(sides: Sides, chosen: readonly Chosen[]) {
  const wanted = chosen.flatMap(({ record, choice }) =>
    writesOf(record, choice).map((write) => ({ record, write: { ...write, record: record.key } })),
  );
  const after = createAfter(
    sides,
    wanted.map(({ write }) => write),
  );
  const refused: Refusal[] = [];
  const writes: RowWrite[] = [];
  let partsLeftOut = 0;
  for (const { record, write } of wanted) {
    const table = tableNamed(sides, write.table);
    if (!write.put) {
      const user = after.userOf(write);
      if (user === null) writes.push(write);
      else refused.push({ key: record.key, reason: 'inUse', other: user });
      continue;
    }
    if (bringsBsn(write.table, write.put, write.here)) {
      refused.push({ key: record.key, reason: 'bsn', other: '' });
      continue;
    }
    const missing = missingReferences(sides, write, after.exists);
    const required = missing.find(({ isRequired }) => isRequired);
    if (!required) {
      partsLeftOut += missing.length;
      writes.push({ ...write, put: withoutReferences(write, missing) });
    } else if (isMain(table)) {
      const other = nameOfRow(sides, required.target, write.put[required.column]);
      refused.push({ key: record.key, reason: 'needs', other });
    } else partsLeftOut += 1;
  }
  return { refused, writes, partsLeftOut };
}

type Unassigned = Omit<RowWrite, 'record'>;

function writesOf({ state, main, rows }: Difference, choice: TakeChoice): readonly Unassigned[] {
  const isDropped = main !== null && main.there === null;
  // What hangs on it goes along by itself.
  if (isDropped) return [{ table: main.table.name, put: null, here: main.here }];
  if (state === 'goneHere') return rows.filter(({ there }) => there !== null).map(asThere);
  const takesAll = choice === 'all';
  return rows.flatMap((row) => {
    if (row.verdict === 'here') return [];
    if (!row.here || !row.there) return takesAll || row.verdict === 'there' ? [asThere(row)] : [];
    const columns = row.columns.filter(({ verdict }) => verdict === 'there' || (takesAll && verdict !== 'here'));
    if (columns.length === 0) return [];
    const { here, there } = row;
    const put = { ...here, ...Object.fromEntries(columns.map(({ name }) => [name, there[name] ?? null])) };
    return [{ table: row.table.name, put, here }];
  });
}

function asThere({ table, here, there }: RowDifference): Unassigned {
  return { table: table.name, put: there, here };
}

/** What will be there when everything asked for is done. */
function createAfter(sides: Sides, writes: readonly RowWrite[]) {
  const idOf = (table: string, image: RowImage | null) => String(image?.[tableNamed(sides, table).key[0] ?? ''] ?? '');
  const put = new Set(writes.filter((each) => each.put).map((each) => `${each.table} ${idOf(each.table, each.put)}`));
  const dropped = new Set(
    writes.filter((each) => !each.put && isMain(tableNamed(sides, each.table))).map(({ record }) => record),
  );
  const changed = new Map(writes.map((write) => [write.here, write.put]));

  const exists = (target: string, id: unknown) => {
    const key = targetKey(sides, target, id);
    if (key === null || dropped.has(key)) return false;
    return rowOf(sides.here, target, id) !== null || put.has(`${target} ${String(id)}`);
  };
  /** Who still refers to a row that is to go, and cannot do without; null when nobody does. */
  const userOf = ({ table, here }: RowWrite): string | null => {
    const id = idOf(table, here);
    for (const [name, references] of sides.references) {
      const holding = references.filter(({ target, holdsBack }) => target === table && holdsBack);
      if (holding.length === 0) continue;
      const own = tableNamed(sides, name);
      for (const image of sides.here.rows.get(name)?.values() ?? []) {
        const then = changed.has(image) ? changed.get(image) : image;
        if (!then || dropped.has(recordKey(own, image))) continue;
        if (holding.some(({ column }) => String(then[column]) === id)) return ownerName(sides, name, then);
      }
    }
    return null;
  };
  return { exists, userOf };
}

function ownerName(sides: Sides, name: string, image: RowImage): string {
  const { owner } = tableNamed(sides, name);
  return owner.table === 'actor' ? nameOfRow(sides, 'actor', image[owner.columns[0] ?? '']) : '';
}

function missingReferences(
  sides: Sides,
  { table, put, here }: RowWrite,
  exists: (target: string, id: unknown) => boolean,
): readonly Reference[] {
  return (sides.references.get(table) ?? []).filter(({ column, target }) => {
    const id = put?.[column] ?? null;
    // What it referred to already is here, or goes with a record that was chosen to go.
    return id !== null && id !== here?.[column] && !exists(target, id);
  });
}

function withoutReferences({ put, here }: RowWrite, missing: readonly Reference[]): RowImage | null {
  if (missing.length === 0) return put;
  return { ...put, ...Object.fromEntries(missing.map(({ column }) => [column, here?.[column] ?? null])) };
}
