// The copies of a file go with it: a protected file has protected copies, and no copy keeps a password that was replaced.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopiesDone } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { type CopyShelf, findShelf } from '../backup/copyShelf.ts';
import { folderOfFile } from '../backup/fileRegister.ts';
import { openCopy } from '../db/copyContents.ts';
import { flush } from '../db/flush.ts';
import { fileHead } from '../db/fileHead.ts';
import { rewriteUnder } from '../db/sqlite.ts';
import { type FileKey, fits } from './fileKey.ts';
import { takePlace, wipeFile } from './wipe.ts';

/** What was done to the copies, and why the first that could not go along could not; null when the disk let them all. */
type Aligned = { readonly done: CopiesDone; readonly failure: Error | null };

/** For a file without copies. */
export const noCopies: CopiesDone = { rewritten: 0, removed: 0, left: 0 };

/** Brings the copies of a protected file up to its key, where something stopped in between. Never throws. */
export function finishCopies(copiesFolder: string, path: string, key: FileKey): CopiesDone {
  try {
    const folder = folderOfFile(copiesFolder, path);
    const shelf = findShelf(copiesFolder, path);
    if (folder === null || shelf === null) return noCopies;
    const { done } = alignCopies(shelf, key, readFormerKeys(folder, key));
    // What a stopped program left half may still be readable.
    for (const name of readdirSync(folder)) if (/\.bezig(\.leeg)?$/.test(name)) wipeFile(join(folder, name));
    if (done.left === 0) rmSync(formerKeyFile(folder), { force: true });
    return done;
  } catch {
    // The next opening tries again.
    return { ...noCopies, left: 1 };
  }
}

/**
 * Writes the copies that are not under `key` anew: plain ones, and those under one of `former`. Others are left as they are,
 * and so is one that fails, after which the rest goes on.
 * @param key null = plain from now on
 */
export function alignCopies(shelf: CopyShelf, key: FileKey | null, former: readonly FileKey[]): Aligned {
  const done = { rewritten: 0, removed: 0, left: 0 };
  let failure: Error | null = null;
  for (const { id } of shelf.list()) {
    try {
      const outcome = alignCopy(shelf, id, key, former);
      if (outcome !== null) done[outcome] += 1;
    } catch (thrown) {
      failure ??= thrown instanceof Error ? thrown : new Error(String(thrown));
      done.left += 1;
    }
  }
  return { done, failure };
}

function alignCopy(
  shelf: CopyShelf,
  id: string,
  key: FileKey | null,
  former: readonly FileKey[],
): keyof CopiesDone | null {
  const path = shelf.pathOf(id);
  const present = path === null ? undefined : keyToRead(path, key, former);
  if (path === null || present === undefined) return null;
  if (rewriteCopy(path, present, key)) return 'rewritten';
  // Unreadable under its password: it tells nobody anything.
  if (present !== null) return 'left';
  wipeFile(path);
  shelf.remove(id);
  return 'removed';
}

// Undefined: the copy is as it should be, or its key is not known.
function keyToRead(path: string, key: FileKey | null, former: readonly FileKey[]): FileKey | null | undefined {
  const { kind, salt } = fileHead(path);
  if (kind === 'plain') return key === null ? undefined : null;
  return kind === 'protected' ? former.find((each) => each !== key && fits(each, salt)) : undefined;
}

/** False: what the copy itself holds cannot be read. Throws what goes wrong with the one that is written from it. */
function rewriteCopy(path: string, present: FileKey | null, key: FileKey | null): boolean {
  const unfinished = `${path}.bezig`;
  wipeFile(unfinished);
  try {
    if (!reads(() => openCopy(path, present).close(), isRefused)) return false;
    if (!reads(() => rewriteUnder(path, present, unfinished, key), isCorrupt)) return false;
    openCopy(unfinished, key).close();
    flush(unfinished);
    takePlace(unfinished, path, present === null);
    flush(dirname(path));
    return true;
  } finally {
    wipeFile(unfinished);
  }
}

function reads(run: () => void, isUnreadable: (thrown: unknown) => boolean): boolean {
  try {
    run();
    return true;
  } catch (thrown) {
    if (isUnreadable(thrown)) return false;
    throw thrown;
  }
}

function isRefused(thrown: unknown): boolean {
  if (thrown instanceof KnownError) return thrown.code === 'FILE_DAMAGED' || thrown.code === 'FILE_NOT_OURS';
  return isCorrupt(thrown) || sqliteCode(thrown) === 'SQLITE_NOTADB';
}

function isCorrupt(thrown: unknown): boolean {
  return sqliteCode(thrown).startsWith('SQLITE_CORRUPT');
}

function sqliteCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

/**
 * Keeps the key that is being replaced until the last copy has the new one, with those from before it that a copy still has;
 * only who knows the new one can read them.
 * @returns what takes that back, for when the file did not get the new key after all
 */
export function keepFormerKey(folder: string, former: FileKey, key: FileKey): () => void {
  const before = existsSync(formerKeyFile(folder)) ? readFileSync(formerKeyFile(folder)) : null;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping(key), nonce);
  const keys = [former, ...readFormerKeys(folder, former)].join('');
  const text = Buffer.concat([cipher.update(keys, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  writeFormerKeys(folder, Buffer.concat([nonce, text]));
  return () => (before === null ? rmSync(formerKeyFile(folder), { force: true }) : writeFormerKeys(folder, before));
}

function writeFormerKeys(folder: string, bytes: Buffer): void {
  writeFileSync(formerKeyFile(folder), bytes, { mode: 0o600 });
  flush(formerKeyFile(folder));
  // Its name too: when the file is under the new key, the copies wait for this one.
  flush(folder);
}

/** The keys that copies may still have, locked by this one; none when nothing waits. */
export function readFormerKeys(folder: string, key: FileKey): readonly FileKey[] {
  try {
    const bytes = readFileSync(formerKeyFile(folder));
    const cipher = createDecipheriv('aes-256-gcm', wrapping(key), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]);
    return (text.toString('utf8').match(/[0-9a-f]{96}/g) ?? []) as FileKey[];
  } catch {
    return [];
  }
}

function wrapping(key: FileKey): Buffer {
  return createHash('sha256').update('ketenkaart-vorige').update(key.slice(0, 64)).digest();
}

function formerKeyFile(folder: string): string {
  return join(folder, 'vorige-sleutel');
}
