import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KnownError } from '../../shared/errors/codes.ts';

/**
 * Writes beside the target and renames: a file is whole or not there.
 * Throws DISK_FULL, TARGET_LOCKED while another program holds the target, or what the disk says.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.bezig`;
  try {
    await writeFile(unfinished, bytes, { flush: true });
    await rename(unfinished, path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (code === 'ENOSPC') throw new KnownError('DISK_FULL');
    if (['EBUSY', 'EPERM', 'EACCES'].includes(code)) throw new KnownError('TARGET_LOCKED', { name: basename(path) });
    throw thrown;
  } finally {
    await rm(unfinished, { force: true });
  }
}
