// Two records of one organisation or one person become one, with all that hangs on them.
import type { MergeOutcome } from '../../../shared/api/routes/merge.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { MergeChoices } from '../../../shared/merge/fields.ts';
import { mergeOrganisations, mergePersons } from '../../../shared/merge/mergeRecords.ts';
import { type MergeIds, planTies, type TiePlan } from '../../../shared/merge/mergeTies.ts';
import type { Organisation } from '../../../shared/schema/organisation.ts';
import type { CommandContext } from '../context.ts';
import { found } from './patch.ts';

/** Merges and returns what moved, with the name of the one that went. */
export function mergeActors(
  context: CommandContext,
  ids: MergeIds,
  choices: MergeChoices,
): MergeOutcome & { readonly name: string; readonly other: string } {
  if (ids.keepId === ids.goneId) throw new KnownError('SAME_ENDS');
  const { repos } = context;
  const write = mergedRecord(context, ids, choices);
  const other = repos.actor.labelOf(ids.goneId);
  const plan = tiePlan(context, ids);
  moveTies(context, ids, plan);
  repos.merge.update(ids);
  repos.actor.remove([ids.goneId]);
  write();
  const parts = [plan.relations, plan.positions, plan.participations];
  return {
    id: ids.keepId,
    name: repos.actor.labelOf(ids.keepId),
    other,
    moved: parts.reduce((sum, { changed }) => sum + changed.length, 0),
    combined: parts.reduce((sum, { removed }) => sum + removed.length, 0),
  };
}

/** The record as it is to become; written last, when nothing of the other is in the way. */
function mergedRecord({ repos }: CommandContext, ids: MergeIds, choices: MergeChoices): () => void {
  const { keepId, goneId } = ids;
  const kept = repos.organisation.getById(keepId);
  if (kept) {
    const gone = found(repos.organisation.getById(goneId));
    const merged = mergeOrganisations(kept, gone, choices);
    const parents = [merged.parentId, kept.parentId, gone.parentId];
    return () => repos.organisation.update({ ...merged, parentId: firstFreeParent(repos, keepId, parents) });
  }
  const person = found(repos.person.getById(keepId));
  const merged = mergePersons(person, found(repos.person.getById(goneId)), choices);
  return () => repos.person.update(merged);
}

// What was below one of the two is below both now: the first parent that is not, or none.
function firstFreeParent(
  repos: CommandContext['repos'],
  keepId: string,
  parents: readonly Organisation['parentId'][],
): Organisation['parentId'] {
  const isFree = (id: string) =>
    repos.organisation.getById(id) !== null && !repos.organisation.ancestorsOf(id).includes(keepId);
  return parents.find((id) => id === null || isFree(id)) ?? null;
}

function tiePlan({ repos }: CommandContext, ids: MergeIds): TiePlan {
  const tieIds = repos.merge.tieIds(ids);
  const ties = {
    relations: repos.relation.list(tieIds.relations),
    positions: repos.position.list(tieIds.positions),
    participations: repos.participation.list(tieIds.participations),
  };
  const symmetric = new Set<string>(
    repos.vocabulary.words().relationTypes.flatMap(({ id, isSymmetric }) => (isSymmetric ? [id] : [])),
  );
  return planTies(ties, ids, (typeId) => symmetric.has(typeId));
}

function moveTies({ repos }: CommandContext, { keepId }: MergeIds, plan: TiePlan): void {
  const { relations, positions, participations } = plan;
  for (const { tie, into } of relations.removed) repos.merge.updateIssues(tie.id, into?.id ?? null, keepId);
  repos.relation.remove(relations.removed.map(({ tie }) => tie.id));
  for (const relation of relations.changed) repos.relation.update(relation);
  for (const { tie } of positions.removed) repos.position.remove(tie.id);
  for (const position of positions.changed) repos.position.update(position);
  // First the one that stays takes part, so that a chair who is merged is still a participant.
  for (const participation of participations.changed) {
    repos.merge.updateParticipant(participation.id, participation.actorId);
    repos.participation.update(participation);
  }
}
