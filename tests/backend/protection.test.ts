// A password on a file, as a running app has it: set, asked, changed, removed, remembered, and forgotten by nobody's copies.
import {
  closeSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readReply } from '../../electron/backend/replyText.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { findShelf } from '../../electron/backend/backup/copyShelf.ts';
import { fileHead } from '../../electron/backend/db/fileHead.ts';
import { keyOfCode } from '../../electron/backend/protection/fileKey.ts';
import type { KeyVault } from '../../electron/backend/session/keyRing.ts';
import { createSession, type Session } from '../../electron/backend/session/session.ts';
import { breakPage, pagesOf } from '../builders/damagedFile.ts';
import { cheapCost, testPassword } from '../builders/protectedFile.ts';
import { workerScript } from '../builders/workerScript.ts';

// Each test starts several threads; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let session: Session;
let events: AppEvent[] = [];
let code = '';
let now = Date.parse('2026-11-21T12:00:00');
const at = (name: string) => join(folder, name);
const file = () => at('regio.ketenkaart');
const canary = 'KANARIEPIET';

/** A keychain that turns a text about. */
const vault: KeyVault = {
  isAvailable: () => true,
  lock: (text) => Buffer.from([...text].toReversed().join('')),
  unlock: (bytes) => [...bytes.toString()].toReversed().join(''),
};

function newSession(given: KeyVault | null = null): Session {
  return createSession({
    workerScript,
    userFolder: at('home'),
    onEvent: (event) => events.push(event),
    log: () => {},
    vault: given,
    clock: () => new Date(now),
    passwordCost: cheapCost,
  });
}

// Every test begins with the same network, made once: an app with its threads costs a second to start.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-wachtwoord-'));
  session = newSession();
  await session.create(file(), 'Regio');
  await add(canary);
  await session.copies.keep();
  await session.close();
  keepState('plain');
  await session.open(file());
  ({ code } = await setPassword(testPassword));
  await session.close();
  keepState('protected');
});
beforeEach(() => begin('plain'));
afterEach(() => session.close());
afterAll(() => {
  for (const path of [folder, stateOf('plain'), stateOf('protected')]) rmSync(path, { recursive: true, force: true });
});

const stateOf = (name: string) => `${folder}.${name}`;
const keepState = (name: string) => cpSync(folder, stateOf(name), { recursive: true, preserveTimestamps: true });
/** The folder as it was when a state was kept, and a program that has just started. */
function begin(state: 'plain' | 'protected'): void {
  events = [];
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true, force: true });
  cpSync(stateOf(state), folder, { recursive: true, preserveTimestamps: true });
  session = newSession();
}

const add = (name: string) => session.call('organisation.create', { organisation: { name } });
const names = async () => {
  const reply = readReply(await session.call('network.snapshot', {})) as { data: { actors: { label: string }[] } };
  return reply.data.actors.map(({ label }) => label).toSorted();
};
const desk = () => session.lock.handlers;

/** Sets or changes the password as a window does: the code is asked back. @returns the code and what was done */
async function setPassword(password: string, current: string | null = null, remember = false) {
  const { code, ask } = await desk()['password.prepare']({ current, password });
  const groups = code.split('-');
  const answers = ask.map((number) => (groups[number - 1] ?? '').toLowerCase()) as [string, string];
  return { code, done: await desk()['password.apply']({ answers, remember }) };
}

const keyOf = (text: string) => keyOfCode(text, fileHead(file()).salt);

/** Every file below the folder that has one of these words in its bytes. */
const filesWith = (...words: readonly string[]) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(at(name)).isFile())
    .filter((name) => words.some((word) => readFileSync(at(name)).includes(word)));

