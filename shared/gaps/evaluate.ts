// Runs the gap rules, puts the worst first and lays the user's decisions beside them.
import type { GapDecision } from '../schema/snapshot.ts';
import { coverageByArea, coverageByMunicipality } from './coverage.ts';
import { coverageByLevel } from './coverageByLevel.ts';
import { coverageByTheme } from './coverageByTheme.ts';
import { gapRules } from './gapRules.ts';
import { createGapView } from './gapView.ts';
import { headlineOf } from './headline.ts';
import { listGaps } from './listGaps.ts';
import { createGapMemory } from './memory.ts';
import type { GapContext, GapReport } from './types.ts';

/** Answers one context after another; what did not change since the last one is not worked out again. */
export type GapEvaluator = (context: GapContext) => GapReport;

/**
 * An evaluator with a memory. It helps when records that did not change are the very same values, as in a snapshot that
 * is patched by effects; in one that is read anew everything is worked out again, and the answer is the same.
 */
export function createGapEvaluator(): GapEvaluator {
  const memory = createGapMemory();
  return (context) => {
    memory.begin();
    const view = createGapView(context, memory);
    const found = gapRules.map((rule) => rule.evaluate(view));
    const decisions = memory.steady<GapDecision>('decisions', context.decisions);
    const gaps = listGaps(found.flat(), decisions, memory);
    const { totals } = coverageByArea(view, gaps);
    return {
      at: context.at,
      checks: context.checks,
      coverage: totals,
      matrix: coverageByMunicipality(view, gaps),
      byTheme: coverageByTheme(view, gaps),
      byLevel: coverageByLevel(view, gaps),
      headline: { nl: headlineOf(view, totals, 'nl'), en: headlineOf(view, totals, 'en') },
      gaps,
    };
  };
}

/** The whole answer to "wie mist er?" for one context: gaps worst first, coverage and the sentence on top. */
export function evaluateGaps(context: GapContext): GapReport {
  return createGapEvaluator()(context);
}
