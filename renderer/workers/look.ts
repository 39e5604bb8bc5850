import { runLookJob, type LookAnswer, type LookJob } from './lookJobs.ts';
import { createWorkerRunner } from './runInWorker.ts';

// A worker of its own: the key figures may keep the one of the metrics busy for seconds.
const runner = createWorkerRunner<LookJob, LookAnswer>(
  () => new Worker(new URL('./look.worker.ts', import.meta.url), { type: 'module', name: 'look' }),
);

/** Computes in the worker, so that the window stays live; in place where there are no workers (tests). */
export async function runLook(job: LookJob, signal: AbortSignal): Promise<LookAnswer> {
  return typeof Worker === 'undefined' ? runLookJob(job) : runner.run(job, { signal });
}
