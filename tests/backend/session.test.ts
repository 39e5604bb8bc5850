// The session of a running app: one open file in its own thread, and a way out when that file is gone.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import { markOpen } from '../../electron/backend/session/openMark.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import { runJob } from '../../electron/backend/workerClient.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { importOfSize } from '../reliability/networks.ts';
import { readReply } from '../../electron/backend/replyText.ts';
import { workerScript } from '../builders/workerScript.ts';

let folder = '';
let session: Session;
let events: AppEvent[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-session-'));
  events = [];
  session = createSession({
    workerScript,
    userFolder: join(folder, 'home'),
    onEvent: (event) => events.push(event),
    log: () => {},
  });
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);
const call = async (route: string, input: unknown) => readReply(await session.call(route, input));
const addPartner = (name: string) => call('organisation.create', { organisation: { name } });

test('creates, closes and opens again what was saved, and remembers the file', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  expect(await addPartner('Lister')).toMatchObject({ ok: true, change: { revision: 1 } });
  await session.close();
  expect(await addPartner('Te laat')).toEqual({ ok: false, error: { code: 'NO_FILE_OPEN' } });
  const [recent] = await session.recent.list();
  expect(recent).toMatchObject({ name: 'regio', folder });
  await session.open(session.recent.pathOf(recent?.id ?? '') ?? '');
  expect(await call('history.list', {})).toMatchObject({ data: { undo: { params: { name: 'Lister' } } } });
});

let threads: Worker[] = [];
const note = (message: unknown) => void threads.push((message as { worker: Worker }).worker);
beforeEach(() => {
  threads = [];
  subscribe('worker_threads', note);
});
afterEach(() => void unsubscribe('worker_threads', note));

/** A thread that throws what nobody catches. */
function dies(thread: Worker | undefined): Promise<void> {
  if (!thread) throw new Error('no thread');
  return new Promise((resolve) => {
    thread.once('error', () => {});
    thread.once('exit', () => resolve());
    thread.postMessage(null);
  });
}

describe('a thread that waits at the start screen', () => {
  test('opens the first file, and the next file gets its own', async () => {
    session.prepare();
    session.prepare();
    await session.create(at('regio.ketenkaart'), 'Regio');
    expect(await addPartner('Lister')).toMatchObject({ ok: true });
    expect(threads).toHaveLength(1);
    await session.create(at('ander.ketenkaart'), 'Ander');
    expect(await addPartner('Abrona')).toMatchObject({ ok: true });
    expect(threads).toHaveLength(2);
  });

  test('ends with the program when nothing was opened', async () => {
    session.prepare();
    const ended = once(threads[0] as Worker, 'exit');
    await session.close();
    expect(await ended).toHaveLength(1);
  });

  test('is not missed when it died', async () => {
    session.prepare();
    await dies(threads[0]);
    await session.create(at('regio.ketenkaart'), 'Regio');
    expect(await addPartner('Lister')).toMatchObject({ ok: true });
  });
});

test('a thread that stops costs what was being asked and nothing that was saved', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await addPartner('Lister');
  events = [];
  const stopped = dies(threads[0]);
  expect(await addPartner('Abrona')).toEqual({ ok: false, error: { code: 'BACKEND_STOPPED' } });
  await stopped;
  await expect.poll(() => events, { timeout: 20_000 }).toContainEqual({ type: 'file.changed' });
  expect(session.current()).toMatchObject({ name: 'regio', isReadOnly: false, trouble: null });
  expect(await addPartner('Portaal')).toMatchObject({ ok: true });
  const { data } = (await call('network.snapshot', {})) as { data: { actors: readonly { label: string }[] } };
  expect(data.actors.map(({ label }) => label).sort()).toEqual(['Lister', 'Portaal']);
});

test('a thread that stops as the file is closed is not started again', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await dies(threads[0]);
  await session.close();
  await expect.poll(() => threads.map(({ threadId }) => threadId), { timeout: 20_000 }).toEqual([-1, -1]);
  expect(session.current()).toBeNull();
  // As another program would, whose number is not ours.
  markOpen(at('regio.ketenkaart'), process.ppid)();
});

