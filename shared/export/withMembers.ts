// A contact list of a consultation or an agreement is one of who is in it.
import { holdsOn } from '../dated/holdsOn.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

/**
 * The given ids, and those of who takes part in a consultation on a day or is a party to an agreement among them. Of an
 * organisation that sent somebody only those are listed; one that sent nobody stands for all its contacts.
 */
export function withMembers(
  { actors, positions, participations }: Pick<NetworkSnapshot, 'actors' | 'positions' | 'participations'>,
  ids: readonly string[],
  day: string,
): readonly string[] {
  const asked = new Set(ids);
  const all = new Set(ids);
  for (const actor of actors) {
    if (!asked.has(actor.id) || (actor.kind !== 'consultation' && actor.kind !== 'agreement')) continue;
    const members = new Set<string>(
      actor.kind === 'agreement'
        ? actor.parties.map(({ actorId }) => actorId)
        : participations
            .filter((each) => each.consultationId === actor.id && holdsOn(each, day))
            .map(({ actorId }) => actorId),
    );
    const sent = positions.filter((each) => each.personId !== null && members.has(each.personId) && holdsOn(each, day));
    const places = new Set<string>(sent.map(({ organisationId }) => organisationId));
    for (const id of members) if (!places.has(id)) all.add(id);
  }
  return [...all];
}
