// How long the window does nothing else: the longest piece of work on its main thread, from a trace of the browser.
import type { Page } from '@playwright/test';

export type HeldUp = {
  /** CPU time of the longest piece, ms: what it takes on a machine that nobody else uses. */
  readonly longestMs: number;
  /** CPU time of all pieces that take long enough to notice, ms. */
  readonly busyMs: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Shorter pieces are the browser's own housekeeping and the tracing itself, ms. */
const noticed = 4;
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Traces the browser of a page while some work goes on. Long tasks tell the same by the clock; this is their CPU time. */
export async function heldUpBy(page: Page, work: () => Promise<unknown>): Promise<HeldUp> {
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
  const pieces = traceEvents
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid}:${tid}`))
    .map(({ tdur = 0 }) => tdur / 1_000);
  const busyMs = pieces.filter((ms) => ms >= noticed).reduce((sum, ms) => sum + ms, 0);
  return { longestMs: Math.max(0, ...pieces), busyMs };
}
