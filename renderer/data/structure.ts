// The network beside what is said of its actors: ties, groups and filters are not worked out anew for another name.
import { useState } from 'react';
import type { Actor } from '../../shared/schema/snapshot.ts';
import type { NetworkIndex } from './networkIndex.ts';

/** What only says something of an actor; whatever is not named here may decide with whom it stands. */
const said = {
  name: null,
  label: null,
  sortKey: null,
  title: null,
  givenName: null,
  prefix: null,
  familyName: null,
  aliases: null,
  contactPoints: null,
  address: null,
  website: null,
  kvk: null,
  goal: null,
  notes: null,
};

/** Made of the actors; what of them matters is compared actor by actor. */
const ofActors: readonly (keyof NetworkIndex)[] = [
  'snapshot',
  'placements',
  'actors',
  'organisations',
  'persons',
  'consultations',
  'agreements',
  'agreementsOf',
  'departmentsOf',
];

/** The same object until something else changed than a place or what is said of somebody: it may hold old names. */
export function useStructure(network: NetworkIndex): NetworkIndex {
  const [kept, keep] = useState(network);
  if (kept === network || isSameStructure(kept, network)) return kept;
  keep(network);
  return network;
}

/** Whether two networks have the same actors, the same between them, and the same words. O(n), fast where they are one object. */
export function isSameStructure(a: NetworkIndex, b: NetworkIndex): boolean {
  const parts = Object.keys(b) as (keyof NetworkIndex)[];
  if (!parts.every((part) => a[part] === b[part] || ofActors.includes(part))) return false;
  if (a.actors.size !== b.actors.size) return false;
  const others = b.actors.values();
  for (const actor of a.actors.values()) {
    const other = others.next().value;
    if (actor !== other && !(other && isSameBeside(actor, other))) return false;
  }
  return true;
}

function isSameBeside(a: Actor, b: Actor): boolean {
  return JSON.stringify({ ...a, ...said }) === JSON.stringify({ ...b, ...said });
}
