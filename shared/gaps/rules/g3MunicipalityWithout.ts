// g3: a kind of partner is there for the area as a whole, but not for each of its municipalities.
import { evidenceHash } from '../evidenceHash.ts';
import type { PartnerCheck } from '../expected.ts';
import { expectedPartner, namesOf, subjectsOf } from '../finding.ts';
import { partnerGapKey, type GapRule, type GapView } from '../gapView.ts';
import type { GapFinding } from '../types.ts';

/**
 * Looks at areas of more than one municipality in which somebody of the type works; where nobody does, g1 says so. A
 * party of which the work area is not known leaves all its municipalities open: that is one finding, not one for each.
 */
export const g3MunicipalityWithout: GapRule = {
  id: 'g3',
  evaluate: (view) => [...view.expected.partnersByType].flatMap(([type, checks]) => ofType(view, type, checks)),
};

function ofType(view: GapView, type: string, checks: readonly PartnerCheck[]): readonly GapFinding[] {
  const { areas, assumption, expected, memory } = view;
  const parts = [checks, view.partnersOfType(type), areas, assumption, expected.areaIds, view.typeLabelOf(type)];
  return memory.remember(`g3|${type}`, parts, () => {
    // Two chosen areas may share a municipality; a municipality that was itself chosen is answered by g1.
    const byKey = new Map<string, GapFinding>();
    for (const check of checks) for (const each of findingsFor(view, check)) byKey.set(each.key, each);
    return [...byKey.values()];
  });
}

function findingsFor(view: GapView, check: PartnerCheck): readonly GapFinding[] {
  const { areaId, partnerTypeId: type } = check;
  if (areaId === null || view.groundOf(type, areaId).here.length === 0) return [];
  const codes = view.areas.municipalitiesOf(areaId);
  if (codes.length < 2) return [];
  const empty = codes.filter(
    (code) => !view.expected.areaIds.includes(code) && view.groundOf(type, code).here.length === 0,
  );
  const [first] = empty;
  if (first === undefined) return [];
  const { unplaced } = view.groundOf(type, first);
  if (unplaced.length === 0) return empty.map((code) => nobodyHere(view, check, code));

  const [organisation] = unplaced;
  const reason = {
    key: 'g3.areaUnknown',
    params: { ...expectedPartner(view, check), organisations: namesOf(unplaced), municipalities: empty.length },
  } as const;
  const suggestion = organisation
    ? ({ actionId: 'setWorkArea', organisationId: organisation.id, areaId } as const)
    : null;
  return [{ ...basisOf(check, areaId, empty), subjects: subjectsOf(unplaced), reason, suggestion }].map(withHash);
}

function nobodyHere(view: GapView, check: PartnerCheck, code: string): GapFinding {
  const { partnerTypeId } = check;
  const elsewhere = view.partnersOfType(partnerTypeId);
  const params = { ...expectedPartner(view, { ...check, areaId: code }), organisations: namesOf(elsewhere) };
  return withHash({
    ...basisOf(check, code, [code]),
    subjects: subjectsOf(elsewhere),
    reason: { key: 'g3.nobodyHere', params },
    suggestion: { actionId: 'addOrganisation', partnerTypeId, areaId: code },
  });
}

function basisOf({ template, partnerTypeId, requirement }: PartnerCheck, areaId: string, codes: readonly string[]) {
  return {
    kind: 'g3',
    key: partnerGapKey('g3', template.id, partnerTypeId, areaId),
    severity: requirement === 'required' ? 'medium' : 'low',
    requirement,
    state: 'unknown',
    templateId: template.id,
    partnerTypeId,
    areaId,
    municipalityIds: codes,
  } as const;
}

function withHash(finding: Omit<GapFinding, 'restsOn'>): GapFinding {
  const { requirement, reason, subjects, municipalityIds } = finding;
  const evidence = [requirement, reason.key, subjects.map(({ id }) => id), municipalityIds];
  return { ...finding, restsOn: evidenceHash(evidence) };
}
