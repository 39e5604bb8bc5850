// Copies: made when they are due, kept by day, week and month, found again after a rename, and restored with a way back.
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReply } from '../../electron/backend/replyText.ts';
import { copyDue } from '../../electron/backend/backup/copySchedule.ts';
import { findShelf } from '../../electron/backend/backup/copyShelf.ts';
import { surplusCopies } from '../../electron/backend/backup/retention.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { createLiveFile, type LiveFile } from '../../electron/backend/liveFile.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { workerScript } from '../builders/workerScript.ts';

let folder = '';
let events: AppEvent[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kopie-'));
  events = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const copiesFolder = () => at('home/kopieën');
const reasons = (path: string) => (findShelf(copiesFolder(), path)?.list() ?? []).map(({ reason }) => reason);

function live(path: string, clock = () => new Date()): LiveFile {
  return createLiveFile({
    path,
    copiesFolder: copiesFolder(),
    clock,
    publish: (event) => events.push(event),
    log: () => {},
    idle: 5,
  });
}
const add = (file: LiveFile, name: string) => file.call('organisation.create', { organisation: { name } });
async function quiet(until: () => boolean): Promise<void> {
  await expect.poll(until, { interval: 10 }).toBe(true);
}

describe('when a copy is due', () => {
  const hour = 3_600_000;
  const now = 1_000 * hour;
  test('at opening when the newest is older than a day, or there is none', () => {
    expect(copyDue({ now, newestAt: null, changes: 0 })).toBe('open');
    expect(copyDue({ now, newestAt: now - 25 * hour, changes: 0 })).toBe('open');
    expect(copyDue({ now, newestAt: now - 23 * hour, changes: 0 })).toBeNull();
  });
  test('while working, after a hundred changes or half an hour with one', () => {
    expect(copyDue({ now, newestAt: now - 1_000, changes: 99 })).toBeNull();
    expect(copyDue({ now, newestAt: now - 1_000, changes: 100 })).toBe('work');
    expect(copyDue({ now, newestAt: now - hour, changes: 1 })).toBe('work');
    expect(copyDue({ now, newestAt: now - hour, changes: 0 })).toBeNull();
  });
  test('when the newest comes from a clock that ran ahead', () => {
    expect(copyDue({ now, newestAt: now + 365 * 24 * hour, changes: 0 })).toBe('open');
  });
});

describe('which copies are kept', () => {
  /** Copies every six hours, newest first. */
  const year = Array.from({ length: 1_460 }, (_, index) => ({
    id: String(1_460 - index),
    at: new Date(Date.UTC(2026, 10, 22, 14) - index * 6 * 3_600_000).toISOString(),
    size: 1_000_000,
  }));
  const keptOf = (copies: typeof year) => {
    const gone = new Set(surplusCopies(copies));
    return copies.filter(({ id }) => !gone.has(id));
  };
  test('several of today, then one a day, a week, a month', () => {
    expect(keptOf(year).map((copy) => copy.at.slice(0, 13))).toEqual([
      ...['2026-11-22T14', '2026-11-22T08', '2026-11-22T02', '2026-11-21T20', '2026-11-21T14', '2026-11-21T08'],
      ...['2026-11-21T02', '2026-11-20T20', '2026-11-19T20', '2026-11-18T20', '2026-11-17T20', '2026-11-16T20'],
      ...['2026-11-15T20', '2026-11-08T20', '2026-11-01T20', '2026-10-31T20', '2026-10-25T20', '2026-09-30T20'],
      ...['2026-08-31T20', '2026-07-31T20', '2026-06-30T20', '2026-05-31T20', '2026-04-30T20', '2026-03-31T20'],
      ...['2026-02-28T20', '2026-01-31T20', '2025-12-31T20'],
    ]);
  });
  test('thinning again drops nothing more', () => {
    const once = keptOf(year);
    expect(keptOf(once)).toEqual(once);
  });
  test('a clock that jumps ten years ahead and back drops none of the older days', () => {
    const jumped = [
      { id: '1462', at: '2026-11-22T14:05:00.000Z', size: 1 },
      { id: '1461', at: '2036-11-22T14:00:00.000Z', size: 1 },
    ];
    const before = keptOf(year).length;
    expect(keptOf([...jumped, ...keptOf(year)]).length).toBeGreaterThanOrEqual(before - 2);
  });
  test('the oldest go when all together grow too large, never the three newest', () => {
    const large = year.map((copy) => ({ ...copy, size: 400_000_000 }));
    expect(keptOf(large).map(({ id }) => id)).toEqual(['1460', '1459', '1458']);
  });
});

describe('of an open file', () => {
  let file = '';
  beforeEach(() => {
    file = at('regio.ketenkaart');
    createNetworkFile(file, 'Regio');
  });

  test('one soon after opening, one at close when something changed, none when nothing did', async () => {
    const first = live(file);
    await quiet(() => reasons(file).length === 1);
    add(first, 'Lister');
    await first.close();
    expect(reasons(file)).toEqual(['close', 'open']);
    expect(findShelf(copiesFolder(), file)?.list()[0]).toMatchObject({
      counts: { organisations: 1, persons: 0, relations: 0 },
    });
    await live(file).close();
    expect(reasons(file)).toEqual(['close', 'open']);
    expect(readdirSync(folder).sort()).toEqual(['home', 'regio.ketenkaart']);
  });

  test('they are found again after the file was renamed, and another file of the old name has its own', async () => {
    const first = live(file);
    add(first, 'Lister');
    await first.close();
    renameSync(file, at('anders.ketenkaart'));
    createNetworkFile(file, 'Nieuw');
    const moved = live(at('anders.ketenkaart'));
    moved.keepCopy();
    await moved.close();
    expect(reasons(at('anders.ketenkaart'))).toEqual(['asked', 'close']);
    const other = live(file);
    other.keepCopy();
    await other.close();
    expect(reasons(file)).toEqual(['asked']);
  });

  test('what a stopped program left half is never listed and goes at the next start', async () => {
    const first = live(file);
    first.keepCopy();
    await first.close();
    const [shelf] = readdirSync(copiesFolder()).filter((name) => !name.endsWith('.json'));
    const half = join(copiesFolder(), shelf ?? '', '000009-20261122T140211Z-work.ketenkaart.bezig');
    writeFileSync(half, 'half');
    expect(reasons(file)).toEqual(['asked']);
    const second = live(file);
    second.keepCopy();
    await second.close();
    expect(existsSync(half)).toBe(false);
  });

  test('a folder that cannot be written costs the copies, not the work, and is told once', async () => {
    writeFileSync(at('home'), 'geen map');
    const opened = live(file);
    await quiet(() => events.some((event) => event.type === 'copies.failed'));
    expect(add(opened, 'Lister')).toMatchObject({ ok: true });
    await opened.close();
    expect(events.filter((event) => event.type === 'copies.failed')).toHaveLength(1);
  });

  test('a damaged copy is not compared with', async () => {
    const opened = live(file);
    const id = opened.keepCopy();
    const path = findShelf(copiesFolder(), file)?.pathOf(id) ?? '';
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096 * 5, 4096 * 6);
    writeFileSync(path, bytes);
    expect(() => opened.compareCopy(path)).toThrow('FILE_DAMAGED');
    expect(() => opened.layReady(path)).toThrow('FILE_DAMAGED');
    expect(readdirSync(folder).sort()).toEqual(['home', 'regio.ketenkaart']);
    await opened.close();
  });
});

