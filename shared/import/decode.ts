/**
 * Bytes → text: which encoding is this list in? Order: byte order mark, UTF-8 that is right throughout,
 * UTF-16 by its zero bytes, code page 850 ("CSV (MS-DOS)") by its letters, else Windows-1252 (Excel on a Dutch Windows).
 */
import { decodeCp850, looksLikeCp850 } from './readers/cp850.ts';
import { repairDoubleEncoding } from './doubleEncoding.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp850'] as const;
export type Encoding = (typeof encodings)[number];

export type DecodeOptions = {
  /** The user's own choice; nothing is guessed then. */
  readonly encoding?: Encoding;
  /** Put double-encoded letters right (`SÃºdwest` → `Súdwest`); off until the user accepts the offer. */
  readonly repairDoubleEncoding?: boolean;
};

export type DecodedText = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hadByteOrderMark: boolean;
  /** Characters that could not be read in this encoding and now show as U+FFFD. */
  readonly unreadableCount: number;
  /** Present when letters look encoded twice: how many, and the first one as an example. Absent once repaired. */
  readonly doubleEncoding?: { readonly count: number; readonly from: string; readonly to: string };
};

type Guess = { readonly encoding: Encoding; readonly markLength: number };

function byteOrderMark(bytes: Uint8Array): Guess | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  return null;
}

/** UTF-16 without a mark: Latin text then has a zero in nearly every other byte. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4_000);
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  }
  const enough = length * 0.3;
  if (oddZeros > enough && evenZeros < oddZeros / 10) return 'utf-16le';
  if (evenZeros > enough && oddZeros < evenZeros / 10) return 'utf-16be';
  return null;
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'cp850') return decodeCp850(bytes);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function countUnreadable(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

/** A UTF-8 mark that was read as Windows-1252, or one too many. */
function stripStrayMark(text: string): string {
  return text.replace(/^(?:\ufeff|ï»¿)+/u, '');
}

function guessAndDecode(bytes: Uint8Array): { text: string; encoding: Encoding; hadByteOrderMark: boolean } {
  const mark = byteOrderMark(bytes);
  if (mark !== null) {
    const body = bytes.subarray(mark.markLength);
    return { text: decodeAs(body, mark.encoding), encoding: mark.encoding, hadByteOrderMark: true };
  }
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== null) return { text: decodeAs(bytes, utf16), encoding: utf16, hadByteOrderMark: false };
  const utf8 = decodeStrictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', hadByteOrderMark: false };
  if (looksLikeCp850(bytes)) return { text: decodeCp850(bytes), encoding: 'cp850', hadByteOrderMark: false };
  return { text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', hadByteOrderMark: false };
}

/**
 * Decodes a whole file. Never throws: what cannot be read shows as U+FFFD and is counted.
 * A mark at the start is taken off whatever the encoding.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const mark = byteOrderMark(bytes);
  const forced = options.encoding;
  const decoded =
    forced === undefined
      ? guessAndDecode(bytes)
      : {
          text: decodeAs(mark?.encoding === forced ? bytes.subarray(mark.markLength) : bytes, forced),
          encoding: forced,
          hadByteOrderMark: mark?.encoding === forced,
        };
  const text = stripStrayMark(decoded.text);
  const repair = repairDoubleEncoding(text);
  const isRepaired = options.repairDoubleEncoding === true && repair.count > 0;
  const kept = isRepaired ? repair.text : text;
  return {
    text: kept,
    encoding: decoded.encoding,
    hadByteOrderMark: decoded.hadByteOrderMark,
    unreadableCount: countUnreadable(kept),
    ...(repair.count > 0 && !isRepaired
      ? { doubleEncoding: { count: repair.count, from: repair.firstFrom, to: repair.firstTo } }
      : {}),
  };
}
