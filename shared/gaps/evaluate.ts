// Runs the gap rules, puts the worst first and lays the user's decisions beside them.
import type { GapDecision } from '../schema/snapshot.ts';
import { coverageByArea, coverageByMunicipality } from './coverage.ts';
import { coverageByLevel } from './coverageByLevel.ts';
import { coverageByTheme } from './coverageByTheme.ts';
import { gapRules } from './gapRules.ts';
import { createGapView } from './gapView.ts';
import { headlineOf } from './headline.ts';
import { listGaps } from './listGaps.ts';
import { createGapMemory, type GapMemory } from './memory.ts';
import type { CoverageAxis, GapContext, GapReport, WholeGapReport } from './types.ts';

/**
 * Answers one context after another; what did not change since the last one is not worked out again. Beside the matrix by
 * municipality only that of `axis` is made.
 */
export type GapEvaluator = (context: GapContext, axis?: CoverageAxis) => GapReport;

/**
 * An evaluator with a memory. It helps when records that did not change are the very same values, as in a snapshot that
 * is patched by effects; in one that is read anew everything is worked out again, and the answer is the same.
 */
export function createGapEvaluator(): GapEvaluator {
  const memory = createGapMemory();
  return (context, axis = 'municipality') => {
    const { view, gaps, report } = evaluated(context, memory);
    return {
      ...report,
      byTheme: axis === 'theme' ? coverageByTheme(view, gaps) : null,
      byLevel: axis === 'level' ? coverageByLevel(view, gaps) : null,
    };
  };
}

/** The whole answer to "wie mist er?" for one context: gaps worst first, coverage on every axis and the sentence on top. */
export function evaluateGaps(context: GapContext): WholeGapReport {
  const { view, gaps, report } = evaluated(context, createGapMemory());
  return { ...report, byTheme: coverageByTheme(view, gaps), byLevel: coverageByLevel(view, gaps) };
}

function evaluated(context: GapContext, memory: GapMemory) {
  memory.begin();
  const view = createGapView(context, memory);
  const found = gapRules.map((rule) => rule.evaluate(view));
  const decisions = memory.steady<GapDecision>('decisions', context.decisions);
  const gaps = listGaps(found.flat(), decisions, memory);
  const { totals } = coverageByArea(view, gaps);
  const report = {
    at: context.at,
    checks: context.checks,
    coverage: totals,
    matrix: coverageByMunicipality(view, gaps),
    headline: { nl: headlineOf(view, totals, 'nl'), en: headlineOf(view, totals, 'en') },
    gaps,
  };
  return { view, gaps, report };
}
