// The short form of the trials in run.ts, and the controls: the judge must catch a loss and a half change when there is one.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandModel } from './commandModel.ts';
import { type MemoryMoment, memoryInUse, slopeOf } from './memoryInUse.ts';
import { fileSizeLimit } from './diskTrials.ts';
import { judge, killOnce, killPhases, runVictim } from './killCycles.ts';
import { makeFile } from './networks.ts';
import { roundTrip } from './roundTrip.ts';

describe('killed in the middle of', () => {
  for (const [index, phase] of killPhases.entries()) {
    test(phase, async () => {
      expect((await killOnce(phase, 40 + index * 60)).complaints).toEqual([]);
    });
  }
});

test.skipIf(process.platform === 'win32')(
  'held still in the middle of a change, as by a computer that sleeps, and then killed: nothing is lost or half',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-slaap-'));
    makeFile(join(folder, 'proef.ketenkaart'));
    // From the first change on: the fourth word is the file.
    const awake = 'while [ ! -e "$4-journal" ]; do sleep 0.02; done';
    const asleep = 'kill -STOP $p; sleep 0.2; kill -CONT $p; sleep 0.15';
    const night = `"$@" & p=$!; ${awake}; for t in 1 2 3 4 5; do ${asleep}; done; kill -9 $p`;
    const { lines } = await runVictim('save', folder, null, ['sh', '-c', night, 'sh']);
    const acked = lines.filter((line) => line.startsWith('ack ')).map((line) => line.slice(4));
    expect(acked.length).toBeGreaterThan(0);
    expect(judge('save', folder, acked)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  },
);

test.skipIf(process.platform === 'win32')(
  'a file that may not grow: what was said to be saved is there, and shown is what is there',
  async () => {
    const found = await fileSizeLimit(40_000, 5);
    expect(found.complaints).toEqual([]);
    expect(found.refused).toBeGreaterThan(0);
  },
);

test('random commands, undone and redone, leave what the model says', async () => {
  const found = await commandModel(2_000, tmpdir(), () => true);
  expect(found.complaints).toEqual([]);
  expect(found.compared).toBe(1);
});

test('memory that stays in use is told from memory that is let go of', async () => {
  const kept: unknown[] = [];
  const moments = async (keep: (list: unknown) => void) => {
    const seen: MemoryMoment[] = [];
    for (let commands = 1; commands <= 6; commands += 1) {
      keep(Array.from({ length: 20_000 }, (_, index) => ({ index, commands })));
      seen.push({ commands: commands * 1_000, ...(await memoryInUse()) });
    }
    return slopeOf(seen, 'heap') / 1e6;
  };
  expect(await moments((list) => void list)).toBeLessThan(10);
  expect(await moments((list) => kept.push(list))).toBeGreaterThan(40);
});

test('random networks are copied and restored to the last row', () => {
  expect([1, 2, 3].flatMap(roundTrip)).toEqual([]);
});

describe('the judge catches', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ketenkaart-control-'));
    file = join(folder, 'proef.ketenkaart');
    makeFile(file);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a program that says "saved" before it is', async () => {
    const { lines } = await runVictim('boast', folder, null);
    expect(lines).toContain('ack nr 1');
    expect(judge('boast', folder, ['nr 0', 'nr 1'])).toEqual(['lost nr 1']);
  });

  test('a copy of a file with a write-ahead log beside it, which leaves that log behind', () => {
    const db = new Sqlite(file);
    db.pragma('journal_mode = WAL');
    db.exec(`INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES('p', 'person', 'Anna nr 0', 'anna', 'present', '2026-01-01');
      INSERT INTO person(actor_id, recorded_on) VALUES('p', '2026-01-01')`);
    const away = mkdtempSync(join(tmpdir(), 'ketenkaart-control-'));
    copyFileSync(file, join(away, 'proef.ketenkaart'));
    db.close();
    expect(judge('save', away, ['nr 0'])).toEqual(['lost nr 0']);
    rmSync(away, { recursive: true, force: true });
  });

  test('half a change', () => {
    const db = new Sqlite(file);
    db.exec(`INSERT INTO actor(id, kind, label, sort_key, presence, created_on) VALUES('p', 'person', 'Anna nr 0', 'anna', 'present', '2026-01-01');
      INSERT INTO person(actor_id, recorded_on) VALUES('p', '2026-01-01')`);
    db.close();
    expect(judge('save', folder, ['nr 0'])).toEqual(['partial: 1 persons, 0 positions, 0 steps']);
  });
});
