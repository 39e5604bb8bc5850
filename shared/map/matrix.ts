// The network as a table of who with whom: the same actors and ties as the picture, in an order in which groups stand
// together. Pure: no drawing here, and no words.
import { holdsOn } from '../dated/holdsOn.ts';
import { blockTotals } from '../graph/matrix/blockTotals.ts';
import { orderMatrix, placesIn } from '../graph/matrix/orderMatrix.ts';
import { joinLines } from '../graph/metrics/adjacency.ts';
import type { Relation } from '../schema/relation.ts';
import type { GraphSource, Tie } from './graphElements.ts';

/** A table of more says nothing and takes long to order: of more actors those with the most ties are shown. */
export const mostRows = 2_000;

/** All that is between two actors; `first` and `second` are their rows, the lower one first. */
export type MatrixPair = {
  readonly first: number;
  readonly second: number;
  /** The most intensive existing one first; that one makes the sign. */
  readonly relations: readonly Relation[];
  /** Working at, being part of, taking part or being a party. */
  readonly thin: readonly Tie[];
  /** Whether a relation with a direction goes from the first to the second, and the other way round. */
  readonly arrows: { readonly forward: boolean; readonly backward: boolean };
};

export type MatrixGroup = {
  readonly key: string;
  /** Its rows: from `start` up to, and without, `end`. */
  readonly start: number;
  readonly end: number;
};

export type Matrix = {
  /** The actor of each row, which is also the actor of that column. */
  readonly ids: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly groups: readonly MatrixGroup[];
  /** Per row its pairs by rising column. */
  readonly pairsOf: readonly (readonly MatrixPair[])[];
  /** Pairs tied to each other per pair of groups, `groups.length * row + column`. */
  readonly totals: Int32Array;
  /** How many actors were left out because there are too many. */
  readonly leftOut: number;
};

export type MatrixOptions = {
  readonly visible: ReadonlySet<string>;
  /** `yyyy-mm-dd`; who does not hold on it is left out. */
  readonly onDate: string;
  /** Of that day. */
  readonly ties: readonly Tie[];
  /** Who has no group stands in one of its own, with an empty key. */
  readonly groupKeys: ReadonlyMap<string, string>;
  /** Which group comes first. */
  readonly compareGroups: (a: GroupSize, b: GroupSize) => number;
};
export type GroupSize = { readonly key: string; readonly count: number };

/** Orders actors and ties into a table; O(n log n + ties). */
export function buildMatrix(source: GraphSource, options: MatrixOptions): Matrix {
  const shown = [...source.organisations, ...source.persons, ...source.consultations, ...source.agreements].filter(
    (actor) => options.visible.has(actor.id) && holdsOn(actor, options.onDate),
  );
  const ids = mostTied(
    shown.map(({ id }) => id),
    options.ties,
  );
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const ties = options.ties.filter(
    ({ source: from, target }) => from !== target && numberOf.has(from) && numberOf.has(target),
  );
  const { graph } = joinLines(
    ids.length,
    Int32Array.from(ties, (tie) => numberOf.get(tie.source)!),
    Int32Array.from(ties, (tie) => numberOf.get(tie.target)!),
  );
  const { keys, groupOf } = groupsOf(ids, options);
  const order = orderMatrix(graph, groupOf, keys.length);
  const place = placesIn(order);
  const rowOf = new Map(ids.map((id, i) => [id, place[i]!]));
  return {
    ids: Array.from(order, (node) => ids[node]!),
    rowOf,
    groups: spansOf(
      keys,
      Array.from(order, (node) => groupOf[node]!),
    ),
    pairsOf: pairRows(source, ties, rowOf),
    totals: blockTotals(graph, groupOf, keys.length),
    leftOut: shown.length - ids.length,
  };
}

/** What is between two rows; null when they are not tied. */
export function pairAt({ pairsOf }: Matrix, row: number, column: number): MatrixPair | null {
  const pairs = pairsOf[row] ?? [];
  const at = firstFrom(pairs, row, column);
  const pair = pairs[at];
  return pair && otherRow(pair, row) === column ? pair : null;
}

