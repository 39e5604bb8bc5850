// A template made from a network that works well: what is there now becomes what is expected elsewhere.
import { holdsOn } from '../dated/holdsOn.ts';
import type { Consultation, Participation } from '../schema/consultation.ts';
import { scales, type Frequency, type Requirement, type Scale } from '../schema/lists.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Position } from '../schema/position.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { expectationsToAdd, type NewExpectation } from '../schema/template.ts';
import { expectationWord } from './expectationColumns.ts';

/** What the template is made from: everything, what belongs to one theme, or who sits in one consultation. */
export type TemplateGround =
  | { readonly kind: 'network' }
  | { readonly kind: 'theme' | 'consultation'; readonly id: string };

/**
 * What a network expects of another like it, on a day (`yyyy-mm-dd`): the kinds of partner with their usual scale, the roles
 * that somebody fills, the relations between kinds of partner, and the consultations with their rhythm. Only what exists
 * counts: no missing partner, no wish, no vacancy. Required are the partners that have a relation or sit in a consultation,
 * the relations, and what one consultation has as permanent; the rest is desirable. Names of nobody.
 */
export function templateFromNetwork(
  snapshot: NetworkSnapshot,
  ground: TemplateGround,
  at: string,
): readonly NewExpectation[] {
  const scene = sceneOf(snapshot, ground, at);
  const found = [...partnersOf(scene), ...rolesOf(scene), ...relationsOf(scene), ...consultationsOf(scene)];
  const once = new Map(found.toReversed().map((each) => [expectationWord(each), each]));
  return expectationsToAdd.parse([...once.values()].toReversed().slice(0, 1_000));
}

/** Who and what the template is made from, and how firmly each belongs to it. */
type Scene = {
  readonly snapshot: NetworkSnapshot;
  readonly at: string;
  readonly organisations: readonly Organisation[];
  readonly positions: readonly Position[];
  readonly consultations: readonly Consultation[];
  /** The organisations an actor speaks for; none for who is not in the scene. */
  readonly organisationsOf: (actorId: string) => readonly Organisation[];
  readonly weightOf: (organisation: Organisation) => Requirement;
  readonly roleWeight: (position: Position) => Requirement;
  readonly consultationWeight: Requirement;
};

function sceneOf(snapshot: NetworkSnapshot, ground: TemplateGround, at: string): Scene {
  const here = (each: { readonly validFrom: string | null; readonly validUntil: string | null }) => holdsOn(each, at);
  const isThere = new Set<string>(
    snapshot.actors
      .filter((each) => here(each) && !('presence' in each && each.presence === 'missing'))
      .map(({ id }) => id),
  );
  const all = snapshot.actors.filter(
    (each): each is Organisation => each.kind === 'organisation' && isThere.has(each.id),
  );
  const byId = new Map<string, Organisation>(all.map((each) => [each.id, each]));
  const filled = snapshot.positions.filter(
    (each) => here(each) && each.personId !== null && isThere.has(each.personId) && byId.has(each.organisationId),
  );
  const speaksFor = (actorId: string): readonly Organisation[] => {
    const itself = byId.get(actorId);
    if (itself) return [itself];
    return filled.filter((each) => each.personId === actorId).flatMap((each) => byId.get(each.organisationId) ?? []);
  };
  const consultations = snapshot.actors.filter(
    (each): each is Consultation => each.kind === 'consultation' && isThere.has(each.id),
  );
  const seats = snapshot.participations.filter((each) => here(each) && isThere.has(each.actorId));
  const parts = { snapshot, at, all, filled, speaksFor, consultations, seats };
  return ground.kind === 'consultation' ? ofConsultation(parts, ground.id) : ofMany(parts, ground);
}

type Parts = {
  readonly snapshot: NetworkSnapshot;
  readonly at: string;
  readonly all: readonly Organisation[];
  /** Positions that somebody holds. */
  readonly filled: readonly Position[];
  readonly speaksFor: (actorId: string) => readonly Organisation[];
  readonly consultations: readonly Consultation[];
  readonly seats: readonly Participation[];
};

function ofConsultation({ snapshot, at, all, filled, speaksFor, consultations, seats }: Parts, id: string): Scene {
  const consultation = consultations.find((each) => each.id === id);
  const own = consultation ? seats.filter((each) => each.consultationId === id) : [];
  const firm = new Set<string>(own.filter((each) => each.role === 'permanent').map(({ actorId }) => actorId));
  if (consultation?.chairId) firm.add(consultation.chairId);
  const members = new Set<string>([...own.map(({ actorId }) => actorId), ...firm]);
  const inScene = new Set([...members].flatMap(speaksFor));
  const firmly = new Set([...firm].flatMap(speaksFor));
  const organisations = all.filter((each) => inScene.has(each));
  return {
    snapshot,
    at,
    organisations,
    positions: filled.filter(({ personId }) => personId !== null && members.has(personId)),
    consultations: consultation ? [consultation] : [],
    organisationsOf: (actorId) => speaksFor(actorId).filter((each) => inScene.has(each)),
    weightOf: (organisation) => (firmly.has(organisation) ? 'required' : 'desirable'),
    roleWeight: ({ personId }) => (personId !== null && firm.has(personId) ? 'required' : 'desirable'),
    consultationWeight: 'required',
  };
}

