// The last saved state that is held outside the disk of the file: whole, and as unreadable as the file itself.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeImage } from '../../electron/backend/db/copies.ts';
import { openCopy } from '../../electron/backend/db/copyContents.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { createLiveFile } from '../../electron/backend/liveFile.ts';
import type { FileKey } from '../../electron/backend/protection/fileKey.ts';
import { protectFile } from '../../electron/backend/protection/protectFile.ts';
import { dumpOf } from '../reliability/networks.ts';
import { trialKeys } from '../reliability/trialKeys.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-beeld-'));
  createNetworkFile(at('regio.ketenkaart'), 'Regio');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dump = (path: string, key: FileKey | null) => {
  const db = openCopy(path, key);
  try {
    return dumpOf(db);
  } finally {
    db.close();
  }
};

test.each([
  ['plain', null],
  ['protected', trialKeys[1] ?? null],
])('of a %s file is what was last saved, written elsewhere to the last row', async (kind, key) => {
  const path = at('regio.ketenkaart');
  if (key !== null) protectFile({ path, copiesFolder: at('kopieën'), key: null, next: key });
  const images: ArrayBuffer[] = [];
  const open = createLiveFile({
    ...{ path, copiesFolder: at('kopieën'), key, clock: () => new Date(), publish: () => {}, log: () => {} },
    onImage: (bytes) => void images.push(bytes),
  });
  await expect.poll(() => images.length).toBe(1);
  open.call('organisation.create', { organisation: { name: 'Lister van de kanarie' } });
  await expect.poll(() => images.length).toBe(2);
  open.call('network.snapshot', {});
  const bytes = images.at(-1) ?? new ArrayBuffer();
  writeImage(bytes, at('gered.ketenkaart'), key);
  expect(Buffer.from(bytes).includes('kanarie')).toBe(kind === 'plain');
  expect(readFileSync(at('gered.ketenkaart'))).toEqual(Buffer.from(bytes));
  expect(dump(at('gered.ketenkaart'), key)).toBe(dump(path, key));
  // Nothing changed since, and nothing is replaced.
  expect(images).toHaveLength(2);
  expect(() => writeImage(bytes, at('gered.ketenkaart'), key)).toThrow('EEXIST');
  await open.close();
});
