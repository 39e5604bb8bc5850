// Passwords as a window may ask for them: opening a protected file, locking it, and setting, changing or removing one.
import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import type { CopiesDone, DesktopHandlers, LockedFile, NewCode, OpenFile } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { findShelf } from '../backup/copyShelf.ts';
import { fileHead } from '../db/fileHead.ts';
import {
  codeGroups,
  type FileKey,
  fits,
  keyOfCode,
  keyOfPassword,
  newFileKey,
  plainCode,
  recoveryCode,
} from '../protection/fileKey.ts';
import type { DamageDesk } from './damageDesk.ts';
import type { KeyRing } from './keyRing.ts';
import { fileTitle } from './recentFiles.ts';
import type { Tries } from './tries.ts';

/** By what a file is open. */
export type Access = { readonly key: FileKey | null; readonly byCode: boolean };

/** For a file without a password. */
export const freeAccess: Access = { key: null, byCode: false };

type Open = { readonly path: string; readonly access: Access };

export type LockDesk = {
  /** How to open this file: no key for a plain one, a kept key, or PASSWORD_NEEDED, after which a window is asked. */
  readonly accessTo: (path: string) => Promise<Access>;
  /** A file is open: no other waits any longer. */
  readonly letGo: () => void;
  readonly handlers: Pick<DesktopHandlers, LockRoute>;
};

type LockRoute = Extract<keyof DesktopHandlers, `lock.${string}` | `password.${string}`>;

type DeskDeps = {
  readonly copiesFolder: string;
  readonly ring: KeyRing;
  readonly tries: Tries;
  /** What deriving a key costs. */
  readonly cost: number;
  readonly damage: DamageDesk;
  readonly current: () => Open | null;
  readonly openWith: (path: string, access: Access) => Promise<OpenFile>;
  /** Writes the open file and its copies under another key and opens it again. */
  readonly rewrite: (next: FileKey | null) => Promise<CopiesDone>;
  readonly close: () => Promise<void>;
  /** A file waits for its password, or no longer does. */
  readonly tell: () => void;
};

/** Whether the file there is under this key now; null asks whether it is plain. False where it cannot be read. */
export function hasKey(path: string, key: FileKey | null): boolean {
  try {
    const { kind, salt } = fileHead(path);
    return key === null ? kind === 'plain' : kind === 'protected' && fits(key, salt);
  } catch {
    return false;
  }
}

