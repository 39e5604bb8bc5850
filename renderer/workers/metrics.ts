import type { BuiltGraph } from '../../shared/graph/build.ts';
import type { Indicators } from '../../shared/graph/metrics/indicators.ts';
import { runMetricJob, type MetricJob, type MetricNews } from './metricJobs.ts';
import { createWorkerRunner } from './runInWorker.ts';

// A worker of its own: measuring may take seconds, and a stop must not end an arrangement of the map.
const runner = createWorkerRunner<MetricJob, Indicators, MetricNews>(
  () => new Worker(new URL('./metrics.worker.ts', import.meta.url), { type: 'module', name: 'metrics' }),
);

export type MetricOptions = {
  readonly seed?: number;
  /** Raised: the measuring ends and the promise rejects with AbortError. */
  readonly signal?: AbortSignal;
  readonly onNews?: (news: MetricNews) => void;
};

/** Measures in the worker, so that the window stays live; in place where there are no workers (tests). */
export async function runMetrics(built: BuiltGraph, options: MetricOptions = {}): Promise<Indicators> {
  const { seed = 1, signal, onNews = () => {} } = options;
  const { lines, arrows, domains, domainCount } = built;
  const job = { graph: { lines, arrows, domains, domainCount }, seed };
  if (typeof Worker === 'undefined') return runMetricJob(job, onNews);
  return runner.run(job, { onNews, ...(signal ? { signal } : {}) });
}
