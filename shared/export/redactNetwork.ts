// The whole network as it may leave: who may not be exported stays in, and so does what was not asked for.
import type { ContactPoint } from '../schema/contactPoint.ts';
import type { Actor, Entities, NetworkSnapshot } from '../schema/snapshot.ts';
import type { LeftOut, RedactionHeader } from './types.ts';

export type NetworkRedactRequest = {
  /** Phone numbers and notes are left out unless they are asked for (data minimisation, AVG art. 5). */
  readonly withPhonesAndNotes: boolean;
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly at: string;
};

export type RedactedNetwork = Entities & {
  readonly network: NetworkSnapshot['network'];
  readonly header: RedactionHeader;
  readonly leftOut: readonly LeftOut[];
};

/** Every record of a person who may not leave is gone, with the ties that would betray them. */
export function redactNetwork(snapshot: NetworkSnapshot, request: NetworkRedactRequest): RedactedNetwork {
  const allowed = snapshot.actors.filter((actor) => actor.kind !== 'person' || actor.mayExport);
  const ids = new Set<string>(allowed.map((actor) => actor.id));
  const held = snapshot.actors.filter((actor) => !ids.has(actor.id));
  return {
    network: snapshot.network,
    actors: allowed.map((actor) => redactActor(actor, request)),
    positions: snapshot.positions.filter(({ personId }) => personId === null || ids.has(personId)),
    relations: snapshot.relations
      .filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))
      .map((relation) => (request.withPhonesAndNotes ? relation : { ...relation, note: '' })),
    placements: snapshot.placements.filter(({ actorId }) => ids.has(actorId)),
    decisions: snapshot.decisions.map((decision) => ({
      ...decision,
      ownerId: decision.ownerId !== null && ids.has(decision.ownerId) ? decision.ownerId : null,
    })),
    header: {
      purpose: request.purpose,
      date: request.at,
      confidential: allowed.some((actor) => actor.kind === 'person'),
    },
    leftOut: held.map(({ id }) => ({ id, reasonKey: 'notAllowed', field: null })),
  };
}

function redactActor(actor: Actor, { withPhonesAndNotes }: NetworkRedactRequest): Actor {
  const mayLeave = (point: ContactPoint) => !point.isPrivate && (withPhonesAndNotes || point.kind === 'email');
  const contactPoints = actor.contactPoints.filter(mayLeave);
  return { ...actor, contactPoints, notes: withPhonesAndNotes ? actor.notes : '' };
}
