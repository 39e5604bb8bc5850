// Carries out an import plan inside a command: new records, added values, changed fields. Takes nothing away.
import type { z } from 'zod';
import type { ImportCounts } from '../../shared/api/routes/exchange.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import type { importPayload } from '../../shared/import/planSchema.ts';
import type { Ref } from '../../shared/import/planTypes.ts';
import {
  mainViewId,
  type ActorId,
  type AreaId,
  type PositionId,
  type ThemeId,
  type WordId,
} from '../../shared/schema/ids.ts';
import { absentOrganisation } from '../../shared/schema/organisation.ts';
import { absentPerson } from '../../shared/schema/person.ts';
import { absentPosition } from '../../shared/schema/position.ts';
import { newRelation } from '../../shared/schema/relation.ts';
import { foldText, personSortKey, sortKey } from '../../shared/text/fold.ts';
import type { CommandContext } from './context.ts';
import { noteGuard } from './changes/noteGuard.ts';
import { definedOf, found } from './changes/patch.ts';
import { addRelation, changeRelation } from './changes/ties.ts';

type Plan = z.output<typeof importPayload>;
type Ids = ReadonlyMap<string, string>;
type Keyed = { readonly key: string };

/** From this many new records on, writing the history at the end is worth it. */
const manyRecords = 2_000;

/** Applies the plan. Throws IMPORT_STALE, and so changes nothing, when a matched record is no longer what the plan saw. */
export function applyImport(context: CommandContext, plan: Plan): ImportCounts {
  const all = [...plan.organisations, ...plan.persons, ...plan.positions, ...plan.relations];
  const created = all.filter(({ action }) => action === 'create').length;
  if (created === all.length && created >= manyRecords) context.onlyInserts();
  const ids = idsOf(context, plan);
  for (const planned of plan.organisations) applyOrganisation(context, planned, ids);
  for (const planned of plan.persons) applyPerson(context, planned, ids, plan.meta);
  const roles = new Map(
    context.repos.vocabulary.words().roles.map((role) => [foldText(role.label), role.id as WordId]),
  );
  for (const planned of plan.positions) applyPosition(context, planned, ids, roles);
  for (const planned of plan.relations) applyRelation(context, planned, ids);
  for (const { actor, x, y } of plan.placements)
    context.repos.placement.put(mainViewId, { actorId: idOf(actor, ids), x, y });
  const { same, doubtful, refused } = plan.rowCounts;
  return { created, updated: all.length - created, unchanged: same, doubtful, refused };
}

// Every key of the plan as an id: that of the record it matched, or a new one; themes are found or made.
function idsOf({ repos, newId }: CommandContext, plan: Plan): Ids {
  const records = [...plan.organisations, ...plan.persons, ...plan.positions];
  const ids = new Map(records.map((planned) => [planned.key, planned.id ?? newId()]));
  for (const { key, label } of plan.themes) {
    const known = repos.vocabulary.themeNamed(label);
    const id = known ?? newId();
    if (!known) repos.vocabulary.insertTheme(id, label);
    ids.set(key, id);
  }
  return ids;
}

function idOf(ref: Ref | Keyed, ids: Ids): string {
  if ('key' in ref) return found(ids.get(ref.key) ?? null);
  return ref.id;
}

function applyOrganisation({ repos, today }: CommandContext, planned: Plan['organisations'][number], ids: Ids): void {
  noteGuard(planned.after.notes);
  const id = idOf(planned, ids) as ActorId;
  const parentId = planned.parent && (idOf(planned.parent, ids) as ActorId);
  const added = {
    aliases: planned.addAliases,
    typeIds: planned.addTypeIds as WordId[],
    areaIds: planned.addAreaIds as AreaId[],
    themeIds: planned.addThemes.map((ref) => idOf(ref, ids) as ThemeId),
    contactPoints: planned.addContactPoints,
  };
  if (planned.action === 'create') {
    const created = { ...absentOrganisation, ...planned.after, ...added, parentId };
    repos.organisation.insert({
      ...created,
      id,
      sortKey: sortKey(created.name),
      logoSha: null,
      createdOn: today,
    });
    return;
  }
  const before = found(repos.organisation.getById(id));
  assertStillSo(planned.before, before);
  if (parentId && repos.organisation.ancestorsOf(parentId).includes(id)) throw new KnownError('PARENT_CYCLE');
  repos.organisation.update({
    ...before,
    ...planned.after,
    sortKey: sortKey(planned.after.name),
    parentId: parentId ?? before.parentId,
    aliases: union(before.aliases, added.aliases),
    typeIds: union(before.typeIds, added.typeIds),
    areaIds: union(before.areaIds, added.areaIds),
    themeIds: union(before.themeIds, added.themeIds),
    contactPoints: [...before.contactPoints, ...added.contactPoints],
  });
}

