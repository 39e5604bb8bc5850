// g7: a consultation that a template expects is not there or meets too seldom, or one was dissolved without a successor.
import { holdsOn } from '../../dated/holdsOn.ts';
import type { Frequency } from '../../schema/lists.ts';
import { evidenceHash } from '../evidenceHash.ts';
import type { ConsultationCheck } from '../expected.ts';
import { areaNameOf, findingOfWhole, municipalitiesOf, subjectsOf } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import { compareText } from '../partners.ts';
import type { GapReason } from '../reasonParams.ts';
import type { GapConsultation, GapFinding, GapSuggestion } from '../types.ts';

export const g7Consultation: GapRule = {
  id: 'g7',
  evaluate: (view) => {
    const all = view.memory.steady(
      'consultations',
      view.context.consultations.toSorted((one, other) => compareText(one.id, other.id)),
    );
    const expected = [...view.expected.consultationsByType].flatMap(([type, checks]) =>
      ofType(view, type, checks, all),
    );
    const told = new Set(expected.flatMap((each) => each.subjects.map(({ id }) => id)));
    return [...expected, ...otherDissolved(view, all, told)];
  },
};

/** Meetings a year, roughly: only the order matters. On call has no rhythm. */
const perYear: { readonly [F in Frequency]: number | null } = {
  daily: 250,
  weekly: 52,
  two_weekly: 26,
  three_weekly: 17,
  monthly: 12,
  six_weekly: 9,
  quarterly: 4,
  half_yearly: 2,
  yearly: 1,
  on_call: 0,
  unknown: null,
};

function ofType(
  view: GapView,
  type: string,
  checks: readonly ConsultationCheck[],
  all: readonly GapConsultation[],
): readonly GapFinding[] {
  const label = view.labelOf('consultationTypes', type);
  const parts = [checks, all, view.areas, view.assumption, view.context.at, label];
  return view.memory.remember(`g7|${type}`, parts, () => {
    const ofThisType = all.filter((each) => each.typeId === type);
    return checks.flatMap((check) => findingFor(view, check, ofThisType, all) ?? []);
  });
}

type Why = {
  readonly reason: GapReason;
  readonly used: readonly GapConsultation[];
  readonly isRecorded: boolean;
  readonly suggestion: GapSuggestion | null;
};

function findingFor(
  view: GapView,
  check: ConsultationCheck,
  ofType: readonly GapConsultation[],
  all: readonly GapConsultation[],
): GapFinding | null {
  const { template, areaId, requirement, consultationTypeId } = check;
  const near = ofType.filter((each) => isNear(view, each, areaId));
  const why = whyOf(view, check, near, all);
  if (!why) return null;
  return {
    kind: 'g7',
    key: ['g7', template.id, consultationTypeId, areaId ?? '*'].join('|'),
    severity: requirement === 'required' ? 'medium' : 'low',
    requirement,
    state: why.isRecorded ? 'missing' : 'unknown',
    templateId: template.id,
    partnerTypeId: null,
    consultationTypeId,
    areaId,
    municipalityIds: municipalitiesOf(view, areaId),
    subjects: subjectsOf(why.used),
    reason: why.reason,
    suggestion: why.suggestion,
    restsOn: evidenceHash([requirement, why.reason.key, why.used.map(({ id, frequency }) => [id, frequency])]),
  };
}

/** A consultation of which no area was recorded may be about any. */
function isNear(view: GapView, { areaIds }: GapConsultation, areaId: string | null): boolean {
  return view.coverOf({ areaIds, isNational: false }, areaId) !== 'no';
}

