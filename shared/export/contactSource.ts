// What a contact list is made of: the asked persons with their functions, and the words to write them with.
import { holdsOn, type Dated } from '../dated/holdsOn.ts';
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import type { Level, Presence } from '../schema/lists.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

export type SourcePerson = Dated & {
  readonly id: string;
  readonly title: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly contactPoints: readonly ContactPoint[];
  readonly themeIds: readonly string[];
  readonly notes: string;
  readonly presence: Presence;
  readonly mayShow: boolean;
  readonly mayExport: boolean;
  /** Hash of the photo in the file; null = none. */
  readonly photoSha: string | null;
};

export type SourcePosition = Dated & {
  readonly personId: string | null;
  readonly organisationId: string;
  readonly roleId: string | null;
  readonly roleText: string;
  readonly level: Level | null;
  readonly isPrimary: boolean;
  readonly areaIds: readonly string[];
  readonly themeIds: readonly string[];
};

export type SourceOrganisation = Dated & {
  readonly id: string;
  readonly label: string;
  readonly parentId: string | null;
  readonly contactPoints: readonly ContactPoint[];
  readonly address: Address | null;
  readonly areaIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly notes: string;
  readonly presence: Presence;
  /** Asked for itself, and not only there because a person works there. */
  readonly isAsked: boolean;
};

export type Labels = ReadonlyMap<string, string>;

export type ContactSource = {
  readonly persons: readonly SourcePerson[];
  readonly positions: readonly SourcePosition[];
  readonly organisations: readonly SourceOrganisation[];
  readonly labels: { readonly roles: Labels; readonly levels: Labels; readonly areas: Labels; readonly themes: Labels };
};

export type Entry = { readonly person: SourcePerson; readonly position: SourcePosition | null };

/** A source that answers by id, so that a list of thousands takes no time. */
export type SourceIndex = {
  readonly labels: ContactSource['labels'];
  readonly positionsOf: (personId: string) => readonly SourcePosition[];
  readonly organisationOf: (id: string | null) => SourceOrganisation | undefined;
};

/** Builds the index of a source. */
export function indexSource({ positions, organisations, labels }: ContactSource): SourceIndex {
  const byPerson = new Map<string | null, SourcePosition[]>();
  for (const position of positions) {
    const own = byPerson.get(position.personId) ?? [];
    own.push(position);
    byPerson.set(position.personId, own);
  }
  const byId = new Map<string | null, SourceOrganisation>(organisations.map((each) => [each.id, each]));
  return {
    labels,
    positionsOf: (personId) => byPerson.get(personId) ?? [],
    organisationOf: (id) => byId.get(id),
  };
}

/** The functions of a person on a day, the primary one first; one entry without a function when there is none. */
export function entriesOf(person: SourcePerson, index: SourceIndex, day: string): readonly Entry[] {
  const active = index.positionsOf(person.id).filter((each) => holdsOn(each, day));
  if (active.length === 0) return [{ person, position: null }];
  return [...active.filter((each) => each.isPrimary), ...active.filter((each) => !each.isPrimary)].map((position) => ({
    person,
    position,
  }));
}

const levelLabels: Labels = new Map<Level, string>([
  ['bestuur', 'Bestuur'],
  ['beleid', 'Beleid'],
  ['uitvoering', 'Uitvoering'],
  ['casus', 'Casus'],
]);

/**
 * Takes from a network what was asked: persons with all their functions, organisations with everybody who works
 * there or in a department below. No ids = everything.
 */
export function contactSourceFrom(
  { actors, positions, vocabulary }: Pick<NetworkSnapshot, 'actors' | 'positions' | 'vocabulary'>,
  actorIds: readonly string[],
): ContactSource {
  const organisations = actors.filter((actor) => actor.kind === 'organisation');
  const persons = actors.filter((actor) => actor.kind === 'person');
  const asked = new Set<string>(actorIds.length > 0 ? actorIds : actors.map((actor) => actor.id));
  const places = withDepartments(organisations, asked);
  const relevant = positions.filter(
    (each) => places.has(each.organisationId) || (each.personId !== null && asked.has(each.personId)),
  );
  const atPlaces = new Set<string | null>(relevant.map((each) => each.personId));
  return {
    persons: persons.filter((person) => asked.has(person.id) || atPlaces.has(person.id)),
    positions: relevant,
    organisations: organisations.map((each) => ({ ...each, isAsked: places.has(each.id) })),
    labels: {
      roles: labelsOf(vocabulary.roles),
      levels: levelLabels,
      areas: new Map(vocabulary.areas.map((each) => [each.id, each.name])),
      themes: labelsOf(vocabulary.themes),
    },
  };
}

function labelsOf(words: readonly { readonly id: string; readonly label: string }[]): Labels {
  return new Map(words.map((each) => [each.id, each.label]));
}

function withDepartments(
  organisations: readonly { readonly id: string; readonly parentId: string | null }[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const places = new Set(organisations.filter((each) => asked.has(each.id)).map((each): string => each.id));
  // A set is walked in order of insertion, also over what is added on the way.
  for (const place of places) {
    for (const each of organisations) {
      if (each.parentId === place) places.add(each.id);
    }
  }
  return places;
}
