// One file has one name here: a link, a short name or a second name must not open it twice.
import { existsSync, realpathSync, statSync } from 'node:fs';
import { KnownError } from '../../../shared/errors/codes.ts';
import { identityOf } from '../db/fileIdentity.ts';

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
 * stopped program left the journal that SQLite looks for under no other name. Throws FILE_MISSING.
 * @param open the open file
 * @param known names under which files were opened before
 */
export function oneName(given: string, open: string | null, known: readonly string[]): string {
  const path = realPath(given);
  if (path === open || statSync(path).nlink < 2) return path;
  const identity = identityAt(path);
  const others = [...(open === null ? [] : [open]), ...known].filter((name) => identityAt(name) === identity);
  return others.find((name) => name === open || existsSync(`${name}-journal`)) ?? path;
}

function identityAt(path: string): string | null {
  try {
    return identityOf(path);
  } catch {
    return null;
  }
}
