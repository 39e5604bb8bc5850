// Carries out the plan of quick entry inside a command: new records, ties between them, and what known records get.
import type { EntryCounts } from '../../shared/api/routes/entry.ts';
import type { EntryItems, EntryRef } from '../../shared/entry/types.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import type { ActorId, PositionId, RelationId, ThemeId } from '../../shared/schema/ids.ts';
import { absentPosition } from '../../shared/schema/position.ts';
import { newRelation, type Relation } from '../../shared/schema/relation.ts';
import { personSortKey, sortKey } from '../../shared/text/fold.ts';
import type { CommandContext } from './context.ts';
import { noteGuard } from './handlers/noteGuard.ts';
import { assertPeriod, found } from './handlers/patch.ts';

type Ids = ReadonlyMap<string, string>;
type ThemeRef = EntryItems['positions'][number]['themes'][number];

/** Applies the items. Throws, and so changes nothing, when a record that they name is gone. */
export function applyEntry(context: CommandContext, items: EntryItems): EntryCounts {
  const ids = idsOf(context, items);
  for (const { ref, organisation } of items.organisations) {
    for (const text of [organisation.name, organisation.notes, ...organisation.aliases]) noteGuard(text);
    assertPeriod(organisation);
    const id = idOf({ ref }, ids);
    if (organisation.parentId) found(context.repos.organisation.getById(organisation.parentId));
    const dates = { createdOn: context.today };
    context.repos.organisation.insert({
      ...organisation,
      ...dates,
      id,
      logoSha: null,
      sortKey: sortKey(organisation.name),
    });
  }
  for (const { ref, person } of items.persons) {
    for (const text of [person.title, person.givenName, person.familyName, person.notes]) noteGuard(text);
    assertPeriod(person);
    const dates = { recordedOn: context.today, createdOn: context.today };
    context.repos.person.insert({
      ...person,
      ...dates,
      id: idOf({ ref }, ids),
      photoSha: null,
      sortKey: personSortKey(person),
    });
  }
  for (const addition of items.additions) applyAddition(context, addition, ids);
  for (const position of items.positions) insertPosition(context, position, ids);
  const made = items.relations.filter((relation) => insertRelation(context, relation, ids)).length;
  return {
    organisations: items.organisations.length,
    persons: items.persons.length,
    positions: items.positions.length,
    relations: made,
    changed: items.additions.length,
    existed: items.relations.length - made,
  };
}

// Every mark as an id; a mark that is given twice, or by nothing, is a mistake of the caller.
function idsOf({ repos, newId }: CommandContext, items: EntryItems): Ids {
  const refs = [...items.organisations, ...items.persons].map(({ ref }) => ref);
  const ids = new Map(refs.map((ref) => [ref, newId()]));
  for (const { ref, label } of items.themes) {
    noteGuard(label);
    const known = repos.vocabulary.themeNamed(label);
    const id = known ?? newId();
    if (!known) repos.vocabulary.insertTheme(id, label);
    ids.set(ref, id);
  }
  if (ids.size < refs.length + items.themes.length) throw new KnownError('INVALID_INPUT');
  return ids;
}

function idOf(ref: EntryRef, ids: Ids): ActorId {
  if ('id' in ref) return ref.id;
  const id = ids.get(ref.ref);
  if (id === undefined) throw new KnownError('INVALID_INPUT');
  return id as ActorId;
}

function themeIdsOf(refs: readonly ThemeRef[], ids: Ids): ThemeId[] {
  return refs.map((ref) => ('id' in ref ? ref.id : (ids.get(ref.ref) ?? '')) as ThemeId);
}

function applyAddition({ repos }: CommandContext, addition: EntryItems['additions'][number], ids: Ids): void {
  const id = idOf(addition.of, ids);
  for (const alias of addition.aliases) noteGuard(alias);
  const themeIds = themeIdsOf(addition.themes, ids);
  const organisation = repos.organisation.getById(id);
  if (organisation) {
    repos.organisation.update({
      ...organisation,
      aliases: union(organisation.aliases, addition.aliases),
      typeIds: union(organisation.typeIds, addition.typeIds),
      areaIds: union(organisation.areaIds, addition.areaIds),
      themeIds: union(organisation.themeIds, themeIds),
      contactPoints: [...organisation.contactPoints, ...addition.contactPoints],
    });
    return;
  }
  const person = found(repos.person.getById(id));
  repos.person.update({
    ...person,
    aliases: union(person.aliases, addition.aliases),
    themeIds: union(person.themeIds, themeIds),
    contactPoints: [...person.contactPoints, ...addition.contactPoints],
  });
}

function union<T>(present: readonly T[], added: readonly T[]): T[] {
  return [...new Set([...present, ...added])];
}

function insertPosition({ repos, newId }: CommandContext, given: EntryItems['positions'][number], ids: Ids): void {
  noteGuard(given.roleText);
  const organisationId = idOf(given.organisation, ids);
  found(repos.organisation.getById(organisationId));
  const personId = given.person && idOf(given.person, ids);
  if (personId) found(repos.person.getById(personId));
  // The first position of a person stands for them until they choose another.
  const isPrimary = personId !== null && repos.position.countOfPerson(personId) === 0;
  const { roleId, roleText } = given;
  const themeIds = themeIdsOf(given.themes, ids);
  const id = newId() as PositionId;
  repos.position.insert({ ...absentPosition, id, personId, organisationId, roleId, roleText, themeIds, isPrimary });
}

/** False when the network says the same already; then nothing is added. */
function insertRelation({ repos, newId }: CommandContext, given: EntryItems['relations'][number], ids: Ids): boolean {
  const ends = { fromId: idOf(given.from, ids), toId: idOf(given.to, ids) };
  if (ends.fromId === ends.toId) throw new KnownError('SAME_ENDS');
  if (repos.actor.count([ends.fromId, ends.toId]) < 2) throw new KnownError('NOT_FOUND');
  const { typeId, status, intensity, frequency } = given;
  const said = { ...ends, typeId, status, intensity, frequency, themeIds: themeIdsOf(given.themes, ids) };
  // The schema fills in whatever a line says nothing about.
  const relation: Relation = { ...newRelation.parse(said), id: newId() as RelationId };
  if (repos.relation.twinOf(relation)) return false;
  repos.relation.insert(relation);
  return true;
}
