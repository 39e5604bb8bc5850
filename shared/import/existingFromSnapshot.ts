/** A whole network → what the import compares a list with. */
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import type { Existing } from './types.ts';

/** The view every network has. */
const mainView = 'main';

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Actors oldest first (ids rise with time); a retired partner type is not given to new records, a retired
 * theme is met rather than made a second time. */
export function existingFromSnapshot(
  snapshot: Pick<NetworkSnapshot, 'actors' | 'positions' | 'vocabulary'> &
    Partial<Pick<NetworkSnapshot, 'relations' | 'placements'>>,
): Existing {
  const { actors, positions, vocabulary, relations = [], placements = [] } = snapshot;
  const roles = new Map(vocabulary.roles.map((role) => [role.id, role.label]));
  const organisations: Organisation[] = [];
  const persons: Person[] = [];
  for (const actor of actors) {
    if (actor.kind === 'organisation') organisations.push(actor);
    else if (actor.kind === 'person') persons.push(actor);
  }
  return {
    organisations: organisations.sort(byId),
    persons: persons.sort(byId),
    positions: [...positions].sort(byId).map((position) => ({
      id: position.id,
      personId: position.personId,
      organisationId: position.organisationId,
      role: position.roleText || (roles.get(position.roleId ?? '') ?? ''),
      areaIds: position.areaIds,
      themeIds: position.themeIds,
    })),
    themes: vocabulary.themes,
    areas: vocabulary.areas,
    partnerTypes: vocabulary.partnerTypes.filter((type) => type.retiredOn === null),
    relations: [...relations].sort(byId),
    relationTypes: vocabulary.relationTypes,
    placedIds: placements.filter(({ viewId }) => viewId === mainView).map(({ actorId }) => actorId),
  };
}
