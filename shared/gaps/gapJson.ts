// The gap report as the command line prints it: ids and one sentence per gap, no screen detail.
import type { GapStatus, Requirement } from '../schema/lists.ts';
import { reasonText } from './reasonText.ts';
import type {
  CoverageTotals,
  ExpectedTie,
  GapKind,
  GapReport,
  GapSeverity,
  GapState,
  GapSubject,
  ListedGap,
} from './types.ts';

export type GapLine = {
  readonly kind: GapKind;
  readonly key: string;
  readonly severity: GapSeverity;
  readonly requirement: Requirement;
  readonly state: GapState;
  readonly template?: string;
  readonly partnerType?: string;
  readonly role?: string;
  readonly relation?: ExpectedTie;
  readonly consultation?: string;
  readonly area?: string;
  readonly subjects: readonly GapSubject[];
  readonly reason: string;
  readonly decision?: { readonly status: GapStatus; readonly reason: string; readonly isReopened: boolean };
};

export type GapJson = { readonly coverage: CoverageTotals; readonly gaps: readonly GapLine[] };

/** Worst gap first, reasons in the language given. What does not apply to a gap is left out. */
export function gapJson({ coverage, gaps }: GapReport, language: 'nl' | 'en'): GapJson {
  return { coverage, gaps: gaps.map((gap) => toLine(gap, language)) };
}

function toLine(gap: ListedGap, language: 'nl' | 'en'): GapLine {
  const { kind, key, severity, requirement, state, templateId, partnerTypeId, areaId, subjects, decision } = gap;
  return {
    kind,
    key,
    severity,
    requirement,
    state,
    ...(templateId !== null && { template: templateId }),
    ...(partnerTypeId !== null && { partnerType: partnerTypeId }),
    ...(gap.roleId !== undefined && { role: gap.roleId }),
    ...(gap.tie && { relation: gap.tie }),
    ...(gap.consultationTypeId !== undefined && { consultation: gap.consultationTypeId }),
    ...(areaId !== null && { area: areaId }),
    subjects,
    reason: reasonText(gap.reason, language),
    ...(decision && { decision: { status: decision.status, reason: decision.reason, isReopened: gap.isReopened } }),
  };
}
