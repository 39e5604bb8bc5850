import { neighboursOf } from '../../../shared/keyfigures/source.ts';
import type { BuiltGraph } from '../../../shared/graph/build.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';

/** The lines of a graph between some of its actors, and where persons are shown beside it, their functions. */
export function linesAmong(
  built: BuiltGraph,
  ids: readonly string[],
  network?: NetworkIndex,
): readonly (readonly [string, string])[] {
  const shown = new Set(ids);
  const nodeOf = new Map(built.ids.map((id, node) => [id, node]));
  const lines = ids.flatMap((id) => {
    const node = nodeOf.get(id);
    if (node === undefined) return [];
    return neighboursOf(built, node)
      .filter((other) => other > node && shown.has(built.ids[other]!))
      .map((other) => [id, built.ids[other]!] as const);
  });
  // A person may have two functions at one organisation: that is one line.
  const all = new Map(lines.map((pair) => [pair.toSorted().join(' '), pair]));
  for (const id of ids) {
    for (const { organisationId } of network?.positionsOfPerson.get(id) ?? []) {
      const pair = [id, organisationId as string] as const;
      if (shown.has(organisationId)) all.set(pair.toSorted().join(' '), pair);
    }
  }
  return [...all.values()];
}
