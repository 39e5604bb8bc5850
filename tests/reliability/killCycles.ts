// Kills a working program at a random moment and looks at what it left.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { build } from 'vite';
import { findShelf } from '../../electron/backend/backup/copyShelf.ts';
import { openCopy } from '../../electron/backend/db/copyContents.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { makeFile, makeOldFile } from './networks.ts';
import { readableBeside, trialKeyOf } from './trialKeys.ts';

export const killPhases = ['save', 'import', 'migration', 'copy', 'restore', 'password', 'undo', 'create'] as const;
export type KillPhase = (typeof killPhases)[number];

/** What was found after one kill; every complaint is a failure. */
export type Found = { readonly acked: number; readonly hadJournal: boolean; readonly complaints: readonly string[] };

let victim = fileURLToPath(new URL('victim.ts', import.meta.url));

/**
 * Makes one file of the victim, which starts in half the time: reading a hundred and more modules is most of a short life.
 * It lies in `.cache/`, from where it finds the packages.
 */
export async function compileVictim(): Promise<void> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const outDir = join(root, '.cache', 'reliability');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: victim, outDir, rolldownOptions: { output: { entryFileNames: 'victim.mjs' } } },
    ssr: { noExternal: true, external: ['better-sqlite3', 'better-sqlite3-multiple-ciphers'] },
  });
  victim = join(outDir, 'victim.mjs');
}

export type Run = { readonly lines: readonly string[]; readonly code: number | null };

/** Starts the victim; kills it `after` ms after it is ready, or lets it end when that is null. */
export function runVictim(
  phase: string,
  folder: string,
  after: number | null,
  around: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const file = join(folder, 'proef.ketenkaart');
  const line = [...around, process.execPath, victim, phase, file, join(folder, 'kopieën')];
  const child = spawn(line[0] ?? '', line.slice(1), {
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own, so that what runs around the program dies with it.
    detached: around.length > 0,
    // A start is mostly reading the program: with its compiled form kept, five hundred of them take half the time.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'ketenkaart-compiled'), ...process.env, ...env, NODE_NO_WARNINGS: '1' },
  });
  let text = '';
  let isReady = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (isReady || after === null || !text.includes('ready\n')) return;
    isReady = true;
    setTimeout(() => {
      // What has ended meanwhile has nothing left to kill.
      if (child.exitCode !== null || child.pid === undefined) return;
      if (around.length > 0) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    }, after);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      resolve({ lines: whole.split('\n').filter(Boolean), code });
    });
  });
}

