/** What a merge will move, counted before anything is done: the same plan as the command, on a network in memory. */
import type { ActorId } from '../schema/ids.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { planTies } from './mergeTies.ts';

/** What moves from the record that goes to the one that stays. */
export type MergeMoves = {
  readonly relations: number;
  readonly positions: number;
  readonly participations: number;
  readonly agreements: number;
  readonly departments: number;
  readonly contactMoments: number;
  readonly issues: number;
};

export type MergePreview = {
  readonly moves: MergeMoves;
  /** Ties that say the same as one that is there already and go on in it. */
  readonly combined: { readonly relations: number; readonly positions: number; readonly participations: number };
  /** Relations between the two, which end. */
  readonly between: number;
};

type Source = Pick<
  NetworkSnapshot,
  'actors' | 'relations' | 'positions' | 'participations' | 'issues' | 'contactMoments'
> & { readonly vocabulary: Pick<NetworkSnapshot['vocabulary'], 'relationTypes'> };

/** Counts for the dialog; O(n) in the records of the network. */
export function previewMerge(source: Source, keepId: ActorId, goneId: ActorId): MergePreview {
  const symmetric = new Set<string>(
    source.vocabulary.relationTypes.flatMap((type) => (type.isSymmetric ? [type.id] : [])),
  );
  const plan = planTies(source, { keepId, goneId }, (typeId) => symmetric.has(typeId));
  const combined = <T>(removed: readonly { readonly into: T | null }[]) => removed.filter(({ into }) => into).length;
  return {
    moves: movesOf(source, goneId),
    combined: {
      relations: combined(plan.relations.removed),
      positions: combined(plan.positions.removed),
      participations: combined(plan.participations.removed),
    },
    between: plan.relations.removed.filter(({ into }) => into === null).length,
  };
}

/** How much hangs on a record. */
export function movesOf(source: Source, id: string): MergeMoves {
  const count = <T>(items: readonly T[], isOf: (item: T) => boolean) => items.filter(isOf).length;
  return {
    relations: count(source.relations, ({ fromId, toId }) => fromId === id || toId === id),
    positions: count(source.positions, ({ personId, organisationId }) => personId === id || organisationId === id),
    participations: count(source.participations, ({ actorId }) => actorId === id),
    agreements: count(
      source.actors,
      (actor) => actor.kind === 'agreement' && actor.parties.some(({ actorId }) => actorId === id),
    ),
    departments: count(source.actors, (actor) => actor.kind === 'organisation' && actor.parentId === id),
    contactMoments: count(source.contactMoments, ({ actorIds }) => actorIds.some((each) => each === id)),
    issues: count(
      source.issues,
      ({ subject, ownerId }) => ownerId === id || (subject?.kind === 'actor' && subject.id === id),
    ),
  };
}

/** The two in the order in which they merge: the one on which most hangs stays, else the first. */
export function mergeOrder(
  source: Source,
  firstId: ActorId,
  secondId: ActorId,
): readonly [keepId: ActorId, goneId: ActorId] {
  const weight = (id: string) => Object.values(movesOf(source, id)).reduce((sum, each) => sum + each, 0);
  return weight(secondId) > weight(firstId) ? [secondId, firstId] : [firstId, secondId];
}
