import {
  type ParseAnswer,
  type ParseJob,
  type PlanAnswer,
  type ReadAnswer,
  runParseJob,
  type WorkbookAnswer,
} from './parseJobs.ts';
import { createWorkerRunner } from './runInWorker.ts';

const runner = createWorkerRunner<ParseJob, ParseAnswer>(
  () => new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module', name: 'parse' }),
);

type Job<K extends ParseJob['kind']> = Omit<Extract<ParseJob, { kind: K }>, 'kind'>;

/** Reads a file into a list with its headings. A raised signal stops it and rejects with AbortError. */
export async function readList(job: Job<'read'>, signal?: AbortSignal): Promise<ReadAnswer> {
  const done = await run({ kind: 'read', ...job }, signal);
  if (done.kind !== 'read') throw new Error(done.kind);
  return done.answer;
}

/** Plans the import of a list that was read before. */
export async function planList(job: Job<'plan'>, signal?: AbortSignal): Promise<PlanAnswer> {
  const done = await run({ kind: 'plan', ...job }, signal);
  if (done.kind !== 'plan') throw new Error(done.kind);
  return done.answer;
}

/** What the own workbook would change; null for a file that is none. */
export async function planWorkbookFile(job: Job<'workbook'>, signal?: AbortSignal): Promise<WorkbookAnswer> {
  const done = await run({ kind: 'workbook', ...job }, signal);
  if (done.kind !== 'workbook') throw new Error(done.kind);
  return done.answer;
}

/** In the worker, so that the window stays live; in place where there are no workers (tests). */
async function run(job: ParseJob, signal?: AbortSignal): Promise<ParseAnswer> {
  if (typeof Worker === 'undefined') return runParseJob(job);
  return runner.run(job, signal ? { signal } : {});
}