test('a list whose reading in is cut short, as by a thread without memory, leaves the network as it was', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await addPartner('Lister');
  await call('network.snapshot', {});
  const list = importOfSize(4_000, 'lijst');
  events = [];
  const reading = call('import.apply', list);
  // Until it is at work in the file.
  await expect.poll(() => existsSync(at('regio.ketenkaart-journal')), { interval: 2, timeout: 20_000 }).toBe(true);
  await threads[0]?.terminate();
  expect(await reading).toEqual({ ok: false, error: { code: 'BACKEND_STOPPED' } });
  await expect.poll(() => events, { timeout: 20_000 }).toContainEqual({ type: 'file.changed' });
  const { data } = (await call('network.snapshot', {})) as { data: { actors: readonly { label: string }[] } };
  expect(data.actors.map(({ label }) => label)).toEqual(['Lister']);
  expect(await call('import.apply', list)).toMatchObject({ ok: true });
});

test.skipIf(process.platform === 'win32')('a link to the open file is the open file', async () => {
  const file = await session.create(at('regio.ketenkaart'), 'Regio');
  symlinkSync(at('regio.ketenkaart'), at('snelkoppeling.ketenkaart'));
  expect(await session.open(at('snelkoppeling.ketenkaart'))).toEqual(file);
  expect(threads).toHaveLength(1);
  expect(await session.recent.list()).toHaveLength(1);
});

test('a second name of the open file is the open file', async () => {
  const file = await session.create(at('regio.ketenkaart'), 'Regio');
  linkSync(at('regio.ketenkaart'), at('tweede.ketenkaart'));
  expect(await session.open(at('tweede.ketenkaart'))).toEqual(file);
  expect(threads).toHaveLength(1);
  expect(await session.recent.list()).toHaveLength(1);
});

test('a second name opens the file by the first while a stopped program left a journal beside that', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await addPartner('Lister');
  await session.close();
  const half = openSqlite(at('regio.ketenkaart'), null);
  half.pragma('cache_size = 2');
  const before = readFileSync(at('regio.ketenkaart'));
  half.exec(`BEGIN; UPDATE actor SET label = 'Half'; WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 400)
    INSERT INTO actor(id, kind, label, sort_key, presence, created_on)
    SELECT 'a' || n, 'organisation', 'Half', 'half', 'present', '2026-01-01' FROM n`);
  const [file, journal] = ['', '-journal'].map((end) => readFileSync(at(`regio.ketenkaart${end}`)));
  half.exec('ROLLBACK');
  half.close();
  expect(file?.equals(before)).toBe(false);
  writeFileSync(at('regio.ketenkaart'), file ?? '');
  writeFileSync(at('regio.ketenkaart-journal'), journal ?? '');
  linkSync(at('regio.ketenkaart'), at('tweede.ketenkaart'));
  expect(await session.open(at('tweede.ketenkaart'))).toMatchObject({ name: 'regio' });
  const { data } = (await call('network.snapshot', {})) as { data: { actors: readonly { label: string }[] } };
  expect(data.actors.map(({ label }) => label)).toEqual(['Lister']);
  await session.close();
  // Without it either name will do.
  expect(await session.open(at('tweede.ketenkaart'))).toMatchObject({ name: 'tweede' });
});

test('a file that was moved while open, and is opened where it is now, stays marked as open here', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  renameSync(at('regio.ketenkaart'), at('elders.ketenkaart'));
  expect(await session.open(at('elders.ketenkaart'))).toMatchObject({ name: 'elders' });
  // As another program would, whose number is not ours.
  expect(() => markOpen(at('elders.ketenkaart'), process.ppid)).toThrow('FILE_OPEN_ELSEWHERE');
});

test('the thread of a file that is refused, and of a task that is done, is gone when that is told', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await session.close();
  truncateSync(at('regio.ketenkaart'), 4_096 * 3);
  await expect(session.open(at('regio.ketenkaart'))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  expect(threads.at(-1)?.threadId).toBe(-1);
  const job = { job: 'copy', from: at('weg.ketenkaart'), to: at('kopie.ketenkaart'), key: null } as const;
  expect(await runJob(workerScript, job, () => {})).toMatchObject({ ok: false });
  expect(threads.at(-1)?.threadId).toBe(-1);
});

