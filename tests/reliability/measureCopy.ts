// How long a copy takes, written, checked and flushed, beside a bare copy of the same bytes, and how long a change waits
// meanwhile.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShelf } from '../../electron/backend/backup/copyShelf.ts';
import { keepCopyInSteps, writeVerifiedCopy } from '../../electron/backend/db/copies.ts';
import { flush } from '../../electron/backend/db/flush.ts';
import { createBackend } from '../../electron/backend/createBackend.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { importOfSize } from './networks.ts';

const turns = 9;

type Took = {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** Milliseconds of processor time, of this program and of the system for it. */
  readonly processor: number;
};

type Round = { readonly bare: Took; readonly copy: Took; readonly anew: Took; readonly longest: number };

/**
 * Each of them in turn, nine times; the medians count.
 * @param partners how many are read in to make the file large
 */
export async function measureCopy(partners: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-maat-'));
  const file = join(folder, 'groot.ketenkaart');
  try {
    createNetworkFile(file, 'Groot');
    const { db, isReadOnly } = openNetworkFile(file, null);
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
    backend.dispatch('import.apply', importOfSize(partners, 'groot'));
    const bare = join(folder, 'kaal');
    const anew = join(folder, 'opgeschoond');
    const rounds: Round[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      // A copy is a new file, so the bare one is too.
      for (const path of [bare, anew]) rmSync(path, { force: true });
      const bareTook = await measure(() => {
        copyFileSync(file, bare);
        flush(bare);
      });
      const beat = startBeat();
      const took = await measure(() =>
        keepCopyInSteps(db, openShelf(join(folder, 'kopieën'), file, new Date()), new Date(), 'work'),
      );
      const longest = await beat.stop();
      const anewTook = await measure(() => writeVerifiedCopy(db, anew));
      rounds.push({ bare: bareTook, copy: took, anew: anewTook, longest });
    }
    const bytes = statSync(file).size;
    backend.close();
    const told = (which: 'bare' | 'copy' | 'anew') => {
      const [clock, processor] = (['clock', 'processor'] as const).map((time) => {
        const own = median(rounds.map((round) => round[which][time]));
        return `${own.toFixed(0)} ms (${(own / median(rounds.map((round) => round.bare[time]))).toFixed(1)} times)`;
      });
      return `${clock} by the clock, ${processor} of processor time`;
    };
    return [
      `${(bytes / 1e6).toFixed(1)} MB, medians of ${turns} in turn: bare copy with flush ${told('bare')}`,
      `copy, written, checked and flushed ${told('copy')}, ${median(rounds.map(({ longest }) => longest)).toFixed(0)} ms at one stretch`,
      `written anew by SQLite, with the whole check and flush ${told('anew')}`,
    ].join('; ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A beat stands for a change that wants to be saved while the copy is made. */
function startBeat(): { readonly stop: () => Promise<number> } {
  let last = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return {
    stop: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      clearInterval(beat);
      return longest;
    },
  };
}

async function measure(run: () => unknown): Promise<Took> {
  const before = process.cpuUsage();
  const begun = performance.now();
  await run();
  const clock = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1_000 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