export function createLockDesk(deps: DeskDeps): LockDesk {
  const { ring, tries, current, openWith, tell } = deps;
  let locked: { readonly path: string; readonly wasOpen: boolean } | null = null;
  let pending: ({ readonly path: string; readonly key: FileKey } & NewCode) | null = null;

  const wait = (next: typeof locked) => {
    locked = next;
    tell();
  };
  const letGo = () => {
    if (locked) wait(null);
  };
  const waiting = (): string => {
    if (!locked) throw new KnownError('FILE_MISSING');
    return locked.path;
  };
  const open = (): Open => {
    const opened = current();
    if (!opened) throw new KnownError('NO_FILE_OPEN');
    return opened;
  };
  async function guarded<T>(path: string, attempt: () => Promise<T>): Promise<T> {
    const { waitSeconds } = tries.begin(path);
    if (waitSeconds > 0) throw new KnownError('PASSWORD_WAIT', { seconds: waitSeconds });
    const value = await attempt();
    tries.succeeded(path);
    return value;
  }
  async function assertCurrent(password: string): Promise<void> {
    const { path, access } = open();
    await guarded(path, async () => {
      const key = await keyOfPassword(password, fileHead(path).salt, deps.cost);
      if (key === null || key !== access.key) throw new KnownError('PASSWORD_WRONG');
    });
  }
  // What is right for a file whose first bytes are damaged looks wrong; its newest copy still knows what it was.
  async function keyTyped(path: string, keyOf: (salt: Buffer) => Promise<FileKey | null>): Promise<FileKey> {
    const { salt } = fileHead(path);
    const key = await keyOf(salt);
    if (key !== null) return key;
    const shelf = findShelf(deps.copiesFolder, path);
    const copy = shelf?.pathOf(shelf.list()[0]?.id ?? '');
    const head = copy ? fileHead(copy) : null;
    const before = head?.kind === 'protected' && isTornFrom(head.salt, salt) ? await keyOf(head.salt) : null;
    if (before !== null) throw deps.damage.refused(path, new KnownError('FILE_DAMAGED'), before);
    throw new KnownError('PASSWORD_WRONG');
  }
  async function prepare(current: string | null, password: string): Promise<NewCode> {
    const { path, access } = open();
    if (access.key !== null && !access.byCode) {
      if (current === null) throw new KnownError('PASSWORD_WRONG');
      await assertCurrent(current);
    }
    const key = await newFileKey(password, deps.cost);
    const first = randomInt(1, codeGroups);
    pending = { path, key, code: recoveryCode(key), ask: [first, randomInt(first + 1, codeGroups + 1)] };
    return { code: pending.code, ask: pending.ask };
  }
  async function apply(answers: readonly string[], remember: boolean): Promise<CopiesDone> {
    const made = pending;
    const { path, access } = open();
    if (made?.path !== path) throw new KnownError('NOT_FOUND');
    const groups = made.code.split('-');
    const isRight = made.ask.every((number, index) => plainCode(answers[index] ?? '') === groups[number - 1]);
    if (!isRight) throw new KnownError('CODE_UNLIKE');
    // Before the file is opened again, which tells the window whether its key is kept.
    if (remember) ring.keep(made.key);
    try {
      const done = await deps.rewrite(made.key);
      pending = null;
      if (access.key !== null) forgetIfPossible(access.key);
      return done;
    } catch (thrown) {
      if (remember && !hasKey(path, made.key)) forgetIfPossible(made.key);
      throw thrown;
    }
  }

  // The key of a password that is gone opens nothing: no reason to call what was done a failure.
  function forgetIfPossible(key: FileKey): void {
    try {
      ring.forget(key);
    } catch {
      // It is the next to go when the list of keys is full.
    }
  }

  return {
    letGo,
    accessTo: (path) => {
      const { kind, salt } = fileHead(path);
      if (kind !== 'protected') return Promise.resolve(freeAccess);
      const key = locked?.path === path && locked.wasOpen ? null : ring.find(salt);
      if (key !== null) return Promise.resolve({ key, byCode: false });
      if (locked?.path !== path) wait({ path, wasOpen: false });
      return Promise.reject(new KnownError('PASSWORD_NEEDED'));
    },
    handlers: {
      'lock.current': () =>
        Promise.resolve(locked && describe(locked.path, locked.wasOpen, ring, tries.waitSeconds(locked.path))),
      'lock.open': async ({ password, remember }) => {
        const path = waiting();
        const key = await guarded(path, () => keyTyped(path, (salt) => keyOfPassword(password, salt, deps.cost)));
        if (remember) ring.keep(key);
        return openWith(path, { key, byCode: false });
      },
      'lock.recover': async ({ code }) => {
        const path = waiting();
        // A slip of the hand is no guess.
        if (keyOfCode(code, fileHead(path).salt) === null) throw new KnownError('CODE_WRONG');
        const key = await guarded(path, () => keyTyped(path, (salt) => Promise.resolve(keyOfThisFile(code, salt))));
        return openWith(path, { key, byCode: true });
      },
      'lock.cancel': () => {
        letGo();
        return Promise.resolve(null);
      },
      'lock.now': async () => {
        const { path, access } = open();
        if (access.key === null) throw new KnownError('NOT_FOUND');
        pending = null;
        wait({ path, wasOpen: true });
        await deps.close();
        return null;
      },
      'password.prepare': ({ current: typed, password }) => prepare(typed, password),
      'password.apply': ({ answers, remember }) => apply(answers, remember),
      'password.remove': async ({ current: typed }) => {
        const { access } = open();
        await assertCurrent(typed);
        const done = await deps.rewrite(null);
        if (access.key !== null) forgetIfPossible(access.key);
        return done;
      },
      'password.remember': ({ remember }) => {
        const { key } = open().access;
        if (key === null) throw new KnownError('NOT_FOUND');
        if (remember) ring.keep(key);
        else ring.forget(key);
        return Promise.resolve(null);
      },
    },
  };
}

/** Half of the sixteen bytes. Two salts that were drawn apart have so many in common with a chance below 1e-15. */
const leastAlike = 8;

// The salt of the file itself with damage in it, rather than that of a password from before.
function isTornFrom(whole: Buffer, found: Buffer): boolean {
  const alike = whole.filter((byte, index) => byte === found[index]).length;
  return alike >= leastAlike && alike < whole.length;
}

function keyOfThisFile(code: string, salt: Buffer): FileKey | null {
  const key = keyOfCode(code, salt);
  return key !== null && fits(key, salt) ? key : null;
}

function describe(path: string, wasOpen: boolean, ring: KeyRing, waitSeconds: number): LockedFile {
  return { name: fileTitle(path), folder: dirname(path), wasOpen, remember: ring.offer(), waitSeconds };
}
