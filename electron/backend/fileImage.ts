// The last saved state of the open file, held outside its own disk: what can still be saved elsewhere when that disk is gone.
import { readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { keyOf } from './db/sqlite.ts';

/** Larger files are not held in memory; their copies remain. Bytes. */
const largestImage = 128_000_000;

export type ImageDeps = {
  readonly db: Database;
  /** Takes the bytes over; those of a protected file are encrypted as they are on the disk. */
  readonly give: (bytes: ArrayBuffer) => void;
  /** Milliseconds without a call before the image is made. */
  readonly quiet?: number;
};

export type ImageKeeper = {
  /** A call was answered: the quiet begins anew. */
  readonly rest: () => void;
  readonly noteChange: () => void;
  readonly close: () => void;
};

/** Makes an image shortly after opening, and after every change as soon as nobody asks anything. */
export function createImageKeeper({ db, give, quiet = 250 }: ImageDeps): ImageKeeper {
  let isDue = true;
  let lastMs = 0;
  let timer: NodeJS.Timeout | undefined;
  const make = () => {
    const start = performance.now();
    try {
      const bytes = imageOf(db);
      if (bytes) give(bytes);
      isDue = false;
    } catch {
      // A file that cannot be read now keeps the image it has.
    }
    lastMs = performance.now() - start;
  };
  const rest = () => {
    if (!isDue) return;
    clearTimeout(timer);
    // A large file is not copied again at every pause in the typing.
    timer = setTimeout(make, Math.max(quiet, 20 * lastMs));
    timer.unref();
  };
  rest();
  return {
    rest,
    noteChange: () => {
      isDue = true;
    },
    close: () => clearTimeout(timer),
  };
}

// What SQLite gives of a protected file is readable: that is never handed on. Nobody writes while it is read: this thread is
// the only one here, and a change from elsewhere shows in the checks when the image is used.
function imageOf(db: Database): ArrayBuffer | null {
  const pages = Number(db.pragma('page_count', { simple: true }));
  if (pages * Number(db.pragma('page_size', { simple: true })) > largestImage) return null;
  const bytes = keyOf(db) === null ? db.serialize() : readFileSync(db.name);
  return new Uint8Array(bytes).buffer;
}
