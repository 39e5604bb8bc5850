import { afterEach, expect, test, vi } from 'vitest';
import { answerJobs, createWorkerRunner } from './runInWorker.ts';

afterEach(() => vi.useRealTimers());

/** A worker on this side of the wall: the same two ends, joined by copies of their messages. */
function joined<J, R, N = never>(work: (job: J, tell: (news: N) => void) => R | Promise<R>) {
  const started: { isStopped: boolean }[] = [];
  const start = () => {
    const state = { isStopped: false };
    started.push(state);
    const scope = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      postMessage: (answer: unknown) => {
        if (!state.isStopped) worker.onmessage?.({ data: structuredClone(answer) } as MessageEvent);
      },
    };
    const worker = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      postMessage: (message: unknown) => scope.onmessage?.({ data: structuredClone(message) } as MessageEvent),
      terminate: () => {
        state.isStopped = true;
      },
    };
    answerJobs(scope, work);
    return worker as unknown as Worker;
  };
  return { start, started };
}

test('each job gets its own answer, from one worker that starts with the first', async () => {
  const { start, started } = joined(
    (job: number) => new Promise<number>((done) => setTimeout(done, 30 - job, job * 2)),
  );
  const runner = createWorkerRunner<number, number>(start);
  expect(started).toHaveLength(0);
  expect(await Promise.all([runner.run(1), runner.run(20), runner.run(10)])).toEqual([2, 40, 20]);
  expect(started).toHaveLength(1);
});

test('what a job throws rejects that job only', async () => {
  const { start } = joined((job: number) => {
    if (job < 0) throw new RangeError('negative');
    return job;
  });
  const runner = createWorkerRunner<number, number>(start);
  const [bad, good] = await Promise.allSettled([runner.run(-1), runner.run(1)]);
  expect(bad).toEqual({ status: 'rejected', reason: new Error('RangeError: negative') });
  expect(good).toEqual({ status: 'fulfilled', value: 1 });
});

test('news reaches whoever asked for that job, before its answer', async () => {
  const { start } = joined((job: string, tell: (news: string) => void) => {
    tell(`${job} is under way`);
    return `${job} is done`;
  });
  const runner = createWorkerRunner<string, string, string>(start);
  const heard: string[] = [];
  const jobs = ['one', 'two'].map((job) => runner.run(job, { onNews: (news) => heard.push(`${job}: ${news}`) }));
  await Promise.race(jobs);
  expect(heard[0]).toBe('one: one is under way');
  expect(await Promise.all([...jobs, runner.run('three')])).toEqual(['one is done', 'two is done', 'three is done']);
  expect(heard).toEqual(['one: one is under way', 'two: two is under way']);
});

test('a raised signal ends the worker; the next job starts another', async () => {
  const { start, started } = joined((job: number) => (job === 0 ? new Promise<number>(() => {}) : job));
  const runner = createWorkerRunner<number, number>(start);
  const stop = new AbortController();
  const running = runner.run(0, { signal: stop.signal });
  stop.abort();
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await expect(runner.run(0, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(await runner.run(5)).toBe(5);
  expect(started).toEqual([{ isStopped: true }, { isStopped: false }]);
});

test('a signal raised after the answer ends nothing', async () => {
  const { start, started } = joined((job: number) => job);
  const runner = createWorkerRunner<number, number>(start);
  const stop = new AbortController();
  await runner.run(1, { signal: stop.signal });
  stop.abort();
  expect(started).toEqual([{ isStopped: false }]);
});

test('a worker without work is let go after a while', async () => {
  vi.useFakeTimers();
  const { start, started } = joined((job: number) => job);
  const runner = createWorkerRunner<number, number>(start, 1_000);
  await runner.run(1);
  await vi.advanceTimersByTimeAsync(900);
  await runner.run(2);
  await vi.advanceTimersByTimeAsync(900);
  expect(started).toEqual([{ isStopped: false }]);
  await vi.advanceTimersByTimeAsync(100);
  expect(started).toEqual([{ isStopped: true }]);
});

test('a worker that does not start rejects what waits for it', async () => {
  const broken = {
    postMessage: () => queueMicrotask(() => broken.onerror?.({ message: 'blocked' })),
    terminate: () => {},
  } as unknown as Worker & {
    onerror: (event: { message: string }) => void;
  };
  const runner = createWorkerRunner<number, number>(() => broken);
  await expect(runner.run(1)).rejects.toThrow('blocked');
});
