// The context of one evaluation with what every rule asks of it, computed once and kept while it stays true.
import { createAreaIndex, type AreaIndex } from './areaIndex.ts';
import { createCover, type CoverOf } from './cover.ts';
import { createExpected, type Expected, type PartnerCheck } from './expected.ts';
import type { GapMemory } from './memory.ts';
import { compareText, partnersAt, type Partner, textOnce } from './partners.ts';
import { createTies, type Ties } from './ties.ts';
import type { GapContext, GapFinding, GapKind, GapOrganisation, GapPerson, GapPosition, GapWord } from './types.ts';

/** The parties of one type as seen from one area. */
export type Ground = { readonly here: readonly Partner[]; readonly unplaced: readonly Partner[] };

export type GapView = {
  readonly context: GapContext;
  readonly memory: GapMemory;
  /** Parties that are there on the reference date. */
  readonly partners: readonly Partner[];
  readonly partnerOf: (id: string) => Partner | undefined;
  readonly partnersOfType: (partnerTypeId: string) => readonly Partner[];
  /** Whoever has the type by its own record, there or not, by id. */
  readonly namedOfType: (partnerTypeId: string) => readonly GapOrganisation[];
  readonly groundOf: (partnerTypeId: string, areaId: string | null) => Ground;
  readonly areas: AreaIndex;
  readonly coverOf: CoverOf;
  /** Answers about cover hold while this word is the same. */
  readonly assumption: string;
  readonly expected: Expected;
  readonly scope: Scope;
  readonly ties: Ties;
  /** Changes when a party comes, goes or gets other types. */
  readonly typing: unknown;
  /** The very same list while none of them changed, whenever they hold. */
  readonly positions: readonly GapPosition[];
  readonly positionsOf: (organisationId: string) => readonly GapPosition[];
  /** The record of a person, whether there or not. */
  readonly personOf: (id: string | null) => GapPerson | undefined;
  /** The label of a word, or null when its list does not have it. */
  readonly labelOf: (list: LabelList, id: string) => string | null;
  /** The label of a partner type, or null when no list has it. */
  readonly typeLabelOf: (partnerTypeId: string) => string | null;
};

/** What an evaluation is about as a whole: every chosen area, and the types that a chosen template requires. */
export type Scope = {
  /** null among them = no area was asked. */
  readonly areaIds: readonly (string | null)[];
  /** Those of the chosen areas, each once. */
  readonly municipalityIds: readonly string[];
  readonly requiredTypes: ReadonlySet<string>;
  /** The parties that work in a chosen area, or of which that is not known. */
  readonly partners: readonly Partner[];
  /** Changes when a party comes into scope or leaves it. */
  readonly members: unknown;
  /** Changes when one of the above, the parties left out, does. */
  readonly parts: readonly unknown[];
};

export type LabelList = 'domains' | 'themes' | 'partnerTypes' | 'roles' | 'relationTypes' | 'consultationTypes';

/** A rule answers one kind of gap. It is pure: the same view gives the same findings. */
export type GapRule = { readonly id: GapKind; readonly evaluate: (view: GapView) => readonly GapFinding[] };

const noPartners: readonly Partner[] = [];
const noOrganisations: readonly GapOrganisation[] = [];
const noPositions: readonly GapPosition[] = [];

/** Prepares a context for the rules. */
export function createGapView(given: GapContext, memory: GapMemory): GapView {
  // Compared once here; whoever asks again whether a list is the same has its answer at a glance.
  const context = {
    ...given,
    organisations: memory.steady('organisations', given.organisations),
    persons: memory.steady('all persons', given.persons),
    positions: memory.steady('all positions', given.positions),
    relations: memory.steady('all relations', given.relations),
  };
  const { remember } = memory;
  const partners = memory.steady('partners', partnersAt(context, memory));
  const areas = remember('areas', [context.areas], () => createAreaIndex(context.areas));
  const { coverOf, assumption } = createCover(context, partners, areas);
  const expected = createExpected(context, memory);
  const byId = remember('partnersById', [partners], () => new Map(partners.map((each) => [each.id, each])));
  const byType = remember('partnersByType', [partners], () =>
    steadyGroups(memory, 'ofType', partners, (each) => each.partnerTypeIds),
  );
  const { organisations } = context;
  const named = remember('named', [organisations], () =>
    steadyGroups(memory, 'named', organisations.toSorted(byIdOf), (each) => each.partnerTypeIds),
  );
  const { positions, persons } = context;
  const positionsOf = remember('positionsOf', [positions], () =>
    steadyGroups(memory, 'positions', positions, (each) => [each.organisationId]),
  );
  const people = remember('people', [persons], () => new Map(persons.map((each) => [each.id, each])));
  const partnersOfType = (id: string) => byType.get(id) ?? noPartners;
  const grounds = new Map<string, Map<string | null, Ground>>();
  const labelOf = (list: LabelList, id: string) => labelsOf(memory, list, context[list]).get(id) ?? null;

  return {
    context,
    memory,
    partners,
    partnerOf: (id) => byId.get(id),
    partnersOfType,
    namedOfType: (id) => named.get(id) ?? noOrganisations,
    groundOf: (type, areaId) => {
      const ofType = partnersOfType(type);
      const known =
        grounds.get(type) ??
        remember(`ground|${type}`, [ofType, areas, assumption], () => new Map<string | null, Ground>());
      grounds.set(type, known);
      const found = known.get(areaId);
      if (found !== undefined) return found;
      const answer = groundOf(ofType, areaId, coverOf, memory, type);
      known.set(areaId, answer);
      return answer;
    },
    areas,
    coverOf,
    assumption,
    expected,
    scope: scopeOf({ context, memory, partners, areas, expected, coverOf, assumption }),
    ties: createTies(context, memory, partners),
    typing: memory.steady('typing', partners.map(typedText)),
    personOf: (id) => (id === null ? undefined : people.get(id)),
    positions,
    positionsOf: (id) => positionsOf.get(id) ?? noPositions,
    labelOf,
    typeLabelOf: (id) => labelOf('partnerTypes', id),
  };
}

