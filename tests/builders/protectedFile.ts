// Protected files for tests, made without a window: with a key that costs little to derive.
import { rewriteUnder } from '../../electron/backend/db/sqlite.ts';
import { type FileKey, newFileKey } from '../../electron/backend/protection/fileKey.ts';

/** A password as it is used in tests. */
export const testPassword = 'vier losse woorden bij elkaar';

/** scrypt at a cost of a millisecond, for tests that derive many keys. */
export const cheapCost = 2 ** 8;

/** A key as a file has it. */
export function testKey(password = testPassword): Promise<FileKey> {
  return newFileKey(password, cheapCost);
}

/** Writes a plain file to another path under a key. */
export function protectTo(plain: string, target: string, key: FileKey): void {
  rewriteUnder(plain, null, target, key);
}
