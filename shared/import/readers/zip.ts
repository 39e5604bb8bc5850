/**
 * The directory of a zip file, checked before anything is unpacked: number of entries, sizes, ratio, overlap. What
 * the file says of itself is only a claim; what is unpacked is counted and its checksum compared.
 */
import { inflate, InflateRefused } from './inflate.ts';

/** `entry` and `total` in bytes after unpacking; `ratio` counts from `smallest` bytes up. */
export const zipLimits = {
  entries: 1_000,
  entry: 100 * 1024 * 1024,
  total: 150 * 1024 * 1024,
  ratio: 200,
  smallest: 1024 * 1024,
} as const;

/** A broken zip, or one that is packed in a way nobody packs a list. */
export class ZipRefused extends Error {
  readonly isSuspect: boolean;
  constructor(isSuspect: boolean) {
    super(isSuspect ? 'suspect zip' : 'broken zip');
    this.isSuspect = isSuspect;
  }
}

export type Archive = {
  readonly names: readonly string[];
  /** The bytes of an entry; null when there is none of that name. Throws `ZipRefused`. */
  readonly read: (name: string) => Uint8Array | null;
};

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

/**
 * Eight tables after one another, so that eight bytes are taken at once: the checksum of a large sheet is a good part of
 * reading it. Table n says what a byte does that lies n bytes before the end.
 */
let crcTables: Int32Array | null = null;

function makeCrcTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    tables[index] = value;
  }
  for (let at = 256; at < tables.length; at += 1) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}

/** CRC-32 as zip has it (APPNOTE 4.4.7). */
function crc32(bytes: Uint8Array): number {
  const tables = (crcTables ??= makeCrcTables());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  let crc = -1;
  let at = 0;
  for (; at + 8 <= length; at += 8) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (tables[1_792 + (low & 0xff)] ?? 0) ^
      (tables[1_536 + ((low >>> 8) & 0xff)] ?? 0) ^
      (tables[1_280 + ((low >>> 16) & 0xff)] ?? 0) ^
      (tables[1_024 + (low >>> 24)] ?? 0) ^
      (tables[768 + (high & 0xff)] ?? 0) ^
      (tables[512 + ((high >>> 8) & 0xff)] ?? 0) ^
      (tables[256 + ((high >>> 16) & 0xff)] ?? 0) ^
      (tables[high >>> 24] ?? 0);
  }
  for (; at < length; at += 1) crc = (tables[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const endLength = 22;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ZipRefused(false);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipRefused(false);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new ZipRefused(false);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry = {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.entries) throw new ZipRefused(true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** No entry lies over another: that is how a small file holds endless copies of one piece. */
function assertApart(entries: readonly Entry[]): void {
  const ordered = [...entries].sort((a, b) => a.at - b.at);
  let end = 0;
  for (const { at, packed } of ordered) {
    if (at < end) throw new ZipRefused(true);
    end = at + packed;
  }
}

function assertSizes(entries: readonly Entry[]): void {
  let total = 0;
  for (const { packed, size } of entries) {
    total += size;
    const isBlownUp = size > zipLimits.smallest && size > packed * zipLimits.ratio;
    if (size > zipLimits.entry || total > zipLimits.total || isBlownUp) throw new ZipRefused(true);
  }
}

/** Opens a zip after its directory is checked. Throws `ZipRefused`; entries are unpacked when they are read. */
export function openZip(bytes: Uint8Array): Archive {
  if (bytes.length < endLength) throw new ZipRefused(false);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  assertSizes(entries);
  assertApart(entries);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry === undefined ? null : unpack(bytes, view, entry);
    },
  };
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw new ZipRefused(false);
  if (entry.isEncrypted) throw new ZipRefused(false);
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) throw new ZipRefused(false);
  const whole = entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, entry.size) : null;
  if (whole === null || whole.length !== entry.size || crc32(whole) !== entry.crc) throw new ZipRefused(false);
  return whole;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    // One byte more than it says is already a lie.
    return inflate(packed, size, Math.min(zipLimits.entry, size + 1));
  } catch (thrown) {
    if (thrown instanceof InflateRefused) throw new ZipRefused(thrown.isTooLarge);
    throw thrown;
  }
}