const typedText = textOnce(({ id, partnerTypeIds }: Partner) => `${id}|${partnerTypeIds.join('|')}`);

function byIdOf(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareText(one.id, other.id);
}

/** Records by word, each list the very same as last time when it holds the same records. */
function steadyGroups<T>(
  memory: GapMemory,
  name: string,
  records: readonly T[],
  wordsOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const words = wordsOf(record);
    for (const word of words.length > 1 ? new Set(words) : words) {
      const group = groups.get(word);
      if (group) group.push(record);
      else groups.set(word, [record]);
    }
  }
  return new Map([...groups].map(([word, group]) => [word, memory.steady(`${name}|${word}`, group)]));
}

function labelsOf(memory: GapMemory, list: LabelList, words: readonly GapWord[]): ReadonlyMap<string, string> {
  return memory.remember(`labels|${list}`, [words], () => new Map(words.map((each) => [each.id, each.label])));
}

function groundOf(
  ofType: readonly Partner[],
  areaId: string | null,
  coverOf: GapView['coverOf'],
  memory: GapMemory,
  type: string,
): Ground {
  const here: Partner[] = [];
  const unplaced: Partner[] = [];
  for (const partner of ofType) {
    const cover = coverOf(partner, areaId);
    if (cover === 'yes') here.push(partner);
    if (cover === 'unknown') unplaced.push(partner);
  }
  // Who has no work area is unplaced everywhere: one list for all areas, so that what is made from it is made once.
  return { here, unplaced: memory.steady(`unplaced|${type}`, unplaced) };
}

type ScopeParts = Pick<GapView, 'context' | 'memory' | 'partners' | 'areas' | 'expected' | 'coverOf' | 'assumption'>;

function scopeOf({ memory, partners, areas, expected, coverOf, assumption }: ScopeParts): Scope {
  const { areaIds } = expected;
  const frame = memory.remember('scope', [areaIds, areas, expected.partners], () => ({
    areaIds,
    municipalityIds: [
      ...new Set(areaIds.flatMap((areaId) => (areaId === null ? [] : areas.municipalitiesOf(areaId)))),
    ].toSorted(compareText),
    requiredTypes: requiredTypesOf(expected.partners),
  }));
  const answers = memory.remember('in scope', [frame, assumption], () => new WeakMap<Partner, boolean>());
  const inScope = partners.filter((partner) => {
    const known = answers.get(partner);
    if (known !== undefined) return known;
    const isIn = areaIds.length === 0 || areaIds.some((areaId) => coverOf(partner, areaId) !== 'no');
    answers.set(partner, isIn);
    return isIn;
  });
  const members = memory.steady(
    'members',
    inScope.map(({ id }) => id),
  );
  return { ...frame, members, partners: memory.steady('scopePartners', inScope), parts: [frame, areas, assumption] };
}

function requiredTypesOf(checks: readonly PartnerCheck[]): ReadonlySet<string> {
  return new Set(checks.filter((check) => check.requirement === 'required').map((check) => check.partnerTypeId));
}

/** `g1|T6|ggz|GM0356`; a star stands for no particular area. */
export function partnerGapKey(
  kind: 'g1' | 'g2' | 'g3',
  templateId: string,
  partnerTypeId: string,
  areaId: string | null,
): string {
  return `${kind}|${templateId}|${partnerTypeId}|${areaId ?? '*'}`;
}
