// A second, naive network: what the backend must answer, written as plainly as possible over immutable maps.
// It leaves out what the undo law already holds (areas, words, pictures); it keeps who is tied to whom and what goes along.

export type ModelActor = {
  readonly kind: 'organisation' | 'person' | 'consultation' | 'agreement';
  readonly label: string;
  readonly notes: string;
  readonly parentId: string | null;
  readonly chairId: string | null;
  readonly parties: readonly string[];
};
export type ModelTie = {
  readonly from: string;
  readonly to: string;
  readonly typeId: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
};
export type ModelPosition = {
  readonly personId: string | null;
  readonly organisationId: string;
  readonly text: string;
};
export type ModelIssue = { readonly title: string; readonly ownerId: string | null; readonly subjectId: string | null };

export type Model = {
  readonly actors: ReadonlyMap<string, ModelActor>;
  readonly positions: ReadonlyMap<string, ModelPosition>;
  readonly relations: ReadonlyMap<string, ModelTie>;
  readonly participations: ReadonlyMap<string, ModelTie>;
  readonly issues: ReadonlyMap<string, ModelIssue>;
  /** Who was spoken with, by contact moment. */
  readonly moments: ReadonlyMap<string, readonly string[]>;
};

export const emptyModel: Model = {
  actors: new Map(),
  positions: new Map(),
  relations: new Map(),
  participations: new Map(),
  issues: new Map(),
  moments: new Map(),
};

export function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function without<K, V>(map: ReadonlyMap<K, V>, drop: (value: V, key: K) => boolean): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key, value]) => !drop(value, key)));
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

/** Removing actors takes along what is theirs; what only pointed at them stays without them. */
export function removeActors(model: Model, ids: readonly string[]): Model {
  const gone = new Set(ids);
  const has = (id: string | null) => id !== null && gone.has(id);
  const orNull = (id: string | null) => (has(id) ? null : id);
  const relations = without(model.relations, ({ from, to }) => has(from) || has(to));
  const participations = without(model.participations, ({ from, to }) => has(from) || has(to));
  const isSubjectGone = (id: string | null) =>
    has(id) || (id !== null && model.relations.has(id) && !relations.has(id));
  return {
    actors: mapped(
      without(model.actors, (_actor, id) => gone.has(id)),
      (actor) => ({
        ...actor,
        parentId: orNull(actor.parentId),
        chairId: orNull(actor.chairId),
        parties: actor.parties.filter((id) => !gone.has(id)),
      }),
    ),
    positions: without(model.positions, ({ personId, organisationId }) => has(personId) || has(organisationId)),
    relations,
    participations,
    issues: mapped(model.issues, (issue) => ({
      ...issue,
      ownerId: orNull(issue.ownerId),
      subjectId: isSubjectGone(issue.subjectId) ? null : issue.subjectId,
    })),
    moments: mapped(model.moments, (actorIds) => actorIds.filter((id) => !gone.has(id))),
  };
}

/** Removing relations leaves the issues about them without a subject. */
export function removeRelations(model: Model, ids: readonly string[]): Model {
  const gone = new Set(ids);
  return {
    ...model,
    relations: without(model.relations, (_tie, id) => gone.has(id)),
    issues: mapped(model.issues, (issue) => ({
      ...issue,
      subjectId: issue.subjectId !== null && gone.has(issue.subjectId) ? null : issue.subjectId,
    })),
  };
}

/** A chair who no longer takes part is no chair. */
export function removeParticipations(model: Model, ids: readonly string[]): Model {
  const gone = new Set(ids);
  const participations = without(model.participations, (_tie, id) => gone.has(id));
  const touched = new Set([...model.participations].filter(([id]) => gone.has(id)).map(([, tie]) => tie.to));
  const takesPart = (actorId: string, consultationId: string) =>
    [...participations.values()].some(({ from, to }) => from === actorId && to === consultationId);
  const actors = new Map(
    [...model.actors].map(([id, actor]) => [
      id,
      touched.has(id) && actor.chairId !== null && !takesPart(actor.chairId, id) ? { ...actor, chairId: null } : actor,
    ]),
  );
  return { ...model, participations, actors };
}

/** Whether putting `id` under `parentId` would let it stand above itself. */
export function isAbove(model: Model, id: string, parentId: string): boolean {
  for (let up: string | null = parentId; up !== null; up = model.actors.get(up)?.parentId ?? null) {
    if (up === id) return true;
  }
  return false;
}

/** Open ends reach for ever. */
export function overlap(a: Pick<ModelTie, 'validFrom' | 'validUntil'>, b: Pick<ModelTie, 'validFrom' | 'validUntil'>) {
  const from = (tie: Pick<ModelTie, 'validFrom'>) => tie.validFrom ?? '0000';
  const until = (tie: Pick<ModelTie, 'validUntil'>) => tie.validUntil ?? '9999';
  return from(a) < until(b) && from(b) < until(a);
}