test('a first password: the file and every copy can be read by nobody else, and the work goes on', async () => {
  await session.open(file());
  const before = await names();
  expect(filesWith(canary)).toHaveLength(2);
  const held = openSync(file(), 'r');
  const { code: shown, done } = await setPassword(testPassword);
  expect(done).toEqual({ rewritten: 1, removed: 0, left: 0 });
  expect(session.current()).toMatchObject({ name: 'regio', protection: { remember: 'browser', byCode: false } });
  expect(await names()).toEqual(before);
  await add('Lister');
  await session.copies.keep();
  expect(filesWith(canary, 'Lister', testPassword, shown)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(['home', 'regio.ketenkaart']);
  // Who still holds what lay there before finds zeroes.
  const left = readFileSync(held);
  expect(left.length).toBeGreaterThan(100_000);
  expect(left.every((byte) => byte === 0)).toBe(process.platform !== 'win32');
  closeSync(held);
  await session.close();
  expect(filesWith(canary, 'Lister')).toEqual([]);
  expect(await session.recent.list()).toMatchObject([{ name: 'regio', isProtected: true }]);
});

test('nothing is protected before the code is typed back, and a short password is not taken', async () => {
  await session.open(file());
  const { ask } = await desk()['password.prepare']({ current: null, password: testPassword });
  expect(ask[0]).toBeLessThan(ask[1]);
  await expect(desk()['password.apply']({ answers: ['AAAAAAA', 'BBBBBBB'], remember: false })).rejects.toMatchObject({
    code: 'CODE_UNLIKE',
  });
  expect([fileHead(file()).kind, session.current()?.protection]).toEqual(['plain', undefined]);
});

describe('a protected file', () => {
  beforeEach(() => begin('protected'));

  test('is asked for, opens with its password, and not with another', async () => {
    await expect(session.open(file())).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' });
    expect(events.at(-1)).toEqual({ type: 'file.locked' });
    expect(await desk()['lock.current']({})).toEqual({
      ...{ name: 'regio', folder, wasOpen: false, remember: 'browser', waitSeconds: 0 },
    });
    const wrong = desk()['lock.open']({ password: `${testPassword}.`, remember: false });
    await expect(wrong).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(session.current()).toBeNull();
    await desk()['lock.open']({ password: testPassword, remember: false });
    expect(await names()).toEqual([canary]);
    expect(await desk()['lock.current']({})).toBeNull();
  });

  test('given from outside is asked for instead of refused', async () => {
    await session.openGiven(file());
    expect(session.takeRefusal()).toBeNull();
    expect(await desk()['lock.current']({})).toMatchObject({ name: 'regio' });
    await desk()['lock.cancel']({});
    expect(await desk()['lock.current']({})).toBeNull();
  });

  test('makes who guesses wait, also when the program starts anew, and lets the right one in after that', async () => {
    await session.openGiven(file());
    const guess = (password: string) => desk()['lock.open']({ password, remember: false });
    for (const wrong of ['een', 'twee', 'drie'])
      await expect(guess(wrong)).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    session = newSession();
    await session.openGiven(file());
    await expect(guess(testPassword)).rejects.toMatchObject({ code: 'PASSWORD_WAIT', params: { seconds: 2 } });
    expect(await desk()['lock.current']({})).toMatchObject({ waitSeconds: 2 });
    now += 2_000;
    await expect(guess('vier')).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    now += 3_000;
    await expect(guess(testPassword)).rejects.toMatchObject({ code: 'PASSWORD_WAIT', params: { seconds: 1 } });
    now += 1_000;
    expect(await guess(testPassword)).toMatchObject({ name: 'regio' });
    expect(await desk()['password.prepare']({ current: testPassword, password: testPassword })).toBeDefined();
  });

  test('opens with its recovery code, after which a new password is set without the old one', async () => {
    await session.openGiven(file());
    const recover = (typed: string) => desk()['lock.recover']({ code: typed });
    await expect(recover(code.slice(0, -1))).rejects.toMatchObject({ code: 'CODE_WRONG' });
    expect(await recover(code.toLowerCase())).toMatchObject({ protection: { byCode: true } });
    const { code: fresh } = await setPassword('een nieuw wachtwoord erop');
    expect(fresh).not.toBe(code);
    await session.close();
    await session.openGiven(file());
    await expect(recover(code)).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(await recover(fresh)).toMatchObject({ name: 'regio' });
  });

  test('moved, renamed and mailed opens elsewhere, with the password alone', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'ketenkaart-elders-'));
    copyFileSync(file(), join(elsewhere, 'Van Anna.ketenkaart'));
    await session.openGiven(join(elsewhere, 'Van Anna.ketenkaart'));
    expect(await desk()['lock.open']({ password: testPassword, remember: false })).toMatchObject({ name: 'Van Anna' });
    expect(await names()).toEqual([canary]);
    await session.close();
    rmSync(elsewhere, { recursive: true });
  });

  test.each([
    ['its password', () => desk()['lock.open']({ password: testPassword, remember: false })],
    ['its recovery code', () => desk()['lock.recover']({ code })],
  ])('with a damaged salt is told to be damaged at %s, and its copy opens', async (_what, give) => {
    const bytes = readFileSync(file());
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    writeFileSync(file(), bytes);
    await session.openGiven(file());
    await expect(give()).rejects.toMatchObject({ code: 'FILE_DAMAGED', params: { time: expect.any(String) } });
    await session.damage.openCopy();
    expect(await names()).toEqual([canary]);
    expect(readFileSync(file())).toEqual(bytes);
    expect(filesWith(canary)).toEqual([]);
  });

  test('with a broken page is told to be damaged, and what is readable is saved under the same password', async () => {
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    await session.close();
    breakPage(file(), pagesOf(file(), 'area', keyOf(code))[1] ?? 0);
    const bytes = readFileSync(file());
    await session.openGiven(file());
    const opening = desk()['lock.open']({ password: testPassword, remember: false });
    await expect(opening).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
    const { file: saved } = await session.damage.salvage();
    expect(saved).toMatchObject({ name: 'regio (gered)', protection: { byCode: false } });
    expect(filesWith(canary)).toEqual([]);
    expect(readFileSync(file())).toEqual(bytes);
  });

  test('is saved elsewhere, compared and restored under its password', async () => {
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    const [copy] = session.copies.list();
    await add('Lister');
    expect(await session.copies.compare(copy?.id ?? '')).toMatchObject({
      organisations: { gone: { count: 1, names: ['Lister'] } },
    });
    const { undoId } = await session.copies.restore(copy?.id ?? '');
    expect(await names()).toEqual([canary]);
    await session.copies.restore(undoId);
    expect(await names()).toEqual(['Lister', canary].toSorted());
    expect(await session.saveAs(at('elders.ketenkaart'))).toMatchObject({ name: 'elders', protection: {} });
    expect(filesWith(canary, 'Lister')).toEqual([]);
  });

  test('locked while it is open is closed until its password is given', async () => {
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    await desk()['lock.now']({});
    expect(session.current()).toBeNull();
    expect(await desk()['lock.current']({})).toMatchObject({ name: 'regio', wasOpen: true });
    expect(readReply(await session.call('network.snapshot', {}))).toMatchObject({ error: { code: 'NO_FILE_OPEN' } });
    await desk()['lock.open']({ password: testPassword, remember: false });
    expect(await names()).toEqual([canary]);
  });

  test('gets another password, for its copies too, and the old one is of no more use', async () => {
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    await add('Lister');
    await session.copies.keep();
    const next = 'een heel ander wachtwoord';
    await expect(setPassword(next, 'verkeerd')).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    const { done } = await setPassword(next, testPassword);
    expect(done).toEqual({ rewritten: 2, removed: 0, left: 0 });
    const [copy] = session.copies.list();
    expect(await session.copies.compare(copy?.id ?? '')).toMatchObject({ organisations: { gone: { count: 0 } } });
    await session.close();
    await session.openGiven(file());
    const old = desk()['lock.open']({ password: testPassword, remember: false });
    await expect(old).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    await desk()['lock.open']({ password: next, remember: false });
    expect(filesWith(canary, 'Lister')).toEqual([]);
  });

  test('is a plain file again, with plain copies, when the password is removed', async () => {
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    await expect(desk()['password.remove']({ current: 'verkeerd' })).rejects.toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(await desk()['password.remove']({ current: testPassword })).toEqual({ rewritten: 1, removed: 0, left: 0 });
    expect(session.current()?.protection).toBeUndefined();
    expect(filesWith(canary)).toHaveLength(2);
    await session.close();
    expect(await session.open(file())).toMatchObject({ name: 'regio' });
    expect((await session.recent.list())[0]?.isProtected).toBeUndefined();
  });
});

