// g2: a kind of partner is there, but not at the scale that the template asks for.
import type { Scale } from '../../schema/lists.ts';
import type { AreaKind } from '../../schema/vocabulary.ts';
import { evidenceHash } from '../evidenceHash.ts';
import type { PartnerCheck } from '../expected.ts';
import { expectedPartner, findingOfWhole, municipalitiesOf, namesOf, subjectsOf } from '../finding.ts';
import { partnerGapKey, type GapRule, type GapView } from '../gapView.ts';
import { compareText, type Partner } from '../partners.ts';
import type { GapFinding } from '../types.ts';

/**
 * A regional expectation is met by whoever works at that scale or a wider one; a local one (subregio and nearer) only
 * at that very scale, for a regional office is no team in the neighbourhood. A party whose scale was not recorded may
 * show it by its work area; that counts for it, never against it. Those of whom it is not known are one finding.
 */
export const g2OtherScale: GapRule = {
  id: 'g2',
  evaluate: (view) => {
    const ofTypes = [...view.expected.partnersByType].map(([type, checks]) => ofType(view, type, checks));
    const unknown = [...new Set(ofTypes.flatMap((each) => each.unknown))].toSorted((one, other) =>
      compareText(one.id, other.id),
    );
    return [...ofTypes.flatMap((each) => each.findings), ...(unknown.length > 0 ? [notKnown(view, unknown)] : [])];
  },
};

type OfType = { readonly findings: readonly GapFinding[]; readonly unknown: readonly Partner[] };

function ofType(view: GapView, type: string, checks: readonly PartnerCheck[]): OfType {
  const parts = [checks, view.partnersOfType(type), view.areas, view.assumption, view.typeLabelOf(type)];
  return view.memory.remember(`g2|${type}`, parts, () => {
    const unknown = new Set<Partner>();
    const findings = checks.flatMap((check) => {
      const { scale } = check;
      const { here } = view.groundOf(type, check.areaId);
      if (scale === null || here.length === 0) return [];
      const fits = here.map((partner) => fitOf(view, partner, scale));
      if (fits.includes('yes')) return [];
      const unsure = here.filter((_, index) => fits[index] === 'unknown');
      for (const partner of unsure) unknown.add(partner);
      return unsure.length > 0 ? [] : [otherScale(view, check, scale, here)];
    });
    return { findings, unknown: [...unknown] };
  });
}

const regional: readonly Scale[] = ['land', 'bovenregio', 'regio'];
const scaleOfArea: { readonly [K in AreaKind]: Scale | null } = {
  country: 'land',
  province: 'bovenregio',
  region: 'regio',
  set: null,
  municipality: 'gemeente',
  district: 'wijk',
  postcode: 'postcode',
};

function fitOf(view: GapView, { scale, areaIds }: Partner, asked: Scale): 'yes' | 'no' | 'unknown' {
  if (scale !== null) return meets(scale, asked) ? 'yes' : 'no';
  const shown = areaIds.flatMap((areaId) => scaleOfArea[view.areas.kindOf(areaId) ?? 'set'] ?? []);
  return shown.some((each) => meets(each, asked)) ? 'yes' : 'unknown';
}

function meets(scale: Scale, asked: Scale): boolean {
  const place = regional.indexOf(asked);
  return place < 0 ? scale === asked : regional.slice(0, place + 1).includes(scale);
}

function otherScale(view: GapView, check: PartnerCheck, scale: Scale, here: readonly Partner[]): GapFinding {
  const { template, areaId, partnerTypeId, requirement } = check;
  const subjects = subjectsOf(here);
  const found = [...new Set(here.flatMap((each) => each.scale ?? []))];
  return {
    kind: 'g2',
    key: partnerGapKey('g2', template.id, partnerTypeId, areaId),
    severity: requirement === 'required' ? 'medium' : 'low',
    requirement,
    state: 'unknown',
    templateId: template.id,
    partnerTypeId,
    areaId,
    municipalityIds: municipalitiesOf(view, areaId),
    subjects,
    reason: {
      key: 'g2.otherScale',
      params: { ...expectedPartner(view, check), organisations: namesOf(here), scale, found },
    },
    suggestion: { actionId: 'addOrganisation', partnerTypeId, areaId },
    restsOn: evidenceHash([requirement, scale, found.toSorted(), subjects.map(({ id }) => id)]),
  };
}

function notKnown(view: GapView, partners: readonly Partner[]): GapFinding {
  return findingOfWhole(view, {
    kind: 'g2',
    key: 'g2|*',
    severity: 'low',
    requirement: 'desirable',
    state: 'unknown',
    subjects: subjectsOf(partners),
    reason: { key: 'g2.scaleUnknown', params: { organisations: namesOf(partners) } },
    suggestion: { actionId: 'show', step: 'fillScale', ids: partners.map(({ id }) => id) },
  });
}
