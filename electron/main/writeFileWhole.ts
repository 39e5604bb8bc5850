import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { KnownError } from '../../shared/errors/codes.ts';

/** Milliseconds between the tries of a name that another program holds: a virus scanner lets go within a second or two. */
const pauses = [100, 300, 600, 1_000];
const isHeld: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Writes beside the target and renames: a file is whole or not there. Throws DISK_FULL, FOLDER_SHUT where nothing can be
 * written, and TARGET_LOCKED when another program holds the target and `again` answers no.
 * @param again asks whether to try once more, when it has been held for two seconds
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  again: (name: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> {
  const unfinished = `${path}.bezig`;
  const name = basename(path);
  try {
    await writeFile(unfinished, bytes, { flush: true });
    while (!(await takesName(unfinished, path))) {
      if (!(await again(name))) throw new KnownError('TARGET_LOCKED', { name });
    }
  } catch (thrown) {
    if (thrown instanceof KnownError || codeOf(thrown) === '') throw thrown;
    throw new KnownError(['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(thrown)) ? 'DISK_FULL' : 'FOLDER_SHUT');
  } finally {
    // On a disk that is gone this fails too, which is no news.
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

async function takesName(from: string, to: string): Promise<boolean> {
  for (const pause of [...pauses, 0]) {
    try {
      await rename(from, to);
      return true;
    } catch (thrown) {
      if (!isHeld.has(codeOf(thrown))) throw thrown;
      await after(pause);
    }
  }
  return false;
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