function whyOf(
  view: GapView,
  check: ConsultationCheck,
  near: readonly GapConsultation[],
  all: readonly GapConsultation[],
): Why | null {
  const { at } = view.context;
  const { areaId, consultationTypeId, frequency, requirement, text } = check;
  const label = view.labelOf('consultationTypes', consultationTypeId);
  const base = { consultation: label ?? (text || consultationTypeId), areaName: areaNameOf(view, areaId), requirement };
  const running = [...new Set(near.flatMap((each) => carriersOf(each, all, at)))];
  if (running.length > 0) {
    const asked = frequency === null ? null : perYear[frequency];
    // On call or an unknown rhythm is met by any.
    if (asked === null || asked === 0 || frequency === null) return null;
    const known = running.map((each) => (each.frequency === null ? null : perYear[each.frequency]));
    if (known.some((times) => times !== null && times >= asked)) return null;
    const ids = running.map(({ id }) => id);
    const names = running.map(({ name }) => name);
    const unsure = known.includes(null);
    const found = unsure ? null : (mostOften(running) ?? null);
    const reason: GapReason =
      found === null
        ? { key: 'g7.frequencyUnknown', params: { ...base, consultations: names, frequency } }
        : { key: 'g7.tooSeldom', params: { ...base, consultations: names, frequency, found } };
    const suggestion = { actionId: 'show', step: 'meetMoreOften', ids } as const;
    return { reason, used: running, isRecorded: !unsure, suggestion };
  }
  const dissolved = near.filter((each) => each.validUntil !== null && each.validUntil <= at);
  const last = dissolved.toSorted((one, other) => ((one.validUntil ?? '') < (other.validUntil ?? '') ? 1 : -1))[0];
  if (last?.validUntil != null) return dissolvedWhy(last, last.validUntil, { ...base });
  if (label === null)
    return { reason: { key: 'g7.unknownType', params: base }, used: [], isRecorded: false, suggestion: null };
  return {
    reason: { key: 'g7.nobody', params: base },
    used: [],
    isRecorded: false,
    suggestion: { actionId: 'addConsultation' },
  };
}

type Base = {
  readonly consultation: string;
  readonly areaName: string | null;
  readonly requirement: 'required' | 'desirable';
};

function dissolvedWhy(last: GapConsultation, dissolvedOn: string, base: Base): Why {
  return {
    reason: { key: 'g7.dissolved', params: { ...base, name: last.name, dissolvedOn } },
    used: [last],
    isRecorded: true,
    suggestion: { actionId: 'show', step: 'nameSuccessor', ids: [last.id] },
  };
}

/** The consultation itself while it runs, else whoever carries it on; a circle of successors is walked once. */
function carriersOf(
  consultation: GapConsultation,
  all: readonly GapConsultation[],
  at: string,
): readonly GapConsultation[] {
  const walked = new Set([consultation]);
  const carriers: GapConsultation[] = [];
  for (const each of walked) {
    if (holdsOn(each, at)) {
      carriers.push(each);
      continue;
    }
    for (const next of all) if (each.successorIds.includes(next.id)) walked.add(next);
  }
  return carriers;
}

function mostOften(running: readonly GapConsultation[]): Frequency | null {
  const times = (each: GapConsultation) => (each.frequency === null ? -1 : (perYear[each.frequency] ?? -1));
  return running.toSorted((one, other) => times(other) - times(one))[0]?.frequency ?? null;
}

/** What was dissolved while no template asks for it: partners may miss it all the same. */
function otherDissolved(
  view: GapView,
  all: readonly GapConsultation[],
  told: ReadonlySet<string>,
): readonly GapFinding[] {
  const { at } = view.context;
  const { areaIds } = view.scope;
  return all.flatMap((each) => {
    const { id, name, validUntil } = each;
    if (validUntil === null || validUntil > at || told.has(id) || carriersOf(each, all, at).length > 0) return [];
    if (areaIds.length > 0 && !areaIds.some((areaId) => isNear(view, each, areaId))) return [];
    return [
      findingOfWhole(view, {
        kind: 'g7',
        key: `g7|${id}`,
        severity: 'low',
        requirement: 'desirable',
        state: 'missing',
        subjects: [{ id, name }],
        reason: { key: 'g7.otherDissolved', params: { name, dissolvedOn: validUntil } },
        suggestion: { actionId: 'show', step: 'nameSuccessor', ids: [id] },
      }),
    ];
  });
}
