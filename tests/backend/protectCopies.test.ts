// The copies of a file that gets a password, where the disk, and not the copy, is what fails.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CopyShelf, openShelf } from '../../electron/backend/backup/copyShelf.ts';
import { keepCopy } from '../../electron/backend/db/copies.ts';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import type * as Sqlite from '../../electron/backend/db/sqlite.ts';
import { rewriteUnder } from '../../electron/backend/db/sqlite.ts';
import { type FileKey, fits } from '../../electron/backend/protection/fileKey.ts';
import { finishCopies, keepFormerKey } from '../../electron/backend/protection/protectCopies.ts';
import { protectFile } from '../../electron/backend/protection/protectFile.ts';
import { testKey } from '../builders/protectedFile.ts';

vi.mock('../../electron/backend/db/sqlite.ts', async (original) => {
  const real = await original<typeof Sqlite>();
  return { ...real, rewriteUnder: vi.fn<typeof Sqlite.rewriteUnder>(real.rewriteUnder) };
});

let folder = '';
let shelf: CopyShelf;
let key: FileKey;
const at = (name: string) => join(folder, name);
const file = () => at('regio.ketenkaart');

// A file with two copies from before its password, newest first.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kopie-'));
  key = await testKey();
  createNetworkFile(file(), 'Regio');
  const { db } = openNetworkFile(file(), null);
  shelf = openShelf(at('kopieën'), file(), new Date());
  for (const day of [1, 2]) keepCopy(db, shelf, new Date(2026, 10, day), 'asked');
  db.close();
});
afterEach(() => {
  vi.mocked(rewriteUnder).mockClear();
  rmSync(folder, { recursive: true, force: true });
});

const pathOf = (index: number) => shelf.pathOf(shelf.list()[index]?.id ?? '') ?? '';
const failure = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['what is written is torn', (target: string) => writeFileSync(target, readFileSync(file()).fill(0xff, 5_000))],
  [
    'SQLite cannot write',
    () => {
      throw failure('SQLITE_ERROR');
    },
  ],
])('a sound plain copy stays when %s', (_what, write) => {
  const path = pathOf(0);
  const bytes = readFileSync(path);
  vi.mocked(rewriteUnder).mockImplementationOnce((_source, _key, target) => write(target));
  expect(finishCopies(at('kopieën'), file(), key)).toMatchObject({ removed: 0 });
  expect(shelf.list()).toHaveLength(2);
  expect(readFileSync(path)).toEqual(bytes);
});

test.each(['EACCES', 'ENOSPC', 'SQLITE_FULL'])('a copy that cannot be written (%s) holds up no other', (code) => {
  const [first, second] = [pathOf(0), pathOf(1)];
  vi.mocked(rewriteUnder).mockImplementationOnce(() => {
    throw failure(code);
  });
  expect(finishCopies(at('kopieën'), file(), key)).toEqual({ rewritten: 1, removed: 0, left: 1 });
  expect([fileHead(first).kind, fileHead(second).kind]).toEqual(['plain', 'protected']);
  expect(finishCopies(at('kopieën'), file(), key)).toEqual({ rewritten: 1, removed: 0, left: 0 });
  expect(fileHead(first).kind).toBe('protected');
});

test('the former keys are kept until the last copy has the new one, over two changes of password', async () => {
  finishCopies(at('kopieën'), file(), key);
  const [next, last] = [await testKey('een ander wachtwoord'), await testKey('een derde wachtwoord')];
  const shelfFolder = dirname(pathOf(0));
  for (const [former, present] of [
    [key, next],
    [next, last],
  ] as const) {
    keepFormerKey(shelfFolder, former, present);
    vi.mocked(rewriteUnder).mockImplementationOnce(() => {
      throw failure('ENOSPC');
    });
    expect(finishCopies(at('kopieën'), file(), present)).toEqual({ rewritten: 1, removed: 0, left: 1 });
  }
  expect(finishCopies(at('kopieën'), file(), last)).toEqual({ rewritten: 1, removed: 0, left: 0 });
  expect([pathOf(0), pathOf(1)].map((path) => fits(last, fileHead(path).salt))).toEqual([true, true]);
  expect(readdirSync(shelfFolder)).not.toContain('vorige-sleutel');
});

test('a change of password that fails leaves the keys that a copy still waits for', async () => {
  const change = (present: FileKey | null, next: FileKey) =>
    protectFile({ path: file(), copiesFolder: at('kopieën'), key: present, next });
  const [next, last] = [await testKey('een ander wachtwoord'), await testKey('een derde wachtwoord')];
  const fail = () => {
    throw failure('ENOSPC');
  };
  const real = vi.mocked(rewriteUnder).getMockImplementation() ?? fail;
  change(null, key);
  vi.mocked(rewriteUnder).mockImplementationOnce(real).mockImplementationOnce(fail);
  expect(change(key, next)).toEqual({ rewritten: 1, removed: 0, left: 1 });
  vi.mocked(rewriteUnder).mockImplementationOnce(fail);
  expect(() => change(next, last)).toThrow('ENOSPC');
  expect(finishCopies(at('kopieën'), file(), next)).toEqual({ rewritten: 1, removed: 0, left: 0 });
});

test('a copy that cannot be written keeps the password on the file, and a damaged one does not', () => {
  protectFile({ path: file(), copiesFolder: at('kopieën'), key: null, next: key });
  const free = () => protectFile({ path: file(), copiesFolder: at('kopieën'), key, next: null });
  vi.mocked(rewriteUnder).mockImplementationOnce(() => {
    throw failure('ENOSPC');
  });
  expect(free).toThrow('ENOSPC');
  expect(fileHead(file()).kind).toBe('protected');
  finishCopies(at('kopieën'), file(), key);
  writeFileSync(pathOf(0), readFileSync(pathOf(0)).fill(0xff, 5_000));
  expect(free()).toEqual({ rewritten: 1, removed: 0, left: 1 });
  expect(fileHead(file()).kind).toBe('plain');
});
