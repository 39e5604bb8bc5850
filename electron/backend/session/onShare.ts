// Asks this computer whether a file lies on a disk of another one.
import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isMountedShare, isWindowsShare } from './shares.ts';

/** False where that cannot be told. @param path without links */
export async function isOnShare(path: string): Promise<boolean> {
  try {
    // Only the system's own answer turns the letter of a mapped drive into the share behind it.
    if (process.platform === 'win32') return isWindowsShare(path) || isWindowsShare(await realpath(path));
    return isMountedShare(path, await mounts());
  } catch {
    return false;
  }
}

async function mounts(): Promise<string> {
  if (process.platform !== 'darwin') return readFile('/proc/mounts', 'utf8');
  const { stdout } = await promisify(execFile)('/sbin/mount', { timeout: 1_000 });
  return stdout;
}
