// Wat als … wegvalt: what falls apart, and what loses its only carrier.
import { holdsOn } from '../dated/holdsOn.ts';
import { type BuiltGraph, buildGraph } from '../graph/build.ts';
import { withoutNodes } from '../graph/metrics/removal.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { contactsByOrganisation } from './entrances.ts';
import { idsOf } from './source.ts';

export type WhatIf = {
  /** Organisations and persons, as they are tied on the day. */
  readonly built: BuiltGraph;
  /** Who of the asked ones is really there on the day. */
  readonly goneIds: readonly string[];
  readonly islandsBefore: number;
  readonly islandsAfter: number;
  /** Who stays but loses the way to the largest part of its island. */
  readonly looseIds: readonly string[];
  /** Existing relations that have one of them at an end. */
  readonly lostRelationIds: readonly string[];
  /** Organisations that stay but lose their only contact person. */
  readonly withoutContactIds: readonly string[];
  /** Pairs of organisations that nobody ties any more, directly or through a person of theirs. */
  readonly lostTies: readonly (readonly [oneId: string, otherId: string])[];
  /** Partner types that nobody fills any more, and those that nobody can be reached for any more. */
  readonly lostTypeIds: readonly string[];
  readonly unreachedTypeIds: readonly string[];
  /** Consultations that lose their chair. */
  readonly withoutChairIds: readonly string[];
};

/** @param at reference date `yyyy-mm-dd`; @param gone ids of organisations and persons, others are passed over */
export function whatIf(snapshot: NetworkSnapshot, gone: readonly string[], at: string): WhatIf {
  const built = buildGraph(snapshot, { level: 'all', at });
  const nodeOf = new Map(built.ids.map((id, node) => [id, node]));
  const nodes = new Set(gone.flatMap((id) => nodeOf.get(id) ?? []));
  const goneIds = idsOf(built, nodes);
  const isGone = new Set(goneIds);
  const removal = withoutNodes(built.lines, nodes);
  const relations = snapshot.relations.filter(
    (each) => each.status === 'existing' && holdsOn(each, at) && nodeOf.has(each.fromId) && nodeOf.has(each.toId),
  );
  const contacts = contactsByOrganisation(snapshot, at);
  const stays = (id: string) => !isGone.has(id);
  const withoutContactIds = [...contacts].flatMap(([id, persons]) =>
    stays(id) && persons.size > 0 && ![...persons].some(stays) ? [id] : [],
  );
  return {
    built,
    goneIds,
    islandsBefore: removal.componentsBefore,
    islandsAfter: removal.componentsAfter,
    looseIds: idsOf(built, removal.cutOff),
    lostRelationIds: relations.filter((each) => isGone.has(each.fromId) || isGone.has(each.toId)).map(({ id }) => id),
    withoutContactIds,
    lostTies: lostTies(relations, contacts, isGone),
    ...typesWithout(snapshot, contacts, isGone),
    withoutChairIds: snapshot.actors.flatMap((actor) =>
      actor.kind === 'consultation' && actor.chairId !== null && isGone.has(actor.chairId) && holdsOn(actor, at)
        ? [actor.id]
        : [],
    ),
  };
}

type Ends = { readonly fromId: string; readonly toId: string };
type Contacts = ReadonlyMap<string, ReadonlySet<string>>;

/** Each relation ties the organisations of its ends: an organisation itself, or those a person works for. */
function lostTies(
  relations: readonly Ends[],
  contacts: Contacts,
  isGone: ReadonlySet<string>,
): (readonly [string, string])[] {
  const employers = new Map<string, string[]>();
  for (const [organisationId, persons] of contacts) {
    for (const person of persons) employers.set(person, [...(employers.get(person) ?? []), organisationId]);
  }
  const organisationsOf = (id: string) => (contacts.has(id) ? [id] : (employers.get(id) ?? []));
  /** Per pair whether something of it stays. */
  const pairs = new Map<string, { readonly pair: readonly [string, string]; stays: boolean }>();
  for (const { fromId, toId } of relations) {
    const stays = !isGone.has(fromId) && !isGone.has(toId);
    for (const from of organisationsOf(fromId)) {
      for (const to of organisationsOf(toId)) {
        if (from === to || isGone.has(from) || isGone.has(to)) continue;
        const pair = from < to ? ([from, to] as const) : ([to, from] as const);
        const known = pairs.get(pair.join(' ')) ?? { pair, stays: false };
        known.stays ||= stays;
        pairs.set(pair.join(' '), known);
      }
    }
  }
  return [...pairs.values()].filter(({ stays }) => !stays).map(({ pair }) => pair);
}

function typesWithout(snapshot: NetworkSnapshot, contacts: Contacts, isGone: ReadonlySet<string>) {
  const stays = (id: string) => !isGone.has(id);
  const filled = new Map<string, { before: number; after: number; reachedBefore: number; reachedAfter: number }>();
  for (const actor of snapshot.actors) {
    const persons = contacts.get(actor.id);
    if (actor.kind !== 'organisation' || !persons) continue;
    for (const typeId of actor.typeIds) {
      const count = filled.get(typeId) ?? { before: 0, after: 0, reachedBefore: 0, reachedAfter: 0 };
      count.before++;
      if (persons.size > 0) count.reachedBefore++;
      if (stays(actor.id)) {
        count.after++;
        if ([...persons].some(stays)) count.reachedAfter++;
      }
      filled.set(typeId, count);
    }
  }
  const types = [...filled];
  return {
    lostTypeIds: types.filter(([, { before, after }]) => before > 0 && after === 0).map(([id]) => id),
    unreachedTypeIds: types
      .filter(([, each]) => each.after > 0 && each.reachedBefore > 0 && each.reachedAfter === 0)
      .map(([id]) => id),
  };
}
