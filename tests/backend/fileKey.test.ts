// The key of a protected file: from a password, from a recovery code, and never from anything else.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { openForCheck, openNetworkFile } from '../../electron/backend/db/open.ts';
import { salvageFile } from '../../electron/backend/db/salvage/salvage.ts';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import {
  type FileKey,
  fits,
  keyOfCode,
  keyOfPassword,
  newFileKey,
  recoveryCode,
} from '../../electron/backend/protection/fileKey.ts';
import { waitAfter } from '../../electron/backend/session/tries.ts';
import { breakPage, makePeopledFile, pagesOf } from '../builders/damagedFile.ts';
import { cheapCost, protectTo, testKey, testPassword } from '../builders/protectedFile.ts';

let folder = '';
let key: FileKey;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-sleutel-'));
  key = await testKey();
  makePeopledFile(at('open.ketenkaart'), 40);
  protectTo(at('open.ketenkaart'), at('dicht.ketenkaart'), key);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const salt = () => fileHead(at('dicht.ketenkaart')).salt;
const countIn = (path: string, by: FileKey | null) => {
  const { db } = openNetworkFile(path, null, by);
  try {
    return db.prepare("SELECT count(*) FROM actor WHERE kind = 'person'").pluck().get();
  } finally {
    db.close();
  }
};
const readPast = (by: FileKey) => {
  const db = openSqlite(at('dicht.ketenkaart'), by, { readonly: true });
  try {
    return db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } finally {
    db.close();
  }
};
/** The protected file with some bytes changed. */
const changed = (change: (bytes: Buffer) => Buffer | void) => {
  const bytes = readFileSync(at('dicht.ketenkaart'));
  writeFileSync(at('anders.ketenkaart'), change(bytes) ?? bytes);
  return at('anders.ketenkaart');
};
const codeOf = (run: () => unknown) => {
  try {
    return run();
  } catch (thrown) {
    return (thrown as { code?: string }).code;
  }
};

describe('a protected file', () => {
  test('opens with its key, and holds what it held', () => {
    expect(countIn(at('dicht.ketenkaart'), key)).toBe(40);
    expect(readFileSync(at('dicht.ketenkaart')).includes('Voorbeeld')).toBe(false);
    expect(readFileSync(at('open.ketenkaart')).includes('Voorbeeld')).toBe(true);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.ketenkaart'))).toEqual([]);
  });

  test('asks for its password without a key, and says that another key is wrong', async () => {
    const other = await testKey('een heel ander wachtwoord');
    expect(codeOf(() => countIn(at('dicht.ketenkaart'), null))).toBe('PASSWORD_NEEDED');
    expect(codeOf(() => countIn(at('dicht.ketenkaart'), other))).toBe('PASSWORD_WRONG');
    expect(codeOf(() => openForCheck(at('dicht.ketenkaart')))).toBe('PASSWORD_NEEDED');
  });

  test('is known for what it is after a move, a new name and a longer way', () => {
    writeFileSync(at('Kopie van regio (1).ketenkaart.txt'), readFileSync(at('dicht.ketenkaart')));
    expect(fileHead(at('Kopie van regio (1).ketenkaart.txt')).kind).toBe('protected');
    expect(countIn(at('Kopie van regio (1).ketenkaart.txt'), key)).toBe(40);
  });

  // A wrong password is never called damage, and damage never a wrong password, wherever the bytes are beyond the salt.
  test.each([16, 17, 19, 20, 23, 24, 90, 4_000, 4_095, 5_000, 30_000])('is damaged when byte %i is', (place) => {
    const path = changed((bytes) => void (bytes[place] = (bytes[place] ?? 0) ^ 4));
    expect(fileHead(path).kind).toBe('protected');
    expect(codeOf(() => countIn(path, null))).toBe('PASSWORD_NEEDED');
    expect(codeOf(() => countIn(path, key))).toBe('FILE_DAMAGED');
  });

  test('is damaged when it was cut off, and when two bytes of its head are gone', () => {
    expect(
      codeOf(() =>
        countIn(
          changed((bytes) => bytes.subarray(0, bytes.length / 2)),
          key,
        ),
      ),
    ).toBe('FILE_DAMAGED');
    expect(
      codeOf(() =>
        countIn(
          changed((bytes) => bytes.subarray(0, 5_000)),
          key,
        ),
      ),
    ).toBe('FILE_DAMAGED');
    expect(
      codeOf(() =>
        countIn(
          changed((bytes) => void bytes.fill(7, 16, 18)),
          key,
        ),
      ),
    ).toBe('FILE_DAMAGED');
  });

  test('is no Ketenkaart file when it is something else, or its first page is zeroes', () => {
    for (const text of ['PK zip', 'x'.repeat(8_000), '']) {
      writeFileSync(at('iets.ketenkaart'), text);
      expect(fileHead(at('iets.ketenkaart')).kind).toBe('other');
    }
    expect(
      codeOf(() =>
        countIn(
          changed((bytes) => void bytes.fill(0, 0, 4_096)),
          key,
        ),
      ),
    ).toBe('FILE_NOT_OURS');
  });

  test('is salvaged around a broken page, into a file of the same key', () => {
    const path = changed(() => undefined);
    breakPage(path, pagesOf(path, 'area', key)[1] ?? 0);
    const report = salvageFile(path, at('gered.ketenkaart'), key);
    expect(report.counts.organisations).toBeGreaterThan(0);
    expect(readFileSync(at('gered.ketenkaart')).includes('Voorbeeld')).toBe(false);
    expect(fits(key, fileHead(at('gered.ketenkaart')).salt)).toBe(true);
    expect(codeOf(() => countIn(at('gered.ketenkaart'), key))).toBeGreaterThan(0);
    rmSync(at('gered.ketenkaart'));
  });

  test('of which the first page is broken has nothing left to salvage, and stays as it is', () => {
    const path = changed((bytes) => void bytes.fill(1, 30, 90));
    expect(codeOf(() => salvageFile(path, at('gered.ketenkaart'), key))).toBe('NOTHING_SAVED');
    expect(readdirSync(folder)).not.toContain('gered.ketenkaart');
  });
});

