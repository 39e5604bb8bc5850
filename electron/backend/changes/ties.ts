// What holds for every position and relation, whoever changes it.
import type { z } from 'zod';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { PositionId, RelationId } from '../../../shared/schema/ids.ts';
import type { Position, PositionPatch } from '../../../shared/schema/position.ts';
import type { newRelation, Relation, RelationPatch } from '../../../shared/schema/relation.ts';
import type { CommandContext } from '../context.ts';
import { noteGuard } from './noteGuard.ts';
import { assertPeriod, definedOf, found } from './patch.ts';

/** Adds a position; the first of a person stands for them until they choose another. */
export function addPosition({ repos, newId }: CommandContext, given: Omit<Position, 'id'>): PositionId {
  assertPeriod(given);
  const isFirst = given.personId !== null && repos.position.countOfPerson(given.personId) === 0;
  const id = newId() as PositionId;
  repos.position.insert({ ...given, id, isPrimary: given.isPrimary || isFirst });
  return id;
}

/** Changes the fields of a position that the patch names. */
export function changePosition({ repos }: CommandContext, id: string, patch: PositionPatch): Position {
  const after = { ...found(repos.position.getById(id)), ...definedOf(patch) };
  assertPeriod(after);
  repos.position.update(after);
  return after;
}

/** Lays a relation. */
export function addRelation(context: CommandContext, given: z.output<typeof newRelation>): Relation {
  const relation: Relation = { ...given, id: context.newId() as RelationId };
  checkRelation(context, relation);
  context.repos.relation.insert(relation);
  return relation;
}

/** Changes the fields of a relation that the patch names. */
export function changeRelation(context: CommandContext, id: string, patch: RelationPatch): Relation {
  const after = { ...found(context.repos.relation.getById(id)), ...definedOf(patch) };
  checkRelation(context, after);
  context.repos.relation.update(after);
  return after;
}

/** What holds for a relation on its own, whatever else there is. */
export function assertRelation(relation: Omit<Relation, 'id'>): void {
  if (relation.fromId === relation.toId) throw new KnownError('SAME_ENDS');
  assertPeriod(relation);
  noteGuard(relation.note);
}

function checkRelation({ repos }: CommandContext, relation: Relation): void {
  assertRelation(relation);
  if (repos.relation.twinOf(relation)) throw new KnownError('RELATION_EXISTS');
}

/** The words of a position in the history. */
export function positionWords({ repos }: CommandContext, position: Omit<Position, 'id'>) {
  return {
    name: position.personId ? repos.actor.labelOf(position.personId) : '',
    organisation: repos.actor.labelOf(position.organisationId),
  };
}

/** The words of a relation in the history. */
export function relationWords({ repos }: CommandContext, relation: Relation) {
  return { from: repos.actor.labelOf(relation.fromId), to: repos.actor.labelOf(relation.toId) };
}
