/**
 * The deflate of zip files (RFC 1951), in place and with a cap: it stops at the first byte too many, whatever the
 * file says of its own size. Written out here because the readers are pure and answer at once.
 */

/** Why an entry is not unpacked: broken, or larger than it may be. */
export class InflateRefused extends Error {
  readonly isTooLarge: boolean;
  constructor(isTooLarge: boolean) {
    super(isTooLarge ? 'too large' : 'broken');
    this.isTooLarge = isTooLarge;
  }
}

/** A table from the next `bits` bits of the stream to `symbol << 4 | length`; 0 is no code. */
type Codes = { readonly bits: number; readonly table: Uint32Array };

const longestCode = 15;

function codesOf(lengths: Uint8Array): Codes {
  let bits = 0;
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) {
    if (length === 0) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    bits = Math.max(bits, length);
  }
  const next = new Uint16Array(longestCode + 2);
  let code = 0;
  for (let length = 1; length <= bits; length += 1) {
    code = (code + (length === 1 ? 0 : (counts[length - 1] ?? 0))) << 1;
    next[length] = code;
    if (code + (counts[length] ?? 0) > 1 << length) throw new InflateRefused(false);
  }
  const table = new Uint32Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    let reversed = 0;
    const own = next[length] ?? 0;
    next[length] = own + 1;
    for (let bit = 0; bit < length; bit += 1) if ((own >> bit) & 1) reversed |= 1 << (length - 1 - bit);
    for (let index = reversed; index < table.length; index += 1 << length) table[index] = (symbol << 4) | length;
  }
  return { bits, table };
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function fixedLengths(): Uint8Array {
  const lengths = new Uint8Array(288);
  lengths.fill(8, 0, 144);
  lengths.fill(9, 144, 256);
  lengths.fill(7, 256, 280);
  lengths.fill(8, 280, 288);
  return lengths;
}

let fixed: { readonly literals: Codes; readonly distances: Codes } | null = null;

class Inflater {
  readonly #source: Uint8Array;
  readonly #most: number;
  #at = 0;
  #held = 0;
  #heldBits = 0;
  #out: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(source: Uint8Array, expected: number, most: number) {
    this.#source = source;
    this.#most = most;
    this.#out = new Uint8Array(Math.min(Math.max(expected, 1_024), most));
  }

  run(): Uint8Array<ArrayBuffer> {
    for (let isLast = false; !isLast; ) {
      isLast = this.#take(1) === 1;
      const kind = this.#take(2);
      if (kind === 0) this.#stored();
      else if (kind === 1) {
        fixed ??= { literals: codesOf(fixedLengths()), distances: codesOf(new Uint8Array(30).fill(5)) };
        this.#block(fixed.literals, fixed.distances);
      } else if (kind === 2) this.#dynamic();
      else throw new InflateRefused(false);
    }
    return this.#out.subarray(0, this.#length);
  }

  #take(count: number): number {
    while (this.#heldBits < count) {
      if (this.#at >= this.#source.length) throw new InflateRefused(false);
      this.#held |= (this.#source[this.#at] ?? 0) << this.#heldBits;
      this.#at += 1;
      this.#heldBits += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#heldBits -= count;
    return value;
  }

  #symbol({ bits, table }: Codes): number {
    while (this.#heldBits < bits && this.#at < this.#source.length) {
      this.#held |= (this.#source[this.#at] ?? 0) << this.#heldBits;
      this.#at += 1;
      this.#heldBits += 8;
    }
    const entry = table[this.#held & (table.length - 1)] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > this.#heldBits) throw new InflateRefused(false);
    this.#held >>>= length;
    this.#heldBits -= length;
    return entry >>> 4;
  }

  #room(count: number): void {
    const needed = this.#length + count;
    if (needed > this.#most) throw new InflateRefused(true);
    if (needed <= this.#out.length) return;
    const larger = new Uint8Array(Math.min(this.#most, Math.max(needed, this.#out.length * 2)));
    larger.set(this.#out);
    this.#out = larger;
  }

  #stored(): void {
    // The rest of the byte is filling; whole bytes that were held already go back.
    this.#at -= this.#heldBits >> 3;
    this.#held = 0;
    this.#heldBits = 0;
    const length = this.#take(16);
    const check = this.#take(16);
    if ((length ^ 0xffff) !== check) throw new InflateRefused(false);
    this.#at -= this.#heldBits >> 3;
    this.#held = 0;
    this.#heldBits = 0;
    if (this.#at + length > this.#source.length) throw new InflateRefused(false);
    this.#room(length);
    this.#out.set(this.#source.subarray(this.#at, this.#at + length), this.#length);
    this.#at += length;
    this.#length += length;
  }

  #dynamic(): void {
    const literalCount = this.#take(5) + 257;
    const distanceCount = this.#take(5) + 1;
    const lengthCount = this.#take(4) + 4;
    const own = new Uint8Array(19);
    for (let index = 0; index < lengthCount; index += 1) own[orderOfLengths[index] ?? 0] = this.#take(3);
    const codes = codesOf(own);
    const lengths = new Uint8Array(literalCount + distanceCount);
    for (let index = 0; index < lengths.length; ) {
      const symbol = this.#symbol(codes);
      if (symbol < 16) {
        lengths[index] = symbol;
        index += 1;
        continue;
      }
      if (symbol === 16 && index === 0) throw new InflateRefused(false);
      const value = symbol === 16 ? (lengths[index - 1] ?? 0) : 0;
      const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      if (index + times > lengths.length) throw new InflateRefused(false);
      lengths.fill(value, index, index + times);
      index += times;
    }
    this.#block(codesOf(lengths.subarray(0, literalCount)), codesOf(lengths.subarray(literalCount)));
  }

  #block(literals: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.#symbol(literals);
      if (symbol < 256) {
        if (this.#length >= this.#out.length) this.#room(1);
        this.#out[this.#length] = symbol;
        this.#length += 1;
        continue;
      }
      if (symbol === 256) return;
      const base = lengthBase[symbol - 257];
      if (base === undefined) throw new InflateRefused(false);
      const length = base + this.#take(lengthExtra[symbol - 257] ?? 0);
      const distanceSymbol = this.#symbol(distances);
      const distance = (distanceBase[distanceSymbol] ?? Infinity) + this.#take(distanceExtra[distanceSymbol] ?? 0);
      if (distance > this.#length) throw new InflateRefused(false);
      this.#room(length);
      const out = this.#out;
      let to = this.#length;
      let from = to - distance;
      for (const end = to + length; to < end; to += 1, from += 1) out[to] = out[from] ?? 0;
      this.#length = to;
    }
  }
}

/** Unpacks a deflate stream; `expected` is only a guess of its size. Throws `InflateRefused`; never makes more than `most` bytes. */
export function inflate(source: Uint8Array, expected: number, most: number): Uint8Array<ArrayBuffer> {
  return new Inflater(source, expected, most).run();
}
