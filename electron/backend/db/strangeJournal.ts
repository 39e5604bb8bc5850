// The journal of another file, which came to lie beside this one: SQLite takes any journal of the right name for that of a
// change that was cut off, and writes its pages over the file.
import { closeSync, existsSync, fstatSync, linkSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { FileKey } from '../protection/fileKey.ts';
import { flush } from './flush.ts';
import { applicationId } from './pragmas.ts';
import { plainStart, readRollbackJournal, type RollbackJournal } from './rollbackJournal.ts';
import { openSqlite } from './sqlite.ts';

/** A second name of the file for a moment, under which SQLite sees no journal; cleared away with what else is left half. */
export const withoutJournal = '.zonder-journaal';

/**
 * Gives a journal that cannot be of this file another name; nothing is removed. Only when the file is whole without it and
 * nobody is working in it: the journal of our own crash is always left for SQLite. Never throws.
 * @returns the new name; null when there was nothing to do
 */
export function setStrangeJournalAside(path: string, key: FileKey | null): string | null {
  try {
    if (!hasJournal(path) || !isOfAnother(path)) return null;
    const link = `${path}${withoutJournal}`;
    rmSync(link, { force: true });
    linkSync(path, link);
    try {
      return setAsideAlone(path, link, key);
    } finally {
      rmSync(link, { force: true });
    }
  } catch {
    // Where a file can have one name only, and after a disk error, SQLite decides.
    return null;
  }
}

function setAsideAlone(path: string, link: string, key: FileKey | null): string | null {
  const db = openSqlite(link, key, { fileMustExist: true, timeout: 0 });
  // Closing any handle of a file gives up the locks of this program on it: this one outlives the connection.
  const hold = openSync(path, 'r');
  try {
    // By the same locks as any other user of the file: from here on nobody can be in the middle of a change.
    db.exec('BEGIN EXCLUSIVE');
    if (!hasJournal(path) || !differs(hold, readRollbackJournal(`${path}-journal`)) || !isWhole(db)) return null;
    const aside = freeName(`${path}.vreemd-journaal`);
    renameSync(`${path}-journal`, aside);
    flush(dirname(path));
    return basename(aside);
  } finally {
    db.close();
    closeSync(hold);
  }
}

function isOfAnother(path: string): boolean {
  const hold = openSync(path, 'r');
  try {
    return differs(hold, readRollbackJournal(`${path}-journal`));
  } finally {
    closeSync(hold);
  }
}

// In its own journal a file finds its first page as it was, before one change more.
function differs(file: number, journal: RollbackJournal | null): boolean {
  const head = Buffer.alloc(100);
  if (journal === null || readSync(file, head, 0, 100, 0) < 100) return false;
  const { pages, firstPage } = journal;
  const isProtected = head.toString('latin1', 0, 16) !== plainStart;
  // The salt of the key, or the words that every plain file begins with.
  if (firstPage && !firstPage.subarray(0, 16).equals(head.subarray(0, 16))) return true;
  if (isProtected) return firstPage === null && pages !== pagesBySize(file);
  const changes = counterOf(head);
  // Half a page: nothing can be said of it.
  if (changes === null) return false;
  if (firstPage === null) return pages !== head.readUInt32BE(28) && pages !== pagesBySize(file);
  const before = counterOf(firstPage);
  if (before === null) return false;
  if (changes === before) return !firstPage.subarray(0, 100).equals(head);
  return changes !== (before + 1) >>> 0;
}

/** How often the file was changed; written twice in one sector, so that it is known when it is half. */
function counterOf(page: Buffer): number | null {
  const counter = page.readUInt32BE(24);
  return counter === page.readUInt32BE(92) ? counter : null;
}

function pagesBySize(file: number): number {
  const head = Buffer.alloc(2);
  readSync(file, head, 0, 2, 16);
  const size = head.readUInt16BE(0);
  return Math.ceil(fstatSync(file).size / (size === 1 ? 65_536 : Math.max(512, size)));
}

// More than opening asks: half a change of our own can leave a structure that only a look at every index finds broken.
function isWhole(db: Database): boolean {
  return (
    db.pragma('application_id', { simple: true }) === applicationId &&
    db.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
    (db.pragma('foreign_key_check') as unknown[]).length === 0
  );
}

function hasJournal(path: string): boolean {
  const journal = statSync(`${path}-journal`, { throwIfNoEntry: false });
  // Beside a write-ahead log the rules are others.
  return journal !== undefined && journal.isFile() && journal.size > 0 && !existsSync(`${path}-wal`);
}

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(name)) return name;
  }
}
