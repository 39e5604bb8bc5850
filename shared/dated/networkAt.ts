// The network as it was, or will be, on a day: only what holds then, and only ties whose both ends do.
import type { Agreement } from '../schema/agreement.ts';
import type { Consultation } from '../schema/consultation.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import { holdsOn } from './holdsOn.ts';

/** The records that hold on a day. Records that do keep their identity; O(n) in the records. */
export function networkAt(snapshot: NetworkSnapshot, date: string): NetworkSnapshot {
  const actors = snapshot.actors.filter((actor) => holdsOn(actor, date));
  const ids = new Set<string>(actors.map(({ id }) => id));
  const isThere = (id: string | null) => id === null || ids.has(id);
  return {
    ...snapshot,
    actors: actors.map((actor) => asOf(actor, ids, date)),
    positions: snapshot.positions.filter(
      (each) => holdsOn(each, date) && isThere(each.personId) && isThere(each.organisationId),
    ),
    relations: snapshot.relations.filter((each) => holdsOn(each, date) && isThere(each.fromId) && isThere(each.toId)),
    participations: snapshot.participations.filter(
      (each) => holdsOn(each, date) && isThere(each.consultationId) && isThere(each.actorId),
    ),
    contactMoments: snapshot.contactMoments.filter(({ onDate }) => onDate <= date),
    placements: snapshot.placements.filter(({ actorId }) => isThere(actorId)),
  };
}

function asOf(actor: Actor, ids: ReadonlySet<string>, date: string): Actor {
  if (actor.kind === 'consultation') return consultationOn(actor, date);
  return actor.kind === 'agreement' ? withPartiesIn(actor, ids) : actor;
}

/** Before the day it was introduced, what runs now was a pilot. */
function consultationOn(consultation: Consultation, date: string): Consultation {
  const wasPilot =
    consultation.stage === 'running' && consultation.introducedOn !== null && date < consultation.introducedOn;
  return wasPilot ? { ...consultation, stage: 'pilot' } : consultation;
}

function withPartiesIn(agreement: Agreement, ids: ReadonlySet<string>): Agreement {
  if (agreement.parties.every(({ actorId }) => ids.has(actorId))) return agreement;
  return { ...agreement, parties: agreement.parties.filter(({ actorId }) => ids.has(actorId)) };
}
