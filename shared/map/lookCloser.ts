// Who is drawn, and who of them steps aside, when the map looks closer: by filters, by focus, along a route.
import { stepsFrom } from '../graph/shortestRoutes.ts';
import type { MapLook } from '../schema/view.ts';
import { tiesOf, type GraphSource } from './graphElements.ts';
import { tieGraph } from './tieGraph.ts';

export type Closer = {
  readonly visible: ReadonlySet<string>;
  /** Drawn, but stepped back: outside filters, focus or route. */
  readonly aside: ReadonlySet<string>;
  /** How many of the kinds that are switched on the filters and the focus leave out. */
  readonly outside: number;
};

export type CloserQuestion = Pick<MapLook, 'focus' | 'others'> & {
  /** Whom the filters leave. */
  readonly filtered: ReadonlySet<string>;
  /** Of the kinds that are switched on. */
  readonly shown: ReadonlySet<string>;
  /** Who is on the route that is looked at; null when none is. Drawn whatever else hides them. */
  readonly route: readonly string[] | null;
  readonly onDate: string;
};

/** Focus counts steps along lines that are drawn: actors of a kind that is switched off are no stepping stones. */
export function lookCloser(source: GraphSource, asked: CloserQuestion): Closer {
  const near = asked.focus && withinSteps(source, asked.shown, asked.focus, asked.onDate);
  const passing = [...asked.shown].filter((id) => asked.filtered.has(id));
  // Whom one looks around is there, also when the filters leave them out.
  const inside = new Set(near ? [...passing.filter((id) => near.has(id)), ...(asked.focus?.actorIds ?? [])] : passing);
  const drawn = asked.others === 'dim' ? asked.shown : inside;
  const visible = new Set([...drawn, ...inside, ...(asked.route ?? [])]);
  const bright = asked.route ? new Set(asked.route) : inside;
  return {
    visible,
    aside: new Set([...visible].filter((id) => !bright.has(id))),
    outside: [...asked.shown].filter((id) => !inside.has(id)).length,
  };
}

function withinSteps(
  source: GraphSource,
  shown: ReadonlySet<string>,
  { actorIds, steps }: NonNullable<MapLook['focus']>,
  onDate: string,
): ReadonlySet<string> {
  const { graph, ids, numberOf } = tieGraph(tiesOf(source, onDate), new Set([...shown, ...actorIds]));
  const starts = actorIds.flatMap((id) => numberOf.get(id) ?? []);
  const distance = stepsFrom(graph, starts, steps);
  return new Set(ids.filter((_, node) => (distance[node] ?? -1) >= 0));
}
