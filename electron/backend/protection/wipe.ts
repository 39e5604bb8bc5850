// Taking a file away together with what was in it, as far as a program can.
import { closeSync, fstatSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { flush } from '../db/flush.ts';

const chunk = Buffer.alloc(1 << 20);

/** Writes zeroes over a file and removes it; nothing when it is not there. An SSD may keep old blocks all the same. */
export function wipeFile(path: string): void {
  // Never through a link: what it points at is somebody's.
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return;
  try {
    overwrite(openSync(path, 'r+'));
  } catch {
    // It goes all the same.
  }
  rmSync(path, { force: true });
}

/** Renames a file over another, and writes zeroes over what that held when it could be read by anybody. */
export function takePlace(beside: string, path: string, wasPlain: boolean): void {
  const old = wasPlain ? openSync(path, 'r+') : null;
  // Another name of the same file is not ours to empty.
  const isOnlyName = old !== null && fstatSync(old).nlink === 1;
  try {
    renameSync(beside, path);
  } catch (thrown) {
    if (old !== null) closeSync(old);
    // Windows may refuse to replace a file that is open, also by ourselves.
    if (old === null || process.platform !== 'win32') throw thrown;
    return renameSync(beside, path);
  }
  if (old === null) return;
  // Until the folder is on the disk a power failure gives the old file its name back: it must not be empty by then.
  flush(dirname(path));
  if (isOnlyName && fstatSync(old).ino !== statSync(path).ino) overwrite(old);
  else closeSync(old);
}

/** Writes zeroes over all that an open file holds, and closes it. */
function overwrite(handle: number): void {
  try {
    const size = fstatSync(handle).size;
    for (let at = 0; at < size; at += chunk.length) writeSync(handle, chunk, 0, Math.min(chunk.length, size - at), at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