/** One kill in a phase. `after` is in milliseconds. */
export async function killOnce(phase: KillPhase, after: number): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kill-'));
  try {
    const file = join(folder, 'proef.ketenkaart');
    if (phase === 'migration') makeOldFile(file);
    else makeFile(file);
    const { lines } = await runVictim(phase, folder, after);
    const acked = lines.filter((line) => line.startsWith('ack ')).map((line) => line.slice(4));
    const hadJournal = existsSync(`${file}-journal`);
    return { acked: acked.length, hadJournal, complaints: judge(phase, folder, acked) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with a file after a kill, given what was acknowledged. */
export function judge(phase: KillPhase | 'boast', folder: string, acked: readonly string[]): readonly string[] {
  const file = join(folder, 'proef.ketenkaart');
  let db: Database;
  try {
    // Opening itself checks structure, references and schema, and rolls back what was half.
    const opened = openNetworkFile(file, join(folder, 'kopieën'), trialKeyOf(file));
    db = opened.db;
    if (opened.setAside) return ['took its own journal for that of another file'];
  } catch (thrown) {
    return [`does not open: ${String(thrown)}`];
  }
  try {
    const readable = phase === 'password' ? readableBeside(folder, file, 'Lister') : [];
    const made = phase === 'create' ? judgeNewFiles(folder, acked) : [];
    return [...judgeRows(phase, db, acked), ...readable, ...made, ...judgeCopies(phase, folder, acked)];
  } finally {
    db.close();
  }
}

function judgeRows(phase: KillPhase | 'boast', db: Database, acked: readonly string[]): readonly string[] {
  const number = (sql: string) => db.prepare(sql).pluck().get() as number;
  const names = db.prepare("SELECT label FROM actor WHERE kind = 'person'").pluck().all() as string[];
  const organisations = number('SELECT count(*) FROM organisation');
  switch (phase) {
    case 'save':
    case 'boast': {
      const present = new Set(names);
      const lost = acked.filter((name) => !present.has(`Anna ${name}`));
      const [persons, positions, steps] = [
        names.length,
        number('SELECT count(*) FROM position'),
        number('SELECT count(*) FROM change_set') - 1,
      ];
      return [
        ...lost.map((name) => `lost ${name}`),
        ...(persons === positions && persons === steps
          ? []
          : [`partial: ${persons} persons, ${positions} positions, ${steps} steps`]),
        ...(persons - acked.length > 1 ? [`${persons} present, ${acked.length} acknowledged`] : []),
      ];
    }
    case 'undo': {
      // Of three answers a person came, went and came back: what is there is the last of them or the one that was coming.
      const thereAfter = (answers: number) => Math.floor(answers / 3) + (answers % 3 === 1 ? 1 : 0);
      const positions = number('SELECT count(*) FROM position');
      const steps = number('SELECT count(*) FROM change_set WHERE undone_at IS NULL') - 1;
      const expected = [thereAfter(acked.length), thereAfter(acked.length + 1)];
      return [
        ...(names.length === positions && names.length === steps
          ? []
          : [`partial: ${names.length} persons, ${positions} positions, ${steps} steps`]),
        ...(expected.includes(names.length) ? [] : [`${names.length} present, expected ${expected.join(' or ')}`]),
      ];
    }
    case 'import':
      if ((organisations - 1) % 400 !== 0) return [`partial import: ${organisations - 1}`];
      return (organisations - 1) / 400 < acked.length ? [`lost an import: ${organisations - 1}`] : [];
    case 'restore':
      return organisations === 1 || organisations === 2 ? [] : [`neither state: ${organisations}`];
    default:
      return organisations === 1 ? [] : [`${organisations} partners`];
  }
}

/** A new file has its name only when it is whole, and what was said of it is in it. */
function judgeNewFiles(folder: string, acked: readonly string[]): readonly string[] {
  const names = readdirSync(folder).filter((name) => /^nieuw \d+\.ketenkaart$/.test(name));
  const gone = acked
    .filter((turn) => !names.includes(`nieuw ${turn}.ketenkaart`))
    .map((turn) => `nieuw ${turn} is gone`);
  const bad = names.flatMap((name) => {
    try {
      const { db } = openNetworkFile(join(folder, name), join(folder, 'kopieën'), null);
      const partners = db.prepare('SELECT count(*) FROM organisation').pluck().get();
      db.close();
      const isSaid = acked.includes(name.slice('nieuw '.length, -'.ketenkaart'.length));
      return partners === 1 || (partners === 0 && !isSaid) ? [] : [`${name} has ${String(partners)} partners`];
    } catch (thrown) {
      return [`${name}: ${String(thrown)}`];
    }
  });
  return [...gone, ...bad];
}

function judgeCopies(phase: KillPhase | 'boast', folder: string, acked: readonly string[]): readonly string[] {
  const shelf = findShelf(join(folder, 'kopieën'), join(folder, 'proef.ketenkaart'));
  const copies = shelf?.list() ?? [];
  const bad = copies.flatMap(({ id }) => {
    try {
      openCopy(shelf?.pathOf(id) ?? '', trialKeyOf(join(folder, 'proef.ketenkaart'))).close();
      return [];
    } catch (thrown) {
      return [`copy ${id}: ${String(thrown)}`];
    }
  });
  const last = acked.at(-1);
  const isGone =
    (phase === 'copy' || phase === 'restore') && last !== undefined && !copies.some(({ id }) => id === last);
  return [...bad, ...(isGone ? [`acknowledged copy ${last} is gone`] : [])];
}