describe('this computer', () => {
  test('keeps a key only where the system locks it, beside the password and never in place of it', async () => {
    session = newSession(vault);
    await session.open(file());
    await setPassword(testPassword, null, true);
    expect(session.current()).toMatchObject({ protection: { remember: 'on' } });
    await session.close();
    expect(await session.open(file())).toMatchObject({ name: 'regio' });

    // Locked on purpose: what the computer keeps is not used.
    await desk()['lock.now']({});
    await expect(session.open(file())).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' });
    await desk()['lock.open']({ password: testPassword, remember: false });
    await desk()['password.remember']({ remember: false });
    expect(session.current()).toMatchObject({ protection: { remember: 'off' } });
    await session.close();
    await expect(session.open(file())).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' });
  });

  test('whose keychain was lost asks for the password, and loses nothing', async () => {
    session = newSession(vault);
    await session.open(file());
    await setPassword(testPassword, null, true);
    await session.close();
    const other = () => {
      throw new Error('locked by somebody else');
    };
    session = newSession({ ...vault, unlock: other });
    await expect(session.open(file())).rejects.toMatchObject({ code: 'PASSWORD_NEEDED' });
    expect(await desk()['lock.open']({ password: testPassword, remember: false })).toMatchObject({ name: 'regio' });
  });

  test('without a keychain says why it does not offer to', async () => {
    session = newSession({ ...vault, isAvailable: () => false });
    await session.open(file());
    await setPassword(testPassword, null, true);
    expect(session.current()).toMatchObject({ protection: { remember: 'no-keychain' } });
    expect(readdirSync(at('home'))).not.toContain('sleutels.json');
  });
});

