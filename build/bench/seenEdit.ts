// How long after a command its edit is seen: from the key that gives it to the frame in which the canvas draws it.
import type { Page } from '@playwright/test';
import { tracedPieces } from './heldUp.ts';

export type SeenEdit = {
  /** By the clock, from the key to the end of the frame that shows the edit: what somebody at the keyboard waits, ms. */
  readonly seenMs: number;
  /** The part of it after the command was answered: what the window needs to show what is stored; 0 when it did not wait for that, ms. */
  readonly afterCommandMs: number;
  /** CPU time of the window in that time, ms. */
  readonly seenCpuMs: number;
  /** CPU time of the window until nothing is left to do, ms. */
  readonly wholeCpuMs: number;
};

/** What the canvas must write before the edit counts as seen: a text, somewhere else than it stood when `elsewhere`. */
export type Sign = { readonly text: string; readonly isElsewhere: boolean };

const asked = 'kk:edit-asked';
const seen = 'kk:edit-seen';

/** Gives a command by a key and watches what the map writes. Throws when the edit is not drawn within half a minute. */
export async function seenEdit(page: Page, key: string, sign: Sign): Promise<SeenEdit> {
  await watch(page, sign);
  const pieces = await tracedPieces(page, async () => {
    await page.keyboard.press(key);
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, seen, { timeout: 30_000 });
    // What goes on after it: storing, lists, figures.
    await page.waitForTimeout(900);
  });
  const answeredMs = await answered(page);
  const from = pieces.marks.get(asked);
  const to = pieces.marks.get(seen);
  if (from === undefined || to === undefined) throw new Error(`the edit ‘${sign.text}’ was not seen`);
  const after = pieces.tasks.filter(({ end }) => end >= from);
  const frame = after.find(({ start, end }) => start <= to && to <= end);
  const until = frame?.end ?? to;
  return {
    seenMs: until - from,
    afterCommandMs: Math.max(0, until - from - answeredMs),
    seenCpuMs: sum(after.filter(({ end }) => end <= until).map(({ cpu }) => cpu)),
    wholeCpuMs: sum(after.map(({ cpu }) => cpu)),
  };
}

/** From the key to the end of the answer to its command, by the clock, ms. */
async function answered(page: Page): Promise<number> {
  const found = await page.evaluate((name) => {
    const [key] = performance.getEntriesByName(name);
    const calls = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const command = calls.find((call) => key && call.initiatorType === 'fetch' && call.startTime >= key.startTime);
    return key && command ? command.responseEnd - key.startTime : null;
  }, asked);
  if (found === null) throw new Error('the key gave no command');
  return found;
}

/** Marks the time of the key, and of the first frame in which the sign is written. */
async function watch(page: Page, sign: Sign): Promise<void> {
  await page.evaluate(
    ({ text, isElsewhere, names }) => {
      type Watched = { stop?: () => void };
      const kept = globalThis as unknown as { kkWatched?: Watched };
      kept.kkWatched?.stop?.();
      performance.clearResourceTimings();
      performance.clearMarks(names.asked);
      performance.clearMarks(names.seen);
      const prototype = CanvasRenderingContext2D.prototype;
      // oxlint-disable-next-line typescript/unbound-method -- put back as it was, called with its own context
      const own = prototype.fillText;
      let isAsked = false;
      let isSeen = false;
      const before = new Set<string>();
      const onKey = () => {
        if (!isAsked) performance.mark(names.asked);
        isAsked = true;
      };
      prototype.fillText = function write(written, x, y, ...rest) {
        if (written === text) {
          const place = `${Math.round(x)},${Math.round(y)}`;
          if (!isAsked) before.add(place);
          else if (!isSeen && (!isElsewhere || !before.has(place))) {
            isSeen = true;
            performance.mark(names.seen);
          }
        }
        own.call(this, written, x, y, ...rest);
      };
      addEventListener('keydown', onKey, true);
      kept.kkWatched = {
        stop: () => {
          prototype.fillText = own;
          removeEventListener('keydown', onKey, true);
        },
      };
    },
    { ...sign, names: { asked, seen } },
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
