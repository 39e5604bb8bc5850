// Carries out the plan of quick entry inside a command: new records, ties between them, and what known records get.
import type { EntryCounts } from '../../shared/api/routes/entry.ts';
import type { EntryItems, EntryRef } from '../../shared/entry/types.ts';
import { newParticipation } from '../../shared/schema/consultation.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import type { ActorId, ParticipationId, ThemeId } from '../../shared/schema/ids.ts';
import { absentPosition } from '../../shared/schema/position.ts';
import { newRelation } from '../../shared/schema/relation.ts';
import { addOrganisation } from './changes/organisations.ts';
import { addParticipation } from './changes/meetings.ts';
import { addPerson } from './changes/persons.ts';
import { addPosition, addRelation } from './changes/ties.ts';
import type { CommandContext } from './context.ts';
import { noteGuard } from './changes/noteGuard.ts';
import { found } from './changes/patch.ts';

/** The id of a participation that is not made yet: no other has it. */
const unmade = '' as ParticipationId;

type Ids = ReadonlyMap<string, string>;
type ThemeRef = EntryItems['positions'][number]['themes'][number];

/** Applies the items. Throws, and so changes nothing, when a record that they name is gone. */
export function applyEntry(context: CommandContext, items: EntryItems): EntryCounts {
  const ids = idsOfThemes(context, items);
  const keep = (ref: string, id: string) => {
    // A mark that is given twice is a mistake of the caller.
    if (ids.has(ref)) throw new KnownError('INVALID_INPUT');
    ids.set(ref, id);
  };
  for (const { ref, organisation } of items.organisations) {
    for (const text of [organisation.name, ...organisation.aliases]) noteGuard(text);
    if (organisation.parentId) found(context.repos.organisation.getById(organisation.parentId));
    keep(ref, addOrganisation(context, organisation));
  }
  for (const { ref, person } of items.persons) {
    for (const text of [person.title, person.givenName, person.familyName]) noteGuard(text);
    keep(ref, addPerson(context, person));
  }
  for (const addition of items.additions) applyAddition(context, addition, ids);
  for (const position of items.positions) insertPosition(context, position, ids);
  const joined = items.participations.filter((given) => insertParticipation(context, given, ids)).length;
  const made = items.relations.filter((relation) => insertRelation(context, relation, ids)).length;
  return {
    organisations: items.organisations.length,
    persons: items.persons.length,
    positions: items.positions.length,
    participations: joined,
    relations: made,
    changed: items.additions.length,
    existed: items.relations.length - made + items.participations.length - joined,
  };
}

function idsOfThemes({ repos, newId }: CommandContext, items: EntryItems): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { ref, label } of items.themes) {
    noteGuard(label);
    const known = repos.vocabulary.themeNamed(label);
    const id = known ?? newId();
    if (!known) repos.vocabulary.insertTheme(id, label);
    ids.set(ref, id);
  }
  return ids;
}

function idOf(ref: EntryRef, ids: Ids): ActorId {
  if ('id' in ref) return ref.id;
  const id = ids.get(ref.ref);
  if (id === undefined) throw new KnownError('INVALID_INPUT');
  return id as ActorId;
}

function themeIdsOf(refs: readonly ThemeRef[], ids: Ids): ThemeId[] {
  return refs.map((ref) => {
    const id = 'id' in ref ? ref.id : ids.get(ref.ref);
    if (id === undefined) throw new KnownError('INVALID_INPUT');
    return id as ThemeId;
  });
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

function insertPosition(context: CommandContext, given: EntryItems['positions'][number], ids: Ids): void {
  noteGuard(given.roleText);
  const organisationId = idOf(given.organisation, ids);
  found(context.repos.organisation.getById(organisationId));
  const personId = given.person && idOf(given.person, ids);
  if (personId) found(context.repos.person.getById(personId));
  const { roleId, roleText } = given;
  const themeIds = themeIdsOf(given.themes, ids);
  addPosition(context, { ...absentPosition, personId, organisationId, roleId, roleText, themeIds });
}

/** False when it is so already; then nothing is added. */
function insertParticipation(context: CommandContext, given: EntryItems['participations'][number], ids: Ids): boolean {
  const { consultationId, role } = given;
  found(context.repos.consultation.getById(consultationId));
  const participation = newParticipation.parse({ actorId: idOf(given.actor, ids), consultationId, role });
  if (context.repos.participation.twinOf({ ...participation, id: unmade })) return false;
  addParticipation(context, participation);
  return true;
}

/** False when the network says the same already; then nothing is added. */
function insertRelation(context: CommandContext, given: EntryItems['relations'][number], ids: Ids): boolean {
  const ends = { fromId: idOf(given.from, ids), toId: idOf(given.to, ids) };
  if (ends.fromId === ends.toId) throw new KnownError('SAME_ENDS');
  if (context.repos.actor.count([ends.fromId, ends.toId]) < 2) throw new KnownError('NOT_FOUND');
  const { typeId, status, intensity, frequency } = given;
  const said = { ...ends, typeId, status, intensity, frequency, themeIds: themeIdsOf(given.themes, ids) };
  // The schema fills in whatever a line says nothing about.
  const relation = newRelation.parse(said);
  if (context.repos.relation.twinOf(relation)) return false;
  addRelation(context, relation);
  return true;
}