function ofMany({ snapshot, at, all, filled, speaksFor, consultations, seats }: Parts, ground: TemplateGround): Scene {
  const themeId = ground.kind === 'theme' ? ground.id : null;
  const isAbout = ({ themeIds }: { readonly themeIds: readonly string[] }) =>
    themeId === null || themeIds.includes(themeId);
  const working = new Set(themeId === null ? [] : filled.filter(isAbout).map((each) => each.organisationId));
  const organisations = all.filter((each) => isAbout(each) || working.has(each.id));
  const inScene = new Set(organisations);
  const about = consultations.filter(isAbout);
  const aboutIds = new Set<string>(about.map(({ id }) => id));
  const organisationsOf = (actorId: string) => speaksFor(actorId).filter((each) => inScene.has(each));
  const tied = new Set([
    ...realRelations(snapshot, at).flatMap(({ fromId, toId }) => {
      const [from, to] = [organisationsOf(fromId), organisationsOf(toId)];
      return from.length > 0 && to.length > 0 ? [...from, ...to] : [];
    }),
    ...seats.filter((each) => aboutIds.has(each.consultationId)).flatMap(({ actorId }) => organisationsOf(actorId)),
  ]);
  return {
    snapshot,
    at,
    organisations,
    positions: filled.filter(
      (each) =>
        organisations.some(({ id }) => id === each.organisationId) && (each.themeIds.length === 0 || isAbout(each)),
    ),
    consultations: about,
    organisationsOf,
    weightOf: (organisation) => (tied.has(organisation) ? 'required' : 'desirable'),
    roleWeight: () => 'desirable',
    consultationWeight: 'desirable',
  };
}

/** Relations that are there on the day and are more than nothing. */
function realRelations({ relations }: NetworkSnapshot, at: string) {
  return relations.filter((each) => each.status === 'existing' && each.intensity !== 0 && holdsOn(each, at));
}

type Draft = Readonly<Record<string, string | null>> & { readonly kind: NewExpectation['kind'] };

function partnersOf({ snapshot, organisations, weightOf }: Scene): readonly NewExpectation[] {
  return snapshot.vocabulary.partnerTypes.flatMap(({ id }) => {
    const ofType = organisations.filter(({ typeIds }) => typeIds.some((type) => type === id));
    if (ofType.length === 0) return [];
    const scale = usual<Scale>(
      scales,
      ofType.map((each) => each.scale),
    );
    return made({ kind: 'partner', partnerTypeId: id, scale, requirement: heaviest(ofType.map(weightOf)) });
  });
}

function rolesOf({ snapshot, positions, roleWeight }: Scene): readonly NewExpectation[] {
  return snapshot.vocabulary.roles.flatMap(({ id }) => {
    const held = positions.filter(({ roleId }) => roleId === id);
    if (held.length === 0) return [];
    return made({ kind: 'role', roleId: id, requirement: heaviest(held.map(roleWeight)) });
  });
}

/** Between the first kinds of both ends: a partner of two kinds would give every line twice. */
function relationsOf({ snapshot, at, organisationsOf }: Scene): readonly NewExpectation[] {
  const symmetric = new Set(
    snapshot.vocabulary.relationTypes.flatMap(({ id, isSymmetric }) => (isSymmetric ? [id] : [])),
  );
  const drafts = realRelations(snapshot, at).flatMap(({ fromId, toId, typeId }) =>
    organisationsOf(fromId).flatMap((from) =>
      organisationsOf(toId).flatMap((to) => {
        const [one, other] = [from.typeIds[0], to.typeIds[0]];
        if (one === undefined || other === undefined || one === other) return [];
        const isTurned = symmetric.has(typeId) && one > other;
        const [fromTypeId, toTypeId] = isTurned ? [other, one] : [one, other];
        return made({ kind: 'relation', via: 'relation', relationTypeId: typeId, fromTypeId, toTypeId });
      }),
    ),
  );
  return drafts.toSorted((a, b) => (expectationWord(a) < expectationWord(b) ? -1 : 1));
}

function consultationsOf({ snapshot, consultations, consultationWeight }: Scene): readonly NewExpectation[] {
  return snapshot.vocabulary.consultationTypes.flatMap(({ id }) => {
    const ofType = consultations.filter(({ typeId }) => typeId === id);
    if (ofType.length === 0) return [];
    const known = ofType.map((each) => each.frequency);
    const frequency = usual<Frequency>([], known) ?? 'unknown';
    return made({ kind: 'consultation', consultationTypeId: id, frequency, requirement: consultationWeight });
  });
}

function made(draft: Draft): readonly NewExpectation[] {
  return expectationsToAdd.safeParse([draft]).data ?? [];
}

function heaviest(weights: readonly Requirement[]): Requirement {
  return weights.includes('required') ? 'required' : 'desirable';
}

/** What most of them have; of two that are as many the first of `order`. null when it is not known of any. */
function usual<T extends string>(order: readonly T[], values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>(order.map((each) => [each, 0]));
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].filter(([, count]) => count > 0).toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}
