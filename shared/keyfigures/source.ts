// The part of a network that key figures look at: what the filters leave, as it holds on a day.
import { type BuiltGraph, buildGraph, type NetworkLevel } from '../graph/build.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

export type KeyFigureChoice = {
  readonly level: NetworkLevel;
  /** Reference date `yyyy-mm-dd`. */
  readonly at: string;
  /** Ids of the actors that the filters leave; null = all. */
  readonly visible: ReadonlySet<string> | null;
  readonly withoutOwnNode: boolean;
};

/** The network without the actors that the filters hide; their ties go with them, because a tie needs both ends. */
export function visiblePart(snapshot: NetworkSnapshot, visible: ReadonlySet<string> | null): NetworkSnapshot {
  return visible === null ? snapshot : { ...snapshot, actors: snapshot.actors.filter(({ id }) => visible.has(id)) };
}

/** The graph of a choice. Sharing a table is counted apart: a consultation of fifteen is not a hundred ties. */
export function graphOf(
  snapshot: NetworkSnapshot,
  { level, at, visible, withoutOwnNode }: KeyFigureChoice,
): BuiltGraph {
  return buildGraph(visiblePart(snapshot, visible), { level, at, withoutOwnNode });
}

/** The numbers of a node's neighbours, ascending. */
export function neighboursOf({ lines }: BuiltGraph, node: number): readonly number[] {
  return [...lines.neighbours.subarray(lines.offsets[node], lines.offsets[node + 1])];
}

/** The ids of node numbers. */
export function idsOf({ ids }: BuiltGraph, nodes: Iterable<number>): string[] {
  return Array.from(nodes, (node) => ids[node]!);
}
