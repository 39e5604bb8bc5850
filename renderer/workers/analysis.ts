import { runLayoutJob, type FoundPlace, type LayoutJob } from './layoutJobs.ts';
import { createWorkerRunner } from './runInWorker.ts';

const runner = createWorkerRunner<LayoutJob, readonly FoundPlace[]>(
  () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' }),
);

/** Arranges in the worker, so that the window stays live; in place where there are no workers (tests). */
export async function runLayout(job: LayoutJob): Promise<readonly FoundPlace[]> {
  return typeof Worker === 'undefined' ? runLayoutJob(job) : runner.run(job);
}
