// A protected file between its password, other files and a program that is refused the file it just closed.
import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReply } from '../../electron/backend/replyText.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { findShelf } from '../../electron/backend/backup/copyShelf.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { clearReady } from '../../electron/backend/db/restore.ts';
import type { KeyVault } from '../../electron/backend/session/keyRing.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import { cheapCost, protectTo, testKey, testPassword } from '../builders/protectedFile.ts';
import { workerScript } from '../builders/workerScript.ts';

// Each test starts several threads; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let session: Session;
let events: AppEvent[] = [];
const at = (name: string) => join(folder, name);
const [locked, plain] = [() => at('regio.ketenkaart'), () => at('open.ketenkaart')];
const desk = () => session.lock.handlers;

const vault: KeyVault = {
  isAvailable: () => true,
  lock: (text) => Buffer.from([...text].toReversed().join('')),
  unlock: (bytes) => [...bytes.toString()].toReversed().join(''),
};

/** A thread that refuses to open a file as long as there is a file of this name. */
function shyWorker(flag: string): URL {
  const script = at('worker.mjs');
  writeFileSync(
    script,
    `import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
if (existsSync(${JSON.stringify(flag)}) && !workerData?.job)
  parentPort.once('message', () => {
    parentPort.postMessage({ type: 'refused', error: { code: 'DISK_ERROR', params: {} } });
    parentPort.close();
  });
else await import(${JSON.stringify(workerScript.href)});
`,
  );
  return pathToFileURL(script);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-slot-'));
  events = [];
  createNetworkFile(plain(), 'Open');
  protectTo(plain(), locked(), await testKey());
  session = createSession({
    workerScript: shyWorker(at('dicht')),
    userFolder: at('home'),
    onEvent: (event) => events.push(event),
    log: () => {},
    vault,
    passwordCost: cheapCost,
  });
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const unlock = (password = testPassword) => desk()['lock.open']({ password, remember: false });

/** Changes the password as a window does: the code is asked back. */
async function setPassword(password: string, current: string | null, remember = false) {
  const { code, ask } = await desk()['password.prepare']({ current, password });
  const groups = code.split('-');
  const answers = ask.map((number) => groups[number - 1] ?? '') as [string, string];
  return desk()['password.apply']({ answers, remember });
}

describe('a file that waits for its password', () => {
  test('waits no longer when another is opened, and is asked for anew after that', async () => {
    await session.openGiven(locked());
    expect(await desk()['lock.current']({})).toMatchObject({ name: 'regio' });
    await session.open(plain());
    expect(await desk()['lock.current']({})).toBeNull();
    expect(events.filter(({ type }) => type === 'file.locked')).toHaveLength(2);
    await session.openGiven(locked());
    expect(await desk()['lock.current']({})).toMatchObject({ name: 'regio', wasOpen: false });
    // Who goes back to the file that is open has made a choice as well.
    await session.open(plain());
    expect(await desk()['lock.current']({})).toBeNull();
  });

  test('and was locked on purpose is asked for anew too, once another was opened', async () => {
    await session.openGiven(locked());
    await unlock();
    await desk()['lock.now']({});
    await session.open(plain());
    await session.openGiven(locked());
    expect(await desk()['lock.current']({})).toMatchObject({ name: 'regio', wasOpen: false });
  });

  test('is told the password is wrong when it is that of a copy from before', async () => {
    await session.openGiven(locked());
    await unlock();
    await session.copies.keep();
    const shelf = findShelf(at('home/kopieën'), locked());
    const newest = () => shelf?.pathOf(shelf.list()[0]?.id ?? '') ?? '';
    const former = readFileSync(newest());
    await setPassword('een heel ander wachtwoord', testPassword);
    await session.close();
    writeFileSync(newest(), former);
    await session.openGiven(locked());
    await expect(unlock()).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(await session.damage.current()).toBeNull();
  });
});

describe('a file that cannot be opened again', () => {
  const isGone = async () => {
    expect(session.current()).toBeNull();
    expect(events.at(-1)).toEqual({ type: 'file.changed' });
    expect(readReply(await session.call('network.snapshot', {}))).toMatchObject({ error: { code: 'NO_FILE_OPEN' } });
    rmSync(at('dicht'));
  };

  test('after its password was set is closed, and opens by that password', async () => {
    await session.open(plain());
    writeFileSync(at('dicht'), '');
    await expect(setPassword(testPassword, null)).rejects.toMatchObject({ code: 'DISK_ERROR' });
    await isGone();
    await expect(session.open(plain())).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' });
    expect(await unlock()).toMatchObject({ name: 'open' });
  });

  test('after going back to a copy is closed, and opens when it can', async () => {
    await session.open(plain());
    const { id } = await session.copies.keep();
    writeFileSync(at('dicht'), '');
    await expect(session.copies.restore(id)).rejects.toMatchObject({ code: 'DISK_ERROR' });
    await isGone();
    expect(await session.open(plain())).toMatchObject({ name: 'open' });
  });
});

describe('the keys this computer keeps', () => {
  const kept = () => (JSON.parse(readFileSync(at('home/sleutels.json'), 'utf8')) as unknown[]).length;

  test('do not make a password that was set a failure when the former one cannot be taken off', async () => {
    await session.open(plain());
    await setPassword(testPassword, null, true);
    mkdirSync(at('home/sleutels.json.tmp'));
    expect(await setPassword('een heel ander wachtwoord', testPassword)).toMatchObject({ left: 0 });
    expect(await desk()['password.remove']({ current: 'een heel ander wachtwoord' })).toMatchObject({ left: 0 });
    rmSync(at('home/sleutels.json.tmp'), { recursive: true });
  });

  test('have none of a password that was not set after all', async () => {
    await session.open(plain());
    // Where the protected file would be written stands something that does not go away.
    mkdirSync(`${plain()}.wachtwoord-bezig/vol`, { recursive: true });
    await expect(setPassword(testPassword, null, true)).rejects.toMatchObject({ name: 'KnownError' });
    expect(session.current()).toMatchObject({ name: 'open' });
    expect(kept()).toBe(0);
  });
});

test('what a stopped change of password left is taken off by its name alone: it may be the file itself by now', () => {
  const beside = `${plain()}.wachtwoord-bezig`;
  linkSync(plain(), beside);
  const bytes = readFileSync(plain());
  clearReady(plain());
  expect([existsSync(beside), readFileSync(plain()).equals(bytes)]).toEqual([false, true]);
});
