// Setting, changing and removing the password of a file that nobody has open: whole under its name at every moment.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CopiesDone } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { findShelf } from '../backup/copyShelf.ts';
import { folderOfFile } from '../backup/fileRegister.ts';
import { flush } from '../db/flush.ts';
import { countContents, openCopy } from '../db/copyContents.ts';
import { fileHead } from '../db/fileHead.ts';
import { rewriteUnder } from '../db/sqlite.ts';
import { type FileKey, fits } from './fileKey.ts';
import { alignCopies, finishCopies, keepFormerKey, noCopies, readFormerKeys } from './protectCopies.ts';
import { takePlace, wipeFile } from './wipe.ts';

export type ProtectJob = {
  readonly path: string;
  readonly copiesFolder: string;
  /** The key now and the key from now on; null = plain. */
  readonly key: FileKey | null;
  readonly next: FileKey | null;
};

/** Writes a file and its copies under another key. Throws a `KnownError` or what the disk says, and then nothing is lost. */
export function protectFile({ path, copiesFolder, key, next }: ProtectJob): CopiesDone {
  refuseUnlessWritable(path);
  const folder = folderOfFile(copiesFolder, path);
  const shelf = findShelf(copiesFolder, path);
  if (next === null) {
    // The copies first: as long as the file itself is protected, its next opening protects them again.
    const former = key === null ? [] : [key, ...(folder === null ? [] : readFormerKeys(folder, key))];
    const { done, failure } = shelf ? alignCopies(shelf, null, former) : { done: noCopies, failure: null };
    if (failure !== null) throw failure;
    replaceFile(path, key, null);
    return done;
  }
  const takeBack = key !== null && folder !== null ? keepFormerKey(folder, key, next) : null;
  try {
    replaceFile(path, key, next);
  } catch (thrown) {
    // Copies that still wait for a key from before would find it under a password that was never set.
    if (key !== null && fits(key, fileHead(path).salt)) takeBack?.();
    throw thrown;
  }
  return finishCopies(copiesFolder, path, next);
}

function replaceFile(path: string, key: FileKey | null, next: FileKey | null): void {
  const beside = `${path}.wachtwoord-bezig`;
  wipeFile(beside);
  const before = moment(path);
  try {
    rewriteUnder(path, key, beside, next);
    assertSame(path, key, beside, next);
    flush(beside);
    if (moment(path) !== before) throw new KnownError('FILE_CHANGED_ELSEWHERE');
    takePlace(beside, path, key === null);
    flush(dirname(path));
  } finally {
    wipeFile(beside);
  }
}

function assertSame(path: string, key: FileKey | null, beside: string, next: FileKey | null): void {
  const [before, after] = [openCopy(path, key), openCopy(beside, next)].map((db) => {
    const counts = JSON.stringify(countContents(db));
    db.close();
    return counts;
  });
  if (before !== after) throw new KnownError('FILE_DAMAGED');
}

function moment(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return `${mtimeMs} ${size} ${ino}`;
}

function refuseUnlessWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new KnownError('READ_ONLY');
  }
}
