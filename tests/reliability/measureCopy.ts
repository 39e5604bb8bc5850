// How long a copy takes, beside a bare copy of the same bytes, and how long a change waits meanwhile.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShelf } from '../../electron/backend/backup/copyShelf.ts';
import { keepCopyInSteps } from '../../electron/backend/db/copies.ts';
import { flush } from '../../electron/backend/db/flush.ts';
import { createBackend } from '../../electron/backend/createBackend.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { importOfSize } from './networks.ts';

/** @param partners how many are read in to make the file large */
export async function measureCopy(partners: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-maat-'));
  const file = join(folder, 'groot.ketenkaart');
  try {
    createNetworkFile(file, 'Groot');
    const { db, isReadOnly } = openNetworkFile(file, null);
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
    backend.dispatch('import.apply', importOfSize(partners, 'groot'));
    const bare = ms(() => {
      copyFileSync(file, join(folder, 'kaal'));
      flush(join(folder, 'kaal'));
    });
    const vacuumed = join(folder, 'opgeschoond');
    const written = ms(() => {
      db.prepare('VACUUM INTO ?').run(vacuumed);
      flush(vacuumed);
    });
    const copy = openSqlite(vacuumed, null);
    const checked = ms(() => copy.pragma('quick_check'));
    copy.close();
    let last = performance.now();
    let longest = 0;
    // A beat stands for a change that wants to be saved while the copy is made.
    const beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 1);
    const begun = performance.now();
    await keepCopyInSteps(db, openShelf(join(folder, 'kopieën'), file, new Date()), new Date(), 'work');
    const whole = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 5));
    clearInterval(beat);
    const bytes = statSync(file).size;
    backend.close();
    const times = (took: number) => `${took.toFixed(0)} ms, ${(took / bare).toFixed(1)} times`;
    return [
      `copy of ${(bytes / 1e6).toFixed(1)} MB: ${times(whole)}, of which ${longest.toFixed(0)} ms at one stretch`,
      `bare copy with flush ${bare.toFixed(0)} ms; written anew with flush ${times(written)}; checked ${times(checked)}`,
    ].join('; ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ms(run: () => void): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}
