// How long the window does nothing else: the longest piece of work on its main thread, from a trace of the browser.
import type { Page } from '@playwright/test';

export type HeldUp = {
  /** CPU time of the longest piece, ms: what it takes on a machine that nobody else uses. */
  readonly longestMs: number;
  /** CPU time of all pieces that take long enough to notice, ms. */
  readonly busyMs: number;
};

/** One piece of work on the main thread: when, ms of the trace's own clock, and its CPU time, ms. */
export type Piece = { readonly start: number; readonly end: number; readonly cpu: number };

export type TracedPieces = {
  /** In the order of time. */
  readonly tasks: readonly Piece[];
  /** When `performance.mark` was called first with a name that begins with `kk:`. */
  readonly marks: ReadonlyMap<string, number>;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Shorter pieces are the browser's own housekeeping and the tracing itself, ms. */
const noticed = 4;
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Traces the browser of a page while some work goes on. Long tasks tell the same by the clock; this is their CPU time. */
export async function heldUpBy(page: Page, work: () => Promise<unknown>): Promise<HeldUp> {
  const { tasks } = await tracedPieces(page, work);
  const pieces = tasks.map(({ cpu }) => cpu);
  const busyMs = pieces.filter((ms) => ms >= noticed).reduce((sum, ms) => sum + ms, 0);
  return { longestMs: Math.max(0, ...pieces), busyMs };
}

/** The pieces of work on the main thread of a page's window while some work goes on. */
export async function tracedPieces(page: Page, work: () => Promise<unknown>): Promise<TracedPieces> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page without a browser');
  await browser.startTracing(page, { categories });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid}:${tid}`))
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1_000, end: (ts + dur) / 1_000, cpu: tdur / 1_000 }))
    .toSorted((a, b) => a.start - b.start);
  const marks = traceEvents.filter(({ name }) => name.startsWith('kk:')).toSorted((a, b) => b.ts - a.ts);
  return { tasks, marks: new Map(marks.map(({ name, ts }) => [name, ts / 1_000])) };
}
