// What the first bytes of a file say it is, before anything opens it.
import { closeSync, openSync, readSync } from 'node:fs';

export type FileHead = {
  /** `protected`: the pages are encrypted; the salt of the key is the first 16 bytes. */
  readonly kind: 'plain' | 'protected' | 'other';
  readonly salt: Buffer;
};

/** Bytes 16 to 23 of an SQLite file of ours, which stay readable under the cipher: page size, journal kind, room, fractions. */
const open = Buffer.from('1000010120402020', 'hex');

/** So many of those eight may be damaged: the file is then still known for what it is, and is told to be damaged. */
const leastEqual = 6;

/** Reads the head of a file; one that is not there or cannot be read is `other`. */
export function fileHead(path: string): FileHead {
  const head = readHead(path);
  const salt = head.subarray(0, 16);
  if (salt.toString('latin1') === 'SQLite format 3\0') return { kind: 'plain', salt };
  const equal = [...open].filter((byte, index) => head[16 + index] === byte).length;
  // Zeroes at the start are a lost page, not a salt.
  const isProtected = head.length === 24 && equal >= leastEqual && salt.some((byte) => byte !== 0);
  return { kind: isProtected ? 'protected' : 'other', salt };
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(24);
  try {
    const handle = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(handle, head, 0, head.length, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return head.subarray(0, 0);
  }
}
