// The new records of an import plan, written many at a time.
import type { z } from 'zod';
import { KnownError } from '../../shared/errors/codes.ts';
import type { importPayload } from '../../shared/import/planSchema.ts';
import type { Ref } from '../../shared/import/planTypes.ts';
import type { ActorId, AreaId, PositionId, RelationId, ThemeId, WordId } from '../../shared/schema/ids.ts';
import { absentOrganisation } from '../../shared/schema/organisation.ts';
import { absentPerson } from '../../shared/schema/person.ts';
import { absentPosition, type Position } from '../../shared/schema/position.ts';
import { absentRelation, type Relation } from '../../shared/schema/relation.ts';
import { foldText, personSortKey, sortKey } from '../../shared/text/fold.ts';
import { noteGuard } from './changes/noteGuard.ts';
import { definedOf, found } from './changes/patch.ts';
import { addRelation, assertRelation } from './changes/ties.ts';
import type { CommandContext } from './context.ts';

export type Plan = z.output<typeof importPayload>;
/** Keys of the plan → ids of the file. */
export type Ids = ReadonlyMap<string, string>;
/** Folded label of a role → its id. */
export type Roles = ReadonlyMap<string, WordId>;

/** Records that are made and written together: enough to gain by it, few enough to hold. */
const atOnce = 512;

type New<Kind extends 'organisations' | 'persons' | 'positions' | 'relations'> = readonly Plan[Kind][number][];

/** What the plan adds of each kind. */
export type Additions = {
  readonly organisations: New<'organisations'>;
  readonly persons: New<'persons'>;
  readonly positions: New<'positions'>;
  readonly relations: New<'relations'>;
};

export function addOrganisations(
  { repos, today }: CommandContext,
  planned: Additions['organisations'],
  ids: Ids,
): void {
  const toRecord = (one: Additions['organisations'][number]) => {
    noteGuard(one.after.notes);
    return {
      ...absentOrganisation,
      ...one.after,
      id: idOf(one, ids) as ActorId,
      parentId: one.parent && (idOf(one.parent, ids) as ActorId),
      aliases: one.addAliases,
      typeIds: one.addTypeIds as WordId[],
      areaIds: one.addAreaIds as AreaId[],
      themeIds: one.addThemes.map((ref) => idOf(ref, ids) as ThemeId),
      contactPoints: one.addContactPoints,
      sortKey: sortKey(one.after.name),
      logoSha: null,
      createdOn: today,
    };
  };
  for (const some of inPieces(planned)) repos.organisation.insertMany(some.map(toRecord));
}

export function addPersons(
  { repos, today }: CommandContext,
  planned: Additions['persons'],
  ids: Ids,
  { purpose, legalGround, reviewBy }: Plan['meta'],
): void {
  const common = {
    ...absentPerson,
    purpose,
    legalGround,
    reviewBy,
    recordedOn: today,
    createdOn: today,
    photoSha: null,
  };
  const toRecord = (one: Additions['persons'][number]) => {
    noteGuard(one.after.notes);
    return {
      ...common,
      ...one.after,
      id: idOf(one, ids) as ActorId,
      aliases: one.addAliases,
      contactPoints: one.addContactPoints,
      sortKey: personSortKey(one.after),
    };
  };
  for (const some of inPieces(planned)) repos.person.insertMany(some.map(toRecord));
}

/** The first function of a person stands for them until they choose another. */
export function addPositions(
  { repos }: CommandContext,
  planned: Additions['positions'],
  ids: Ids,
  roles: Roles,
  areNew: ReadonlySet<string>,
): void {
  const haveOne = new Set<string>();
  const isFirstOf = (personId: string) => {
    if (haveOne.has(personId)) return false;
    haveOne.add(personId);
    return areNew.has(personId) || repos.position.countOfPerson(personId) === 0;
  };
  const toRecord = (one: Additions['positions'][number]): Position => {
    const personId = one.person && (idOf(one.person, ids) as ActorId);
    return {
      ...absentPosition,
      ...roleOf(one, roles),
      id: idOf(one, ids) as PositionId,
      personId,
      organisationId: idOf(one.organisation, ids) as ActorId,
      areaIds: one.addAreaIds as AreaId[],
      themeIds: one.addThemes.map((ref) => idOf(ref, ids) as ThemeId),
      isPrimary: personId !== null && isFirstOf(personId),
    };
  };
  for (const some of inPieces(planned)) repos.position.insertMany(some.map(toRecord));
}

/** A tie that can have no twin is written with others; one that may have is held against what is there. */
export function addRelations(
  context: CommandContext,
  planned: Additions['relations'],
  ids: Ids,
  areNew: ReadonlySet<string>,
): void {
  const { repos, newId } = context;
  const pairs = new Set<string>();
  const later: Omit<Relation, 'id'>[] = [];
  const toRecords = (one: Additions['relations'][number]): Relation[] => {
    const ends = { fromId: idOf(one.from, ids) as ActorId, toId: idOf(one.to, ids) as ActorId };
    const relation = { ...absentRelation, ...definedOf(one.after), ...ends, typeId: one.typeId as WordId };
    const pair = [one.typeId, ...Object.values(ends).toSorted()].join(' ');
    const canHaveTwin = pairs.has(pair) || !(areNew.has(ends.fromId) || areNew.has(ends.toId));
    pairs.add(pair);
    if (canHaveTwin) {
      later.push(relation);
      return [];
    }
    assertRelation(relation);
    return [{ ...relation, id: newId() as RelationId }];
  };
  for (const some of inPieces(planned)) repos.relation.insertMany(some.flatMap(toRecords));
  for (const relation of later) {
    // Somebody drew the same tie since the plan was made.
    const areKnown = !areNew.has(relation.fromId) && !areNew.has(relation.toId);
    if (areKnown && repos.relation.twinOf(relation)) throw new KnownError('IMPORT_STALE');
    addRelation(context, relation);
  }
}

/** The id that a reference or a key of the plan stands for; throws NOT_FOUND for a key that is not in it. */
export function idOf(ref: Ref | { readonly key: string }, ids: Ids): string {
  if ('key' in ref) return found(ids.get(ref.key) ?? null);
  return ref.id;
}

/** A role by its word when the network has that, otherwise as the list writes it. */
export function roleOf({ after }: Plan['positions'][number], roles: Roles): Pick<Position, 'roleId' | 'roleText'> {
  const roleId = roles.get(foldText(after.role)) ?? null;
  return { roleId, roleText: roleId ? '' : after.role };
}

function* inPieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += atOnce) yield all.slice(at, at + atOnce);
}
