// g6: a tie that a template expects between two kinds of partner is not on the map, or comes from one side only.
import { evidenceHash } from '../evidenceHash.ts';
import type { TieCheck } from '../expected.ts';
import { actorsAsSubjects, areaNameOf, municipalitiesOf } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import type { GapReason } from '../reasonParams.ts';
import { isReal } from '../ties.ts';
import { isInArea, isOfKind, isSound, linesBetween, type TieLine } from '../tieLines.ts';
import type { GapFinding, GapSuggestion } from '../types.ts';

/**
 * Asked where both kinds of partner are, or may be. Where one is not, g1 says so, unless the template never names it as
 * a partner: then it is said here.
 */
export const g6TieMissing: GapRule = {
  id: 'g6',
  evaluate: (view) => [...view.expected.tiesByWord].flatMap(([word, checks]) => ofTie(view, word, checks)),
};

function ofTie(view: GapView, word: string, checks: readonly TieCheck[]): readonly GapFinding[] {
  const { ties, typing, areas, assumption, context, expected } = view;
  const ends = checks.slice(0, 1).flatMap(({ tie }) => [tie.fromTypeId, tie.toTypeId].map(view.partnersOfType));
  const parts = [
    checks,
    ...ends,
    ties,
    typing,
    areas,
    assumption,
    context.partnerTypes,
    context.relationTypes,
    expected,
  ];
  return view.memory.remember(`g6|${word}`, parts, () =>
    checks.flatMap((check) => findingFor(view, word, check) ?? []),
  );
}

type Why = {
  readonly reason: GapReason;
  readonly lines: readonly TieLine[];
  readonly isRecorded: boolean;
  readonly suggestion: GapSuggestion | null;
};

function findingFor(view: GapView, word: string, check: TieCheck): GapFinding | null {
  const { template, areaId, requirement, tie } = check;
  const why = whyOf(view, check);
  if (!why) return null;
  const ends = why.lines.flatMap(({ endIds }) => endIds.flat());
  const subjects = actorsAsSubjects(view, ends.length > 0 ? ends : firstOfEach(view, check));
  const records = why.lines.map((line) => ('table' in line ? line.table.id : line.relation.id)).toSorted();
  return {
    kind: 'g6',
    key: ['g6', template.id, word, areaId ?? '*'].join('|'),
    severity: requirement === 'required' ? 'medium' : 'low',
    requirement,
    state: why.isRecorded ? 'missing' : 'unknown',
    templateId: template.id,
    partnerTypeId: null,
    tie,
    areaId,
    municipalityIds: municipalitiesOf(view, areaId),
    subjects,
    reason: why.reason,
    suggestion: why.suggestion,
    restsOn: evidenceHash([requirement, why.reason.key, subjects.map(({ id }) => id), records]),
  };
}

function whyOf(view: GapView, check: TieCheck): Why | null {
  const { areaId, requirement, tie } = check;
  const { fromTypeId, toTypeId } = tie;
  const typeLabel = tie.typeId === null ? '' : (view.labelOf('relationTypes', tie.typeId) ?? tie.typeId);
  const base = {
    via: tie.via,
    typeId: tie.typeId,
    typeLabel,
    from: { id: fromTypeId, label: view.typeLabelOf(fromTypeId) ?? fromTypeId },
    to: { id: toTypeId, label: view.typeLabelOf(toTypeId) ?? toTypeId },
    areaName: areaNameOf(view, areaId),
    requirement,
  };
  const nothing = { lines: [], isRecorded: false, suggestion: null };
  const absent = [fromTypeId, toTypeId].filter((type) => !mayBeThere(view, type, areaId));
  const untold = absent.filter((type) => !isExpectedPartner(view, check, type));
  if (untold[0] !== undefined) {
    const end = untold[0] === fromTypeId ? base.from : base.to;
    return { ...nothing, reason: { key: 'g6.endMissing', params: { ...base, end } } };
  }
  if (absent.length > 0) return null;

  const lines = linesBetween(view, fromTypeId, toTypeId).filter((line) => isInArea(view, line, areaId));
  const ofKind = lines.filter((line) => isOfKind(view, tie, line));
  if (ofKind.some(isSound)) return null;
  const suggestion = stepFor(view, check);
  const oneSided = ofKind.filter((line) => 'relation' in line && isReal(line.relation));
  const ids = oneSided.flatMap(({ endIds }) => endIds.flat());
  const mend = { actionId: 'show', step: 'mendTie', ids: [...new Set(ids)].toSorted() } as const;
  if (oneSided.length > 0) {
    return { reason: { key: 'g6.oneSided', params: base }, lines: oneSided, isRecorded: true, suggestion: mend };
  }
  // What is wished for, explored, ended or of no intensity is a recorded "not now".
  if (ofKind.length > 0) {
    const ended = ofKind.every((line) => 'relation' in line && line.relation.status === 'ended');
    const key = ended ? 'g6.ended' : 'g6.notYet';
    return { reason: { key, params: base }, lines: ofKind, isRecorded: true, suggestion: null };
  }
  const others = lines.filter(isSound);
  if (others.length > 0) return { ...nothing, reason: { key: 'g6.otherTie', params: base }, lines: others, suggestion };
  return { ...nothing, reason: { key: 'g6.none', params: base }, suggestion };
}

function mayBeThere(view: GapView, type: string, areaId: string | null): boolean {
  const { here, unplaced } = view.groundOf(type, areaId);
  return here.length > 0 || unplaced.length > 0;
}

function isExpectedPartner(view: GapView, { template, areaId }: TieCheck, type: string): boolean {
  const checks = view.expected.partnersByType.get(type) ?? [];
  return checks.some((each) => each.template === template && each.areaId === areaId);
}

/** The parties that could have the tie: when there are many the first few say enough. */
function firstOfEach(view: GapView, { tie, areaId }: TieCheck): readonly string[] {
  return [tie.fromTypeId, tie.toTypeId].flatMap((type) => {
    const { here, unplaced } = view.groundOf(type, areaId);
    return [...here, ...unplaced].slice(0, 3).map(({ id }) => id);
  });
}

function stepFor(view: GapView, { tie, areaId }: TieCheck): GapSuggestion {
  if (tie.via === 'participation') return { actionId: 'addConsultation' };
  const [fromId = null, toId = null] = [tie.fromTypeId, tie.toTypeId].map((type) => {
    const { here, unplaced } = view.groundOf(type, areaId);
    const [only, ...others] = [...here, ...unplaced];
    return only && others.length === 0 ? only.id : null;
  });
  return { actionId: 'addRelation', fromId, toId };
}
