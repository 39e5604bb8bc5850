// What a rollback journal says of the file it was made for. The format: https://sqlite.org/fileformat2.html#the_rollback_journal.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What every file without a password begins with. */
export const plainStart = 'SQLite format 3\0';

const magic = Buffer.from('d9d505f920a163d7', 'hex');

export type RollbackJournal = {
  /** Pages of the file before the change. */
  readonly pages: number;
  /** The first page of the file as it was before the change; null when the journal does not hold it. */
  readonly firstPage: Buffer | null;
};

/** Reads the head of a journal and looks for the first page in it. Null when SQLite would find nothing in it to apply. */
export function readRollbackJournal(path: string): RollbackJournal | null {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    const head = bytesAt(file, 0, 28);
    if (head.length < 28 || !head.subarray(0, 8).equals(magic)) return null;
    return { pages: head.readUInt32BE(16), firstPage: firstPageIn(file, size) };
  } finally {
    closeSync(file);
  }
}

// A journal is one or more parts, each a head of its own and records of a page number, a page and a checksum.
function firstPageIn(file: number, size: number): Buffer | null {
  let at = 0;
  while (at + 28 <= size) {
    const head = bytesAt(file, at, 28);
    const [sector, pageSize] = [head.readUInt32BE(20), head.readUInt32BE(24)];
    if (!head.subarray(0, 8).equals(magic) || sector < 512 || pageSize < 512 || pageSize > 65_536) return null;
    const start = at + sector;
    const room = Math.floor((size - start) / (pageSize + 8));
    const records = Math.min(head.readUInt32BE(8), room);
    for (let record = 0; record < records; record += 1) {
      const from = start + record * (pageSize + 8);
      if (bytesAt(file, from, 4).readUInt32BE(0) !== 1) continue;
      const [page, told] = [bytesAt(file, from + 4, pageSize), bytesAt(file, from + 4 + pageSize, 4).readUInt32BE(0)];
      // Under a password the sum is of what the page says when it is deciphered.
      const isPlain = page.toString('latin1', 0, 16) === plainStart;
      return !isPlain || told === checksum(head.readUInt32BE(12), page) ? page : null;
    }
    at = Math.ceil((start + records * (pageSize + 8)) / sector) * sector;
  }
  return null;
}

function checksum(nonce: number, page: Buffer): number {
  let sum = nonce;
  for (let at = page.length - 200; at > 0; at -= 200) sum = (sum + (page[at] ?? 0)) >>> 0;
  return sum;
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}
