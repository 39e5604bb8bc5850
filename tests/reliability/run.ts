// The long form: node tests/reliability/run.ts kill 500 | limit 20 | full 10 | errors 20 | round 1000 | size
// | power 2000 | control 200 | model 1000000. Prints one line per trial.
// MINUTES=15 before it stops each trial after that long and says how far it came; SEED=2 draws other moments, so that the
// counts of several runs add up. A kill asks nothing of the disk itself: TMPDIR=/dev/shm spares the waiting for it.
// MEMORY=moments.json keeps what the model trial saw of the memory.
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRandom } from '../../shared/graph/random.ts';
import { type DiskFound, fileSizeLimit, fullDisk, injectedErrors } from './diskTrials.ts';
import { compileVictim, killOnce, type KillPhase, killPhases } from './killCycles.ts';
import { commandModel } from './commandModel.ts';
import { measureCopy } from './measureCopy.ts';
import { slopeOf } from './memoryInUse.ts';
import { powerLoss } from './powerLoss.ts';
import { roundTrip } from './roundTrip.ts';

const [trial = '', count = '10', only = ''] = process.argv.slice(2);
const times = Number(count);
const seed = Number(process.env['SEED'] ?? 0);
const random = createRandom(20_261_122 + seed);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const minutes = Number(process.env['MINUTES'] ?? Number.POSITIVE_INFINITY);

/** Runs `once` so many times, or until its minutes are over. @returns how many times it ran */
async function repeat(once: (turn: number) => Promise<void> | void): Promise<number> {
  const end = performance.now() + minutes * 60_000;
  let done = 0;
  while (done < times && performance.now() < end) {
    await once(done);
    done += 1;
  }
  return done;
}

/** Milliseconds after "ready" within which a phase is killed: about as long as a few rounds of its work take. */
const within: Readonly<Record<KillPhase, number>> = {
  save: 60,
  import: 600,
  migration: 200,
  copy: 150,
  restore: 700,
  password: 600,
  undo: 400,
  create: 300,
};

async function kill(): Promise<readonly string[]> {
  await compileVictim();
  const complaints: string[] = [];
  for (const phase of killPhases.filter((each) => only === '' || each === only)) {
    let [acked, journals, wrong] = [0, 0, 0];
    const done = await repeat(async (cycle) => {
      const found = await killOnce(phase, random() * within[phase]);
      acked += found.acked;
      journals += Number(found.hadJournal);
      wrong += found.complaints.length;
      complaints.push(...found.complaints.map((each) => `${phase} ${cycle}: ${each}`));
    });
    print(
      `kill -9, ${phase}: ${done} cycles, ${acked} acknowledged, ${journals} with a journal left, ${wrong} lost or partial`,
    );
  }
  return complaints;
}

async function disk(name: string, run: (turn: number) => Promise<DiskFound>): Promise<readonly string[]> {
  const all: DiskFound[] = [];
  const done = await repeat(async (turn) => void all.push(await run(turn)));
  const sum = (pick: (found: DiskFound) => number) => all.reduce((total, found) => total + pick(found), 0);
  const codes = [...new Set(all.flatMap((found) => found.codes))].join(', ');
  print(
    `${name}: ${done} runs, ${sum((found) => found.injected)} errors injected, ${sum((found) => found.acked)} acknowledged, ${sum((found) => found.removed)} removed, ${sum((found) => found.refused)} refused (${codes}), ${sum((found) => found.complaints.length)} lost or untrue`,
  );
  return all.flatMap((found) => found.complaints);
}

const trials: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  kill,
  limit: () => disk('file size limit', (turn) => fileSizeLimit(20_000 + turn * 30_000)),
  full: () => disk('disk full', (turn) => fullDisk(1_800 + turn * 300)),
  errors: () =>
    disk('EIO on write and flush', (turn) =>
      injectedErrors(seed * 1_000 + turn + 1, { write: 200, flush: 60, errno: 5 }),
    ),
  round: async () => {
    const complaints: string[] = [];
    const done = await repeat((seed) => void complaints.push(...roundTrip(seed)));
    print(`round trip: ${done} random networks copied and restored, ${complaints.length} differ`);
    return complaints;
  },
  power: async () => {
    await compileVictim();
    const complaints: string[] = [];
    for (const phase of killPhases.filter((each) => only === '' || each === only)) {
      const end = performance.now() + minutes * 60_000;
      const isTime = () => performance.now() < end;
      let [images, acked, recordings, wrong] = [0, 0, 0, 0];
      // One recording is one course of events: after so many images of it another is made.
      while (images < times && isTime()) {
        const found = await powerLoss(phase, Math.min(200, times - images), random, {}, isTime);
        images += found.images;
        acked += found.acked;
        recordings += 1;
        wrong += found.complaints.length;
        complaints.push(...found.complaints);
      }
      print(
        `power failure, ${phase}: ${images} images of ${recordings} recordings, ${acked} acknowledged before them, ${wrong} lost or damaged`,
      );
    }
    return complaints;
  },
  /** These must go wrong: a program that does not wait for the disk. */
  control: async () => {
    await compileVictim();
    const found: string[] = [];
    for (const way of only === '' ? ['OFF', 'FULL', 'WAL'] : [only]) {
      const { images, complaints } = await powerLoss('plain', times, random, { VICTIM_WAY: way });
      print(`control ${way}: ${images} images, ${complaints.length} complaints, such as: ${complaints[0] ?? 'none'}`);
      if (complaints.length === 0) found.push(`control ${way} was not caught`);
    }
    return found;
  },
  model: async () => {
    const end = performance.now() + minutes * 60_000;
    const found = await commandModel(
      times,
      existsSync('/dev/shm') ? '/dev/shm' : tmpdir(),
      () => performance.now() < end,
      seed,
    );
    const slope = (part: 'heap' | 'native' | 'resident') => (slopeOf(found.memory, part) / 1e6).toFixed(2);
    const last = found.memory.at(-1);
    const mb = (bytes = 0) => (bytes / 1e6).toFixed(1);
    print(
      `commands against a model: ${found.commands}, of which ${found.undone} undone or redone, ${found.compared} times compared whole, ${found.complaints.length} differ`,
    );
    print(
      `memory at the end, and more per 100,000 over the second half (MB): in use ${mb(last?.heap)}, ${slope('heap')}; native ${mb(last?.native)}, ${slope('native')}; resident ${mb(last?.resident)}, ${slope('resident')}`,
    );
    if (process.env['MEMORY']) writeFileSync(process.env['MEMORY'], JSON.stringify(found.memory));
    return found.complaints;
  },
  size: async () => {
    print(await measureCopy(times));
    return [];
  },
};

const complaints = (await trials[trial]?.()) ?? [`no such trial: ${trial}`];
for (const complaint of complaints.slice(0, 50)) print(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
