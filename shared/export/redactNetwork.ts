// The whole network as it may leave: who may not be exported stays in, and so does what was not asked for.
import type { ContactPoint } from '../schema/contactPoint.ts';
import type { ContactMoment } from '../schema/contactMoment.ts';
import type { Issue } from '../schema/issue.ts';
import type { Missing } from '../schema/missing.ts';
import type { Actor, Entities, NetworkSnapshot } from '../schema/snapshot.ts';
import type { LeftOut, RedactionHeader } from './types.ts';

export type NetworkRedactRequest = {
  /** Phone numbers and notes are left out unless they are asked for (data minimisation, AVG art. 5). */
  readonly withPhonesAndNotes: boolean;
  /** Photos are left out unless they are asked for; of who may not be shown they never leave. */
  readonly withPhotos?: boolean;
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly at: string;
};

// Saved views stay behind: they are about how somebody looks, and name whom by id.
export type RedactedNetwork = Omit<Entities, 'views'> & {
  readonly network: NetworkSnapshot['network'];
  readonly header: RedactionHeader;
  readonly leftOut: readonly LeftOut[];
};

/** Every record of a person who may not leave is gone, with the ties that would betray them. */
export function redactNetwork(snapshot: NetworkSnapshot, request: NetworkRedactRequest): RedactedNetwork {
  const allowed = snapshot.actors.filter((actor) => actor.kind !== 'person' || actor.mayExport);
  const ids = new Set<string>(allowed.map((actor) => actor.id));
  const held = snapshot.actors.filter((actor) => !ids.has(actor.id));
  const relations = snapshot.relations.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId));
  return {
    network: { ...snapshot.network, ownActorId: onlyIn(ids, snapshot.network.ownActorId) },
    actors: allowed.map((actor) => redactActor(actor, ids, request)),
    positions: snapshot.positions.filter(({ personId }) => personId === null || ids.has(personId)),
    relations: relations.map((relation) => (request.withPhonesAndNotes ? relation : { ...relation, note: '' })),
    participations: snapshot.participations.filter(({ actorId }) => ids.has(actorId)),
    issues: redactIssues(snapshot, ids, new Set(relations.map(({ id }) => id)), request),
    contactMoments: redactMoments(snapshot, ids, request),
    placements: snapshot.placements.filter(({ actorId }) => ids.has(actorId)),
    decisions: snapshot.decisions.map((decision) => ({ ...decision, ownerId: onlyIn(ids, decision.ownerId) })),
    header: {
      purpose: request.purpose,
      date: request.at,
      confidential: allowed.some((actor) => actor.kind === 'person'),
    },
    leftOut: held.map(({ id }) => ({ id, reasonKey: 'notAllowed', field: null })),
  };
}

type Ids = ReadonlySet<string>;

function onlyIn<Id extends string>(ids: Ids, id: Id | null): Id | null {
  return id !== null && ids.has(id) ? id : null;
}

function redactActor(actor: Actor, ids: Ids, { withPhonesAndNotes, withPhotos = false }: NetworkRedactRequest): Actor {
  const notes = withPhonesAndNotes ? actor.notes : '';
  switch (actor.kind) {
    case 'organisation':
    case 'person': {
      const mayLeave = (point: ContactPoint) => !point.isPrivate && (withPhonesAndNotes || point.kind === 'email');
      const contactPoints = actor.contactPoints.filter(mayLeave);
      const redacted = { ...actor, contactPoints, notes, missing: actor.missing && redactRoad(actor.missing, ids) };
      if (redacted.kind === 'organisation' || (withPhotos && redacted.mayShow)) return redacted;
      return { ...redacted, photoSha: null };
    }
    case 'consultation':
      return { ...actor, notes, chairId: onlyIn(ids, actor.chairId) };
    case 'agreement':
      return { ...actor, notes, parties: actor.parties.filter(({ actorId }) => ids.has(actorId)) };
  }
}

function redactRoad(road: Missing, ids: Ids): Missing {
  const missedByIds = road.missedByIds.filter((id) => ids.has(id));
  return { ...road, missedByIds, invitedById: onlyIn(ids, road.invitedById) };
}

function redactIssues(
  { issues }: NetworkSnapshot,
  ids: Ids,
  relationIds: Ids,
  { withPhonesAndNotes }: NetworkRedactRequest,
): readonly Issue[] {
  const stays = ({ subject }: Issue) => {
    if (subject?.kind === 'actor') return ids.has(subject.id);
    return subject?.kind !== 'relation' || relationIds.has(subject.id);
  };
  return issues
    .filter(stays)
    .map((issue) => ({ ...issue, ownerId: onlyIn(ids, issue.ownerId), note: withPhonesAndNotes ? issue.note : '' }));
}

// What was said in a contact moment is a note; with whom is not told when nobody of them may leave.
function redactMoments(
  { contactMoments }: NetworkSnapshot,
  ids: Ids,
  { withPhonesAndNotes }: NetworkRedactRequest,
): readonly ContactMoment[] {
  return contactMoments.flatMap((moment) => {
    const actorIds = moment.actorIds.filter((id) => ids.has(id));
    if (actorIds.length === 0) return [];
    return [{ ...moment, actorIds, summary: withPhonesAndNotes ? moment.summary : '' }];
  });
}
