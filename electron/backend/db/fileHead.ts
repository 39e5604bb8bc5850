// What the first bytes of a file say it is, before anything opens it.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { KnownError } from '../../../shared/errors/codes.ts';
import { closeWhenFree, heldHead } from './heldFiles.ts';
import { plainStart } from './rollbackJournal.ts';

const isNothing = /^(ENOENT|ENOTDIR|EISDIR)$/;
/** No right to read it, or another program that keeps it to itself. */
const isShut = /^(EACCES|EPERM|EBUSY)$/;

export type FileHead = {
  /** `protected`: the pages are encrypted; the salt of the key is the first 16 bytes. */
  readonly kind: 'plain' | 'protected' | 'other';
  readonly salt: Buffer;
};

/** Bytes 16 to 23 of an SQLite file of ours, which stay readable under the cipher: page size, journal kind, room, fractions. */
const open = Buffer.from('1000010120402020', 'hex');

/** So many of those eight may be damaged: the file is then still known for what it is, and is told to be damaged. */
const leastEqual = 6;

/** Reads the head of a file; one that is not there, and a folder, is `other`. Throws FILE_UNREADABLE and what the disk says. */
export function fileHead(path: string): FileHead {
  return kindOf(readHead(path));
}

/** The same of the first 24 bytes of a file, for whoever reads them himself. */
export function kindOf(head: Buffer): FileHead {
  const salt = head.subarray(0, 16);
  if (salt.toString('latin1') === plainStart) return { kind: 'plain', salt };
  const equal = [...open].filter((byte, index) => head[16 + index] === byte).length;
  // Zeroes at the start are a lost page, not a salt.
  const isProtected = head.length === 24 && equal >= leastEqual && salt.some((byte) => byte !== 0);
  return { kind: isProtected ? 'protected' : 'other', salt };
}

function readHead(path: string): Buffer {
  const bytes = Buffer.alloc(24);
  try {
    const stats = statSync(path, { bigint: true });
    // Opening a pipe waits for who writes to it, and nobody does.
    if (stats.isFIFO()) return bytes.subarray(0, 0);
    const known = heldHead(stats);
    if (known) return known;
    const handle = openSync(path, 'r');
    let head: Buffer | null = null;
    try {
      head = bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
      return head;
    } finally {
      closeWhenFree(handle, head, () => closeSync(handle));
    }
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (isNothing.test(code)) return bytes.subarray(0, 0);
    throw isShut.test(code) ? new KnownError('FILE_UNREADABLE') : thrown;
  }
}
