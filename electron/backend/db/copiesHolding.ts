// Whether a kept copy still has a person in it.
import { readFileSync } from 'node:fs';
import type { HoldingCopy } from '../../../shared/api/routes/privacy.ts';
import type { FileKey } from '../protection/fileKey.ts';
import { openCopy } from './copyContents.ts';
import { keyOf } from './sqlite.ts';

/**
 * `yes` when a record or a step of the copy is the person's or a name of theirs stands anywhere in its bytes; null when
 * neither is so, and `unknown` when the copy cannot be read.
 */
export function holdsPerson(
  path: string,
  ids: readonly string[],
  words: readonly string[],
  key: FileKey | null,
): HoldingCopy['holds'] | null {
  try {
    const copy = openCopy(path, key);
    try {
      // The pages as they are behind a password, those that are no longer used with them.
      const bytes = keyOf(copy) === null ? readFileSync(path) : copy.serialize();
      if ([...ids, ...words].some((text) => bytes.includes(text))) return 'yes';
      return copy.prepare(known).pluck().get(JSON.stringify(ids)) ? 'yes' : null;
    } finally {
      copy.close();
    }
  } catch {
    return 'unknown';
  }
}

const known = 'SELECT 1 FROM actor WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1';
