// In which order the disk is asked, where a power failure in between would cost something. Found by `run.ts power`.
import type * as Files from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFormerKey } from '../../electron/backend/protection/protectCopies.ts';
import { takePlace } from '../../electron/backend/protection/wipe.ts';
import { trialKeys } from '../reliability/trialKeys.ts';

const asked = vi.hoisted((): string[] => []);
vi.mock('node:fs', async (original) => {
  const real = await original<typeof Files>();
  const noted = {
    renameSync: (from: string, to: string) => {
      asked.push('rename');
      real.renameSync(from, to);
    },
    writeSync: (handle: number, bytes: Buffer, from: number, length: number, at: number) => {
      asked.push('empty');
      return real.writeSync(handle, bytes, from, length, at);
    },
    fsyncSync: (handle: number) => {
      asked.push(real.fstatSync(handle).isDirectory() ? 'flush folder' : 'flush file');
      real.fsyncSync(handle);
    },
  };
  return { ...real, ...noted, default: { ...real, ...noted } };
});

// Windows has no flush of a folder.
const flushedFolder = process.platform === 'win32' ? [] : ['flush folder'];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-volgorde-'));
  asked.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the readable file is emptied only when the new one has its name on the disk', () => {
  const [beside, path] = [join(folder, 'nieuw'), join(folder, 'net.ketenkaart')];
  writeFileSync(beside, 'nieuw');
  writeFileSync(path, 'oud');
  takePlace(beside, path, true);
  expect(asked).toEqual(['rename', ...flushedFolder, 'empty', 'flush file']);
});

test('the key that is replaced is on the disk under its name before the file gets the new one', () => {
  const [, former, next] = trialKeys;
  if (!former || !next) throw new Error('no trial keys');
  keepFormerKey(folder, former, next);
  expect(asked).toEqual(['flush file', ...flushedFolder]);
});
