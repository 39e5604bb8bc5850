// The open network, indexed once per change for all screens: look-ups instead of searches.
import type { Organisation } from '../../shared/schema/organisation.ts';
import type { Person } from '../../shared/schema/person.ts';
import type { Placement } from '../../shared/schema/placement.ts';
import type { Position } from '../../shared/schema/position.ts';
import type { Relation } from '../../shared/schema/relation.ts';
import type { Actor, NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import type { Area, Domain, PartnerType, RelationType, Role, Theme } from '../../shared/schema/vocabulary.ts';

export type NetworkIndex = {
  readonly snapshot: NetworkSnapshot;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Sorted as a Dutch list is: by name, tussenvoegsel last. */
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly positionsOfPerson: ReadonlyMap<string, readonly Position[]>;
  readonly positionsAt: ReadonlyMap<string, readonly Position[]>;
  /** Places on the main view, by actor. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly partnerTypes: ReadonlyMap<string, PartnerType>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly areas: ReadonlyMap<string, Area>;
};

/** Indexes a snapshot; O(n) in its records plus the sorting of names. */
export function indexNetwork(snapshot: NetworkSnapshot): NetworkIndex {
  const { vocabulary } = snapshot;
  const sorted = snapshot.actors.toSorted((a, b) => collator.compare(a.sortKey, b.sortKey));
  return {
    snapshot,
    actors: byId(snapshot.actors),
    organisations: sorted.filter((actor) => actor.kind === 'organisation'),
    persons: sorted.filter((actor) => actor.kind === 'person'),
    relations: byId(snapshot.relations),
    positions: byId(snapshot.positions),
    relationsOf: groupEnds(snapshot.relations),
    positionsOfPerson: groupBy(snapshot.positions, (position) => position.personId),
    positionsAt: groupBy(snapshot.positions, (position) => position.organisationId),
    placements: new Map(
      snapshot.placements.filter((place) => place.viewId === 'main').map((place) => [place.actorId, place]),
    ),
    domains: byId(vocabulary.domains),
    partnerTypes: byId(vocabulary.partnerTypes),
    roles: byId(vocabulary.roles),
    relationTypes: byId(vocabulary.relationTypes),
    themes: byId(vocabulary.themes),
    areas: byId(vocabulary.areas),
  };
}

/** The one order of names in every list. */
export const collator = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true });

/** The domain that colours an actor: that of an organisation's first type, or of a person's first organisation; null when not known. */
export function domainOf(index: NetworkIndex, actor: Actor): Domain | null {
  if (actor.kind === 'organisation') {
    const type = actor.typeIds.map((id) => index.partnerTypes.get(id)).find(Boolean);
    return (type && index.domains.get(type.domainId)) ?? null;
  }
  const position = primaryPosition(index, actor.id);
  const employer = position && index.actors.get(position.organisationId);
  return employer ? domainOf(index, employer) : null;
}

/** The position that stands for a person: the primary one, else the first. */
export function primaryPosition(index: NetworkIndex, personId: string): Position | null {
  const positions = index.positionsOfPerson.get(personId) ?? [];
  return positions.find((position) => position.isPrimary) ?? positions[0] ?? null;
}

/** A position's function in words: the role of the list, else what was typed; empty when neither is known. */
export function roleLabel(index: NetworkIndex, position: Position): string {
  const role = position.roleId ? index.roles.get(position.roleId) : undefined;
  return position.roleText || (role?.label ?? '');
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function groupEnds(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const end of [relation.fromId, relation.toId]) {
      const group = groups.get(end);
      if (group) group.push(relation);
      else groups.set(end, [relation]);
    }
  }
  return groups;
}
