// What the gap rules look at and what they answer. A gap is computed, never stored; only the decision on it is kept.
import type { Dated } from '../dated/holdsOn.ts';
import type { GapStatus, Presence, Requirement, Scale } from '../schema/lists.ts';
import type { GapDecision } from '../schema/snapshot.ts';
import type { AreaKind } from '../schema/vocabulary.ts';
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
};

export type GapPerson = Dated & { readonly id: string; readonly name: string; readonly presence: Presence };

/** `personId` null = vacancy. */
export type GapPosition = Dated & {
  readonly id: string;
  readonly personId: string | null;
  readonly organisationId: string;
  /** The function as it is shown; empty when none is known. */
  readonly role: string;
};

export type GapArea = {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly memberIds: readonly string[];
};

export type GapWord = { readonly id: string; readonly label: string };

export type GapExpectation = {
  readonly kind: 'partner' | 'role' | 'relation' | 'consultation';
  readonly partnerTypeId: string | null;
  readonly scale: Scale | null;
  readonly requirement: Requirement;
};

export type GapTemplate = GapWord & { readonly expectations: readonly GapExpectation[] };

/** One template held against one area; null = the network as a whole, without looking at areas. */
export type GapCheck = { readonly templateId: string; readonly areaId: string | null };

export type GapContext = {
  /** Reference date `yyyy-mm-dd`: only what holds on that day is looked at. */
  readonly at: string;
  readonly organisations: readonly GapOrganisation[];
  readonly persons: readonly GapPerson[];
  readonly positions: readonly GapPosition[];
  readonly areas: readonly GapArea[];
  readonly partnerTypes: readonly GapWord[];
  readonly templates: readonly GapTemplate[];
  readonly checks: readonly GapCheck[];
  /** The area this network is about; null = not said. */
  readonly regionAreaId: string | null;
  readonly decisions: readonly GapDecision[];
  /** After how many months without confirmation a party counts as unconfirmed. */
  readonly freshMonths: number;
};

/** g1 partner type is not there · g4 organisation without a contact person. The other kinds follow. */
export type GapKind = 'g1' | 'g4';

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
  | { readonly actionId: 'addPerson'; readonly organisationId: string };

export type GapFinding = {
  readonly kind: GapKind;
  /** The same gap has the same key on every run, such as `g1|T6|ggz|GM0356`. */
  readonly key: string;
  readonly severity: GapSeverity;
  readonly requirement: Requirement;
  readonly state: GapState;
  readonly templateId: string | null;
  readonly partnerTypeId: string | null;
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
 * - `filled` somebody is there · `thin` it hangs on one person at most · `unconfirmed` nobody confirmed it lately
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
  readonly gapKeys: readonly string[];
};

export type CoverageRow = {
  readonly areaId: string | null;
  readonly areaName: string;
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

export type GapReport = {
  readonly at: string;
  readonly checks: readonly GapCheck[];
  /** Over the chosen areas, each taken as one. */
  readonly coverage: CoverageTotals;
  /** Per municipality of the chosen areas. */
  readonly matrix: CoverageMatrix;
  readonly headline: { readonly nl: string; readonly en: string };
  /** Worst first. */
  readonly gaps: readonly ListedGap[];
};
