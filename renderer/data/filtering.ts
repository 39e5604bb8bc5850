// Which actors the filters leave visible; the same answer for map, tables, counts and export.
import type { Agreement } from '../../shared/schema/agreement.ts';
import type { Consultation } from '../../shared/schema/consultation.ts';
import { filterParts } from '../../shared/schema/mapFilters.ts';
import type { Actor } from '../../shared/schema/snapshot.ts';
import { domainOf, type NetworkIndex } from './networkIndex.ts';
import type { Filters } from './uiStore.ts';

/** Whether any part of the filters asks something. */
export function isFiltering(filters: Filters): boolean {
  return Object.values(filters).some((part) => part.length > 0);
}

/** The actors that meet every part of the filters. A person also counts by their organisations. */
export function visibleActors(index: NetworkIndex, filters: Filters): ReadonlySet<string> {
  // Without a question everybody is: looking at 12,000 records for nothing is felt at every edit.
  if (!isFiltering(filters)) return new Set(index.actors.keys());
  const visible = new Set<string>();
  for (const actor of index.actors.values()) if (isVisible(index, filters, actor)) visible.add(actor.id);
  return visible;
}

function isVisible(index: NetworkIndex, filters: Filters, actor: Actor): boolean {
  const traits = traitsOf(index, actor);
  return filterParts.every((part) => meets(filters[part], traits[part]));
}

function meets(asked: readonly string[], present: readonly string[]): boolean {
  return asked.length === 0 || asked.some((id) => present.includes(id));
}

function traitsOf(index: NetworkIndex, actor: Actor): Filters {
  return { ...wordTraits(index, actor), ...tableTraits(index, actor) };
}

/** Levels, labels, tables and being there or missed: the same question for every kind. */
function tableTraits(index: NetworkIndex, actor: Actor): Omit<Filters, WordPart> {
  const held = [...(index.positionsOfPerson.get(actor.id) ?? []), ...(index.positionsAt.get(actor.id) ?? [])];
  const own = actor.kind === 'consultation' ? [actor] : [];
  const joined = index.participationsOf.get(actor.id) ?? [];
  return {
    levels: [...held, ...own].flatMap((each) => each.level ?? []),
    tagIds: actor.tagIds,
    consultationIds: [...own.map(({ id }) => id), ...joined.map(({ consultationId }) => consultationId)],
    presences: ['presence' in actor ? actor.presence : 'present'],
  };
}

type WordPart = 'domainIds' | 'typeIds' | 'themeIds' | 'areaIds';

function wordTraits(index: NetworkIndex, actor: Actor): Pick<Filters, WordPart> {
  const domain = domainOf(index, actor);
  const domainIds = domain ? [domain.id] : [];
  if (actor.kind === 'organisation') {
    return { domainIds, typeIds: actor.typeIds, themeIds: actor.themeIds, areaIds: actor.areaIds };
  }
  if (actor.kind !== 'person') return traitsOfMeeting(index, actor, domainIds);
  const positions = index.positionsOfPerson.get(actor.id) ?? [];
  const employers = positions.flatMap((position) => {
    const employer = index.actors.get(position.organisationId);
    return employer?.kind === 'organisation' ? [employer] : [];
  });
  return {
    domainIds,
    typeIds: employers.flatMap((employer) => employer.typeIds),
    themeIds: [...actor.themeIds, ...employers.flatMap((e) => e.themeIds), ...positions.flatMap((p) => p.themeIds)],
    areaIds: [...employers.flatMap((e) => e.areaIds), ...positions.flatMap((p) => p.areaIds)],
  };
}

// A consultation or an agreement is of everyone at its table.
function traitsOfMeeting(
  index: NetworkIndex,
  actor: Consultation | Agreement,
  own: readonly string[],
): Pick<Filters, WordPart> {
  const memberIds =
    actor.kind === 'agreement'
      ? actor.parties.map(({ actorId }) => actorId)
      : (index.participationsIn.get(actor.id) ?? []).map(({ actorId }) => actorId);
  const members = memberIds.flatMap((id) => index.actors.get(id) ?? []);
  const organisations = members.filter((member) => member.kind === 'organisation');
  const domains = members.flatMap((member) => domainOf(index, member)?.id ?? []);
  return {
    domainIds: [...own, ...domains],
    typeIds: organisations.flatMap((member) => member.typeIds),
    themeIds: [...actor.themeIds],
    areaIds: [...actor.areaIds],
  };
}
