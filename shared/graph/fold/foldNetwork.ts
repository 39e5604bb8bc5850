// What a network becomes when actors are folded into groups: one node for all of a folded group, and one line for all ties
// between two drawn nodes of which a group is one. Leaves out where it stands and how it looks.

export type FoldTie = { readonly source: string; readonly target: string };

export type FoldGroup = { readonly key: string; readonly memberIds: readonly string[] };

/** All ties between two drawn nodes of which at least one is a folded group; `source` comes before `target` by name. */
export type JoinedTie = { readonly source: string; readonly target: string; readonly count: number };

export type FoldedNetwork<Tie extends FoldTie> = {
  /** Who is drawn singly, in the order of `actorIds`. */
  readonly singles: readonly string[];
  /** The groups that are drawn as one node, which goes by the key. */
  readonly folded: readonly FoldGroup[];
  /** Ties between two that are drawn singly, in their own order. */
  readonly ties: readonly Tie[];
  /** The strongest first. */
  readonly joined: readonly JoinedTie[];
  /** How many ties lie within folded groups. */
  readonly inside: number;
};

export type FoldPlan<Tie extends FoldTie> = {
  /** Every group of at least two, open or not, by key. Who is alone in a group is drawn singly. */
  readonly groups: ReadonlyMap<string, FoldGroup>;
  /** The group an actor belongs to; null when it is in none. */
  readonly groupOf: (actorId: string) => FoldGroup | null;
  /** O(actors + ties) on numbers, so that unfolding one group in a large network is at once. */
  readonly fold: (unfolded: ReadonlySet<string>) => FoldedNetwork<Tie>;
};

/**
 * Prepares folding: looks up every name once.
 * @param actorIds who is on the map, each once
 * @param groupKeys the key of the group of each actor; who is not in it stays single
 * @param ties ties with an end that is not on the map are left out
 */
export function planFolding<Tie extends FoldTie>(
  actorIds: Iterable<string>,
  groupKeys: ReadonlyMap<string, string>,
  ties: readonly Tie[],
): FoldPlan<Tie> {
  const ids = [...actorIds];
  const groups = groupsOf(ids, groupKeys);
  const list = [...groups.values()];
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const groupNumbers = new Int32Array(ids.length).fill(-1);
  for (const [g, { memberIds }] of list.entries()) for (const id of memberIds) groupNumbers[numberOf.get(id)!] = g;
  const ends = endsOf(ties, numberOf);
  return {
    groups,
    groupOf: (actorId) => list[groupNumbers[numberOf.get(actorId) ?? -1] ?? -1] ?? null,
    fold: (unfolded) => {
      const isFolded = list.map(({ key }) => !unfolded.has(key));
      // Folded groups are the drawn nodes 0 to groups, those who are drawn singly come after them.
      const drawnAs = groupNumbers.map((group, i) => (isFolded[group] ? group : list.length + i));
      return {
        singles: ids.filter((_, i) => (drawnAs[i] ?? 0) >= list.length),
        folded: list.filter((_, g) => isFolded[g]),
        ...joinTies(ties, ends, drawnAs, { ids, list }),
      };
    },
  };
}

function groupsOf(ids: readonly string[], groupKeys: ReadonlyMap<string, string>): ReadonlyMap<string, FoldGroup> {
  const members = new Map<string, string[]>();
  for (const id of ids) {
    const key = groupKeys.get(id);
    if (key === undefined) continue;
    const known = members.get(key);
    if (known) known.push(id);
    else members.set(key, [id]);
  }
  return new Map(
    [...members].filter(([, memberIds]) => memberIds.length > 1).map(([key, memberIds]) => [key, { key, memberIds }]),
  );
}

/** Two numbers per tie; -1 for an end that is not on the map. */
function endsOf(ties: readonly FoldTie[], numberOf: ReadonlyMap<string, number>): Int32Array {
  const ends = new Int32Array(2 * ties.length);
  for (const [i, { source, target }] of ties.entries()) {
    ends[2 * i] = numberOf.get(source) ?? -1;
    ends[2 * i + 1] = numberOf.get(target) ?? -1;
  }
  return ends;
}

type Names = { readonly ids: readonly string[]; readonly list: readonly FoldGroup[] };

function joinTies<Tie extends FoldTie>(ties: readonly Tie[], ends: Int32Array, drawnAs: Int32Array, names: Names) {
  const groupCount = names.list.length;
  const nodeCount = groupCount + names.ids.length;
  const single: Tie[] = [];
  // One number per pair of drawn nodes: exact up to 2^53, that is 94 million nodes.
  const counts = new Map<number, number>();
  let inside = 0;
  for (let i = 0; i < ties.length; i += 1) {
    const from = ends[2 * i]!;
    const to = ends[2 * i + 1]!;
    if (from < 0 || to < 0) continue;
    const a = drawnAs[from]!;
    const b = drawnAs[to]!;
    if (a >= groupCount && b >= groupCount) single.push(ties[i]!);
    else if (a === b) inside++;
    else {
      const pair = Math.min(a, b) * nodeCount + Math.max(a, b);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const nameOf = (drawn: number): string =>
    drawn < groupCount ? names.list[drawn]!.key : names.ids[drawn - groupCount]!;
  const joined = [...counts].map(([pair, count]) => {
    const ends2 = [nameOf(Math.floor(pair / nodeCount)), nameOf(pair % nodeCount)].toSorted();
    return { source: ends2[0]!, target: ends2[1]!, count };
  });
  return { ties: single, joined: joined.toSorted(strongestFirst), inside };
}

function strongestFirst(a: JoinedTie, b: JoinedTie): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.target < b.target ? -1 : 1;
}
