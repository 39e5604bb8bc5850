// The keys of the trials with passwords: the same at every run, so that the judge knows them too.
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { clearReady } from '../../electron/backend/db/restore.ts';
import { type FileKey, fits } from '../../electron/backend/protection/fileKey.ts';
import { finishCopies } from '../../electron/backend/protection/protectCopies.ts';

function keyOf(sign: string): FileKey {
  const key = sign.repeat(64);
  const drawn = createHmac('sha256', Buffer.from(key, 'hex')).update('ketenkaart-1').digest('hex').slice(0, 8);
  return `${key}${sign.repeat(24)}${drawn}` as FileKey;
}

/** No password, one, another, and round again. */
export const trialKeys: readonly (FileKey | null)[] = [null, keyOf('a'), keyOf('b')];

/** The key the file is under now; null for a plain one, and for one that nobody of the trial made. */
export function trialKeyOf(file: string): FileKey | null {
  const { kind, salt } = fileHead(file);
  return kind === 'protected' ? (trialKeys.find((key) => key !== null && fits(key, salt)) ?? null) : null;
}

/** What opening does after a kill; then everything below the folder that can still be read although the file cannot. */
export function readableBeside(folder: string, file: string, word: string): readonly string[] {
  const key = trialKeyOf(file);
  clearReady(file);
  if (key === null) return [];
  finishCopies(join(folder, 'kopieën'), file, key);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => readFileSync(join(folder, name)).includes(word))
    .map((name) => `can be read: ${name}`);
}
