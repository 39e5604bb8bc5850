// Who knows whom: the shortest way from one actor to another along the ties that are there on a day.
import { holdsOn } from '../dated/holdsOn.ts';
import { shortestRoutes } from '../graph/shortestRoutes.ts';
import { tiesOf, type GraphSource, type Tie } from './graphElements.ts';
import { tieGraph } from './tieGraph.ts';

/** What ties two actors, in the direction in which it is said: "Anna werkt bij Lister". */
export type Hop = {
  readonly kind: 'relation' | 'employment' | 'part' | 'participation' | 'party';
  readonly subjectId: string;
  readonly objectId: string;
  /** The relation behind it; empty for the other kinds. */
  readonly relationId: string;
};

export type FoundRoute = {
  /** From the first to the second, both included. */
  readonly ids: readonly string[];
  readonly hops: readonly Hop[];
  /** How many equally short ones there are, and which one this is, from 0. */
  readonly count: number;
  readonly turn: number;
};

/** So many equally short routes can be looked at one by one. */
export const mostRoutes = 50;

/**
 * The `turn`-th shortest route; null when there is none. A wished-for relation ties nobody yet, and over a missing partner
 * nobody is reached.
 */
export function findRoute(
  source: GraphSource,
  onDate: string,
  asked: { readonly fromId: string; readonly toId: string; readonly turn: number },
): FoundRoute | null {
  const ends = [asked.fromId, asked.toId];
  const members = new Set(
    [...source.actors.values()]
      .filter((actor) => holdsOn(actor, onDate))
      .filter((actor) => ends.includes(actor.id) || !('presence' in actor) || actor.presence === 'present')
      .map(({ id }): string => id),
  );
  const ties = tiesOf(source, onDate).filter(({ classes }) => !classes.split(' ').includes('desired'));
  const { graph, ids, numberOf } = tieGraph(ties, members);
  const [from, to] = [numberOf.get(asked.fromId), numberOf.get(asked.toId)];
  if (from === undefined || to === undefined || from === to) return null;
  const found = shortestRoutes(graph, from, to, mostRoutes);
  if (!found) return null;
  const turn = asked.turn % found.routes.length;
  const route = (found.routes[turn] ?? []).map((node) => ids[node] ?? '');
  return { ids: route, hops: hopsOf(route, ties), count: found.count, turn };
}

function hopsOf(route: readonly string[], ties: readonly Tie[]): readonly Hop[] {
  return route.slice(1).flatMap((id, i) => {
    const before = route[i];
    const between = ties.filter(
      ({ source, target }) => (source === before && target === id) || (source === id && target === before),
    );
    // What was laid on purpose says more than employment or a table, and of several the closest.
    const [best] = between.toSorted((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1));
    return best ? [hopOf(best)] : [];
  });
}

function hopOf({ classes, source, target, relationId }: Tie): Hop {
  const kind = (['employment', 'part', 'participation', 'party'] as const).find((each) => each === classes);
  return { kind: kind ?? 'relation', subjectId: source, objectId: target, relationId };
}
