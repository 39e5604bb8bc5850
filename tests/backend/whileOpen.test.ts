// What happens to a file from outside while it is open is noticed, told, and never hidden by a save.
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
  mkdirSync,
  readdirSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { createLiveFile, type LiveFile } from '../../electron/backend/liveFile.ts';
import { markOpen } from '../../electron/backend/session/openMark.ts';
import { cloudOf, conflictCopiesOf } from '../../electron/backend/session/surroundings.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { workOn } from '../builders/damagedFile.ts';

let folder = '';
let file = '';
let open: LiveFile;
let events: AppEvent[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-open-'));
  file = join(folder, 'regio.ketenkaart');
  createNetworkFile(file, 'Regio');
  events = [];
  open = createLiveFile({
    path: file,
    copiesFolder: join(folder, 'kopieën'),
    clock: () => new Date(),
    publish: (event) => events.push(event),
    log: () => {},
    every: 20,
  });
});
afterEach(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (name: string) => open.call('organisation.create', { organisation: { name } });
const code = (reply: ReturnType<LiveFile['call']>) => (reply.ok ? 'saved' : reply.error.code);
const names = () => {
  const reply = open.call('network.snapshot', {});
  return reply.ok ? (reply.data as NetworkSnapshot).actors.map(({ label }) => label).toSorted() : [];
};
const told = () => events.filter(({ type }) => type !== 'data.changed');

describe('another program writes to the same file', () => {
  const elsewhere = (name: string) => workOn(file, (ask) => ask('organisation.create', { organisation: { name } }));

  test('the first change after it is refused and the file read again; then both are there', () => {
    expect(code(add('Hier'))).toBe('saved');
    elsewhere('Daar');
    expect(code(add('Te vroeg'))).toBe('FILE_REREAD');
    expect(told()).toEqual([{ type: 'file.changed' }]);
    expect(code(add('Hier ook'))).toBe('saved');
    expect(names()).toEqual(['Daar', 'Hier', 'Hier ook']);
  });

  test('without a change here, windows read again by themselves and the next change is simply saved', async () => {
    elsewhere('Daar');
    await expect.poll(told, { interval: 10 }).toEqual([{ type: 'file.changed' }]);
    expect(code(add('Hier'))).toBe('saved');
  });

  test('thirty times in turn, nothing is overwritten in silence', () => {
    const kept: string[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      if (turn % 3 === 0) {
        elsewhere(`Daar ${turn}`);
        kept.push(`Daar ${turn}`);
      }
      if (code(add(`Hier ${turn}`)) === 'saved') kept.push(`Hier ${turn}`);
    }
    expect(kept).toHaveLength(30);
    expect(names()).toEqual(kept.toSorted());
  });

  test('a program that keeps the file locked is waited for, and then it is said', () => {
    const other = new Sqlite(file);
    other.exec('BEGIN EXCLUSIVE');
    expect(code(add('Wacht'))).toBe('FILE_CHANGED_ELSEWHERE');
    other.exec('ROLLBACK');
    other.close();
    expect(code(add('Nu wel'))).toBe('saved');
  });
});

describe('the file itself', () => {
  test('deleted: told within moments, refused, and what was there can be saved elsewhere', async () => {
    add('Lister');
    rmSync(file);
    await expect.poll(told, { interval: 10 }).toEqual([{ type: 'file.trouble', code: 'FILE_MOVED' }]);
    expect(code(add('Te laat'))).toBe('FILE_MOVED');
    const saved = join(folder, 'gered.ketenkaart');
    open.copyTo(saved);
    expect(workOn(saved, (ask) => ask('network.snapshot', {})).actors.map(({ label }) => label)).toEqual(['Lister']);
  });

  test('moved away and put back: told both times, and saving goes on', async () => {
    renameSync(file, join(folder, 'elders.ketenkaart'));
    await expect.poll(told, { interval: 10 }).toEqual([{ type: 'file.trouble', code: 'FILE_MOVED' }]);
    renameSync(join(folder, 'elders.ketenkaart'), file);
    await expect.poll(told, { interval: 10 }).toEqual([
      { type: 'file.trouble', code: 'FILE_MOVED' },
      { type: 'file.trouble', code: null },
    ]);
    expect(code(add('Lister'))).toBe('saved');
  });

  describe('whose disk goes and comes back', () => {
    const disk = () => join(folder, 'stick');
    const path = () => join(disk(), 'regio.ketenkaart');
    let onDisk: LiveFile;
    beforeEach(() => {
      mkdirSync(disk());
      copyFileSync(file, path());
      events = [];
      const publish = (event: AppEvent) => void events.push(event);
      onDisk = createLiveFile({
        ...{ path: path(), copiesFolder: join(folder, 'kopieën'), clock: () => new Date(), publish, log: () => {} },
        every: 20,
      });
    });
    afterEach(() => onDisk.close());
    const put = (name: string) => onDisk.call('organisation.create', { organisation: { name } });
    const troubles = () => events.flatMap((event) => (event.type === 'file.trouble' ? [event.code] : []));

    test('as another disk with the same file: told both times, read anew, and saving goes on', async () => {
      put('Lister');
      renameSync(disk(), join(folder, 'weg'));
      await expect.poll(troubles, { interval: 10 }).toEqual(['FILE_AWAY']);
      expect(code(put('Te laat'))).toBe('FILE_AWAY');
      cpSync(join(folder, 'weg'), disk(), { recursive: true });
      await expect.poll(troubles, { interval: 10 }).toEqual(['FILE_AWAY', null]);
      expect(code(put('Weer terug'))).toBe('saved');
      expect(workOn(path(), (ask) => ask('network.snapshot', {})).actors).toHaveLength(2);
    });

    test('with an older version of the file: told as replaced, never gone on with, until the right one is back', async () => {
      copyFileSync(path(), join(folder, 'van-gisteren.ketenkaart'));
      put('Lister');
      renameSync(disk(), join(folder, 'weg'));
      await expect.poll(troubles, { interval: 10 }).toEqual(['FILE_AWAY']);
      mkdirSync(join(folder, 'ander'));
      copyFileSync(join(folder, 'van-gisteren.ketenkaart'), join(folder, 'ander', 'regio.ketenkaart'));
      renameSync(join(folder, 'ander'), disk());
      await expect.poll(troubles, { interval: 10 }).toEqual(['FILE_AWAY', 'FILE_CHANGED_ELSEWHERE']);
      expect(code(put('Te laat'))).toBe('FILE_CHANGED_ELSEWHERE');
      rmSync(disk(), { recursive: true });
      renameSync(join(folder, 'weg'), disk());
      await expect.poll(() => troubles().at(-1), { interval: 10 }).toBeNull();
      expect(code(put('Weer terug'))).toBe('saved');
      expect(workOn(path(), (ask) => ask('network.snapshot', {})).actors).toHaveLength(2);
    });
  });

  test('replaced by a sync client: told, refused, and both are kept', async () => {
    add('Van hier');
    const other = join(folder, 'van-de-collega.ketenkaart');
    copyFileSync(file, other);
    workOn(other, (ask) => ask('organisation.create', { organisation: { name: 'Van daar' } }));
    renameSync(other, file);
    await expect.poll(told, { interval: 10 }).toEqual([{ type: 'file.trouble', code: 'FILE_CHANGED_ELSEWHERE' }]);
    expect(code(add('Te laat'))).toBe('FILE_CHANGED_ELSEWHERE');
    expect(names()).toEqual(['Van hier']);
    expect(workOn(file, (ask) => ask('network.snapshot', {})).actors).toHaveLength(2);
  });
});

describe('opened twice on this computer', () => {
  test('a second program is refused while the first lives and says so', async () => {
    const other = spawn('sleep', ['60']);
    const unmark = markOpen(file, other.pid);
    expect(() => markOpen(file)).toThrow('FILE_OPEN_ELSEWHERE');
    unmark();
    markOpen(file)();
    // A program that was killed leaves its mark, and nobody behind it.
    markOpen(file, other.pid);
    const isGone = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await isGone;
    markOpen(file)();
  });

  test('a mark that is no longer refreshed holds nobody back, whoever has its number now', () => {
    const other = spawn('sleep', ['60']);
    markOpen(file, other.pid);
    const notes = join(tmpdir(), `ketenkaart-open-${userInfo().uid}`);
    for (const name of readdirSync(notes)) utimesSync(join(notes, name), 1, 1);
    expect(() => markOpen(file)()).not.toThrow();
    other.kill('SIGKILL');
  });
});

describe('around the file', () => {
  test('a folder that syncs is known by its name', () => {
    expect(cloudOf('/data/anna/OneDrive - Gemeente/regio.ketenkaart')).toBe('OneDrive');
    expect(cloudOf('/data/anna/Dropbox/regio.ketenkaart')).toBe('Dropbox');
    expect(cloudOf('/data/anna/Nextcloud/werk/regio.ketenkaart')).toBe('Nextcloud');
    expect(cloudOf('/data/anna/Documenten/OneDriveloos/regio.ketenkaart')).toBeNull();
  });

  test('second versions that a sync service made are found, other files are not', () => {
    const beside = [
      'regio (conflicted copy 2026-11-20).ketenkaart',
      "regio (Anna's conflicted copy).ketenkaart",
      'regio-PC-van-Anna.ketenkaart',
      'regio-LAPTOP-7H2K.ketenkaart',
      'regio.sync-conflict-20261120-140211-ABCDEF.ketenkaart',
      'regio_conflict-20261120.ketenkaart',
    ];
    const others = [
      'regio 2.ketenkaart',
      'regio-noord.ketenkaart',
      'regio (hersteld).ketenkaart',
      'regio-PC.xlsx',
      'x-PC-1.ketenkaart',
    ];
    mkdirSync(join(folder, 'cloud'));
    for (const name of [...beside, ...others, 'regio.ketenkaart']) writeFileSync(join(folder, 'cloud', name), '');
    expect(conflictCopiesOf(join(folder, 'cloud', 'regio.ketenkaart'))).toEqual(
      beside.map((name) => join(folder, 'cloud', name)).toSorted(),
    );
  });
});
