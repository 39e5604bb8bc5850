import { runLayoutJob, type FoundPlace, type LayoutJob } from './layoutJobs.ts';
import { createWorkerRunner, type RunOptions } from './runInWorker.ts';

const start = () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
const runner = createWorkerRunner<LayoutJob, readonly FoundPlace[], number>(start);
// Of its own: stopping an arrangement ends its worker, and somebody new must still get a place.
const stoppable = createWorkerRunner<LayoutJob, readonly FoundPlace[], number>(start);

/** Arranges in the worker, so that the window stays live; in place where there are no workers (tests). */
export async function runLayout(job: LayoutJob): Promise<readonly FoundPlace[]> {
  return typeof Worker === 'undefined' ? runLayoutJob(job) : runner.run(job);
}

/** The same for what may take seconds: `onNews` hears how far it is, 0 to 1; a raised signal ends it at once with AbortError. */
export async function runArrangement(
  job: LayoutJob,
  options: Pick<RunOptions<number>, 'signal' | 'onNews'>,
): Promise<readonly FoundPlace[]> {
  return typeof Worker === 'undefined' ? runLayoutJob(job, options.onNews) : stoppable.run(job, options);
}
