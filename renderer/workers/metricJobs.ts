// The measuring of a network, as plain values: what a worker runs, and what runs in place where there is none.
import { computeIndicators, type Indicators, type MeasuredGraph } from '../../shared/graph/metrics/indicators.ts';

export type MetricJob = {
  /** Without names: nothing of a person crosses to the worker. */
  readonly graph: MeasuredGraph;
  /** Of the communities and the estimate. */
  readonly seed: number;
};

/** What is told while the exact values are under way. */
export type MetricNews =
  | { readonly kind: 'progress' /** 0 to 1, rising. */; readonly share: number }
  /** All indicators, with an estimate in place of exact betweenness: say so wherever it is shown. */
  | { readonly kind: 'estimate'; readonly indicators: Indicators };

/** All indicators of a job's graph, exact; `tell` hears how far it is, and an estimate first where that is worth it. */
export function runMetricJob({ graph, seed }: MetricJob, tell: (news: MetricNews) => void): Indicators {
  return computeIndicators(graph, {
    seed,
    onProgress: (share) => tell({ kind: 'progress', share }),
    onEstimate: (indicators) => tell({ kind: 'estimate', indicators }),
  });
}