function applyPerson(
  { repos, today }: CommandContext,
  planned: Plan['persons'][number],
  ids: Ids,
  meta: Plan['meta'],
): void {
  noteGuard(planned.after.notes);
  const id = idOf(planned, ids) as ActorId;
  if (planned.action === 'create') {
    const { purpose, legalGround, reviewBy } = meta;
    const added = { aliases: planned.addAliases, contactPoints: planned.addContactPoints };
    const created = { ...absentPerson, ...planned.after, ...added, purpose, legalGround, reviewBy };
    const dates = { recordedOn: today, createdOn: today };
    repos.person.insert({ ...created, ...dates, id, photoSha: null, sortKey: personSortKey(created) });
    return;
  }
  const before = found(repos.person.getById(id));
  assertStillSo(planned.before, before);
  repos.person.update({
    ...before,
    ...planned.after,
    sortKey: personSortKey(planned.after),
    aliases: union(before.aliases, planned.addAliases),
    contactPoints: [...before.contactPoints, ...planned.addContactPoints],
  });
}

function applyPosition(
  { repos }: CommandContext,
  planned: Plan['positions'][number],
  ids: Ids,
  roles: ReadonlyMap<string, WordId>,
): void {
  const id = idOf(planned, ids) as PositionId;
  const personId = planned.person && (idOf(planned.person, ids) as ActorId);
  const roleId = roles.get(foldText(planned.after.role)) ?? null;
  const role = { roleId, roleText: roleId ? '' : planned.after.role };
  const added = {
    areaIds: planned.addAreaIds as AreaId[],
    themeIds: planned.addThemes.map((ref) => idOf(ref, ids) as ThemeId),
  };
  if (planned.action === 'create') {
    const organisationId = idOf(planned.organisation, ids) as ActorId;
    const isPrimary = personId !== null && repos.position.countOfPerson(personId) === 0;
    repos.position.insert({ ...absentPosition, ...role, ...added, personId, organisationId, isPrimary, id });
    return;
  }
  const before = found(repos.position.getById(id));
  repos.position.update({
    ...before,
    ...role,
    areaIds: union(before.areaIds, added.areaIds),
    themeIds: union(before.themeIds, added.themeIds),
  });
}

function applyRelation(context: CommandContext, planned: Plan['relations'][number], ids: Ids): void {
  const { repos } = context;
  if (planned.action === 'create') {
    const ends = { fromId: idOf(planned.from, ids), toId: idOf(planned.to, ids), typeId: planned.typeId };
    const relation = newRelation.parse({ ...ends, ...definedOf(planned.after) });
    // Somebody drew the same tie since the plan was made; to someone new nobody did.
    const areKnown = 'id' in planned.from && 'id' in planned.to;
    if (areKnown && repos.relation.twinOf(relation)) throw new KnownError('IMPORT_STALE');
    addRelation(context, relation);
    return;
  }
  const before = found(repos.relation.getById(planned.id ?? ''));
  assertStillSo(planned.before, before);
  changeRelation(context, before.id, planned.after);
}

/** What the plan saw of a record must still stand there. */
function assertStillSo(seen: object | null, present: object): void {
  const now = present as Readonly<Record<string, unknown>>;
  for (const [field, value] of Object.entries(seen ?? {})) {
    if (JSON.stringify(value) !== JSON.stringify(now[field])) throw new KnownError('IMPORT_STALE');
  }
}

function union<T>(present: readonly T[], added: readonly T[]): T[] {
  return [...new Set([...present, ...added])];
}
