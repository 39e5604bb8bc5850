// Is somebody with this name in the network already? Spelling, legal form, case, accents and spaces do not matter.
import { organisationKeys } from '../../shared/import/normalise/organisationName.ts';
import type { Organisation } from '../../shared/schema/organisation.ts';
import { personLabel, type Person } from '../../shared/schema/person.ts';
import { foldCompact } from '../../shared/text/fold.ts';
import type { NetworkIndex } from './networkIndex.ts';

export type KnownNames = {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly persons: ReadonlyMap<string, Person>;
};

/** Every name of the network by its key, built once for a form. O(n). */
export function knownNames({ organisations, persons }: Pick<NetworkIndex, 'organisations' | 'persons'>): KnownNames {
  const byName = new Map<string, Organisation>();
  // A name goes before somebody else's alias.
  for (const organisation of organisations)
    for (const alias of organisation.aliases) byName.set(keyOf(alias), organisation);
  for (const organisation of organisations) byName.set(keyOf(organisation.name), organisation);
  return { organisations: byName, persons: new Map(persons.map((person) => [foldCompact(person.label), person])) };
}

/** The organisation with this name or alias: "Stichting Lister" is "Lister"; null when there is none. */
export function organisationCalled({ organisations }: KnownNames, name: string): Organisation | null {
  return (name.trim() !== '' && organisations.get(keyOf(name))) || null;
}

type NameParts = Pick<Person, 'givenName' | 'prefix' | 'familyName'>;

/** The person with this whole name; null when there is none, or when only one part of a name is given. */
export function personCalled({ persons }: KnownNames, parts: NameParts): Person | null {
  if (!parts.givenName || !parts.familyName) return null;
  return persons.get(foldCompact(personLabel(parts))) ?? null;
}

function keyOf(name: string): string {
  return organisationKeys(name, null).core;
}