describe('a key', () => {
  test('comes from its password alone, also where accents are typed otherwise', async () => {
    const accented = await newFileKey('één café', cheapCost);
    const head = Buffer.from(accented.slice(64), 'hex');
    expect(await keyOfPassword('één café'.normalize('NFD'), head, cheapCost)).toBe(accented);
    expect(await keyOfPassword('een cafe', head, cheapCost)).toBeNull();
    expect(await newFileKey('één café', cheapCost)).not.toBe(accented);
  });

  test('is never reached by a thousand wrong passwords', async () => {
    const right = await keyOfPassword(testPassword, salt(), cheapCost);
    expect(right).toBe(key);
    for (let index = 0; index < 1_000; index += 1) {
      const wrong = await keyOfPassword(`${testPassword}${index}`, salt(), cheapCost);
      const other = await newFileKey(`${testPassword}${index}`, cheapCost);
      expect(wrong).toBeNull();
      // Nor does the cipher itself open by it, if somebody were to pass over the check.
      const forced = `${other.slice(0, 64)}${key.slice(64)}` as FileKey;
      expect(codeOf(() => countIn(at('dicht.ketenkaart'), forced))).toBe('PASSWORD_WRONG');
      expect(codeOf(() => readPast(forced))).toBe('SQLITE_NOTADB');
    }
  });

  test('is derived at the cost that was chosen', async () => {
    const head = Buffer.from((await newFileKey('x')).slice(64), 'hex');
    expect(await keyOfPassword('x', head, 2 ** 17)).not.toBeNull();
    expect(await keyOfPassword('x', head, 2 ** 16)).toBeNull();
  });
});

describe('a recovery code', () => {
  test('is eight groups of seven signs, and leads back to its key however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 48 }), (bytes) => {
        const any = Buffer.from(bytes).toString('hex') as FileKey;
        const code = recoveryCode(any);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{7}-){7}[0-9A-HJKMNP-TV-Z]{7}$/);
        const head = Buffer.from(any.slice(64), 'hex');
        expect(keyOfCode(code, head)).toBe(any);
        const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(keyOfCode(sloppy, head)).toBe(any);
      }),
      { numRuns: 10_000 },
    );
  });

  test('with one sign wrong, one missing or two changed about is told to be mistyped', () => {
    const code = recoveryCode(key);
    for (let index = 0; index < code.length; index += 1) {
      if (code[index] === '-') continue;
      const wrong = `${code.slice(0, index)}${code[index] === 'A' ? 'B' : 'A'}${code.slice(index + 1)}`;
      expect(keyOfCode(wrong, salt())).toBeNull();
      expect(keyOfCode(`${code.slice(0, index)}${code.slice(index + 1)}`, salt())).toBeNull();
    }
    expect(keyOfCode('', salt())).toBeNull();
    expect(keyOfCode(code, salt())).toBe(key);
  });
});

test('who guesses waits longer each time, a minute at most', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000].map(waitAfter)).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
});
