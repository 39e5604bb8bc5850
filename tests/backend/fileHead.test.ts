// The first bytes of a file that is there and cannot be read: a virus scanner, a sync service or missing rights.
import type * as Fs from 'node:fs';
import type * as FsPromises from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { createRecentFiles } from '../../electron/backend/session/recentFiles.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>();
  return { ...real, openSync: vi.fn<typeof Fs.openSync>(real.openSync) };
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FsPromises>();
  return { ...real, open: vi.fn<typeof FsPromises.open>(real.open) };
});

let folder = '';
const at = (name: string) => join(folder, name);
const shut = (code: string) =>
  vi.mocked(openSync).mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code });
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kop-'));
  createNetworkFile(at('regio.ketenkaart'), 'Regio');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each(['EACCES', 'EPERM', 'EBUSY'])('a file that may not be read now (%s) is not called a strange one', (code) => {
  shut(code);
  expect(() => openNetworkFile(at('regio.ketenkaart'), null)).toThrow(
    expect.objectContaining({ code: 'FILE_UNREADABLE' }),
  );
});

test('what the disk says is passed on, and what is no file is nothing of ours', () => {
  shut('EIO');
  expect(() => fileHead(at('regio.ketenkaart'))).toThrow('EIO');
  mkdirSync(at('map'));
  expect([fileHead(at('nergens')).kind, fileHead(at('map')).kind]).toEqual(['other', 'other']);
});

test('a file that cannot be read keeps its place in the list of recent ones', async () => {
  const recent = createRecentFiles(folder);
  recent.add(at('regio.ketenkaart'));
  vi.mocked(open).mockRejectedValueOnce(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
  expect(await recent.list()).toMatchObject([{ name: 'regio', modifiedAt: expect.any(String) as string }]);
});
