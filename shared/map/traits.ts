// By what actors belong together on the map: domain, type, theme, municipality, level, phase. One answer per actor, also for
// those of whom it is only known through others: a contact is of its organisation, a consultation of who takes part.
import { levels } from '../schema/lists.ts';
import type { Agreement } from '../schema/agreement.ts';
import type { Consultation, Participation } from '../schema/consultation.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';
import type { Actor } from '../schema/snapshot.ts';
import type { Area, PartnerType } from '../schema/vocabulary.ts';

export const traits = ['domain', 'type', 'theme', 'municipality', 'level', 'phase'] as const;
export type Trait = (typeof traits)[number];

/** What is looked at; the window's network index has all of it. */
export type TraitSource = {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly positionsOfPerson: ReadonlyMap<string, readonly Position[]>;
  readonly positionsAt: ReadonlyMap<string, readonly Position[]>;
  readonly participationsIn: ReadonlyMap<string, readonly Participation[]>;
  readonly partnerTypes: ReadonlyMap<string, PartnerType>;
  readonly areas: ReadonlyMap<string, Area>;
};

/** Works in more municipalities than one, or in a region; works in the whole country. */
export const widerThanOne = '@wider';
export const wholeCountry = '@country';

/** Per actor the id of its word or area, or null when it is not known. O(n) in the records. */
export function traitsOf(source: TraitSource, trait: Trait): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>();
  const municipalityOf = trait === 'municipality' ? municipalityFinder(source.areas) : () => null;
  const all = [...source.actors.values()];
  // Whoever follows others comes after them: contacts after organisations, meetings after both.
  for (const actor of all) {
    if (actor.kind === 'organisation') known.set(actor.id, ofOrganisation(source, trait, actor, municipalityOf));
  }
  for (const actor of all) {
    if (actor.kind === 'person') known.set(actor.id, ofPerson(source, trait, actor, known, municipalityOf));
  }
  for (const actor of all) {
    if (actor.kind === 'consultation' || actor.kind === 'agreement') {
      known.set(actor.id, ofMeeting(source, trait, actor, known, municipalityOf));
    }
  }
  return known;
}

type FindMunicipality = (areaIds: readonly string[], scale?: string | null) => string | null;

function ofOrganisation(
  source: TraitSource,
  trait: Trait,
  { id, typeIds, themeIds, areaIds, scale }: Organisation,
  municipalityOf: FindMunicipality,
): string | null {
  switch (trait) {
    case 'domain':
      return typeIds.flatMap((typeId) => source.partnerTypes.get(typeId)?.domainId ?? [])[0] ?? null;
    case 'type':
      return typeIds[0] ?? null;
    case 'theme':
      return themeIds[0] ?? null;
    case 'municipality':
      return municipalityOf(areaIds, scale);
    case 'level':
      return mostOf([
        ...(source.positionsAt.get(id) ?? []).map(({ level }) => level),
        ...(source.relationsOf.get(id) ?? []).map(({ level }) => level),
      ]);
    case 'phase':
      return mostOf((source.relationsOf.get(id) ?? []).map(({ phaseId }) => phaseId));
  }
}

function ofPerson(
  source: TraitSource,
  trait: Trait,
  { id, themeIds }: Person,
  known: ReadonlyMap<string, string | null>,
  municipalityOf: FindMunicipality,
): string | null {
  const positions = source.positionsOfPerson.get(id) ?? [];
  const main = positions.find(({ isPrimary }) => isPrimary) ?? positions[0];
  const employer = (main && known.get(main.organisationId)) ?? null;
  const relations = source.relationsOf.get(id) ?? [];
  switch (trait) {
    case 'domain':
    case 'type':
      return employer;
    case 'theme':
      return themeIds[0] ?? main?.themeIds[0] ?? employer;
    case 'municipality':
      return main && main.areaIds.length > 0 ? municipalityOf(main.areaIds) : employer;
    case 'level':
      return (
        main?.level ?? positions.find(({ level }) => level !== null)?.level ?? mostOf(relations.map((r) => r.level))
      );
    case 'phase':
      return mostOf(relations.map(({ phaseId }) => phaseId)) ?? employer;
  }
}

function ofMeeting(
  source: TraitSource,
  trait: Trait,
  meeting: Consultation | Agreement,
  known: ReadonlyMap<string, string | null>,
  municipalityOf: FindMunicipality,
): string | null {
  const memberIds =
    meeting.kind === 'agreement'
      ? meeting.parties.map(({ actorId }) => actorId)
      : (source.participationsIn.get(meeting.id) ?? []).map(({ actorId }) => actorId);
  return ownOf(trait, meeting, municipalityOf) ?? mostOf(memberIds.map((id) => known.get(id) ?? null));
}

function ownOf(trait: Trait, meeting: Consultation | Agreement, municipalityOf: FindMunicipality): string | null {
  if (trait === 'theme') return meeting.themeIds[0] ?? null;
  if (trait === 'municipality') return meeting.areaIds.length > 0 ? municipalityOf(meeting.areaIds) : null;
  if (meeting.kind !== 'consultation') return null;
  if (trait === 'level') return meeting.level;
  return trait === 'phase' ? meeting.phaseId : null;
}

/** What occurs most; of equals what comes first in the order of levels, else of the alphabet. */
function mostOf(keys: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order: readonly string[] = levels;
  const rank = (key: string) => `${String(order.indexOf(key)).padStart(3, '0')}${key}`;
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (rank(a) < rank(b) ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/** The one municipality that areas lie in; wider when there are more, the country when that is what was said. */
function municipalityFinder(areas: ReadonlyMap<string, Area>): FindMunicipality {
  const within = new Map<string, string>();
  for (const { id, kind, memberIds } of areas.values()) {
    if (kind === 'municipality') for (const part of memberIds) within.set(part, id);
  }
  const municipalitiesIn = (id: string): readonly string[] => {
    const area = areas.get(id);
    if (!area) return [];
    if (area.kind === 'municipality') return [id];
    if (area.kind === 'set')
      return area.memberIds.flatMap((part) => (areas.get(part)?.kind === 'municipality' ? [part] : []));
    return within.has(id) ? [within.get(id) ?? ''] : [];
  };
  return (areaIds, scale = null) => {
    if (areaIds.some((id) => areas.get(id)?.kind === 'country')) return wholeCountry;
    const found = new Set(areaIds.flatMap(municipalitiesIn));
    if (found.size === 1) return [...found][0] ?? null;
    if (areaIds.length > 0) return widerThanOne;
    if (scale === 'land') return wholeCountry;
    return scale === 'bovenregio' || scale === 'regio' || scale === 'subregio' ? widerThanOne : null;
  };
}
