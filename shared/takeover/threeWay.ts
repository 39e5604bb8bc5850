// Two versions of every row beside what they both came from: who changed what. Knows no SQL and no screens.
import type { JournaledTable } from '../schema/tables.ts';
import type { RowImage } from './types.ts';

/** Since the common past: what a row was then (null: it was not there), and when it was last changed. */
export type Touched = { readonly base: RowImage | null; readonly at: string };

/** One file: its rows and what its journal says of them, both by table and `rowKey`. */
export type FileSide = {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, RowImage>>;
  readonly touched: ReadonlyMap<string, ReadonlyMap<string, Touched>>;
};

/** Who made the difference: only there, only here, both in another way, or no journal tells. */
export type Verdict = 'there' | 'here' | 'both' | 'unknown';

export type RowDifference = {
  readonly table: JournaledTable;
  readonly rowKey: string;
  readonly here: RowImage | null;
  readonly there: RowImage | null;
  readonly base: RowImage | null;
  readonly verdict: Verdict;
  /** Only where both have the row: the columns that differ. */
  readonly columns: readonly { readonly name: string; readonly verdict: Verdict }[];
  readonly hereAt: string | null;
  readonly thereAt: string | null;
};

/**
 * What makes two rows the same row. A phone number gets a new id whenever the list is written anew: it is known by what
 * it says.
 */
export function rowKey(table: JournaledTable, image: RowImage): string {
  return keyColumns(table)
    .map((column) => String(image[column] ?? ''))
    .join('|');
}

function keyColumns({ name, key }: JournaledTable): readonly string[] {
  return name === 'contact_point' ? ['actor_id', 'kind', 'value', 'label'] : key;
}

/** What follows from other columns, or means nothing by itself. */
const derived: Readonly<Record<string, readonly string[]>> = {
  actor: ['sort_key'],
  contact_point: ['id', 'normalised'],
};

/** The columns of a row that say something. The name of a person follows from its parts. */
function tellingColumns({ name, columns }: JournaledTable, image: RowImage): readonly string[] {
  const follows = derived[name] ?? [];
  const ofPerson = name === 'actor' && image['kind'] === 'person' ? ['label'] : [];
  return columns.filter((column) => !follows.includes(column) && !ofPerson.includes(column));
}

/** Every row that is not the same in both files. O(rows). */
export function differences(
  tables: readonly JournaledTable[],
  here: FileSide,
  there: FileSide,
): readonly RowDifference[] {
  return tables.flatMap((table) => {
    const own = here.rows.get(table.name) ?? new Map<string, RowImage>();
    const other = there.rows.get(table.name) ?? new Map<string, RowImage>();
    const keys = [...own.keys(), ...[...other.keys()].filter((key) => !own.has(key))];
    return keys.flatMap((key) => {
      const pair = { here: own.get(key) ?? null, there: other.get(key) ?? null };
      if (isSame(table, pair.here, pair.there)) return [];
      const ownTouch = here.touched.get(table.name)?.get(key);
      const otherTouch = there.touched.get(table.name)?.get(key);
      return [{ ...judge(table, pair, ownTouch, otherTouch), table, rowKey: key }];
    });
  });
}

type Pair = { readonly here: RowImage | null; readonly there: RowImage | null };

function judge(table: JournaledTable, pair: Pair, own: Touched | undefined, other: Touched | undefined) {
  const { here, there } = pair;
  const when = { hereAt: own?.at ?? null, thereAt: other?.at ?? null };
  const base = own ? own.base : here;
  const isKnown = isSame(table, base, other ? other.base : there);
  const judged = { ...pair, ...when, base: isKnown ? base : null };
  if (!here || !there) {
    const verdict = isKnown ? wholeVerdict(table, pair, base) : 'unknown';
    return { ...judged, verdict, columns: [] };
  }
  const columns = tellingColumns(table, there)
    .filter((name) => here[name] !== there[name])
    .map((name) => ({ name, verdict: isKnown ? columnVerdict(name, here, there, base) : ('unknown' as const) }));
  return { ...judged, verdict: worst(columns.map(({ verdict }) => verdict)), columns };
}

// One of the two is not there.
function wholeVerdict(table: JournaledTable, { here, there }: Pair, base: RowImage | null): Verdict {
  if (base === null) return here ? 'here' : 'there';
  if (isSame(table, here, base)) return 'there';
  return isSame(table, there, base) ? 'here' : 'both';
}

function columnVerdict(name: string, here: RowImage, there: RowImage, base: RowImage | null): Verdict {
  if (base && here[name] === base[name]) return 'there';
  return base && there[name] === base[name] ? 'here' : 'both';
}

/** The heaviest of some: what is contested weighs more than what only they did, that more than what only we did. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ['unknown', 'both', 'there'] as const) if (verdicts.includes(verdict)) return verdict;
  return 'here';
}

function isSame(table: JournaledTable, one: RowImage | null, other: RowImage | null): boolean {
  if (one === null || other === null) return one === other;
  return tellingColumns(table, one).every((column) => one[column] === other[column]);
}
