// Who can open the door: the shortest way from our people to somebody who is missed, along ties that are there.
import { stepsFrom } from '../graph/shortestRoutes.ts';
import type { Actor } from '../schema/snapshot.ts';
import { findRoute, type FoundRoute } from './findRoute.ts';
import { tiesOf, type GraphSource } from './graphElements.ts';
import { tieGraph } from './tieGraph.ts';
import { holdsOn } from '../dated/holdsOn.ts';

export type Door = FoundRoute & { readonly fromId: string; readonly toId: string };

export type DoorQuestion = {
  /** Our people: where a way may start. */
  readonly ourIds: readonly string[];
  /** Where the door is; of equally near ones the first. */
  readonly targetIds: readonly string[];
};

/** The way to the nearest target from whoever of us is nearest; null when no tie leads there. */
export function openDoor(source: GraphSource, onDate: string, { ourIds, targetIds }: DoorQuestion): Door | null {
  const ends = new Set([...ourIds, ...targetIds]);
  const members = new Set([...source.actors.values()].filter((each) => isStep(each, onDate, ends)).map(({ id }) => id));
  const ties = tiesOf(source, onDate).filter(({ classes }) => !classes.split(' ').includes('desired'));
  const { graph, numberOf } = tieGraph(ties, members);
  const nearest = (from: readonly string[], among: readonly string[]): string | null => {
    const distance = stepsFrom(
      graph,
      from.flatMap((id) => numberOf.get(id) ?? []),
      Number.POSITIVE_INFINITY,
    );
    const reached = among.flatMap((id) => {
      const steps = distance[numberOf.get(id) ?? -1] ?? -1;
      return steps > 0 ? [{ id, steps }] : [];
    });
    return reached.toSorted((one, other) => one.steps - other.steps)[0]?.id ?? null;
  };
  const toId = nearest(ourIds, targetIds);
  const fromId = toId === null ? null : nearest([toId], ourIds);
  const route = fromId === null || toId === null ? null : findRoute(source, onDate, { fromId, toId, turn: 0 });
  return route && fromId !== null && toId !== null ? { ...route, fromId, toId } : null;
}

function isStep(actor: Actor, onDate: string, ends: ReadonlySet<string>): boolean {
  return holdsOn(actor, onDate) && (ends.has(actor.id) || !('presence' in actor) || actor.presence === 'present');
}

type People = Pick<GraphSource, 'actors' | 'organisations' | 'positions'>;

/** Somebody with his colleagues: the organisations where he works or that he is, their departments and their people. */
export function ourPeople({ actors, organisations, positions }: People, onDate: string, id: string): readonly string[] {
  const held = [...positions.values()].filter((each) => each.personId !== null && holdsOn(each, onDate));
  const places = new Set<string>(
    actors.get(id)?.kind === 'person'
      ? held.filter((each) => each.personId === id).map((each) => each.organisationId)
      : [id],
  );
  // A set is walked in order of insertion, also over what is added on the way.
  for (const place of places) {
    for (const each of organisations) if (each.parentId === place) places.add(each.id);
  }
  const colleagues = held.filter((each) => places.has(each.organisationId)).flatMap((each) => each.personId ?? []);
  return [...new Set<string>([id, ...colleagues, ...places])];
}
