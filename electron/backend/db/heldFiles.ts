// Files that a thread of this program works in. On POSIX, closing any handle of a file gives up every lock that the whole
// program has on it, also that of a change which another thread is in the middle of: such a handle stays until that is over.
import { fstatSync, type BigIntStats } from 'node:fs';
import { identityOf } from './fileIdentity.ts';

type Held = {
  users: number;
  /** The first bytes, which stay the same as long as somebody works in it: they are read once. */
  head: Buffer | null;
  readonly closers: (() => unknown)[];
};

const held = new Map<string, Held>();

/** Says that a thread is going to work in the file. @returns what says that it no longer does */
export function holdFile(path: string): () => void {
  const identity = identityAt(path);
  // On Windows a lock belongs to the handle that took it.
  if (identity === null || process.platform === 'win32') return () => {};
  const file = held.get(identity) ?? { users: 0, head: null, closers: [] };
  held.set(identity, file);
  file.users += 1;
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    file.users -= 1;
    if (file.users > 0) return;
    held.delete(identity);
    for (const close of file.closers) close();
  };
}

/** The first bytes of a file that somebody works in, when they were read before; null of any other. */
export function heldHead(stats: Pick<BigIntStats, 'dev' | 'ino'> | undefined): Buffer | null {
  return (stats && held.get(idOf(stats))?.head) ?? null;
}

/**
 * Closes a handle: now, or when nobody works in its file any more.
 * @param head the first bytes, when they could be read
 */
export function closeWhenFree(handle: number, head: Buffer | null, close: () => unknown): unknown {
  const file = held.size > 0 ? held.get(idOf(fstatSync(handle, { bigint: true }))) : undefined;
  if (!file) return close();
  file.head ??= head;
  file.closers.push(close);
  return undefined;
}

function identityAt(path: string): string | null {
  try {
    return identityOf(path);
  } catch {
    // What does not answer now cannot be opened either.
    return null;
  }
}

function idOf({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>): string {
  return `${dev}:${ino}`;
}
