// Runs the gap rules, puts the worst first and lays the user's decisions beside them.
import { coverageByArea, coverageByMunicipality } from './coverage.ts';
import { createGapView, type GapRule } from './gapView.ts';
import { headlineOf } from './headline.ts';
import { compareText } from './partners.ts';
import { g1PartnerTypeMissing } from './rules/g1PartnerTypeMissing.ts';
import { g4NoContactPerson } from './rules/g4NoContactPerson.ts';
import type { GapDecision } from '../schema/snapshot.ts';
import type { GapContext, GapFinding, GapReport, ListedGap } from './types.ts';

/** Every rule there is; a new kind of gap is a new file and a line here. */
export const gapRules: readonly GapRule[] = [g1PartnerTypeMissing, g4NoContactPerson];

/** The whole answer to "wie mist er?" for one context: gaps worst first, coverage and the sentence on top. */
export function evaluateGaps(context: GapContext): GapReport {
  const view = createGapView(context);
  const gaps = listGaps(
    gapRules.flatMap((rule) => rule.evaluate(view)),
    context.decisions,
  );
  const { totals } = coverageByArea(view, gaps);
  return {
    at: context.at,
    checks: context.checks,
    coverage: totals,
    matrix: coverageByMunicipality(view, gaps),
    headline: { nl: headlineOf(view, totals, 'nl'), en: headlineOf(view, totals, 'en') },
    gaps,
  };
}

/**
 * Findings with their decisions, sorted: required before desirable, then by the number of municipalities the same
 * gap touches, then by key. A confirmed gap is `missing`; a decision whose ground has changed no longer counts.
 */
export function listGaps(findings: readonly GapFinding[], decisions: readonly GapDecision[]): readonly ListedGap[] {
  const decided = new Map(decisions.map((each) => [each.gapKey, each]));
  const spread = spreadByGroup(findings);
  return findings
    .map((finding) => withDecision(finding, decided.get(finding.key) ?? null))
    .toSorted(
      (one, other) =>
        rankOf(one) - rankOf(other) ||
        (spread.get(groupOf(other)) ?? 0) - (spread.get(groupOf(one)) ?? 0) ||
        compareText(one.key, other.key),
    );
}

function withDecision(finding: GapFinding, decision: GapDecision | null): ListedGap {
  if (decision === null) return { ...finding, status: 'new', isReopened: false, decision };
  const isReopened = decision.restsOn !== finding.restsOn;
  if (isReopened) return { ...finding, status: 'new', isReopened, decision };
  const state = decision.status === 'confirmed' ? 'missing' : finding.state;
  return { ...finding, state, status: decision.status, isReopened, decision };
}

function rankOf(finding: GapFinding): number {
  return finding.requirement === 'required' ? 0 : 1;
}

/** One kind of partner missing in five municipalities is one large gap, also when it is five findings. */
function groupOf(finding: GapFinding): string {
  return finding.partnerTypeId === null
    ? finding.key
    : [finding.kind, finding.templateId, finding.partnerTypeId].join('|');
}

function spreadByGroup(findings: readonly GapFinding[]): ReadonlyMap<string, number> {
  const codes = new Map<string, Set<string>>();
  for (const finding of findings) {
    const group = groupOf(finding);
    const known = codes.get(group) ?? new Set<string>();
    for (const code of finding.municipalityIds) known.add(code);
    codes.set(group, known);
  }
  return new Map([...codes].map(([group, set]) => [group, set.size]));
}
