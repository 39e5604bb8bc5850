// Where one contact person is the only way in.
import { holdsOn } from '../dated/holdsOn.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

/** Per organisation that is there the persons who have a function there on a day and are there themselves. */
export function contactsByOrganisation(
  snapshot: NetworkSnapshot,
  at: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const present = new Map(
    snapshot.actors
      .filter((actor) => holdsOn(actor, at) && !('presence' in actor && actor.presence === 'missing'))
      .map((actor) => [actor.id as string, actor.kind]),
  );
  const contacts = new Map<string, Set<string>>();
  for (const [id, kind] of present) if (kind === 'organisation') contacts.set(id, new Set());
  for (const position of snapshot.positions) {
    const { personId, organisationId } = position;
    if (personId === null || present.get(personId) !== 'person' || !holdsOn(position, at)) continue;
    contacts.get(organisationId)?.add(personId);
  }
  return contacts;
}

/** Per person the organisations of which they are the only contact; those of one person in the order of the snapshot. */
export function onlyEntrances(snapshot: NetworkSnapshot, at: string): ReadonlyMap<string, readonly string[]> {
  const entrances = new Map<string, string[]>();
  for (const [organisationId, persons] of contactsByOrganisation(snapshot, at)) {
    const [only, ...others] = persons;
    if (only === undefined || others.length > 0) continue;
    entrances.set(only, [...(entrances.get(only) ?? []), organisationId]);
  }
  return entrances;
}
