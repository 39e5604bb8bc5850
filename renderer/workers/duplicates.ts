import type { DuplicatePair } from '../../shared/merge/findPairs.ts';
import type { PairSource } from '../../shared/merge/pairSource.ts';
import { runDuplicateJob } from './duplicateJobs.ts';
import { createWorkerRunner, type RunOptions } from './runInWorker.ts';

const runner = createWorkerRunner<PairSource, readonly DuplicatePair[], number>(
  () => new Worker(new URL('./duplicates.worker.ts', import.meta.url), { type: 'module', name: 'duplicates' }),
);

/** Looks in the worker, so that the window stays live; in place where there are no workers (tests). A raised signal ends it with AbortError. */
export async function searchDuplicates(
  source: PairSource,
  options: Pick<RunOptions<number>, 'signal' | 'onNews'>,
): Promise<readonly DuplicatePair[]> {
  if (typeof Worker === 'undefined') return runDuplicateJob(source, options.onNews ?? (() => {}));
  return runner.run(source, options);
}
