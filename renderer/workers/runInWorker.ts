// Runs a job in a worker and gives its result as a promise: started when first needed, stopped when told or when idle.

/** Makes the worker. A function, so that the bundler sees the worker's own file. */
export type StartWorker = () => Worker;

/** The worker itself ended: it did not start, or had no memory left. */
export class WorkerGone extends Error {}

type Answer<R> = { readonly id: number } & (
  | { readonly ok: true; readonly result: R }
  | { readonly ok: false; readonly message: string }
);

/** What a job tells before its answer. */
type News<N> = { readonly id: number; readonly news: N };

type Waiting<R, N> = {
  readonly resolve: (result: R) => void;
  readonly reject: (reason: Error) => void;
  readonly hear: ((news: N) => void) | undefined;
};

export type RunOptions<N> = {
  readonly signal?: AbortSignal;
  readonly transfer?: Transferable[];
  /** Hears what the job tells while it is under way. */
  readonly onNews?: (news: N) => void;
};

export type WorkerRunner<J, R, N = never> = {
  /** The result of a job. A raised signal ends the worker with all that it was doing; those jobs reject with AbortError. */
  readonly run: (job: J, options?: RunOptions<N>) => Promise<R>;
  readonly stop: () => void;
};

/** One worker for one kind of job. `idleMs` after its last job it is let go, with the memory it held. */
export function createWorkerRunner<J, R, N = never>(start: StartWorker, idleMs = 30_000): WorkerRunner<J, R, N> {
  const waiting = new Map<number, Waiting<R, N>>();
  let worker: Worker | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const stop = (reason: Error = new DOMException('stopped', 'AbortError')) => {
    clearTimeout(idle);
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const take = ({ data }: MessageEvent<Answer<R> | News<N>>) => {
    const job = waiting.get(data.id);
    if ('news' in data) return job?.hear?.(data.news);
    waiting.delete(data.id);
    if (data.ok) job?.resolve(data.result);
    else job?.reject(new Error(data.message));
    if (waiting.size === 0) idle = setTimeout(stop, idleMs);
  };
  const startOnce = (): Worker => {
    clearTimeout(idle);
    if (worker) return worker;
    worker = start();
    worker.onmessage = take;
    worker.onerror = (event) => stop(new WorkerGone(event.message || 'the worker did not start'));
    return worker;
  };
  return {
    run: (job, { signal, transfer = [], onNews } = {}) =>
      new Promise<R>((resolve, reject) => {
        if (signal?.aborted) return reject(new DOMException('aborted', 'AbortError'));
        lastId += 1;
        const id = lastId;
        waiting.set(id, { resolve, reject, hear: onNews });
        // An answered job has nothing left to stop, and the worker may be busy with another.
        signal?.addEventListener('abort', () => waiting.has(id) && stop(), { once: true });
        startOnce().postMessage({ id, job }, transfer);
      }),
    stop: () => stop(),
  };
}

/** The worker's side: answers each job with what `work` gives, or with the message of what it threw; `tell` sends news. */
export function answerJobs<J, R, N = never>(
  scope: { onmessage: ((event: MessageEvent) => void) | null; postMessage: (answer: unknown) => void },
  work: (job: J, tell: (news: N) => void) => R | Promise<R>,
): void {
  scope.onmessage = ({ data }: MessageEvent<{ readonly id: number; readonly job: J }>) => {
    void Promise.resolve(data.job)
      .then((job) => work(job, (news) => scope.postMessage({ id: data.id, news })))
      .then(
        (result) => scope.postMessage({ id: data.id, ok: true, result }),
        (thrown: unknown) => scope.postMessage({ id: data.id, ok: false, message: String(thrown) }),
      );
  };
}
