// Carries out an import plan inside a command: new records, added values, changed fields. Takes nothing away.
import type { Ref, PlannedOrganisation, PlannedPerson, PlannedPosition } from '../../shared/import/planTypes.ts';
import type { ImportPayload } from '../../shared/import/planSchema.ts';
import type { ImportCounts } from '../../shared/api/routes/exchange.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import type { ContactPoint } from '../../shared/schema/contactPoint.ts';
import type { ActorId, AreaId, PositionId, ThemeId, WordId } from '../../shared/schema/ids.ts';
import { newOrganisation } from '../../shared/schema/organisation.ts';
import { newPerson } from '../../shared/schema/person.ts';
import { newPosition } from '../../shared/schema/position.ts';
import { foldText, personSortKey, sortKey } from '../../shared/text/fold.ts';
import type { CommandContext } from './context.ts';
import { found } from './handlers/patch.ts';
import { noteGuard } from './handlers/noteGuard.ts';

type Ids = ReadonlyMap<string, string>;

/** Applies the plan. Throws IMPORT_STALE, and so changes nothing, when a matched record is no longer what the plan saw. */
export function applyImport(context: CommandContext, plan: ImportPayload): ImportCounts {
  const ids = idsOf(context, plan);
  const roles = new Map(context.repos.vocabulary.words().roles.map((role) => [foldText(role.label), role.id]));
  for (const planned of parentsFirst(plan.organisations)) applyOrganisation(context, planned, ids);
  for (const planned of plan.persons) applyPerson(context, planned, ids);
  for (const planned of plan.positions) applyPosition(context, planned, ids, roles);
  const all = [...plan.organisations, ...plan.persons, ...plan.positions];
  const count = (action: string) => all.filter((planned) => planned.action === action).length;
  return { created: count('create'), updated: count('update'), unchanged: count('none'), doubtful: 0, refused: 0 };
}

// Every key of the plan as an id: that of the record it matched, or a new one; themes are found or made.
function idsOf({ repos, newId }: CommandContext, plan: ImportPayload): Ids {
  const records = [...plan.organisations, ...plan.persons, ...plan.positions];
  const ids = new Map(records.map((planned) => [planned.key, planned.id ?? newId()]));
  for (const { key, label } of plan.themes) {
    const known = repos.vocabulary.themeNamed(label);
    if (!known) repos.vocabulary.insertTheme(newIdOf(ids, key, newId), label);
    else ids.set(key, known);
  }
  return ids;
}

function newIdOf(ids: Map<string, string>, key: string, newId: () => string): string {
  const id = newId();
  ids.set(key, id);
  return id;
}

function idOf(ref: Ref, ids: Ids): string {
  return 'id' in ref ? ref.id : found(ids.get(ref.key) ?? null);
}

function parentsFirst(organisations: readonly PlannedOrganisation[]): readonly PlannedOrganisation[] {
  const byKey = new Map(organisations.map((planned) => [planned.key, planned]));
  const ordered = new Set<PlannedOrganisation>();
  const visit = (planned: PlannedOrganisation, path: readonly PlannedOrganisation[]): void => {
    if (path.includes(planned)) throw new KnownError('PARENT_CYCLE');
    const parent = planned.parent && 'key' in planned.parent ? byKey.get(planned.parent.key) : undefined;
    if (parent && !ordered.has(parent)) visit(parent, [...path, planned]);
    ordered.add(planned);
  };
  for (const planned of organisations) visit(planned, []);
  return [...ordered];
}