describe('copies', () => {
  const shelf = () => findShelf(at('home/kopieën'), file());
  const pathOf = (index: number) => shelf()?.pathOf(shelf()?.list()[index]?.id ?? '') ?? '';

  test('that were left behind when the program stopped in between get the password at the next opening', async () => {
    await session.open(file());
    const plain = readFileSync(pathOf(0));
    await setPassword(testPassword);
    await session.close();
    writeFileSync(pathOf(0), plain);
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    expect(filesWith(canary)).toEqual([]);
    const [copy] = session.copies.list();
    expect(await session.copies.compare(copy?.id ?? '')).toMatchObject({ organisations: { gone: { count: 0 } } });
  });

  test('that nobody could read and that have no password are removed, and that is told', async () => {
    await session.open(file());
    await add('Lister');
    await session.copies.keep();
    const bytes = readFileSync(pathOf(1));
    bytes.fill(0xff, 4_096 * 4, 4_096 * 30);
    writeFileSync(pathOf(1), bytes);
    const { done } = await setPassword(testPassword);
    expect(done).toEqual({ rewritten: 1, removed: 1, left: 0 });
    expect(session.copies.list()).toHaveLength(1);
    expect(filesWith(canary, 'Lister')).toEqual([]);
  });

  test('of another password are told to be so, and stay', async () => {
    begin('protected');
    const strange = readFileSync(pathOf(0));
    await session.openGiven(file());
    await desk()['lock.open']({ password: testPassword, remember: false });
    const [copy] = session.copies.list();
    await setPassword('een heel ander wachtwoord', testPassword);
    writeFileSync(pathOf(0), strange);
    await expect(session.copies.compare(copy?.id ?? '')).rejects.toMatchObject({ code: 'COPY_LOCKED' });
    await expect(session.copies.restore(copy?.id ?? '')).rejects.toMatchObject({ code: 'COPY_LOCKED' });
    expect(readFileSync(pathOf(0))).toEqual(strange);
    expect(await names()).toEqual([canary]);
  });
});
