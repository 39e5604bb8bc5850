// Asks disks questions without ever waiting for them: the thread that shows the window must not hang on a share that dropped.
import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import { closeWhenFree, heldHead } from '../db/heldFiles.ts';

/** Milliseconds in which a disk that answers has answered. */
const soon = 800;

/** Node has four threads for all its files: no more than so many may hang on a disk. */
const mostWaiting = 2;

export type Reach = {
  /** Whether the disk of a path answers soon; that nothing is there is an answer too. */
  readonly answers: (path: string) => Promise<boolean>;
  /** What `read` finds of a path, or `otherwise` when it does not answer soon. */
  readonly soonOr: <T>(path: string, read: () => Promise<T>, otherwise: T) => Promise<T>;
};

type Asked = { readonly over: Promise<unknown>; readonly until: number };

export function createReach(limit = soon): Reach {
  const waiting = new Map<string, Asked>();
  const ask = <T>(root: string, read: () => Promise<T>): Promise<T> => {
    const asked = read();
    const over = asked.then(
      () => waiting.delete(root),
      () => waiting.delete(root),
    );
    waiting.set(root, { over, until: performance.now() + limit });
    return asked;
  };
  async function soonOr<T>(path: string, read: () => Promise<T>, otherwise: T): Promise<T> {
    const root = rootOf(path);
    for (;;) {
      // Nobody is sent after one who has not come back.
      const before = waiting.get(root) ?? (waiting.size < mostWaiting ? undefined : [...waiting.values()][0]);
      if (!before) break;
      const left = before.until - performance.now();
      if (left <= 0) return otherwise;
      await Promise.race([before.over, after(left, null, { ref: false })]);
    }
    const late = Symbol('late');
    const found = await Promise.race([ask(root, read), after(limit, late, { ref: false })]);
    return found === late ? otherwise : found;
  }
  const isThere = (path: string) =>
    stat(path).then(
      () => true,
      () => true,
    );
  return { soonOr, answers: (path) => soonOr(path, () => isThere(path), false) };
}

// What is likely one disk or share: its first three names, without that of the file.
function rootOf(path: string): string {
  return path
    .split(/[\\/]+/)
    .slice(0, -1)
    .slice(0, 4)
    .join('/');
}

/** The same handlers, each after `ready`: for what looks at a disk that may be gone. */
export function afterReady<H extends object>(handlers: H, ready: () => Promise<void>): H {
  const wrap = (handle: (input: unknown) => unknown) => async (input: unknown) => {
    await ready();
    return handle(input);
  };
  const all = Object.entries(handlers).map(([route, handle]) => [route, wrap(handle as (input: unknown) => unknown)]);
  // Same routes, same inputs and outputs.
  return Object.fromEntries(all) as H;
}

export type Watch = {
  readonly isSilent: () => boolean;
  /** Resolves when the disk does not answer. */
  readonly silence: () => Promise<void>;
  readonly stop: () => void;
};

/**
 * Asks after an open file now and then, and tells when its disk does not answer, and when it does again.
 * @param every milliseconds between two questions, and after which an answer that did not come is missed
 */
export function watchDisk(path: string, every: number, tell: () => void): Watch {
  let askedAt: number | null = null;
  let isSilent = false;
  const listeners = new Set<() => void>();
  const become = (next: boolean) => {
    if (next === isSilent) return;
    isSilent = next;
    if (next) for (const each of listeners) each();
    listeners.clear();
    tell();
  };
  const heard = () => {
    askedAt = null;
    become(false);
  };
  const turn = () => {
    const now = performance.now();
    if (askedAt === null) {
      askedAt = now;
      stat(path).then(heard, heard);
    } else if (now - askedAt >= every) become(true);
  };
  const timer = setInterval(turn, every);
  timer.unref();
  return {
    isSilent: () => isSilent,
    silence: () => (isSilent ? Promise.resolve() : new Promise((resolve) => void listeners.add(resolve))),
    stop: () => clearInterval(timer),
  };
}

/** What is waited for, or `otherwise` when the disk falls silent first. */
export function untilSilent<T>(watch: Watch, wanted: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([wanted, watch.silence().then(() => otherwise)]);
}

/** Whether a cloud service keeps the contents of a file and fetches them when it is read: it takes no room on the disk here. */
export function isFetchedFirst({ size, blocks }: Pick<Stats, 'size' | 'blocks'>): boolean {
  return size > 0 && blocks === 0;
}

/** The first 24 bytes of a file; none of what is no file. Throws what the disk says. */
export async function firstBytes(path: string): Promise<Buffer> {
  const stats = await stat(path, { bigint: true });
  // Opening a pipe waits for who writes to it, and nobody does.
  if (!stats.isFile()) return Buffer.alloc(0);
  const known = heldHead(stats);
  if (known) return known;
  const handle = await open(path, 'r');
  let head: Buffer | null = null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(24), 0, 24, 0);
    head = buffer.subarray(0, bytesRead);
    return head;
  } finally {
    await closeWhenFree(handle.fd, head, () => handle.close());
  }
}
