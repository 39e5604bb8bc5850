// What changed in the network between two days: who came, who went, and what became different of who stayed.
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import { networkAt } from './networkAt.ts';

export type ComparedRecord = { readonly id: string; readonly name: string };

/** What a record gained and lost: contacts of an organisation, functions of a person, participants of a consultation. */
export type ChangedRecord = ComparedRecord & { readonly gained: readonly string[]; readonly lost: readonly string[] };

export type ComparedKind = {
  readonly added: readonly ComparedRecord[];
  readonly removed: readonly ComparedRecord[];
  readonly changed: readonly ChangedRecord[];
};

export const comparedKinds = ['organisations', 'persons', 'relations', 'consultations'] as const;
export type NetworkComparison = { readonly [K in (typeof comparedKinds)[number]]: ComparedKind };

/**
 * Compares the network on two days, each list by name. A partner who is still missing is in neither. A relation that
 * ended and goes on as another of the same type between the same two has changed.
 */
export function compareDates(snapshot: NetworkSnapshot, from: string, to: string): NetworkComparison {
  const names = namesOf(snapshot);
  const before = portray(networkAt(snapshot, from), names);
  const after = portray(networkAt(snapshot, to), names);
  return {
    organisations: compare(before.organisations, after.organisations),
    persons: compare(before.persons, after.persons),
    relations: compare(before.relations, after.relations),
    consultations: compare(before.consultations, after.consultations),
  };
}

/** A record on one day: what it is called, and what of it can change. */
type Portrait = ComparedRecord & { readonly traits: ReadonlySet<string> };
type Portraits = ReadonlyMap<string, Portrait>;
type Names = { readonly actor: (id: string) => string; readonly role: (id: string | null, text: string) => string };

function namesOf({ actors, vocabulary }: NetworkSnapshot): Names {
  const labels = new Map<string, string>(actors.map(({ id, label }) => [id, label]));
  const roles = new Map(vocabulary.roles.map(({ id, label }) => [id, label]));
  return {
    actor: (id) => labels.get(id) ?? '',
    role: (id, text) => text || (id === null ? '' : (roles.get(id) ?? '')),
  };
}

function portray(network: NetworkSnapshot, names: Names) {
  const traits = new Map<string, Set<string>>();
  const note = (id: string, trait: string) => {
    const known = traits.get(id);
    if (known) known.add(trait);
    else traits.set(id, new Set([trait]));
  };
  for (const { personId, organisationId, roleId, roleText } of network.positions) {
    if (personId === null) continue;
    const role = names.role(roleId, roleText);
    note(organisationId, [names.actor(personId), role].filter(Boolean).join(', '));
    note(personId, [role, names.actor(organisationId)].filter(Boolean).join(', '));
  }
  for (const { consultationId, actorId } of network.participations) note(consultationId, names.actor(actorId));
  for (const actor of network.actors)
    if (actor.kind === 'consultation' && actor.stage === 'pilot') note(actor.id, 'pilot');
  const ofKind = (kind: Actor['kind']): Portraits =>
    new Map(
      network.actors
        .filter((actor) => actor.kind === kind && !('presence' in actor && actor.presence === 'missing'))
        .map(({ id, label }) => [id, { id, name: label, traits: traits.get(id) ?? none }]),
    );
  return {
    organisations: ofKind('organisation'),
    persons: ofKind('person'),
    consultations: ofKind('consultation'),
    relations: relationPortraits(network, names),
  };
}

const none: ReadonlySet<string> = new Set();

// Keyed by what it says of whom, so that a relation that goes on under another id is the same one.
function relationPortraits({ relations, vocabulary }: NetworkSnapshot, names: Names): Portraits {
  const types = new Map(vocabulary.relationTypes.map((type) => [type.id, type]));
  const portraits = new Map<string, Portrait>();
  for (const relation of relations) {
    if (relation.status === 'ended') continue;
    const type = types.get(relation.typeId);
    const ends = type?.isSymmetric ? [relation.fromId, relation.toId].toSorted() : [relation.fromId, relation.toId];
    const traits = new Set([
      relation.status,
      `${relation.intensity ?? ''}`,
      relation.level ?? '',
      relation.frequency ?? '',
    ]);
    const name = `${names.actor(relation.fromId)} – ${names.actor(relation.toId)}${type ? `: ${type.label}` : ''}`;
    portraits.set([relation.typeId, ...ends].join('|'), { id: relation.id, name, traits });
  }
  return portraits;
}

function compare(before: Portraits, after: Portraits): ComparedKind {
  const added = [...after].filter(([key]) => !before.has(key)).map(([, { id, name }]) => ({ id, name }));
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, { id, name }]) => ({ id, name }));
  const changed = [...after].flatMap(([key, now]) => {
    const then = before.get(key);
    if (!then) return [];
    const gained = [...now.traits].filter((trait) => !then.traits.has(trait) && trait !== '');
    const lost = [...then.traits].filter((trait) => !now.traits.has(trait) && trait !== '');
    return gained.length + lost.length > 0 ? [{ id: now.id, name: now.name, gained, lost }] : [];
  });
  return { added: added.toSorted(byName), removed: removed.toSorted(byName), changed: changed.toSorted(byName) };
}

// By code unit after folding nothing: the same on every machine. Screens sort by their own language.
function byName(a: ComparedRecord, b: ComparedRecord): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
