// g1: a template expects a kind of partner in an area, and no party on the map is known to be that there.
import { evidenceHash } from '../evidenceHash.ts';
import { partnerChecks, partnerGapKey, type GapRule, type GapView, type PartnerCheck } from '../gapView.ts';
import { holdsOn } from '../../dated/holdsOn.ts';
import { compareText, type Partner } from '../partners.ts';
import type { GapReason } from '../reasonParams.ts';
import type { GapFinding, GapSubject, GapSuggestion } from '../types.ts';

export const g1PartnerTypeMissing: GapRule = {
  id: 'g1',
  evaluate: (view) => partnerChecks(view.context).flatMap((check) => findingFor(view, check) ?? []),
};

type Ground = {
  readonly reason: GapReason;
  readonly subjects: readonly GapSubject[];
  readonly suggestion: GapSuggestion | null;
};

function findingFor(view: GapView, check: PartnerCheck): GapFinding | null {
  const { template, areaId, partnerTypeId, requirement } = check;
  const ofType = view.partnersOfType(partnerTypeId);
  const covers = ofType.map((partner) => ({ partner, cover: view.coverOf({ partner, areaId }) }));
  if (covers.some(({ cover }) => cover === 'yes')) return null;

  const unplaced = covers.filter(({ cover }) => cover === 'unknown').map(({ partner }) => partner);
  const { reason, subjects, suggestion } =
    ofType.length > 0 ? groundOfPartners(view, check, ofType, unplaced) : groundWithoutPartners(view, check);
  return {
    kind: 'g1',
    key: partnerGapKey(template.id, partnerTypeId, areaId),
    severity: requirement === 'required' ? 'high' : 'low',
    requirement,
    // What the map does not show may well exist: only the user can say that it does not.
    state: 'unknown',
    templateId: template.id,
    partnerTypeId,
    areaId,
    municipalityIds: areaId === null ? [] : view.areas.municipalitiesOf(areaId),
    subjects,
    reason,
    suggestion,
    restsOn: evidenceHash([requirement, reason.key, subjects.map(({ id }) => id)]),
  };
}

function groundOfPartners(
  view: GapView,
  check: PartnerCheck,
  ofType: readonly Partner[],
  unplaced: readonly Partner[],
): Ground {
  const { areaId } = check;
  const [first] = unplaced;
  if (first) {
    return {
      reason: { key: 'g1.areaUnknown', params: { ...expected(view, check), organisations: unplaced.map(nameOf) } },
      subjects: unplaced.map(toSubject),
      suggestion: { actionId: 'setWorkArea', organisationId: first.id, areaId },
    };
  }
  return {
    reason: { key: 'g1.onlyElsewhere', params: { ...expected(view, check), organisations: ofType.map(nameOf) } },
    subjects: ofType.map(toSubject),
    suggestion: addPartner(check),
  };
}

function groundWithoutPartners(view: GapView, check: PartnerCheck): Ground {
  const { at } = view.context;
  const base = expected(view, check);
  const named = view.context.organisations
    .filter((each) => each.partnerTypeIds.includes(check.partnerTypeId))
    .toSorted((one, other) => compareText(one.id, other.id));
  const drawnDashed = named.filter((each) => each.presence === 'missing' && holdsOn(each, at));
  if (drawnDashed.length > 0) {
    const params = { ...base, organisations: drawnDashed.map(nameOf) };
    return { reason: { key: 'g1.onlyMissingPartner', params }, subjects: drawnDashed.map(toSubject), suggestion: null };
  }

  const notNow = named.filter((each) => each.presence === 'present');
  if (notNow.length > 0) {
    const subjects = notNow.map(toSubject);
    const params = { ...base, at, organisations: notNow.map(nameOf) };
    return { reason: { key: 'g1.notOnThisDay', params }, subjects, suggestion: addPartner(check) };
  }
  if (view.typeLabelOf(check.partnerTypeId) === null) {
    return { reason: { key: 'g1.unknownType', params: base }, subjects: [], suggestion: null };
  }
  return { reason: { key: 'g1.nobody', params: base }, subjects: [], suggestion: addPartner(check) };
}

function expected(view: GapView, { partnerTypeId, areaId, requirement }: PartnerCheck) {
  return {
    partnerTypeId,
    partnerTypeLabel: view.typeLabelOf(partnerTypeId) ?? partnerTypeId,
    areaName: areaId === null ? null : view.areas.nameOf(areaId),
    requirement,
  };
}

function addPartner({ partnerTypeId, areaId }: PartnerCheck): GapSuggestion {
  return { actionId: 'addOrganisation', partnerTypeId, areaId };
}

function nameOf(each: { readonly name: string }): string {
  return each.name;
}

function toSubject({ id, name }: GapSubject): GapSubject {
  return { id, name };
}
