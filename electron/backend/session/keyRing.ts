// The keys this computer keeps for its user: locked by the system, beside the password, never in place of it.
import { z } from 'zod';
import type { Remembering } from '../../../shared/api/desktop.ts';
import { type FileKey, fits } from '../protection/fileKey.ts';
import { ownFile } from './ownFile.ts';

/** What locks a text so that only this user on this computer can read it. */
export type KeyVault = {
  readonly isAvailable: () => boolean;
  readonly lock: (text: string) => Buffer;
  /** Throws when it was locked elsewhere. */
  readonly unlock: (bytes: Buffer) => string;
};

const mostKeys = 100;
const stored = z
  .array(z.object({ salt: z.string().regex(/^[0-9a-f]{32}$/), secret: z.string().max(4_000) }))
  .max(1_000);

export type KeyRing = {
  /** The kept key of the file with this salt; null when there is none or it can no longer be read. */
  readonly find: (salt: Buffer) => FileKey | null;
  /** A key that cannot be kept is asked for again; that is no reason to stop. */
  readonly keep: (key: FileKey) => void;
  readonly forget: (key: FileKey) => void;
  readonly stateOf: (key: FileKey) => Remembering;
  /** The same for a file whose key is not known. */
  readonly offer: () => Remembering;
};

/** @param vault null in browser mode, which has no such place */
export function createKeyRing(userFolder: string, vault: KeyVault | null): KeyRing {
  const { read, write } = ownFile(userFolder, 'sleutels.json', stored);
  const offer = (): Remembering => {
    if (vault === null) return 'browser';
    return vault.isAvailable() ? 'off' : 'no-keychain';
  };
  const without = (key: FileKey) => read().filter(({ salt }) => salt !== key.slice(64));
  return {
    offer,
    stateOf: (key) => {
      const state = offer();
      return state === 'off' && read().some(({ salt }) => salt === key.slice(64)) ? 'on' : state;
    },
    find: (salt) => {
      const kept = read().find((each) => each.salt === salt.toString('hex'));
      if (!kept || vault === null || !vault.isAvailable()) return null;
      try {
        const key = vault.unlock(Buffer.from(kept.secret, 'base64')) as FileKey;
        return fits(key, salt) ? key : null;
      } catch {
        // Locked by another user or an earlier installation: the password is asked, nothing is thrown away.
        return null;
      }
    },
    keep: (key) => {
      if (offer() !== 'off' || vault === null) return;
      try {
        const kept = { salt: key.slice(64), secret: vault.lock(key).toString('base64') };
        write([kept, ...without(key)].slice(0, mostKeys));
      } catch {
        // The keychain is shut, or the folder cannot be written.
      }
    },
    forget: (key) => {
      const left = without(key);
      if (left.length !== read().length) write(left);
    },
  };
}
