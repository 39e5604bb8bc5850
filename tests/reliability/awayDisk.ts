// An app in a process of its own, on a disk that can be taken away: by the shim every call on it then waits or fails.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openCopy } from '../../electron/backend/db/copyContents.ts';
import { dumpOf } from './networks.ts';

export type AwayDisk = {
  /** On the disk that can go. */
  readonly file: string;
  /** On the disk that stays. */
  readonly home: string;
  readonly ask: (verb: string, ...words: readonly unknown[]) => Promise<unknown>;
  readonly events: readonly unknown[];
  /** `hang`, or the number of an error. */
  readonly shut: (how: 'hang' | number) => void;
  readonly free: () => void;
  readonly end: () => Promise<void>;
};

/** Starts an app. @param shim from `shimIfAny` */
export async function startOnAwayDisk(shim: string): Promise<AwayDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-weg-'));
  const [share, home, gate] = [join(folder, 'netwerkmap'), join(folder, 'thuis'), join(folder, 'poort')];
  mkdirSync(share);
  mkdirSync(home);
  const script = fileURLToPath(new URL('sessionProcess.ts', import.meta.url));
  const child = spawn(process.execPath, [script, join(home, 'app')], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      LD_PRELOAD: shim,
      FAULT_MATCH: '/netwerkmap/',
      FAULT_GATE: gate,
    },
  });
  const waiting = new Map<number, (answer: unknown) => void>();
  const events: unknown[] = [];
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the app ended: ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [what, answer] = JSON.parse(line) as [number | 'event', unknown];
      if (what !== 'event') return waiting.get(what)?.(answer);
      if (answer === 'ready') resolve();
      else events.push(answer);
    });
  });
  let number = 0;
  const ask = (verb: string, ...words: readonly unknown[]) => {
    number += 1;
    const own = number;
    return new Promise((resolve) => {
      waiting.set(own, resolve);
      child.stdin.write(`${JSON.stringify([own, verb, ...words])}\n`);
    });
  };
  const free = () => rmSync(gate, { force: true });
  await ready;
  return {
    file: join(share, 'regio.ketenkaart'),
    home,
    ask,
    events,
    shut: (how) => writeFileSync(gate, String(how)),
    free,
    end: async () => {
      free();
      void ask('end');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everything in a file that is not open, as one text. */
export function dumpOfFile(path: string): string {
  const db = openCopy(path);
  try {
    return dumpOf(db);
  } finally {
    db.close();
  }
}
