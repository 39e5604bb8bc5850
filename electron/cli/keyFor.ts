// The password of a protected file on the command line. Never an argument: others on the computer could read it there.
import { KnownError } from '../../shared/errors/codes.ts';
import { fileHead } from '../backend/db/fileHead.ts';
import { type FileKey, fits, keyOfCode, keyOfPasswordNow } from '../backend/protection/fileKey.ts';
import { RefusedError } from './output.ts';

/** The variable that holds the password or the recovery code. */
const variable = 'KETENKAART_WACHTWOORD';

/** The key of a file; null for one without a password. Throws a sentence when it is not given or not right. */
export function keyFor(path: string): FileKey | null {
  const { kind, salt } = fileHead(path);
  if (kind !== 'protected') return null;
  const given = process.env[variable];
  if (!given)
    throw new RefusedError(
      `Dit bestand heeft een wachtwoord. Zet het wachtwoord of de herstelcode in de omgevingsvariabele ${variable}.`,
    );
  const byCode = keyOfCode(given, salt);
  const key = byCode !== null && fits(byCode, salt) ? byCode : keyOfPasswordNow(given, salt);
  if (key === null) throw new KnownError('PASSWORD_WRONG');
  return key;
}
