// Waits for a file that is not here yet: with a cloud service that fetches it when it is read, or on a slow share. The
// window is told when it takes longer than a moment, and may stop waiting.
import { open, stat } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import type { WaitingFor } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { closeWhenFree } from '../db/heldFiles.ts';
import { isFetchedFirst } from './reach.ts';
import { fileTitle } from './recentFiles.ts';

/** Bytes that are read at a time; milliseconds before it is told, and between two tellings. */
const part = 1_048_576;
const moment = 700;

export type Arrivals = {
  /** Resolves when the file can be read, or can be told why not; throws OPEN_STOPPED. */
  readonly of: (path: string) => Promise<void>;
  readonly waiting: () => WaitingFor | null;
  readonly stop: () => void;
};

/** @param tell that `waiting` changed */
export function createArrivals(tell: () => void): Arrivals {
  /** Nobody is sent after one who has not come back: a thread that waits for a disk cannot be called off. */
  const underWay = new Map<string, Promise<void>>();
  let waiting: WaitingFor | null = null;
  let stopped: (() => void) | null = null;

  function fetched(path: string, progress: (done: number, total: number) => void): Promise<void> {
    const before = underWay.get(path);
    if (before) return before;
    const forget = () => void underWay.delete(path);
    // What is wrong with the file is said by whoever opens it.
    const reading = readThrough(path, progress).then(forget, forget);
    underWay.set(path, reading);
    return reading;
  }

  async function waitFor(path: string): Promise<void> {
    let isOver = false;
    const become = (next: WaitingFor | null) => {
      if (isOver) return;
      waiting = next;
      tell();
    };
    const stop = new Promise<'stopped'>((resolve) => {
      stopped = () => resolve('stopped');
    });
    let [toldAt, isTold] = [0, false];
    const arrived = fetched(path, (done, total) => {
      const now = performance.now();
      if (!isTold || now - toldAt < moment) return;
      toldAt = now;
      become({ name: fileTitle(path), done, total });
    });
    const early = await Promise.race([arrived.then(() => 'here' as const), after(moment, 'late' as const)]);
    if (early === 'here') return;
    isTold = true;
    become({ name: fileTitle(path), done: 0, total: 0 });
    const end = await Promise.race([arrived, stop]);
    become(null);
    isOver = true;
    if (end === 'stopped') throw new KnownError('OPEN_STOPPED', { name: fileTitle(path) });
  }

  return { of: waitFor, waiting: () => waiting, stop: () => stopped?.() };
}

/** Reads the first byte; all of a file that a cloud service keeps. */
async function readThrough(path: string, progress: (done: number, total: number) => void): Promise<void> {
  const stats = await stat(path);
  // Opening a pipe waits for who writes to it, and nobody does.
  if (!stats.isFile()) return;
  const isWhole = isFetchedFirst(stats);
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(isWhole ? part : 1);
    for (let done = 0; ; ) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, done);
      done += bytesRead;
      if (!isWhole || bytesRead === 0) return;
      progress(done, stats.size);
    }
  } finally {
    // It may be the open file by another name.
    await closeWhenFree(handle.fd, null, () => handle.close());
  }
}
