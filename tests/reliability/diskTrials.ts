// A disk that refuses: what was acknowledged is there, what was refused is not hidden, and the file stays whole.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { runVictim } from './killCycles.ts';
import { makeFile } from './networks.ts';

export type DiskFound = {
  readonly acked: number;
  readonly removed: number;
  readonly refused: number;
  readonly codes: readonly string[];
  /** Errors that were really injected; 0 where the limit itself is the error. */
  readonly injected: number;
  readonly complaints: readonly string[];
};

/** A file that may not grow beyond so much more than it is: every write beyond it fails with EFBIG. Linux and macOS. */
export function fileSizeLimit(moreBytes: number, refusals = 150): Promise<DiskFound> {
  return inFolder(mkdtempSync(join(tmpdir(), 'ketenkaart-limit-')), (folder) => {
    const blocks = Math.ceil((statSync(join(folder, 'proef.ketenkaart')).size + moreBytes) / 512);
    return trial(folder, ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh'], { VICTIM_REFUSALS: String(refusals) });
  });
}

/** A disk of so many kB that runs full. Linux, as root. */
export async function fullDisk(kilobytes: number): Promise<DiskFound> {
  const disk = mkdtempSync(join(tmpdir(), 'ketenkaart-vol-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
  try {
    const folder = join(disk, 'map');
    mkdirSync(folder);
    return await inFolder(folder, () => trial(folder, [], {}));
  } finally {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

/** Writes and flushes of the file that fail now and then. Linux with a C compiler. */
export function injectedErrors(
  seed: number,
  wanted: { readonly write: number; readonly flush: number; readonly errno: number },
): Promise<DiskFound> {
  return inFolder(mkdtempSync(join(tmpdir(), 'ketenkaart-eio-')), async (folder) => {
    const log = join(folder, 'injected');
    const found = await trial(folder, [], {
      LD_PRELOAD: shim(),
      FAULT_MATCH: 'proef.ketenkaart',
      FAULT_WRITE: String(wanted.write),
      FAULT_FLUSH: String(wanted.flush),
      FAULT_ERRNO: String(wanted.errno),
      FAULT_SEED: String(seed),
      FAULT_LOG: log,
    });
    return { ...found, injected: existsSync(log) ? statSync(log).size : 0 };
  });
}

async function inFolder(folder: string, run: (folder: string) => Promise<DiskFound>): Promise<DiskFound> {
  try {
    makeFile(join(folder, 'proef.ketenkaart'));
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function trial(
  folder: string,
  around: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<DiskFound> {
  const { lines } = await runVictim('refused', folder, null, around, env);
  const acked = lines.filter((line) => line.startsWith('ack ')).map((line) => `Anna ${line.slice(4)}`);
  const gone = new Set(lines.filter((line) => line.startsWith('gone ')).map((line) => `Anna ${line.slice(5)}`));
  const refused = lines.filter((line) => line.startsWith('fail '));
  const shown = lines.filter((line) => line.startsWith('shown ')).map((line) => line.slice(6));
  const complaints: string[] = [];
  try {
    const { db } = openNetworkFile(join(folder, 'proef.ketenkaart'), null);
    const names = db.prepare("SELECT label FROM actor WHERE kind = 'person'").pluck().all() as string[];
    const present = new Set(names);
    complaints.push(...acked.filter((name) => !present.has(name) && !gone.has(name)).map((name) => `lost ${name}`));
    complaints.push(...[...gone].filter((name) => present.has(name)).map((name) => `not removed ${name}`));
    // What the window was shown after the last error is what is in the file.
    if (shown.at(-1) !== String(names.length)) complaints.push(`shown ${shown.at(-1)}, in the file ${names.length}`);
    db.close();
  } catch (thrown) {
    complaints.push(`does not open: ${String(thrown)}`);
  }
  if (!lines.includes('done')) complaints.push('the program stopped');
  const codes = [...new Set(refused.map((line) => line.slice(5)))].toSorted();
  return { acked: acked.length, removed: gone.size, refused: refused.length, codes, injected: 0, complaints };
}

/** The library that lets calls on chosen files fail or wait; null where it cannot be made: Linux with a C compiler only. */
export function shimIfAny(): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return shim();
  } catch {
    return null;
  }
}

function shim(): string {
  const target = join(tmpdir(), `ketenkaart-shim-${process.pid}.so`);
  if (!existsSync(target)) {
    const source = fileURLToPath(new URL('shim.c', import.meta.url));
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', target, source, '-ldl']);
  }
  return target;
}
