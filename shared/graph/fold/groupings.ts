// In which group an actor falls when the map is folded: every actor in at most one, whatever it is folded by.
import type { Folding } from '../../schema/view.ts';
import type { Position } from '../../schema/position.ts';
import type { Actor } from '../../schema/snapshot.ts';
import type { Area, PartnerType } from '../../schema/vocabulary.ts';
import { findCommunities } from '../communities.ts';
import { joinLines } from '../metrics/adjacency.ts';
import type { FoldTie } from './foldNetwork.ts';

/** What grouping looks at of a network; the window's network index has all of it. */
export type GroupingSource = {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positionsOfPerson: ReadonlyMap<string, readonly Position[]>;
  readonly areas: ReadonlyMap<string, Pick<Area, 'kind'>>;
  readonly partnerTypes: ReadonlyMap<string, Pick<PartnerType, 'domainId'>>;
};

/** Ends of keys for who cannot be put in one place: not known where, or in more than one municipality. */
export const unknownGroup = '?';
export const severalGroup = '*';

/** What a group is folded by, and the id it goes by there: of an area, an organisation, a domain or a member. */
export type GroupName = { readonly folding: Folding; readonly id: string };

export function groupKey({ folding, id }: GroupName): string {
  return `${folding}:${id}`;
}

/** The parts of a key; null for what is no key of a group. */
export function groupName(key: string): GroupName | null {
  const [, folding, id] = /^(municipality|parent|domain|community):(.*)$/s.exec(key) ?? [];
  return folding === undefined || id === undefined ? null : { folding: folding as Folding, id };
}

/** The key of each actor's group; who is in none is absent. `ties` make the communities. */
export function groupKeysOf(
  source: GroupingSource,
  folding: Folding,
  ties: readonly FoldTie[],
): ReadonlyMap<string, string> {
  switch (folding) {
    case 'none':
      return new Map();
    case 'municipality':
      return keysBy(source, folding, municipalitiesOf(source));
    case 'parent':
      return keysBy(source, folding, (actor) => rootOf(source, actor));
    case 'domain':
      return keysBy(source, folding, (actor) => domainOf(source, actor));
    case 'community':
      return communityKeys(source, ties);
  }
}

function keysBy(source: GroupingSource, folding: Folding, idOf: (actor: Actor) => string | null) {
  const keys = new Map<string, string>();
  const keyOf = new Map<string, string>();
  for (const actor of source.actors.values()) {
    const id = idOf(actor);
    if (id === null) continue;
    // The same text for all of a group: looking up texts that were each put together anew takes several times as long.
    const key = keyOf.get(id) ?? groupKey({ folding, id });
    keyOf.set(id, key);
    keys.set(actor.id, key);
  }
  return keys;
}

/** The one municipality somebody works in, else another area, such as a region. Departments and people follow who they belong to. */
function municipalitiesOf(source: GroupingSource): (actor: Actor) => string {
  const known = new Map<string, string>();
  const ofOrganisation = (id: string): string => {
    const found =
      known.get(id) ??
      municipalityAmong(source, parentsFrom(source, id).find(({ areaIds }) => areaIds.length > 0)?.areaIds ?? []);
    known.set(id, found);
    return found;
  };
  return (actor) => {
    if (actor.kind === 'consultation' || actor.kind === 'agreement') return municipalityAmong(source, actor.areaIds);
    const position = actor.kind === 'person' ? positionOf(source, actor.id) : null;
    if (position && position.areaIds.length > 0) return municipalityAmong(source, position.areaIds);
    return ofOrganisation(position ? position.organisationId : actor.id);
  };
}

function municipalityAmong(source: GroupingSource, areaIds: readonly string[]): string {
  const municipalities = areaIds.filter((id) => source.areas.get(id)?.kind === 'municipality');
  if (municipalities.length > 1) return severalGroup;
  return municipalities[0] ?? areaIds.find((id) => source.areas.has(id)) ?? unknownGroup;
}

/** The organisation at the top, for its departments and their people too; a consultation or agreement belongs to none. */
function rootOf(source: GroupingSource, actor: Actor): string | null {
  if (actor.kind === 'consultation' || actor.kind === 'agreement') return null;
  const start = actor.kind === 'person' ? positionOf(source, actor.id)?.organisationId : actor.id;
  return start === undefined ? null : (parentsFrom(source, start).at(-1)?.id ?? null);
}

function domainOf(source: GroupingSource, actor: Actor): string | null {
  // They are of all.
  if (actor.kind === 'consultation' || actor.kind === 'agreement') return null;
  const own = actor.kind === 'person' ? positionOf(source, actor.id)?.organisationId : actor.id;
  const organisation = own === undefined ? undefined : source.actors.get(own);
  if (organisation?.kind !== 'organisation') return unknownGroup;
  return organisation.typeIds.map((id) => source.partnerTypes.get(id)?.domainId).find(Boolean) ?? unknownGroup;
}

/** An organisation and all that it is a part of, from below; ends where parents go round in a circle. */
function parentsFrom(source: GroupingSource, organisationId: string) {
  const line = [];
  const seen = new Set<string>();
  for (let id: string | null = organisationId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const found: Actor | undefined = source.actors.get(id);
    if (found?.kind !== 'organisation') break;
    line.push(found);
    id = found.parentId;
  }
  return line;
}

function positionOf(source: GroupingSource, personId: string): Position | null {
  const positions = source.positionsOfPerson.get(personId) ?? [];
  return positions.find(({ isPrimary }) => isPrimary) ?? positions[0] ?? null;
}

const seed = 1;

/** Who is tied more closely among themselves; who is tied to nobody is with the others of whom that holds. The community goes by its oldest member, so that it keeps its name longest. */
function communityKeys(source: GroupingSource, ties: readonly FoldTie[]): ReadonlyMap<string, string> {
  const ids = [...source.actors.keys()].toSorted();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const known = ties.filter(({ source: from, target }) => numberOf.has(from) && numberOf.has(target));
  const { graph } = joinLines(
    ids.length,
    Int32Array.from(known, (tie) => numberOf.get(tie.source)!),
    Int32Array.from(known, (tie) => numberOf.get(tie.target)!),
  );
  const { of } = findCommunities(graph, seed);
  const keyOf = new Map<number, string>();
  return new Map(
    ids.map((id, i) => {
      if (graph.offsets[i] === graph.offsets[i + 1]) return [id, groupKey({ folding: 'community', id: unknownGroup })];
      const community = of[i]!;
      const key = keyOf.get(community) ?? groupKey({ folding: 'community', id });
      keyOf.set(community, key);
      return [id, key];
    }),
  );
}
