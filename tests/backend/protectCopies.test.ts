// The copies of a file that gets a password, where the disk, and not the copy, is what fails.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CopyShelf, openShelf } from '../../electron/backend/backup/copyShelf.ts';
import { keepCopy } from '../../electron/backend/db/copies.ts';
import { openCopy } from '../../electron/backend/db/copyContents.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { rewriteUnder } from '../../electron/backend/db/sqlite.ts';
import type { FileKey } from '../../electron/backend/protection/fileKey.ts';
import { finishCopies } from '../../electron/backend/protection/protectCopies.ts';
import { testKey } from '../builders/protectedFile.ts';

vi.mock('../../electron/backend/db/sqlite.ts', async (original) => {
  const real = await original<typeof import('../../electron/backend/db/sqlite.ts')>();
  return { ...real, rewriteUnder: vi.fn(real.rewriteUnder) };
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