/** The index of the first pair of a row whose column is at least this one. */
export function firstFrom(pairs: readonly MatrixPair[], row: number, column: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (otherRow(pairs[middle]!, row) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The column of a pair in one of its two rows. */
export function otherRow({ first, second }: MatrixPair, row: number): number {
  return first === row ? second : first;
}

/** The group that a row belongs to, by its index; -1 in an empty table. */
export function groupIndexOf({ groups }: Matrix, row: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle]!.start <= row) low = middle;
    else high = middle - 1;
  }
  return high;
}

function mostTied(ids: readonly string[], ties: readonly Tie[]): readonly string[] {
  if (ids.length <= mostRows) return ids;
  const degree = new Map(ids.map((id) => [id, 0]));
  for (const { source, target } of ties) {
    if (!degree.has(source) || !degree.has(target)) continue;
    degree.set(source, degree.get(source)! + 1);
    degree.set(target, degree.get(target)! + 1);
  }
  return ids.toSorted((a, b) => degree.get(b)! - degree.get(a)! || (a < b ? -1 : 1)).slice(0, mostRows);
}

function groupsOf(ids: readonly string[], { groupKeys, compareGroups }: MatrixOptions) {
  const counts = new Map<string, number>();
  const keyOf = (id: string) => groupKeys.get(id) ?? '';
  for (const id of ids) counts.set(keyOf(id), (counts.get(keyOf(id)) ?? 0) + 1);
  const keys = [...counts].map(([key, count]) => ({ key, count })).toSorted(compareGroups);
  const indexOf = new Map(keys.map(({ key }, i) => [key, i]));
  return { keys: keys.map(({ key }) => key), groupOf: Int32Array.from(ids, (id) => indexOf.get(keyOf(id))!) };
}

function spansOf(keys: readonly string[], groupOfRow: readonly number[]): readonly MatrixGroup[] {
  let start = 0;
  return keys.map((key, group) => {
    const from = start;
    while (groupOfRow[start] === group) start++;
    return { key, start: from, end: start };
  });
}

type DraftPair = {
  readonly first: number;
  readonly second: number;
  readonly relations: Relation[];
  readonly thin: Tie[];
  readonly arrows: { forward: boolean; backward: boolean };
};

function pairRows(
  source: GraphSource,
  ties: readonly Tie[],
  rowOf: ReadonlyMap<string, number>,
): readonly (readonly MatrixPair[])[] {
  const pairs = new Map<number, DraftPair>();
  for (const tie of ties) {
    const [a, b] = [rowOf.get(tie.source)!, rowOf.get(tie.target)!];
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = first * rowOf.size + second;
    const pair = pairs.get(key) ?? {
      first,
      second,
      relations: [],
      thin: [],
      arrows: { forward: false, backward: false },
    };
    pairs.set(key, pair);
    const relation = source.relations.get(tie.relationId);
    if (!relation) {
      pair.thin.push(tie);
      continue;
    }
    pair.relations.push(relation);
    if (source.relationTypes.get(relation.typeId)?.isSymmetric === false) {
      pair.arrows[a < b ? 'forward' : 'backward'] = true;
    }
  }
  const rows: MatrixPair[][] = Array.from({ length: rowOf.size }, () => []);
  for (const pair of pairs.values()) {
    pair.relations.sort(byStrength);
    rows[pair.first]!.push(pair);
    rows[pair.second]!.push(pair);
  }
  for (const [row, own] of rows.entries()) own.sort((a, b) => otherRow(a, row) - otherRow(b, row));
  return rows;
}

const statusRank = { existing: 0, exploring: 1, desired: 2, ended: 3 } as const;

/** What exists goes before what is wished for; then the most intensive. */
function byStrength(a: Relation, b: Relation): number {
  return (
    statusRank[a.status] - statusRank[b.status] || (b.intensity ?? -1) - (a.intensity ?? -1) || (a.id < b.id ? -1 : 1)
  );
}