function applyOrganisation({ repos, today }: CommandContext, planned: PlannedOrganisation, ids: Ids): void {
  if (planned.action === 'none') return;
  noteGuard(planned.after.notes);
  const id = found(ids.get(planned.key) ?? null) as ActorId;
  const { name, address, confirmedOn, notes } = planned.after;
  const fields = { name, address, confirmedOn, notes, website: planned.after.website ?? '', source: planned.after.source ?? '' };
  const added = {
    aliases: planned.addAliases,
    typeIds: planned.addTypeIds as WordId[],
    areaIds: planned.addAreaIds as AreaId[],
    themeIds: planned.addThemes.map((ref) => idOf(ref, ids) as ThemeId),
  };
  const parentId = planned.parent && (idOf(planned.parent, ids) as ActorId);
  if (planned.action === 'create') {
    const created = newOrganisation.parse({ ...fields, ...added, parentId, contactPoints: planned.addContactPoints });
    repos.organisation.insert({ ...created, id, sortKey: sortKey(created.name), createdOn: today });
    return;
  }
  const before = found(repos.organisation.getById(id));
  assertStillSo(planned.before, { ...before, website: before.website || null, source: before.source || null });
  if (parentId && repos.organisation.ancestorsOf(parentId).includes(id)) throw new KnownError('PARENT_CYCLE');
  repos.organisation.update({
    ...before,
    ...fields,
    sortKey: sortKey(name),
    parentId: parentId ?? before.parentId,
    aliases: union(before.aliases, added.aliases),
    typeIds: union(before.typeIds, added.typeIds),
    areaIds: union(before.areaIds, added.areaIds),
    themeIds: union(before.themeIds, added.themeIds),
    contactPoints: [...before.contactPoints, ...asContactPoints(planned.addContactPoints)],
  });
}

function applyPerson({ repos, today }: CommandContext, planned: PlannedPerson, ids: Ids): void {
  if (planned.action === 'none') return;
  noteGuard(planned.after.notes);
  const id = found(ids.get(planned.key) ?? null) as ActorId;
  const fields = { ...planned.after, title: planned.after.title ?? '', source: planned.after.source ?? '' };
  if (planned.action === 'create') {
    const created = newPerson.parse({ ...fields, aliases: planned.addAliases, contactPoints: planned.addContactPoints });
    repos.person.insert({ ...created, id, sortKey: personSortKey(created), recordedOn: today, createdOn: today });
    return;
  }
  const before = found(repos.person.getById(id));
  assertStillSo(planned.before, { ...before, title: before.title || null, source: before.source || null });
  repos.person.update({
    ...before,
    ...fields,
    sortKey: personSortKey(fields),
    aliases: union(before.aliases, planned.addAliases),
    contactPoints: [...before.contactPoints, ...asContactPoints(planned.addContactPoints)],
  });
}

function applyPosition({ repos }: CommandContext, planned: PlannedPosition, ids: Ids, roles: ReadonlyMap<string, string>): void {
  if (planned.action === 'none') return;
  const id = found(ids.get(planned.key) ?? null) as PositionId;
  const personId = planned.person && (idOf(planned.person, ids) as ActorId);
  const roleId = (roles.get(foldText(planned.after.role)) ?? null) as WordId | null;
  const role = { roleId, roleText: roleId ? '' : planned.after.role };
  const added = {
    areaIds: planned.addAreaIds as AreaId[],
    themeIds: planned.addThemes.map((ref) => idOf(ref, ids) as ThemeId),
  };
  if (planned.action === 'create') {
    const organisationId = idOf(planned.organisation, ids);
    const isPrimary = personId !== null && repos.position.countOfPerson(personId) === 0;
    repos.position.insert({ ...newPosition.parse({ ...role, ...added, personId, organisationId, isPrimary }), id });
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

/** What the plan saw of a record must still stand there. */
function assertStillSo(seen: object | null, present: object): void {
  const now = present as Readonly<Record<string, unknown>>;
  for (const [field, value] of Object.entries(seen ?? {})) {
    if (JSON.stringify(value) !== JSON.stringify(now[field])) throw new KnownError('IMPORT_STALE');
  }
}

function asContactPoints(points: PlannedPerson['addContactPoints']): readonly ContactPoint[] {
  return newPerson.parse({ familyName: '-', contactPoints: points }).contactPoints;
}

function union<T>(present: readonly T[], added: readonly T[]): T[] {
  return [...new Set([...present, ...added])];
}
