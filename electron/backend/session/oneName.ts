// One file has one name here: a link, a short name or a second name must not open it twice.
import { realpathSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { Reach } from './reach.ts';

/** The path itself, without links. Throws FILE_MISSING. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new KnownError('FILE_MISSING');
  }
}

/**
 * The name to open a file by, which may have others (hard links): the name it is open under, or the one beside which a
 * stopped program left the journal that SQLite looks for under no other name. A name on a disk that does not answer soon
 * is passed over. Throws FILE_MISSING.
 * @param open the open file
 * @param known names under which files were opened before
 */
export async function oneName(
  given: string,
  open: string | null,
  known: readonly string[],
  reach: Reach,
): Promise<string> {
  const path = await realpath(given).catch(() => Promise.reject(new KnownError('FILE_MISSING')));
  if (path === open) return path;
  const { nlink, ino, dev } = await stat(path, { bigint: true });
  if (nlink < 2n) return path;
  // Null also when there is nothing, or nothing can be told of it.
  const look = (name: string) => reach.soonOr(name, () => stat(name, { bigint: true }).catch(() => null), null);
  const candidates = [...(open === null ? [] : [open]), ...known];
  for (const name of candidates) {
    const other = await look(name);
    if (other?.ino !== ino || other.dev !== dev) continue;
    if (name === open || (await look(`${name}-journal`))) return name;
  }
  return path;
}