describe('in a session', () => {
  let session: Session;
  beforeEach(async () => {
    session = createSession({
      workerScript,
      userFolder: at('home'),
      onEvent: (event) => events.push(event),
      log: () => {},
    });
    await session.create(at('regio.ketenkaart'), 'Regio');
  });
  afterEach(() => session.close());
  const create = (name: string) => session.call('organisation.create', { organisation: { name } });
  const names = async () => {
    const reply = readReply(await session.call('network.snapshot', {})) as { data: { actors: { label: string }[] } };
    return reply.data.actors.map(({ label }) => label).toSorted();
  };
  const some = (...list: string[]) => ({ count: list.length, names: list });

  test('a copy is compared in names, restored, and the restore is undone', async () => {
    await create('Lister');
    await create('Abrona');
    const copy = await session.copies.keep();
    expect(copy).toMatchObject({ reason: 'asked', counts: { organisations: 2, persons: 0, relations: 0 } });
    await session.call('history.undo', {});
    await create('Portaal');
    const { organisations, persons } = await session.copies.compare(copy.id);
    expect(organisations).toEqual({ back: some('Abrona'), gone: some('Portaal'), changed: some() });
    expect(persons).toEqual({ back: some(), gone: some(), changed: some() });

    const { undoId } = await session.copies.restore(copy.id);
    expect(await names()).toEqual(['Abrona', 'Lister']);
    await create('Na het terugzetten');
    await session.copies.restore(undoId);
    expect(await names()).toEqual(['Lister', 'Portaal']);
    expect(readdirSync(folder).sort()).toEqual(['home', 'regio.ketenkaart']);
    expect(session.copies.list().map(({ reason }) => reason)).toEqual(['restore', 'restore', 'asked']);
  });

  test('a copy that is not there changes nothing', async () => {
    await create('Lister');
    await expect(session.copies.restore('../../regio')).rejects.toMatchObject({ code: 'COPY_GONE' });
    expect(await names()).toEqual(['Lister']);
  });

  test('a new network does not inherit the copies of a deleted one of its name', async () => {
    await session.copies.keep();
    await session.close();
    rmSync(at('regio.ketenkaart'));
    await session.create(at('regio.ketenkaart'), 'Regio');
    expect(session.copies.list()).toEqual([]);
  });
});
