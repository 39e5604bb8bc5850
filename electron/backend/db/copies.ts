// Verified copies of a network file. A copy is written beside its final name, checked, flushed and only then named.
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import type { CopyReason } from '../../../shared/api/desktop.ts';
import { openShelf, type CopyShelf } from '../backup/copyShelf.ts';
import type { FileKey } from '../protection/fileKey.ts';
import { copyBytes, hasBytesToTake } from './copyBytes.ts';
import { checkTables, countContents, openCopy } from './copyContents.ts';
import { fileHead } from './fileHead.ts';
import { flush, isUnopenable } from './flush.ts';
import { keyOf, rewriteUnder } from './sqlite.ts';
import { takeName } from './takeName.ts';

/** Copies the file as it is before a migration touches it. @returns the id of the copy */
export function copyBeforeMigration(db: Database, path: string, copiesFolder: string): string {
  return keepCopy(db, openShelf(copiesFolder, path, new Date()), new Date(), 'migration');
}

/** Puts a verified copy of an open file with the others, at once. @returns its id */
export function keepCopy(db: Database, shelf: CopyShelf, now: Date, reason: CopyReason): string {
  const { id, path } = shelf.place(now, reason);
  const unfinished = `${path}.bezig`;
  try {
    const counts = countContents(db);
    const making = makeCopy(db, unfinished);
    while (!making.next().done);
    nameFlushed(unfinished, path, renameSync);
    shelf.settle(id, counts);
    return id;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** The same in steps, between which waiting calls are answered; what is copied is the file at the first step. */
export async function keepCopyInSteps(db: Database, shelf: CopyShelf, now: Date, reason: CopyReason): Promise<string> {
  const { id, path } = shelf.place(now, reason);
  const unfinished = `${path}.bezig`;
  try {
    const counts = countContents(db);
    const making = makeCopy(db, unfinished);
    making.next();
    // The disk is kept busy while the copy is read.
    await Promise.all([flushLater(unfinished), inSteps(making)]);
    await rename(unfinished, path);
    await flushLater(dirname(path));
    shelf.settle(id, counts);
    return id;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Writes a whole, checked copy of an open database to `target`.
 * @param name how it gets its name at the end: as a rule by replacing an older file of that name
 */
export function writeVerifiedCopy(db: Database, target: string, name: typeof takeName = renameSync): string {
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.bezig`;
  try {
    vacuumInto(db, unfinished);
    nameWhenWhole(unfinished, target, keyOf(db), name);
    return target;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Writes the bytes of a file whose disk is gone to `target`, checked. Fails with EEXIST rather than replace anything. */
export function writeImage(bytes: ArrayBuffer, target: string, key: FileKey | null): null {
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.gered`;
  try {
    writeFileSync(unfinished, new Uint8Array(bytes));
    nameWhenWhole(unfinished, target, key, takeName);
    return null;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Lays a copy that is not open beside `target`, checked and flushed, ready to take its place by a rename.
 * @param key the key of what it will replace: a copy from before the password gets it on the way
 * @returns the path it lies at
 */
export function layReady(copy: string, target: string, key: FileKey | null = null): string {
  const ready = `${target}.terug`;
  try {
    openCopy(copy, key).close();
    if (key !== null && fileHead(copy).kind === 'plain') {
      rmSync(ready, { force: true });
      rewriteUnder(copy, null, ready, key);
    } else copyFileSync(copy, ready);
    openCopy(ready, key).close();
    flush(ready);
    return ready;
  } catch (thrown) {
    rmSync(ready, { force: true });
    throw thrown;
  }
}

async function flushLater(path: string): Promise<void> {
  if (isUnopenable(path)) return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a copy, which the first step does, and reads it back: a step for each table. Throws when it is not whole. */
function* makeCopy(db: Database, unfinished: string): Generator<void> {
  if (hasBytesToTake(db)) {
    rmSync(unfinished, { force: true });
    copyBytes(db, unfinished);
    yield;
    yield* checkTables(unfinished, keyOf(db));
  } else {
    vacuumInto(db, unfinished);
    yield;
    openCopy(unfinished, keyOf(db)).close();
  }
}

async function inSteps(making: Generator<void>): Promise<void> {
  while (!making.next().done) await breath();
}

function vacuumInto(db: Database, unfinished: string): void {
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
}

function nameWhenWhole(unfinished: string, target: string, key: FileKey | null, name: typeof takeName): void {
  openCopy(unfinished, key).close();
  nameFlushed(unfinished, target, name);
}

function nameFlushed(unfinished: string, target: string, name: typeof takeName): void {
  flush(unfinished);
  name(unfinished, target);
  flush(dirname(target));
}
