// Builds an example network in an open backend, by the same commands a user would give.
import type { In, Out, RouteName } from '../../../shared/api/contract.ts';
import type {
  ExampleAgreement,
  ExampleConsultation,
  ExampleFunction,
  ExampleIssue,
  ExampleNetwork,
  ExampleOrganisation,
  ExampleParticipant,
  ExamplePerson,
  ExampleRelation,
  ExampleWords,
} from './exampleNetwork.ts';

/** Calls a route and gives its output; throws when it is refused. */
export type Ask = <R extends RouteName>(route: R, input: In<R>) => Out<R>;

/** Where each actor of an example stands on the main view, by key: x and y in px. */
export type ExamplePlaces = { readonly [key: string]: readonly [x: number, y: number] };

type Keys = {
  /** The id behind a key; a key that is none is an id itself, of something built in. */
  readonly idOf: (key: string) => string;
  readonly keep: (key: string, id: string) => void;
  readonly placeOf: (key: string) => { readonly x: number; readonly y: number };
  readonly ids: ReadonlyMap<string, string>;
};

/** Gives the commands that build an example, and the id of each key. The history they leave is the caller's to forget. */
export function buildExample(example: ExampleNetwork, places: ExamplePlaces, ask: Ask): ReadonlyMap<string, string> {
  const keys = createKeys(example, places);
  makeWords(example.words ?? {}, ask, keys);
  const inOrder = [...parentsFirst(example.organisations)];
  for (const each of inOrder) addOrganisation(each, ask, keys);
  for (const each of example.persons) addPerson(each, ask, keys);
  for (const each of example.consultations ?? []) addConsultation(each, ask, keys);
  for (const each of example.agreements ?? []) addAgreement(each, ask, keys);
  for (const each of inOrder) recordRoad(each, ask, keys);
  for (const each of example.relations) addRelation(each, ask, keys);
  for (const each of example.issues ?? []) ask('issue.create', { issue: issueOf(each, keys) });
  for (const { on, with: actors, kind, summary } of example.contactMoments ?? []) {
    ask('contactMoment.create', { contactMoment: { onDate: on, kind, summary, actorIds: actors.map(keys.idOf) } });
  }
  ask('network.update', {
    goal: example.goal,
    regionAreaId: keys.idOf(example.region),
    ...(example.own && { ownActorId: keys.idOf(example.own) }),
  });
  const chosen = example.templates.map(({ templateId, area }) => ({ templateId, areaId: keys.idOf(area) }));
  ask('network.chooseTemplates', { chosen });
  return keys.ids;
}

function createKeys(example: ExampleNetwork, places: ExamplePlaces): Keys {
  const ids = new Map<string, string>();
  return {
    ids,
    idOf: (key) => ids.get(key) ?? key,
    keep: (key, id) => {
      if (ids.has(key)) throw new Error(`${example.id}: ${key} occurs twice`);
      ids.set(key, id);
    },
    placeOf: (key) => {
      const place = places[key];
      if (!place) throw new Error(`${example.id}: ${key} has no place`);
      return { x: place[0], y: place[1] };
    },
  };
}

function makeWords({ themes, tags, phases, partnerTypes, areas }: ExampleWords, ask: Ask, { idOf, keep }: Keys): void {
  for (const { key, label } of themes ?? []) keep(key, ask('theme.ensure', { label }).id);
  for (const { key, label } of tags ?? []) keep(key, ask('word.create', { list: 'tag', word: { label } }).id);
  for (const { key, label } of phases ?? []) keep(key, ask('word.create', { list: 'phase', word: { label } }).id);
  for (const { key, ...word } of partnerTypes ?? []) keep(key, ask('word.create', { list: 'partner_type', word }).id);
  for (const { key, kind, name, members } of areas ?? []) {
    keep(key, ask('area.create', { area: { kind, name, memberIds: members.map(idOf) } }).id);
  }
}

function parentsFirst(organisations: readonly ExampleOrganisation[]): ReadonlySet<ExampleOrganisation> {
  const byKey = new Map(organisations.map((each) => [each.key, each]));
  const inOrder = new Set<ExampleOrganisation>();
  const add = (each: ExampleOrganisation) => {
    const parent = each.parent === undefined ? undefined : byKey.get(each.parent);
    if (parent) add(parent);
    inOrder.add(each);
  };
  organisations.forEach(add);
  return inOrder;
}

function addOrganisation(given: ExampleOrganisation, ask: Ask, keys: Keys): void {
  const {
    key,
    aliases = [],
    types,
    parent,
    email,
    phone,
    missing,
    functions = [],
    areas,
    themes,
    tags,
    since,
    until,
    ...rest
  } = given;
  const organisation = {
    ...rest,
    ...wordsOf({ areas, themes, tags }, keys),
    ...periodOf({ since, until }),
    aliases: [...aliases],
    typeIds: types.map(keys.idOf),
    parentId: parent === undefined ? null : keys.idOf(parent),
    contactPoints: contactPointsOf({ email, phone }),
    presence: missing && missing.stage !== 'joined' ? ('missing' as const) : ('present' as const),
  };
  const { id } = ask('organisation.create', { organisation, at: keys.placeOf(key) });
  keys.keep(key, id);
  for (const each of functions) {
    ask('position.create', { position: { organisationId: id, ...functionOf(each, keys) } });
  }
}

