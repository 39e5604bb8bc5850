/**
 * What hangs on two records that become one: relations, functions and participations move along; a relation between
 * the two ends, and ties that then say the same about the same two are combined. Leaves out the records themselves.
 */
import { joined, overlap } from '../dated/periods.ts';
import type { Participation } from '../schema/consultation.ts';
import type { ActorId } from '../schema/ids.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';
import { bothTexts, union } from './fields.ts';

/** Every tie that one of the two takes part in; others do no harm. */
export type Ties = {
  readonly relations: readonly Relation[];
  readonly positions: readonly Position[];
  readonly participations: readonly Participation[];
};

export type Moved<T> = {
  /** As they are to become. */
  readonly changed: readonly T[];
  /** What ends, and in which tie it goes on; null: it was between the two themselves. */
  readonly removed: readonly { readonly tie: T; readonly into: T | null }[];
};

export type TiePlan = {
  readonly relations: Moved<Relation>;
  readonly positions: Moved<Position>;
  readonly participations: Moved<Participation>;
};

export type MergeIds = { readonly keepId: ActorId; readonly goneId: ActorId };

/** What becomes of every tie. `isSymmetric` tells of a type of relation whether its direction means nothing. */
export function planTies(ties: Ties, { keepId, goneId }: MergeIds, isSymmetric: (typeId: string) => boolean): TiePlan {
  const renamed = (id: ActorId): ActorId => (id === goneId ? keepId : id);
  return {
    relations: move(ties.relations, {
      at: ({ fromId, toId }) => fromId === goneId || toId === goneId || fromId === keepId || toId === keepId,
      rename: (relation) => ({ ...relation, fromId: renamed(relation.fromId), toId: renamed(relation.toId) }),
      isGone: ({ fromId, toId }) => fromId === toId,
      keyOf: ({ fromId, toId, typeId }) =>
        [typeId, ...(isSymmetric(typeId) ? [fromId, toId].toSorted() : [fromId, toId])].join('|'),
      combine: combineRelations,
    }),
    positions: move(ties.positions, {
      at: ({ personId, organisationId }) => [personId, organisationId].some((id) => id === goneId || id === keepId),
      rename: (position) => ({
        ...position,
        personId: position.personId && renamed(position.personId),
        organisationId: renamed(position.organisationId),
      }),
      isGone: () => false,
      // Two vacancies that look alike are two chairs to fill.
      keyOf: ({ id, personId, organisationId, roleId, roleText }) =>
        personId ? [personId, organisationId, roleId ?? '', roleText.toLowerCase()].join('|') : id,
      combine: combinePositions,
    }),
    participations: move(ties.participations, {
      at: ({ actorId }) => actorId === goneId || actorId === keepId,
      rename: (participation) => ({ ...participation, actorId: renamed(participation.actorId) }),
      isGone: () => false,
      keyOf: ({ consultationId, actorId }) => `${consultationId}|${actorId}`,
      combine: combineParticipations,
    }),
  };
}

type Tie = { readonly id: string; readonly validFrom: string | null; readonly validUntil: string | null };

type Ways<T extends Tie> = {
  readonly at: (tie: T) => boolean;
  readonly rename: (tie: T) => T;
  /** Whether it has become a tie of something with itself. */
  readonly isGone: (tie: T) => boolean;
  /** Equal for ties that say the same about the same two. */
  readonly keyOf: (tie: T) => string;
  readonly combine: (a: T, b: T) => T;
};

function move<T extends Tie>(all: readonly T[], ways: Ways<T>): Moved<T> {
  const before = new Map(all.map((tie) => [tie.id, tie]));
  const settled = new Map<string, T[]>();
  const removed: { tie: T; intoId: string | null }[] = [];
  for (const tie of all) {
    if (!ways.at(tie)) continue;
    let next = ways.rename(tie);
    if (ways.isGone(next)) {
      removed.push({ tie, intoId: null });
      continue;
    }
    const alike = settled.get(ways.keyOf(next)) ?? [];
    settled.set(ways.keyOf(next), alike);
    // A combined period may reach one that stood free: look again until nothing meets it.
    for (let at = twinAt(alike, next, before); at >= 0; at = twinAt(alike, next, before)) {
      const [twin = next] = alike.splice(at, 1);
      const [stays, ends] = isOriginal(before, twin) || !isOriginal(before, next) ? [twin, next] : [next, twin];
      removed.push({ tie: before.get(ends.id) ?? ends, intoId: stays.id });
      next = ways.combine(stays, ends);
    }
    alike.push(next);
  }
  const left = [...settled.values()].flat();
  const into = new Map(removed.map(({ tie, intoId }) => [tie.id, intoId]));
  const lastOf = (id: string | null): T | null => {
    if (id === null) return null;
    const further = into.get(id);
    return further === undefined ? (left.find((tie) => tie.id === id) ?? null) : lastOf(further);
  };
  return {
    changed: left.filter((tie) => JSON.stringify(tie) !== JSON.stringify(before.get(tie.id))),
    removed: removed.map(({ tie, intoId }) => ({ tie, into: lastOf(intoId) })),
  };
}

/** Its ends did not change: it was of the kept one already. */
function isOriginal<T extends Tie>(before: ReadonlyMap<string, T>, tie: T): boolean {
  const was = before.get(tie.id) as Readonly<Record<string, unknown>> | undefined;
  const is = tie as unknown as Readonly<Record<string, unknown>>;
  return ['fromId', 'toId', 'personId', 'organisationId', 'actorId'].every((end) => was?.[end] === is[end]);
}

/** Two that stood beside each other before the merge were meant so. */
function twinAt<T extends Tie>(alike: readonly T[], tie: T, before: ReadonlyMap<string, T>): number {
  const isNew = !isOriginal(before, tie);
  return alike.findIndex((other) => overlap(other, tie) && (isNew || !isOriginal(before, other)));
}

function combineRelations(stays: Relation, ends: Relation): Relation {
  const [first, second] = (ends.confirmedOn ?? '') > (stays.confirmedOn ?? '') ? [ends, stays] : [stays, ends];
  return {
    ...stays,
    ...joined(stays, ends),
    status: first.status,
    intensity: first.intensity ?? second.intensity,
    isOneSided: first.isOneSided ?? second.isOneSided,
    level: first.level ?? second.level,
    phaseId: first.phaseId ?? second.phaseId,
    frequency: first.frequency ?? second.frequency,
    isBottleneck: first.isBottleneck || second.isBottleneck,
    themeIds: union(stays.themeIds, ends.themeIds, (id) => id),
    note: bothTexts(first.note, second.note),
    source: first.source || second.source,
    confirmedOn: first.confirmedOn,
  };
}

function combinePositions(stays: Position, ends: Position): Position {
  return {
    ...stays,
    ...joined(stays, ends),
    level: stays.level ?? ends.level,
    isPrimary: stays.isPrimary || ends.isPrimary,
    areaIds: union(stays.areaIds, ends.areaIds, (id) => id),
    themeIds: union(stays.themeIds, ends.themeIds, (id) => id),
  };
}

const closeness = { permanent: 2, agenda: 1, on_call: 0 } as const;

function combineParticipations(stays: Participation, ends: Participation): Participation {
  const role = closeness[ends.role] > closeness[stays.role] ? ends.role : stays.role;
  return { ...stays, ...joined(stays, ends), role };
}