test('a file that is refused leaves the open one open', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await expect(session.open(at('weg.ketenkaart'))).rejects.toMatchObject({ code: 'FILE_MISSING' });
  expect(session.current()?.name).toBe('regio');
  expect(await addPartner('Lister')).toMatchObject({ ok: true });
});

test('a refused file from outside is told to the window', async () => {
  await session.openGiven(at('weg.ketenkaart'));
  expect(events).toEqual([{ type: 'file.refused' }]);
  expect(session.takeRefusal()).toEqual({ code: 'FILE_MISSING', params: {} });
  expect(session.takeRefusal()).toBeNull();
});

test('the work is saved elsewhere when its file was deleted, and goes on there', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await addPartner('Lister');
  rmSync(at('regio.ketenkaart'));
  expect(await addPartner('Abrona')).toEqual({ ok: false, error: { code: 'FILE_MOVED', params: {} } });
  expect(await session.saveAs(at('gered.ketenkaart'))).toMatchObject({ name: 'gered', isReadOnly: false });
  expect(await addPartner('Abrona')).toMatchObject({ ok: true });
  expect(await call('search.find', { text: 'lister' })).toMatchObject({ data: [{ label: 'Lister' }] });
  expect(readdirSync(folder).sort()).toEqual(['gered.ketenkaart', 'home']);
});

test('what is done while the network is saved elsewhere is done in the file it goes on in', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await addPartner('Lister');
  const saving = session.saveAs(at('elders.ketenkaart'));
  const meanwhile = Promise.all(['Abrona', 'Portaal', 'Altrecht'].map(addPartner));
  expect(await saving).toMatchObject({ name: 'elders', savedFrom: { name: 'regio', folder } });
  expect(await meanwhile).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  const names = async () => {
    const { data } = (await call('network.snapshot', {})) as { data: { actors: readonly { label: string }[] } };
    return data.actors.map(({ label }) => label).toSorted();
  };
  expect(await names()).toEqual(['Abrona', 'Altrecht', 'Lister', 'Portaal']);
  expect(await session.open(at('regio.ketenkaart'))).not.toHaveProperty('savedFrom');
  expect(await names()).toEqual(['Lister']);
});

test('saving elsewhere that is refused holds up nothing', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  const refused = session.saveAs(at('regio.ketenkaart')).catch((thrown: unknown) => thrown);
  expect(await addPartner('Lister')).toMatchObject({ ok: true });
  expect(await refused).toMatchObject({ code: 'FILE_EXISTS' });
});

test('saving elsewhere never replaces a file', async () => {
  await session.create(at('ander.ketenkaart'), 'Ander');
  await session.create(at('regio.ketenkaart'), 'Regio');
  await expect(session.saveAs(at('ander.ketenkaart'))).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  expect(session.current()?.name).toBe('regio');
});

test('the example opens as the user left it', async () => {
  await session.openExample(folder, 'lekstroom');
  await addPartner('Eigen partner');
  await session.close();
  await session.openExample(folder, 'lekstroom');
  expect(await call('search.find', { text: 'eigen' })).toMatchObject({ data: [{ label: 'Eigen partner' }] });
  expect(existsSync(at('Voorbeeld Lekstroom.ketenkaart'))).toBe(true);
});

test('a second version beside the file is offered first, compared and taken over from', async () => {
  await session.create(at('regio.ketenkaart'), 'Regio');
  await addPartner('Lister');
  await session.saveAs(at('regio-conflict.ketenkaart'));
  await addPartner('Abrona');
  await session.open(at('regio.ketenkaart'));
  const [first] = await session.other.list();
  expect(first).toMatchObject({ name: 'regio-conflict', isConflict: true });
  expect(await call('takeover.plan', {})).toMatchObject({ ok: false, error: { code: 'NO_OTHER_FILE' } });
  expect(await session.other.take(first?.id ?? '')).toEqual({ name: 'regio-conflict' });
  const plan = await call('takeover.plan', {});
  expect(plan).toMatchObject({ ok: true, data: { records: [{ name: 'Abrona', state: 'new' }] } });
  const { fingerprint } = (plan as { data: { fingerprint: string } }).data;
  expect(await call('takeover.apply', { fingerprint })).toMatchObject({ ok: true, data: { taken: 1, refused: [] } });
  await expect(session.other.take('nergens')).rejects.toThrow('FILE_MISSING');
});
