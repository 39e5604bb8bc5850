// What the gap rules look at and what they answer. A gap is computed, never stored; only the decision on it is kept.
import type { Dated } from '../dated/holdsOn.ts';
import type { Frequency, GapStatus, Level, Presence, RelationStatus, Requirement, Scale } from '../schema/lists.ts';
import type { GapDecision } from '../schema/snapshot.ts';
import type { AreaKind, TieVia } from '../schema/vocabulary.ts';
import type { GapReason } from './reasonParams.ts';

/** Validity as everywhere: `validFrom` inclusive, `validUntil` exclusive, null = open or not known. */
export type GapOrganisation = Dated & {
  readonly id: string;
  readonly name: string;
  readonly presence: Presence;
  readonly partnerTypeIds: readonly string[];
  readonly scale: Scale | null;
  /** Work areas; empty = not known. */
  readonly areaIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly parentId: string | null;
  /** Last day on which somebody confirmed the record; null = never. */
  readonly confirmedOn: string | null;
  /** Whom it takes in and whom it does not, in its own words; empty = not recorded. */
  readonly targetGroup: string;
  readonly excludes: string;
};

export type GapPerson = Dated & {
  readonly id: string;
  readonly name: string;
  readonly presence: Presence;
  /** null = not known. */
  readonly hasLivedExperience: boolean | null;
};

/** `personId` null = vacancy. */
export type GapPosition = Dated & {
  readonly id: string;
  readonly personId: string | null;
  readonly organisationId: string;
  readonly roleId: string | null;
  /** The function as it is shown; empty when none is known. */
  readonly role: string;
  readonly level: Level | null;
  readonly themeIds: readonly string[];
};

/** Between any two actors. */
export type GapRelation = Dated & {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly typeId: string;
  readonly status: RelationStatus;
  readonly intensity: number | null;
  readonly isOneSided: boolean | null;
  readonly level: Level | null;
};

export type GapConsultation = Dated & {
  readonly id: string;
  readonly name: string;
  readonly typeId: string | null;
  readonly frequency: Frequency | null;
  readonly level: Level | null;
  readonly chairId: string | null;
  /** Empty = not known. */
  readonly areaIds: readonly string[];
  readonly successorIds: readonly string[];
};

export type GapParticipation = Dated & {
  readonly id: string;
  readonly consultationId: string;
  readonly actorId: string;
};

export type GapAgreement = Dated & { readonly id: string; readonly name: string; readonly partyIds: readonly string[] };

export type GapArea = {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly memberIds: readonly string[];
};

export type GapWord = { readonly id: string; readonly label: string };

export type GapPartnerType = GapWord & { readonly domainId: string };
export type GapRelationType = GapWord & { readonly isSymmetric: boolean };

export type GapExpectation = {
  readonly kind: 'partner' | 'role' | 'relation' | 'consultation';
  readonly partnerTypeId: string | null;
  readonly roleId: string | null;
  readonly relationTypeId: string | null;
  readonly fromTypeId: string | null;
  readonly toTypeId: string | null;
  readonly consultationTypeId: string | null;
  readonly via: TieVia | null;
  /** What to call it when no list has its word. */
  readonly text: string;
  readonly scale: Scale | null;
  readonly frequency: string;
  /** How many there are to be at least. */
  readonly minCount: number;
  readonly requirement: Requirement;
};

export type GapTemplate = GapWord & {
  readonly themeId: string | null;
  readonly expectations: readonly GapExpectation[];
};

/** One template held against one area; null = the network as a whole, without looking at areas. */
export type GapCheck = { readonly templateId: string; readonly areaId: string | null };

export type GapContext = {
  /** Reference date `yyyy-mm-dd`: only what holds on that day is looked at. */
  readonly at: string;
  readonly organisations: readonly GapOrganisation[];
  readonly persons: readonly GapPerson[];
  readonly positions: readonly GapPosition[];
  readonly relations: readonly GapRelation[];
  readonly consultations: readonly GapConsultation[];
  readonly participations: readonly GapParticipation[];
  readonly agreements: readonly GapAgreement[];
  readonly areas: readonly GapArea[];
  readonly domains: readonly GapWord[];
  readonly themes: readonly GapWord[];
  readonly partnerTypes: readonly GapPartnerType[];
  readonly roles: readonly GapWord[];
  readonly relationTypes: readonly GapRelationType[];
  readonly consultationTypes: readonly GapWord[];
  readonly templates: readonly GapTemplate[];
  readonly checks: readonly GapCheck[];
  /** The area this network is about; null = not said. */
  readonly regionAreaId: string | null;
  readonly decisions: readonly GapDecision[];
  /** After how many months without confirmation a party counts as unconfirmed. */
  readonly freshMonths: number;
};

/**
 * - g1 partner type is not there · g2 there, but not at the scale · g3 a municipality without · g4 organisation without a
 *   contact person · g5 role not filled · g6 expected tie is not there or comes from one side · g7 consultation
 * - g8 hangs on one person · g9 out of date · g10 domain without a bridge · g11 no lived experience or informal party
 * - g12 no line up from case to policy to board · g13 a target group that nobody takes in
 */
export const gapKinds = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8', 'g9', 'g10', 'g11', 'g12', 'g13'] as const;
export type GapKind = (typeof gapKinds)[number];

