// A part of a network: the asked actors with whoever works there, and only what lies between them.
import { holdsOn } from '../../dated/holdsOn.ts';
import type { NetworkSnapshot } from '../../schema/snapshot.ts';

/** The part of the snapshot that is asked. No ids = the whole; `at` leaves out who does not hold on that day. */
export function narrowNetwork(
  snapshot: NetworkSnapshot,
  actorIds: readonly string[],
  at: string | null,
): NetworkSnapshot {
  if (actorIds.length === 0 && at === null) return snapshot;
  const asked = new Set<string>(actorIds.length === 0 ? snapshot.actors.map(({ id }) => id) : actorIds);
  for (const { personId, organisationId } of snapshot.positions)
    if (personId !== null && asked.has(organisationId)) asked.add(personId);
  const holds = (dated: object) => {
    if (at === null) return true;
    const { validFrom = null, validUntil = null } = dated as { validFrom?: string | null; validUntil?: string | null }; // every dated record has these
    return holdsOn({ validFrom, validUntil }, at);
  };
  const actors = snapshot.actors.filter((actor) => asked.has(actor.id) && holds(actor));
  const ids = new Set<string>(actors.map(({ id }) => id));
  return {
    ...snapshot,
    actors: actors.map((actor) =>
      actor.kind === 'organisation' && actor.parentId !== null && !ids.has(actor.parentId)
        ? { ...actor, parentId: null }
        : actor,
    ),
    positions: snapshot.positions.filter(
      (each) => ids.has(each.organisationId) && (each.personId === null || ids.has(each.personId)) && holds(each),
    ),
    relations: snapshot.relations.filter((each) => ids.has(each.fromId) && ids.has(each.toId) && holds(each)),
    participations: snapshot.participations.filter(
      (each) => ids.has(each.actorId) && ids.has(each.consultationId) && holds(each),
    ),
    placements: snapshot.placements.filter(({ actorId }) => ids.has(actorId)),
    issues: actorIds.length === 0 ? snapshot.issues : [],
    contactMoments: actorIds.length === 0 ? snapshot.contactMoments : [],
    decisions: actorIds.length === 0 ? snapshot.decisions : [],
  };
}
