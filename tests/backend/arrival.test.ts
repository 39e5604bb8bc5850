// A file that takes no room here is read through before it is opened, and how far that is can be asked.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArrivals } from '../../electron/backend/session/arrival.ts';
import { isFetchedFirst } from '../../electron/backend/session/reach.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-komt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('only a file with contents that take no room here is with a cloud service', () => {
  expect([
    isFetchedFirst({ size: 90_000, blocks: 0 }),
    isFetchedFirst({ size: 90_000, blocks: 176 }),
    isFetchedFirst({ size: 0, blocks: 0 }),
  ]).toEqual([true, false, false]);
});

test('a file that is here, is not there, or is none is not waited for', async () => {
  const told: unknown[] = [];
  const arrivals = createArrivals(() => told.push(arrivals.waiting()));
  writeFileSync(join(folder, 'regio.ketenkaart'), 'x');
  for (const name of ['regio.ketenkaart', 'nergens.ketenkaart', '']) await arrivals.of(join(folder, name));
  expect(told).toEqual([]);
});

// A hole in a file takes no room, as a file that is still elsewhere.
test.skipIf(process.platform !== 'linux')(
  'one that takes long is read to its end, and told how far it is',
  async () => {
    const path = join(folder, 'regio.ketenkaart');
    const size = 40_000_000_000;
    writeFileSync(path, '');
    truncateSync(path, size);
    const told: { readonly done: number; readonly total: number }[] = [];
    const arrivals = createArrivals(() => {
      const waiting = arrivals.waiting();
      if (!waiting) return;
      told.push(waiting);
      if (told.length === 4) arrivals.stop();
    });
    await expect(arrivals.of(path)).rejects.toMatchObject({ code: 'OPEN_STOPPED', params: { name: 'regio' } });
    expect(told[0]).toEqual({ name: 'regio', done: 0, total: 0 });
    const far = told.slice(1).map(({ done }) => done);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
    expect(new Set(told.slice(1).map(({ total }) => total))).toEqual(new Set([size]));
    truncateSync(path, 0);
  },
);