/**
 * - `unknown` (niet bekend): the map does not show it; whether it exists nobody has said.
 * - `missing` (mist): it is known not to be there: the user confirmed it or a record says so.
 */
export type GapState = 'unknown' | 'missing';

export type GapSeverity = 'high' | 'medium' | 'low';

export type GapSubject = { readonly id: string; readonly name: string };

/** The next step a screen can offer, with what it needs to begin. */
export type GapSuggestion =
  | { readonly actionId: 'addOrganisation'; readonly partnerTypeId: string; readonly areaId: string | null }
  | { readonly actionId: 'setWorkArea'; readonly organisationId: string; readonly areaId: string | null }
  | { readonly actionId: 'addPerson'; readonly organisationId: string }
  | { readonly actionId: 'addRelation'; readonly fromId: string | null; readonly toId: string | null }
  | { readonly actionId: 'addConsultation' }
  | { readonly actionId: 'show'; readonly step: ShowStep; readonly ids: readonly string[] };

/** What is to be done with the records that a step shows. */
export const showSteps = [
  'fillScale',
  'setLevel',
  'confirm',
  'findSecond',
  'fillVacancy',
  'mendTie',
  'meetMoreOften',
  'nameSuccessor',
  'recordTargetGroup',
  'askTargetGroup',
] as const;
export type ShowStep = (typeof showSteps)[number];

/** A tie that a template expects between two kinds of partner. */
export type ExpectedTie = {
  readonly via: TieVia;
  /** Only for a relation. */
  readonly typeId: string | null;
  readonly fromTypeId: string;
  readonly toTypeId: string;
};

export type GapFinding = {
  readonly kind: GapKind;
  /** The same gap has the same key on every run, such as `g1|T6|ggz|GM0356`. */
  readonly key: string;
  readonly severity: GapSeverity;
  readonly requirement: Requirement;
  readonly state: GapState;
  readonly templateId: string | null;
  readonly partnerTypeId: string | null;
  readonly roleId?: string;
  readonly tie?: ExpectedTie;
  readonly consultationTypeId?: string;
  /** null = not about one area. */
  readonly areaId: string | null;
  /** Codes of the municipalities it touches. */
  readonly municipalityIds: readonly string[];
  /** The evidence: records to show on the map. */
  readonly subjects: readonly GapSubject[];
  readonly reason: GapReason;
  readonly suggestion: GapSuggestion | null;
  /** Hash of the evidence; a decision holds as long as this stays the same. */
  readonly restsOn: string;
};

export type ListedGap = GapFinding & {
  readonly status: GapStatus;
  /** There was a decision, but what it rested on has changed since. */
  readonly isReopened: boolean;
  /** The decision as it was taken, also when the gap is reopened. */
  readonly decision: GapDecision | null;
};

/**
 * - `filled` somebody is there · `thin` it hangs on one person at most, or they are fewer than expected · `unconfirmed` nobody confirmed it lately
 * - `missing` and `unknown` as in `GapState`
 */
export type CellState = 'filled' | 'thin' | 'unconfirmed' | 'missing' | 'unknown';

export type CoverageCell = {
  readonly partnerTypeId: string;
  readonly state: CellState;
  readonly requirement: Requirement;
  /** The user decided that this party is not needed here; such a cell is not counted. */
  readonly isNotApplicable: boolean;
  readonly organisationIds: readonly string[];
  /** By level: who is there at that level. By area and by theme none are named. */
  readonly personIds: readonly string[];
  /** Who might fill it, for of them it is not recorded: an organisation without a theme, a person without a level. */
  readonly possibleIds: readonly string[];
  readonly gapKeys: readonly string[];
};

/** What the rows of a coverage matrix are. */
export const coverageAxes = ['municipality', 'theme', 'level'] as const;
export type CoverageAxis = (typeof coverageAxes)[number];

export type CoverageRow = {
  /** An area, a theme (of a template without one: the template) or a level; null = the network as a whole. */
  readonly id: string | null;
  /** As its list names it; of a level its id, of the network as a whole empty. */
  readonly name: string;
  readonly cells: readonly CoverageCell[];
};

export type CoverageColumn = {
  readonly partnerTypeId: string;
  readonly label: string;
  readonly requirement: Requirement;
};

/** Required partner types over all areas, and how many of them somebody fills. Desirable ones are not counted. */
export type CoverageTotals = { readonly required: number; readonly filled: number };

export type CoverageMatrix = {
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
  readonly totals: CoverageTotals;
};

/** The answer to "wie mist er?". `Other` is what stands for a matrix that was not asked. */
export type GapReportWith<Other> = {
  readonly at: string;
  readonly checks: readonly GapCheck[];
  /** Over the chosen areas, each taken as one. */
  readonly coverage: CoverageTotals;
  /** Per municipality of the chosen areas. */
  readonly matrix: CoverageMatrix;
  /** Per theme of the chosen templates, and per level: over the chosen areas together. */
  readonly byTheme: CoverageMatrix | Other;
  readonly byLevel: CoverageMatrix | Other;
  readonly headline: { readonly nl: string; readonly en: string };
  /** Worst first. */
  readonly gaps: readonly ListedGap[];
};

/** With the matrix of one axis beside that by municipality; the others are null. */
export type GapReport = GapReportWith<null>;
/** With every matrix. */
export type WholeGapReport = GapReportWith<never>;
