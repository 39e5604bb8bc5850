// Adding and changing partners, contact persons, positions and relations.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { recordRoutes } from '../../../shared/api/routes/records.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { mainViewId, type ActorId, type PositionId, type RelationId } from '../../../shared/schema/ids.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import type { PlacedActor } from '../../../shared/schema/placement.ts';
import type { Position } from '../../../shared/schema/position.ts';
import type { Relation } from '../../../shared/schema/relation.ts';
import { personSortKey, sortKey } from '../../../shared/text/fold.ts';
import type { CommandContext, Contexts } from '../context.ts';
import type { OrganisationValues } from '../db/repositories/organisationRepo.ts';
import { noteGuard } from './noteGuard.ts';
import { labelOf } from './network.ts';
import { assertPeriod, definedOf, found } from './patch.ts';

type RecordHandlers = Pick<Handlers<Contexts>, keyof typeof recordRoutes>;

export const recordHandlers: RecordHandlers = {
  'organisation.create': (context, { organisation, at, places }) => {
    const id = context.newId() as ActorId;
    const values = { ...organisation, id, sortKey: sortKey(organisation.name), createdOn: context.today };
    checkOrganisation(context, values);
    context.repos.organisation.insert(values);
    keepPlaces(context, places);
    if (at) context.repos.placement.put(mainViewId, { actorId: id, ...at });
    context.label({ name: organisation.name });
    return { id };
  },
  'organisation.update': (context, { id, patch }) => {
    const before = found(context.repos.organisation.getById(id));
    const after = { ...before, ...definedOf(patch) };
    checkOrganisation(context, after);
    context.repos.organisation.update({ ...after, sortKey: sortKey(after.name) });
    context.label({ name: after.name, field: Object.keys(patch)[0] ?? '' });
    return null;
  },
  'person.create': (context, { person, position, at }) => {
    const id = context.newId() as ActorId;
    assertPeriod(person);
    noteGuard(person.notes);
    const dates = { recordedOn: context.today, createdOn: context.today };
    context.repos.person.insert({ ...person, ...dates, id, sortKey: personSortKey(person) });
    if (position) insertPosition(context, { ...position, personId: id });
    if (at) context.repos.placement.put(mainViewId, { actorId: id, ...at });
    context.label({ name: personLabel(person) });
    return { id };
  },
  'person.update': (context, { id, patch }) => {
    const after = { ...found(context.repos.person.getById(id)), ...definedOf(patch) };
    if (!after.givenName && !after.familyName) throw new KnownError('INVALID_INPUT');
    assertPeriod(after);
    noteGuard(after.notes);
    context.repos.person.update({ ...after, sortKey: personSortKey(after) });
    context.label({ name: personLabel(after), field: Object.keys(patch)[0] ?? '' });
    return null;
  },
  'position.create': (context, { position }) => {
    const id = insertPosition(context, position);
    context.label(positionWords(context, position));
    return { id };
  },
  'position.update': (context, { id, patch }) => {
    const after = { ...found(context.repos.position.getById(id)), ...definedOf(patch) };
    assertPeriod(after);
    context.repos.position.update(after);
    context.label(positionWords(context, after));
    return null;
  },
  'position.remove': (context, { id }) => {
    const position = found(context.repos.position.getById(id));
    context.label(positionWords(context, position));
    context.repos.position.remove(id);
    return null;
  },
  'relation.create': (context, { relation, places }) => {
    const created: Relation = { ...relation, id: context.newId() as RelationId };
    checkRelation(context, created);
    context.repos.relation.insert(created);
    keepPlaces(context, places);
    context.label(relationWords(context, created));
    return { id: created.id };
  },
  'relation.update': (context, { id, patch }) => {
    const after = { ...found(context.repos.relation.getById(id)), ...definedOf(patch) };
    checkRelation(context, after);
    context.repos.relation.update(after);
    context.label(relationWords(context, after));
    return null;
  },
  'relation.remove': (context, { ids }) => {
    const first = found(context.repos.relation.getById(ids[0] ?? ''));
    const words = relationWords(context, first);
    const count = context.repos.relation.remove(ids);
    context.label({ ...words, count });
    return null;
  },
};

function keepPlaces({ repos }: CommandContext, places: readonly PlacedActor[]): void {
  for (const place of places) repos.placement.put(mainViewId, place);
}

function checkOrganisation({ repos }: CommandContext, values: OrganisationValues): void {
  assertPeriod(values);
  noteGuard(values.notes);
  if (values.parentId && repos.organisation.ancestorsOf(values.parentId).includes(values.id)) {
    throw new KnownError('PARENT_CYCLE');
  }
}

function checkRelation({ repos }: CommandContext, relation: Relation): void {
  if (relation.fromId === relation.toId) throw new KnownError('SAME_ENDS');
  assertPeriod(relation);
  noteGuard(relation.note);
  if (repos.relation.twinOf(relation)) throw new KnownError('RELATION_EXISTS');
}

// The first position of a person stands for them until they choose another.
function insertPosition({ repos, newId }: CommandContext, given: Omit<Position, 'id'>): PositionId {
  assertPeriod(given);
  const isFirst = given.personId !== null && repos.position.countOfPerson(given.personId) === 0;
  const id = newId() as PositionId;
  repos.position.insert({ ...given, id, isPrimary: given.isPrimary || isFirst });
  return id;
}

function positionWords({ repos }: CommandContext, position: Omit<Position, 'id'>) {
  return {
    name: position.personId ? labelOf(repos, position.personId) : '',
    organisation: labelOf(repos, position.organisationId),
  };
}

function relationWords({ repos }: CommandContext, relation: Relation) {
  return { from: labelOf(repos, relation.fromId), to: labelOf(repos, relation.toId) };
}
