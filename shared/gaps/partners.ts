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

const placeText = textOnce(({ id, parentId, presence, validFrom, validUntil }: GapOrganisation) =>
  [id, parentId, presence, validFrom, validUntil].join('|'),
);

/** Says something of a record, made once for each: a record that did not change says the same. */
export function textOnce<T extends object>(textOf: (record: T) => string): (record: T) => string {
  const known = new WeakMap<T, string>();
  return (record) => {
    const found = known.get(record);
    if (found !== undefined) return found;
    const text = textOf(record);
    known.set(record, text);
    return text;
  };
}

/** All organisations that are there on the reference date, by id. Missing partners are not. One that did not change is the very same. */
export function partnersAt(context: GapContext, memory: GapMemory): readonly Partner[] {
  const byId = new Map(context.organisations.map((each) => [each.id, each]));
  const parts = [
    context.at,
    memory.steady('contact positions', context.positions),
    memory.steady('contact persons', context.persons),
    memory.steady('contact places', context.organisations.map(placeText)),
  ];
  const contacts = memory.remember('contacts', parts, () => contactsByOrganisation(context, byId));
  const made = memory.remember('partners made', [], () => new WeakMap<GapOrganisation, Made>());
  return context.organisations
    .filter((each) => isThere(each, context.at))
    .map((each) => partnerOf(each, byId, contacts, made))
    .toSorted((one, other) => compareText(one.id, other.id));
}

/** A partner with what it was made from: the contacts as they were then, and the organisations from it up. */
type Made = {
  readonly partner: Partner;
  readonly contacts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly line: readonly GapOrganisation[];
};

/** The very same partner as last time while its organisation, those above it and its contacts are the same. */
function partnerOf(
  organisation: GapOrganisation,
  byId: ReadonlyMap<string, GapOrganisation>,
  contacts: Made['contacts'],
  made: WeakMap<GapOrganisation, Made>,
): Partner {
  const known = made.get(organisation);
  const isSameLine = known !== undefined && isLine(known.line, byId);
  if (isSameLine && known.contacts === contacts) return known.partner;
  const line = isSameLine ? known.line : lineUp(organisation, byId);
  const people = [...(contacts.get(organisation.id) ?? [])].toSorted(compareText);
  const partner =
    isSameLine && isSameSet(known.partner.contactIds, people) ? known.partner : toPartner(organisation, line, people);
  made.set(organisation, { partner, contacts, line });
  return partner;
}

function isLine(line: readonly GapOrganisation[], byId: ReadonlyMap<string, GapOrganisation>): boolean {
  return line.every((each, index) => {
    const parent = each.parentId === null ? undefined : byId.get(each.parentId);
    const next = line[index + 1];
    return next === undefined ? parent === undefined || line.includes(parent) : parent === next;
  });
}

function isSameSet(known: ReadonlySet<string>, ids: readonly string[]): boolean {
  return known.size === ids.length && ids.every((id) => known.has(id));
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
