// A network for gap tests: say only what matters, the rest is as plain as it can be. Invented people only.
import { builtinAreas } from '../../../shared/reference/builtinAreas.ts';
import { consultationTypes } from '../../../shared/reference/consultationTypes.ts';
import { domains } from '../../../shared/reference/domains.ts';
import { partnerTypes } from '../../../shared/reference/partnerTypes.ts';
import { relationTypes } from '../../../shared/reference/relationTypes.ts';
import { themes } from '../../../shared/reference/themes.ts';
import { roles } from '../../../shared/reference/roles.ts';
import type { GapDecision } from '../../../shared/schema/snapshot.ts';
import { chainTemplates } from '../../../shared/templates/chainTemplates.ts';
import { toTemplate } from '../../../shared/templates/toTemplate.ts';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { reasonText } from '../../../shared/gaps/reasonText.ts';
import type {
  GapConsultation,
  GapContext,
  GapExpectation,
  GapKind,
  GapOrganisation,
  GapParticipation,
  GapPerson,
  GapPosition,
  GapRelation,
} from '../../../shared/gaps/types.ts';

export const today = '2026-11-21';

/** Codes of municipalities that the tests speak of. */
export const nieuwegein = 'GM0356';
export const houten = 'GM0321';
export const regionUtrecht = 'VR09';

export function organisation(
  name: string,
  typeIds: readonly string[],
  more: Partial<GapOrganisation> = {},
): GapOrganisation {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    presence: 'present',
    partnerTypeIds: typeIds,
    scale: null,
    areaIds: [],
    themeIds: [],
    parentId: null,
    confirmedOn: today,
    targetGroup: '',
    excludes: '',
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function person(id: string, more: Partial<GapPerson> = {}): GapPerson {
  return {
    id,
    name: `Persoon ${id}`,
    presence: 'present',
    hasLivedExperience: null,
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function position(
  personId: string | null,
  organisationId: string,
  more: Partial<GapPosition> = {},
): GapPosition {
  const id = `${personId ?? 'vacature'}@${organisationId}`;
  return {
    id,
    personId,
    organisationId,
    roleId: null,
    role: '',
    level: null,
    themeIds: [],
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function relation(fromId: string, typeId: string, toId: string, more: Partial<GapRelation> = {}): GapRelation {
  return {
    id: `${fromId}-${typeId}-${toId}`,
    fromId,
    toId,
    typeId,
    status: 'existing',
    intensity: null,
    isOneSided: null,
    level: null,
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function consultation(
  name: string,
  typeId: string | null,
  more: Partial<GapConsultation> = {},
): GapConsultation {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    typeId,
    frequency: null,
    level: null,
    chairId: null,
    areaIds: [],
    successorIds: [],
    validFrom: null,
    validUntil: null,
    ...more,
  };
}

export function participation(consultationId: string, actorId: string): GapParticipation {
  return { id: `${actorId}@${consultationId}`, consultationId, actorId, validFrom: null, validUntil: null };
}

const emptyContext: GapContext = {
  at: today,
  organisations: [],
  persons: [],
  positions: [],
  relations: [],
  consultations: [],
  participations: [],
  agreements: [],
  areas: builtinAreas(),
  domains,
  themes,
  partnerTypes,
  roles,
  relationTypes,
  consultationTypes,
  templates: chainTemplates.map(toTemplate),
  checks: [],
  regionAreaId: null,
  decisions: [],
  freshMonths: 12,
};

export function aContext(more: Partial<GapContext> = {}): GapContext {
  return { ...emptyContext, ...more };
}

export function decision(gapKey: string, more: Partial<GapDecision>): GapDecision {
  return {
    gapKey,
    status: 'confirmed',
    reason: '',
    ownerId: null,
    dueOn: null,
    restsOn: '',
    decidedOn: today,
    ...more,
  };
}

/** The network of Nieuwegein as it was before its first working session, and as it was after the third. */
export const atTheStart = '2019-01-01';
export const afterThreeSessions = '2019-12-01';
const joined = { validFrom: '2019-06-01' };
export const movingOn: readonly GapOrganisation[] = [
  organisation('Lister', ['bw']),
  organisation('Abrona', ['vgz']),
  organisation('Tussenvoorziening', ['mo']),
  organisation('Politie Nieuwegein', ['politie'], { areaIds: [nieuwegein] }),
  organisation('Portaal', ['corp'], joined),
  organisation('Jutphaas Wonen', ['corp'], joined),
  organisation('Mitros', ['corp'], joined),
  organisation('Werk en Inkomen Lekstroom', ['wi'], joined),
  organisation('Geynwijs', ['wijkteam', 'welzijn'], { ...joined, areaIds: [nieuwegein] }),
  organisation('Outreachteam Nieuwegein', ['gem_sd', 'ggd_oggz'], joined),
  organisation('Altrecht', ['ggz'], { ...joined, areaIds: [regionUtrecht] }),
];

/** The gaps of one kind, as key, state and Dutch reason. */
export function gapsOfKind(kind: GapKind, more: Partial<GapContext>): readonly (readonly [string, string, string])[] {
  return evaluateGaps(aContext(more))
    .gaps.filter((gap) => gap.kind === kind)
    .map((gap) => [gap.key, gap.state, reasonText(gap.reason, 'nl')] as const);
}

const nothingExpected = {
  partnerTypeId: null,
  roleId: null,
  relationTypeId: null,
  fromTypeId: null,
  toTypeId: null,
  consultationTypeId: null,
  via: null,
  text: '',
  scale: null,
  frequency: '',
  minCount: 1,
  requirement: 'required',
} as const;

/** A context with one template of one's own, held against Nieuwegein unless said otherwise. */
export function expecting(
  expectations: readonly (Pick<GapExpectation, 'kind'> & Partial<GapExpectation>)[],
  more: Partial<GapContext> = {},
): Partial<GapContext> {
  const template = {
    id: 'E',
    label: 'Eigen sjabloon',
    themeId: 'dakloosheid',
    expectations: expectations.map((each) => ({ ...nothingExpected, ...each })),
  };
  return { templates: [template], checks: [{ templateId: 'E', areaId: nieuwegein }], ...more };
}
