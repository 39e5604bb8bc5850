// Carries out an import plan inside a command: new records, added values, changed fields. Takes nothing away.
import type { ImportCounts } from '../../shared/api/routes/exchange.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import { mainViewId, type ActorId, type AreaId, type ThemeId, type WordId } from '../../shared/schema/ids.ts';
import { foldText, personSortKey, sortKey } from '../../shared/text/fold.ts';
import {
  addOrganisations,
  addPersons,
  addPositions,
  addRelations,
  idOf,
  type Ids,
  type Plan,
  roleOf,
  type Roles,
} from './addImported.ts';
import type { CommandContext } from './context.ts';
import { noteGuard } from './changes/noteGuard.ts';
import { found } from './changes/patch.ts';
import { changeRelation } from './changes/ties.ts';

/** From this many new records on, writing the history at the end is worth it. */
const manyRecords = 2_000;

/** Applies the plan. Throws IMPORT_STALE, and so changes nothing, when a matched record is no longer what the plan saw. */
export function applyImport(context: CommandContext, plan: Plan): ImportCounts {
  const { repos } = context;
  const all = [...plan.organisations, ...plan.persons, ...plan.positions, ...plan.relations];
  const created = all.filter(isNew).length;
  if (created === all.length && created >= manyRecords) context.onlyInserts();
  const ids = idsOf(context, plan);
  const roles = new Map(repos.vocabulary.words().roles.map((role) => [foldText(role.label), role.id as WordId]));
  const areNew = new Set([...plan.organisations, ...plan.persons].filter(isNew).map((planned) => idOf(planned, ids)));
  // What is new first: what is changed may come to stand under it.
  addOrganisations(context, plan.organisations.filter(isNew), ids);
  addPersons(context, plan.persons.filter(isNew), ids, plan.meta);
  for (const planned of plan.organisations.filter(isKnown)) changeOrganisation(context, planned, ids);
  for (const planned of plan.persons.filter(isKnown)) changePerson(context, planned);
  addPositions(context, plan.positions.filter(isNew), ids, roles, areNew);
  for (const planned of plan.positions.filter(isKnown)) changePosition(context, planned, ids, roles);
  addRelations(context, plan.relations.filter(isNew), ids, areNew);
  for (const planned of plan.relations.filter(isKnown)) changeTie(context, planned);
  for (const { actor, x, y } of plan.placements) repos.placement.put(mainViewId, { actorId: idOf(actor, ids), x, y });
  const { same, doubtful, refused } = plan.rowCounts;
  return { created, updated: all.length - created, unchanged: same, doubtful, refused };
}

type Planned = { readonly action: 'create' | 'update' };
const isNew = ({ action }: Planned): boolean => action === 'create';
const isKnown = ({ action }: Planned): boolean => action === 'update';

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

function changeOrganisation({ repos }: CommandContext, planned: Plan['organisations'][number], ids: Ids): void {
  noteGuard(planned.after.notes);
  const id = idOf(planned, ids) as ActorId;
  const parentId = planned.parent && (idOf(planned.parent, ids) as ActorId);
  const before = found(repos.organisation.getById(id));
  assertStillSo(planned.before, before);
  if (parentId && repos.organisation.ancestorsOf(parentId).includes(id)) throw new KnownError('PARENT_CYCLE');
  repos.organisation.update({
    ...before,
    ...planned.after,
    sortKey: sortKey(planned.after.name),
    parentId: parentId ?? before.parentId,
    aliases: union(before.aliases, planned.addAliases),
    typeIds: union(before.typeIds, planned.addTypeIds as WordId[]),
    areaIds: union(before.areaIds, planned.addAreaIds as AreaId[]),
    themeIds: union(before.themeIds, themesOf(planned, ids)),
    contactPoints: [...before.contactPoints, ...planned.addContactPoints],
  });
}

function changePerson({ repos }: CommandContext, planned: Plan['persons'][number]): void {
  noteGuard(planned.after.notes);
  const before = found(repos.person.getById(planned.id ?? ''));
  assertStillSo(planned.before, before);
  repos.person.update({
    ...before,
    ...planned.after,
    sortKey: personSortKey(planned.after),
    aliases: union(before.aliases, planned.addAliases),
    contactPoints: [...before.contactPoints, ...planned.addContactPoints],
  });
}

function changePosition({ repos }: CommandContext, planned: Plan['positions'][number], ids: Ids, roles: Roles): void {
  const before = found(repos.position.getById(planned.id ?? ''));
  repos.position.update({
    ...before,
    ...roleOf(planned, roles),
    areaIds: union(before.areaIds, planned.addAreaIds as AreaId[]),
    themeIds: union(before.themeIds, themesOf(planned, ids)),
  });
}

function changeTie(context: CommandContext, planned: Plan['relations'][number]): void {
  const before = found(context.repos.relation.getById(planned.id ?? ''));
  assertStillSo(planned.before, before);
  changeRelation(context, before.id, planned.after);
}

function themesOf({ addThemes }: Pick<Plan['positions'][number], 'addThemes'>, ids: Ids): ThemeId[] {
  return addThemes.map((ref) => idOf(ref, ids) as ThemeId);
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
