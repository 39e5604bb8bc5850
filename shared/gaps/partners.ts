// The parties of the map on the reference date, with what they take over from the organisation they belong to.
import { holdsOn } from '../dated/holdsOn.ts';
import type { Scale } from '../schema/lists.ts';
import type { GapMemory } from './memory.ts';
import type { GapContext, GapOrganisation } from './types.ts';

export type Partner = {
  readonly id: string;
  readonly name: string;
  /** Own types, or those of the nearest organisation above that has any. */
  readonly partnerTypeIds: readonly string[];
  /** Own work areas, or those of the nearest organisation above that has any; empty = not known. */
  readonly areaIds: readonly string[];
  readonly scale: Scale | null;
  readonly isNational: boolean;
  readonly themeIds: readonly string[];
  readonly targetGroup: string;
  readonly excludes: string;
  readonly confirmedOn: string | null;
  /** Active contact persons here and in the departments below. */
  readonly contactIds: ReadonlySet<string>;
};

/** All organisations that are there on the reference date, by id. Missing partners are not. One that did not change is the very same. */
export function partnersAt(context: GapContext, memory: GapMemory): readonly Partner[] {
  const byId = new Map(context.organisations.map((each) => [each.id, each]));
  const parts = [
    context.at,
    memory.steady('contact positions', context.positions),
    memory.steady('contact persons', context.persons),
    memory.steady(
      'contact places',
      context.organisations.map(({ id, parentId, presence, validFrom, validUntil }) =>
        [id, parentId, presence, validFrom, validUntil].join('|'),
      ),
    ),
  ];
  const contacts = memory.remember('contacts', parts, () => contactsByOrganisation(context, byId));
  return context.organisations
    .filter((each) => isThere(each, context.at))
    .map((each) => {
      const line = lineUp(each, byId);
      const people = memory.steady(`contacts|${each.id}`, [...(contacts.get(each.id) ?? [])].toSorted(compareText));
      return memory.remember(`partner|${each.id}`, [people, ...line], () => toPartner(each, line, people));
    })
    .toSorted((one, other) => compareText(one.id, other.id));
}

/** Order by code unit: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The organisations from this one up; a circle of parents is walked once. */
export function lineUp(
  organisation: GapOrganisation,
  byId: ReadonlyMap<string, GapOrganisation>,
): readonly GapOrganisation[] {
  const line = new Set([organisation]);
  for (const each of line) {
    const parent = each.parentId === null ? undefined : byId.get(each.parentId);
    if (parent) line.add(parent);
  }
  return [...line];
}

function isThere(organisation: GapOrganisation, day: string): boolean {
  return organisation.presence === 'present' && holdsOn(organisation, day);
}

function toPartner(
  organisation: GapOrganisation,
  line: readonly GapOrganisation[],
  contacts: readonly string[],
): Partner {
  return {
    id: organisation.id,
    name: organisation.name,
    partnerTypeIds: line.find((each) => each.partnerTypeIds.length > 0)?.partnerTypeIds ?? [],
    areaIds: line.find((each) => each.areaIds.length > 0)?.areaIds ?? [],
    scale: organisation.scale,
    isNational: organisation.scale === 'land',
    themeIds: organisation.themeIds,
    targetGroup: organisation.targetGroup,
    excludes: organisation.excludes,
    confirmedOn: organisation.confirmedOn,
    contactIds: new Set(contacts),
  };
}

function contactsByOrganisation(
  context: GapContext,
  byId: ReadonlyMap<string, GapOrganisation>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const present = new Set(
    context.persons.filter((each) => each.presence === 'present' && holdsOn(each, context.at)).map((each) => each.id),
  );
  const contacts = new Map<string, Set<string>>();
  const lines = new Map<GapOrganisation, readonly GapOrganisation[]>();
  for (const position of context.positions) {
    const { personId } = position;
    const place = byId.get(position.organisationId);
    if (personId === null || !present.has(personId) || !place || !holdsOn(position, context.at)) continue;
    // A department that no longer exists has no contact to lend to the organisation above it.
    if (!isThere(place, context.at)) continue;
    const line = lines.get(place) ?? lineUp(place, byId);
    lines.set(place, line);
    for (const each of line) {
      const known = contacts.get(each.id);
      if (known) known.add(personId);
      else contacts.set(each.id, new Set([personId]));
    }
  }
  return contacts;
}
