// The bytes of an open file, taken while SQLite keeps writers away, each piece read back and compared. Grounds: docs/adr/017.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { identityOf } from './fileIdentity.ts';
import { identityAtOpening } from './sqlite.ts';

/** Small enough to stay in the processor between writing and reading back. */
const pieceSize = 262_144;

/** A file with more room free than this is rather written anew: the copy is then smaller. */
const largestFreePart = 0.25;

/** Writes a part of a piece at a place in a file. @returns how many bytes were taken */
export type WritePiece = (to: number, piece: Buffer, offset: number, length: number, at: number) => number;

/** Whether the file at the path of an open database is the one it reads, and worth taking as it is. */
export function hasBytesToTake(db: Database): boolean {
  if (db.memory || !isInPlace(db)) return false;
  const [free, pages] = ['freelist_count', 'page_count'].map((name) => db.pragma(name, { simple: true }) as number);
  return (free ?? 0) <= (pages ?? 0) * largestFreePart;
}

function isInPlace(db: Database): boolean {
  try {
    return identityOf(db.name) === identityAtOpening(db);
  } catch {
    // A disk that does not answer by name may still by the open handle.
    return false;
  }
}

/**
 * Writes the bytes of an open file to a new one at `target`. Throws DISK_ERROR when what is read back is not what was
 * written, and what the disk says.
 * @param write stands in for a disk that writes something else than it was given
 */
export function copyBytes(db: Database, target: string, write: WritePiece = writeSync): void {
  const from = openSync(db.name, 'r');
  try {
    const to = openSync(target, 'wx+', 0o644);
    try {
      db.transaction(() => {
        // Only what reads takes the lock: whoever wants to write waits, and what an interrupted write left is put right first.
        db.prepare('SELECT count(*) FROM sqlite_schema').get();
        pour(from, to, write);
      })();
    } finally {
      closeSync(to);
    }
  } finally {
    // On POSIX this drops every lock of the process on the file, so never before the transaction that needs one is over.
    closeSync(from);
  }
}

function pour(from: number, to: number, write: WritePiece): void {
  const piece = Buffer.allocUnsafe(pieceSize);
  const back = Buffer.allocUnsafe(pieceSize);
  for (let at = 0; ; ) {
    const length = readSync(from, piece, 0, pieceSize, at);
    if (length === 0) return;
    let written = 0;
    while (written < length) written += write(to, piece, written, length - written, at + written);
    const readBack = readSync(to, back, 0, length, at);
    if (readBack !== length || piece.compare(back, 0, length, 0, length) !== 0) throw new KnownError('DISK_ERROR');
    at += length;
  }
}
