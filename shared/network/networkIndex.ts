// A network, indexed once per change for all screens: look-ups instead of searches.
import type { Agreement } from '../schema/agreement.ts';
import type { Consultation, Participation } from '../schema/consultation.ts';
import type { ContactMoment } from '../schema/contactMoment.ts';
import type { Issue } from '../schema/issue.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { Placement } from '../schema/placement.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import type {
  AgreementKind,
  Area,
  ConsultationType,
  Domain,
  PartnerType,
  Phase,
  RelationType,
  Role,
  Tag,
  Theme,
} from '../schema/vocabulary.ts';
import { isUsablePlace } from '../map/usablePlace.ts';

export type NetworkIndex = {
  readonly snapshot: NetworkSnapshot;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Sorted as a Dutch list is: by name, tussenvoegsel last. */
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly consultations: readonly Consultation[];
  readonly agreements: readonly Agreement[];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly positionsOfPerson: ReadonlyMap<string, readonly Position[]>;
  readonly positionsAt: ReadonlyMap<string, readonly Position[]>;
  readonly participations: ReadonlyMap<string, Participation>;
  /** Who takes part, by consultation. */
  readonly participationsIn: ReadonlyMap<string, readonly Participation[]>;
  /** Where an organisation or a person takes part. */
  readonly participationsOf: ReadonlyMap<string, readonly Participation[]>;
  /** The agreements an actor is a party to. */
  readonly agreementsOf: ReadonlyMap<string, readonly Agreement[]>;
  readonly issues: ReadonlyMap<string, Issue>;
  /** Issues and actions by what they are about: an actor's id, a relation's id or a gap's key. */
  readonly issuesAbout: ReadonlyMap<string, readonly Issue[]>;
  /** Oldest first. */
  readonly contactMomentsOf: ReadonlyMap<string, readonly ContactMoment[]>;
  /** Departments and teams, by their parent. */
  readonly departmentsOf: ReadonlyMap<string, readonly Organisation[]>;
  /** Places on the main view, by actor. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly partnerTypes: ReadonlyMap<string, PartnerType>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly consultationTypes: ReadonlyMap<string, ConsultationType>;
  readonly agreementKinds: ReadonlyMap<string, AgreementKind>;
  readonly phases: ReadonlyMap<string, Phase>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly areas: ReadonlyMap<string, Area>;
};

/** Indexes a snapshot. A list that is the same object as before is not indexed again: a change replaces few of them. */
export function indexNetwork(snapshot: NetworkSnapshot): NetworkIndex {
  const { vocabulary } = snapshot;
  return {
    snapshot,
    ...ofActors(snapshot.actors),
    ...ofRelations(snapshot.relations),
    ...ofPositions(snapshot.positions),
    ...ofParticipations(snapshot.participations),
    ...ofIssues(snapshot.issues),
    contactMomentsOf: momentsOf(snapshot.contactMoments),
    placements: mainPlacements(snapshot.placements),
    ...ofWords(vocabulary),
  };
}

/** The same answer for the same list, without making it again. */
function perList<List extends object, Answer>(make: (list: List) => Answer): (list: List) => Answer {
  const made = new WeakMap<List, Answer>();
  return (list) => {
    const known = made.get(list);
    if (known !== undefined) return known;
    const answer = make(list);
    made.set(list, answer);
    return answer;
  };
}

const ofActors = perList((actors: readonly Actor[]) => {
  const sorted = inOrder(actors);
  const organisations = sorted.filter((actor) => actor.kind === 'organisation');
  const agreements = sorted.filter((actor) => actor.kind === 'agreement');
  return {
    actors: byId(actors),
    organisations,
    persons: sorted.filter((actor) => actor.kind === 'person'),
    consultations: sorted.filter((actor) => actor.kind === 'consultation'),
    agreements,
    agreementsOf: groupByEach(agreements, ({ parties }) => parties.map(({ actorId }) => actorId)),
    departmentsOf: groupBy(organisations, (organisation) => organisation.parentId),
  };
});

const ofRelations = perList((relations: readonly Relation[]) => ({
  relations: byId(relations),
  relationsOf: groupByEach(relations, ({ fromId, toId }) => [fromId, toId]),
}));

const ofPositions = perList((positions: readonly Position[]) => ({
  positions: byId(positions),
  positionsOfPerson: groupBy(positions, (position) => position.personId),
  positionsAt: groupBy(positions, (position) => position.organisationId),
}));

const ofParticipations = perList((participations: readonly Participation[]) => ({
  participations: byId(participations),
  participationsIn: groupBy(participations, (participation) => participation.consultationId),
  participationsOf: groupBy(participations, (participation) => participation.actorId),
}));

const ofIssues = perList((issues: readonly Issue[]) => ({
  issues: byId(issues),
  issuesAbout: groupBy(issues, subjectKey),
}));

const momentsOf = perList((moments: readonly ContactMoment[]) =>
  groupByEach(
    moments.toSorted((a, b) => (a.onDate < b.onDate ? -1 : 1)),
    ({ actorIds }) => actorIds,
  ),
);

const mainPlacements = perList(
  (placements: readonly Placement[]): ReadonlyMap<string, Placement> =>
    new Map(
      placements
        .filter((place) => place.viewId === 'main' && isUsablePlace(place))
        .map((place) => [place.actorId, place]),
    ),
);

const ofWords = perList((vocabulary: NetworkSnapshot['vocabulary']) => ({
  domains: byId(vocabulary.domains),
  partnerTypes: byId(vocabulary.partnerTypes),
  roles: byId(vocabulary.roles),
  relationTypes: byId(vocabulary.relationTypes),
  consultationTypes: byId(vocabulary.consultationTypes),
  agreementKinds: byId(vocabulary.agreementKinds),
  phases: byId(vocabulary.phases),
  themes: byId(vocabulary.themes),
  tags: byId(vocabulary.tags),
  areas: byId(vocabulary.areas),
}));

let lastOrder: readonly Actor[] = [];

// Comparing by language is the dearest part: after an edit nearly all stand where they stood, and few find their place.
function inOrder(actors: readonly Actor[]): readonly Actor[] {
  const fresh = new Set(actors);
  const order = lastOrder.filter((actor) => fresh.delete(actor));
  if (fresh.size > fewActors) lastOrder = [...order, ...fresh].toSorted(byName);
  else {
    for (const actor of fresh) order.splice(placeIn(order, actor), 0, actor);
    lastOrder = order;
  }
  return lastOrder;
}

/** Above so many it is quicker to sort the whole list. */
const fewActors = 100;

function byName(a: Actor, b: Actor): number {
  return collator.compare(a.sortKey, b.sortKey) || (a.id < b.id ? -1 : 1);
}

/** Where an actor belongs in a list in order, by halving. */
function placeIn(order: readonly Actor[], actor: Actor): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = order[middle];
    if (other && byName(other, actor) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one order of names in every list. */
export const collator = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true });

/** The domain that colours an actor: that of an organisation's first type, or of a person's first organisation; null when not known, and for a consultation or an agreement: they are of all. */
export function domainOf(index: NetworkIndex, actor: Actor): Domain | null {
  if (actor.kind === 'organisation') {
    const type = actor.typeIds.map((id) => index.partnerTypes.get(id)).find(Boolean);
    return (type && index.domains.get(type.domainId)) ?? null;
  }
  if (actor.kind !== 'person') return null;
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

function subjectKey({ subject }: Issue): string | null {
  if (subject === null) return null;
  return subject.kind === 'gap' ? subject.key : subject.id;
}

function groupByEach<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string | null): ReadonlyMap<string, readonly T[]> {
  return groupByEach(records, (record) => {
    const key = keyOf(record);
    return key === null ? [] : [key];
  });
}
