// g1: a template expects a kind of partner in an area, and no party on the map is known to be that there.
import { holdsOn } from '../../dated/holdsOn.ts';
import { evidenceHash } from '../evidenceHash.ts';
import type { PartnerCheck } from '../expected.ts';
import { expectedPartner, municipalitiesOf, namesOf, subjectsOf } from '../finding.ts';
import { partnerGapKey, type GapRule, type GapView } from '../gapView.ts';
import type { GapReason } from '../reasonParams.ts';
import type { GapFinding, GapOrganisation, GapSubject, GapSuggestion } from '../types.ts';

export const g1PartnerTypeMissing: GapRule = {
  id: 'g1',
  evaluate: (view) => [...view.expected.partnersByType].flatMap(([type, checks]) => ofType(view, type, checks)),
};

function ofType(view: GapView, type: string, checks: readonly PartnerCheck[]): readonly GapFinding[] {
  const { areas, assumption, context, memory } = view;
  const named = view.namedOfType(type);
  const parts = [checks, view.partnersOfType(type), named, areas, assumption, context.at, view.typeLabelOf(type)];
  return memory.remember(`g1|${type}`, parts, () => {
    const grounds = createGrounds(view, type);
    return checks.flatMap((check) => findingFor(view, check, grounds) ?? []);
  });
}

type Why = {
  readonly reason: GapReason;
  readonly subjects: readonly GapSubject[];
  readonly suggestion: GapSuggestion | null;
  readonly restsOn: string;
};
type WhyOf = (check: PartnerCheck) => Why;

/** Several templates that ask the same of an area have the same answer: it is worked out once. */
function createGrounds(view: GapView, type: string): WhyOf {
  const nowhere = splitNamed(view, view.namedOfType(type));
  const known = new Map<string, Why>();
  const hashes = new Map<readonly GapSubject[], Map<string, string>>();
  return (check) => {
    const key = `${check.requirement}|${check.areaId ?? ''}`;
    const found = known.get(key);
    if (found) return found;
    const { reason, subjects, suggestion } = whyOf(view, check, nowhere);
    const ofSubjects = hashes.get(subjects) ?? new Map<string, string>();
    hashes.set(subjects, ofSubjects);
    const word = `${check.requirement}|${reason.key}`;
    const restsOn = ofSubjects.get(word) ?? evidenceHash([check.requirement, reason.key, subjects.map(({ id }) => id)]);
    ofSubjects.set(word, restsOn);
    const why = { reason, subjects, suggestion, restsOn };
    known.set(key, why);
    return why;
  };
}

function findingFor(view: GapView, check: PartnerCheck, whyFor: WhyOf): GapFinding | null {
  const { template, areaId, partnerTypeId, requirement } = check;
  if (view.groundOf(partnerTypeId, areaId).here.length > 0) return null;
  return {
    kind: 'g1',
    key: partnerGapKey('g1', template.id, partnerTypeId, areaId),
    severity: requirement === 'required' ? 'high' : 'low',
    requirement,
    // What the map does not show may well exist: only the user can say that it does not.
    state: 'unknown',
    templateId: template.id,
    partnerTypeId,
    areaId,
    municipalityIds: municipalitiesOf(view, areaId),
    ...whyFor(check),
  };
}

type Nowhere = { readonly drawnDashed: readonly GapOrganisation[]; readonly notNow: readonly GapOrganisation[] };

function splitNamed({ context }: GapView, named: readonly GapOrganisation[]): Nowhere {
  return {
    drawnDashed: named.filter((each) => each.presence === 'missing' && holdsOn(each, context.at)),
    notNow: named.filter((each) => each.presence === 'present'),
  };
}

function whyOf(view: GapView, check: PartnerCheck, nowhere: Nowhere): Omit<Why, 'restsOn'> {
  const { areaId, partnerTypeId } = check;
  const base = expectedPartner(view, check);
  const { unplaced } = view.groundOf(partnerTypeId, areaId);
  const [first] = unplaced;
  if (first) {
    return {
      reason: { key: 'g1.areaUnknown', params: { ...base, organisations: namesOf(unplaced) } },
      subjects: subjectsOf(unplaced),
      suggestion: { actionId: 'setWorkArea', organisationId: first.id, areaId },
    };
  }
  const suggestion = { actionId: 'addOrganisation', partnerTypeId, areaId } as const;
  const elsewhere = view.partnersOfType(partnerTypeId);
  if (elsewhere.length > 0) {
    const params = { ...base, organisations: namesOf(elsewhere) };
    return { reason: { key: 'g1.onlyElsewhere', params }, subjects: subjectsOf(elsewhere), suggestion };
  }
  const { drawnDashed, notNow } = nowhere;
  if (drawnDashed.length > 0) {
    const params = { ...base, organisations: namesOf(drawnDashed) };
    return {
      reason: { key: 'g1.onlyMissingPartner', params },
      subjects: subjectsOf(drawnDashed),
      suggestion: null,
    };
  }
  if (notNow.length > 0) {
    const params = { ...base, at: view.context.at, organisations: namesOf(notNow) };
    return { reason: { key: 'g1.notOnThisDay', params }, subjects: subjectsOf(notNow), suggestion };
  }
  if (view.typeLabelOf(partnerTypeId) === null) {
    return { reason: { key: 'g1.unknownType', params: base }, subjects: nobody, suggestion: null };
  }
  return { reason: { key: 'g1.nobody', params: base }, subjects: nobody, suggestion };
}

const nobody: readonly GapSubject[] = [];
