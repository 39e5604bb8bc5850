// Whether a kept copy still has a person in it.
import { readFileSync } from 'node:fs';
import type { HoldingCopy } from '../../../shared/api/routes/privacy.ts';
import { openCopy } from './copyContents.ts';

/**
 * `yes` when a record or a step of the copy is the person's or a name of theirs stands anywhere in its bytes; null when
 * neither is so, and `unknown` when the copy cannot be read.
 */
export function holdsPerson(
  path: string,
  ids: readonly string[],
  words: readonly string[],
): HoldingCopy['holds'] | null {
  try {
    const bytes = readFileSync(path);
    if ([...ids, ...words].some((text) => bytes.includes(text))) return 'yes';
    const copy = openCopy(path);
    try {
      return copy.prepare(known).pluck().get(JSON.stringify(ids)) ? 'yes' : null;
    } finally {
      copy.close();
    }
  } catch {
    return 'unknown';
  }
}

const known = 'SELECT 1 FROM actor WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1';