/** Who misses and who invites may come later in the list than the partner itself. */
function recordRoad({ key, missing }: ExampleOrganisation, ask: Ask, { idOf }: Keys): void {
  if (!missing) return;
  const { stage, missedBy = [], invitedBy, inviteBefore = null } = missing;
  const road = {
    stage,
    missedByIds: missedBy.map(idOf),
    invitedById: invitedBy === undefined ? null : idOf(invitedBy),
    inviteBefore,
  };
  ask('organisation.update', { id: idOf(key), patch: { missing: road } });
}

function addPerson(given: ExamplePerson, ask: Ask, keys: Keys): void {
  const { key, positions, phone, mobile, email, themes, tags, since, until, ...rest } = given;
  const person = {
    ...rest,
    ...wordsOf({ themes, tags }, keys),
    ...periodOf({ since, until }),
    contactPoints: contactPointsOf({ phone, mobile, email }),
  };
  const [first, ...others] = positions.map((each) => ({
    organisationId: keys.idOf(each.at),
    ...functionOf(each, keys),
  }));
  const { id } = ask('person.create', {
    person,
    ...(first && { position: { ...first, isPrimary: true } }),
    at: keys.placeOf(key),
  });
  keys.keep(key, id);
  for (const position of others) ask('position.create', { position: { ...position, personId: id } });
}

function addConsultation(given: ExampleConsultation, ask: Ask, keys: Keys): void {
  const { key, type, chair, participants, areas, themes, tags, since, until, ...rest } = given;
  const consultation = {
    ...rest,
    ...wordsOf({ areas, themes, tags }, keys),
    ...periodOf({ since, until }),
    typeId: type,
    chairId: chair === undefined ? null : keys.idOf(chair),
  };
  const { id } = ask('consultation.create', {
    consultation,
    participants: participants.map((each) => participantOf(each, keys)),
    at: keys.placeOf(key),
  });
  keys.keep(key, id);
}

function participantOf(given: ExampleParticipant, { idOf }: Keys) {
  if (typeof given === 'string') return { actorId: idOf(given) };
  return { actorId: idOf(given.who), role: given.role, ...periodOf(given) };
}

function addAgreement(given: ExampleAgreement, ask: Ask, keys: Keys): void {
  const { key, kind, parties, areas, themes, tags, since, until, ...rest } = given;
  const agreement = {
    ...rest,
    ...wordsOf({ areas, themes, tags }, keys),
    ...periodOf({ since, until }),
    kindId: kind,
    parties: parties.map((each) =>
      typeof each === 'string' ? { actorId: keys.idOf(each) } : { actorId: keys.idOf(each.who), role: each.role },
    ),
  };
  keys.keep(key, ask('agreement.create', { agreement, at: keys.placeOf(key) }).id);
}

function addRelation(given: ExampleRelation, ask: Ask, keys: Keys): void {
  const { from, to, type, themes, phaseId, since, until, ...rest } = given;
  ask('relation.create', {
    relation: {
      ...rest,
      ...periodOf({ since, until }),
      fromId: keys.idOf(from),
      toId: keys.idOf(to),
      typeId: type,
      phaseId: phaseId === undefined ? null : keys.idOf(phaseId),
      themeIds: (themes ?? []).map(keys.idOf),
    },
  });
}

function issueOf({ about, owner, ...rest }: ExampleIssue, { idOf }: Keys): In<'issue.create'>['issue'] {
  return {
    ...rest,
    subject: about === undefined ? null : { kind: 'actor', id: idOf(about) },
    ownerId: owner === undefined ? null : idOf(owner),
  };
}

function functionOf({ roleId, roleText, level, themes, since, until }: ExampleFunction, { idOf }: Keys) {
  return {
    roleId: roleId ?? null,
    roleText: roleText ?? '',
    level: level ?? null,
    themeIds: (themes ?? []).map(idOf),
    ...periodOf({ since, until }),
  };
}

type Words = {
  readonly areas?: readonly string[] | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
};

function wordsOf({ areas, themes = [], tags = [] }: Words, { idOf }: Keys) {
  return { ...(areas && { areaIds: areas.map(idOf) }), themeIds: themes.map(idOf), tagIds: tags.map(idOf) };
}

type Period = { readonly since?: string | undefined; readonly until?: string | undefined };

function periodOf({ since, until }: Period) {
  return { validFrom: since ?? null, validUntil: until ?? null };
}

type Reachable = { readonly [Kind in 'phone' | 'mobile' | 'email']?: string | undefined };

function contactPointsOf(given: Reachable) {
  return (['phone', 'mobile', 'email'] as const).flatMap((kind) => {
    const value = given[kind];
    return value ? [{ kind, value, normalised: kind === 'email' ? value : null, isPrimary: true }] : [];
  });
}
