/** A whole network → what finding doubles looks at: names, how to reach, where somebody works. Small enough to send to a worker. */
import { contactKey } from '../import/readReachable.ts';
import type { ExistingArea } from '../import/types.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

export type PairOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
  readonly successorIds: readonly string[];
  /** Keys of e-mail addresses and numbers. */
  readonly contactKeys: readonly string[];
  readonly kvk: string;
  /** Postcode, else place; empty when neither is known. */
  readonly place: string;
};

export type PairPerson = {
  readonly id: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly aliases: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** The organisations, not the departments, where the person works. */
  readonly roots: readonly string[];
};

export type PairSource = {
  /** Oldest first. */
  readonly organisations: readonly PairOrganisation[];
  readonly persons: readonly PairPerson[];
  readonly areas: readonly ExistingArea[];
};

/** O(n) in the records of the network. */
export function pairSource({
  actors,
  positions,
  vocabulary,
}: Pick<NetworkSnapshot, 'actors' | 'positions' | 'vocabulary'>): PairSource {
  const organisations = actors.filter((actor) => actor.kind === 'organisation').toSorted(byId);
  const persons = actors.filter((actor) => actor.kind === 'person').toSorted(byId);
  const rootOf = rootFinder(organisations);
  const roots = new Map<string, Set<string>>();
  for (const { personId, organisationId } of positions) {
    if (personId === null) continue;
    const known = roots.get(personId) ?? new Set();
    roots.set(personId, known.add(rootOf(organisationId)));
  }
  return {
    organisations: organisations.map(toPairOrganisation),
    persons: persons.map((person) => toPairPerson(person, [...(roots.get(person.id) ?? [])])),
    areas: vocabulary.areas.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases })),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function rootFinder(organisations: readonly Organisation[]): (id: string) => string {
  const parents = new Map<string, string | null>(organisations.map(({ id, parentId }) => [id, parentId]));
  return (id) => {
    let root = id;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
    return root;
  };
}

function toPairOrganisation(organisation: Organisation): PairOrganisation {
  const { id, name, aliases, parentId, successors, contactPoints, kvk, address } = organisation;
  return {
    id,
    name,
    aliases,
    parentId,
    successorIds: successors.map(({ actorId }) => actorId),
    contactKeys: contactPoints.map(contactKey),
    kvk: kvk.replace(/\D/gu, ''),
    place: (address?.postcode || address?.city || '').toLowerCase().replace(/\s/gu, ''),
  };
}

function toPairPerson(person: Person, roots: readonly string[]): PairPerson {
  const { id, givenName, prefix, familyName, aliases, contactPoints } = person;
  const keys = [...new Set(contactPoints.map(contactKey))];
  return {
    id,
    givenName,
    prefix,
    familyName,
    aliases,
    emails: keys.filter((key) => key.startsWith('email:')),
    phones: keys.filter((key) => !key.startsWith('email:')),
    roots,
  };
}
