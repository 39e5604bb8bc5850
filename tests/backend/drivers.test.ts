// Both drivers are really tried: the project `ciphers` runs all of this on the one that can encrypt.
import { expect, test } from 'vitest';
import { openInMemory } from '../../electron/backend/db/sqlite.ts';

test('plain files go through the driver that was asked for', () => {
  const db = openInMemory();
  const canEncrypt =
    (db.pragma('cipher_version') as unknown[]).length > 0 || (db.pragma('cipher') as unknown[]).length > 0;
  db.close();
  expect(canEncrypt).toBe(process.env['KETENKAART_SQLITE'] === 'ciphers');
});
