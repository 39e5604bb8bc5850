// Who is tied to whom, whatever the tie is: one step around a selection.
import type { NetworkIndex } from './networkIndex.ts';

/** The ids with everybody tied to them: by a relation, a function, being part of, taking part or being a party. Those given come first. */
export function withNeighbours(network: NetworkIndex, ids: readonly string[]): readonly string[] {
  const found = new Set(ids);
  for (const id of ids) for (const other of neighboursOf(network, id)) if (network.actors.has(other)) found.add(other);
  return [...found];
}

function neighboursOf(network: NetworkIndex, id: string): readonly string[] {
  const actor = network.actors.get(id);
  const relations = (network.relationsOf.get(id) ?? []).filter(({ status }) => status !== 'ended');
  return [
    ...relations.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...(network.positionsOfPerson.get(id) ?? []).map(({ organisationId }) => organisationId),
    ...(network.positionsAt.get(id) ?? []).flatMap(({ personId }) => personId ?? []),
    ...(network.departmentsOf.get(id) ?? []).map((department) => department.id),
    ...(actor?.kind === 'organisation' && actor.parentId !== null ? [actor.parentId] : []),
    ...(network.participationsOf.get(id) ?? []).map(({ consultationId }) => consultationId),
    ...(network.participationsIn.get(id) ?? []).map(({ actorId }) => actorId),
    ...(network.agreementsOf.get(id) ?? []).map((agreement) => agreement.id),
    ...(actor?.kind === 'agreement' ? actor.parties.map(({ actorId }) => actorId) : []),
  ];
}
