// Verified copies of a network file. A copy is written beside its final name, checked, flushed and only then named.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { versionOf } from './migrate.ts';

/** Copies the file as it is before a migration touches it. @returns the path of the copy */
export function copyBeforeMigration(db: Database, path: string, folder: string): string {
  const name = `${basename(path, extname(path))}-voor-versie-${versionOf(db)}.ketenkaart`;
  return writeVerifiedCopy(db, join(folder, name));
}

/** Writes a whole, checked copy of an open database to `target`; an older file of that name is replaced at the end. */
export function writeVerifiedCopy(db: Database, target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.bezig`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    assertWhole(unfinished);
    flush(unfinished);
    renameSync(unfinished, target);
    flush(dirname(target));
    return target;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Makes sure that what was written to a file or folder is on the disk. */
export function flush(path: string): void {
  // Windows cannot open a folder; its rename is flushed with the file.
  if (process.platform === 'win32' && !extname(path)) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function assertWhole(path: string): void {
  const copy = new Sqlite(path, { readonly: true });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new KnownError('FILE_DAMAGED');
  } finally {
    copy.close();
  }
}
