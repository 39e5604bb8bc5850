/**
 * UTF-8 that was read as Windows-1252 and saved again: `ú` became `Ãº`. Finds the pieces that read as UTF-8 once
 * their characters are turned back into bytes, and puts them right. Whole pieces only; all else stays.
 */

/** Windows-1252 characters above 0x7F that are not at their own number in Unicode (encoding.spec.whatwg.org). */
const highCharacters: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['‚', 0x82],
  ['ƒ', 0x83],
  ['„', 0x84],
  ['…', 0x85],
  ['†', 0x86],
  ['‡', 0x87],
  ['ˆ', 0x88],
  ['‰', 0x89],
  ['Š', 0x8a],
  ['‹', 0x8b],
  ['Œ', 0x8c],
  ['Ž', 0x8e],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['˜', 0x98],
  ['™', 0x99],
  ['š', 0x9a],
  ['›', 0x9b],
  ['œ', 0x9c],
  ['ž', 0x9e],
  ['Ÿ', 0x9f],
]);

/**
 * A lead byte of UTF-8 with what may follow it, seen as Windows-1252 characters. Only the leads of Latin letters,
 * punctuation and emoji: `„HÜ“` is right as it stands.
 */
const suspectRun = new RegExp(
  `[\\u00c2-\\u00c9\\u00e2\\u00f0][\\u0080-\\u00bf${[...highCharacters.keys()].join('')}]{1,3}`,
  'gu',
);

function toByte(character: string): number | null {
  const high = highCharacters.get(character);
  if (high !== undefined) return high;
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : null;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** The one character that these bytes are in UTF-8, or null (overlong forms and surrogates included). */
function decodeSequence(bytes: readonly number[]): string | null {
  const [lead, ...rest] = bytes;
  if (lead === undefined || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  const leadBits = lead & (0xff >> (bytes.length + 1));
  const code = rest.reduce((value, byte) => value * 64 + (byte & 0x3f), leadBits);
  const smallest = [0, 0, 0x80, 0x800, 0x10000][bytes.length] ?? 0;
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

function repairRun(run: string): string | null {
  const characters = [...run];
  const bytes = characters.map(toByte);
  const lead = bytes[0];
  if (lead === null || lead === undefined) return null;
  const length = sequenceLength(lead);
  const sequence = bytes.slice(0, length);
  if (sequence.length < length) return null;
  const whole = sequence.filter((byte) => byte !== null);
  if (whole.length < length) return null;
  const decoded = decodeSequence(whole);
  return decoded === null ? null : decoded + characters.slice(length).join('');
}

export type DoubleEncodingRepair = {
  readonly text: string;
  readonly count: number;
  /** The first piece before and after, to show the user; empty when nothing was found. */
  readonly firstFrom: string;
  readonly firstTo: string;
};

/** The text with every double-encoded character put right once, and how many there were. */
export function repairDoubleEncoding(text: string): DoubleEncodingRepair {
  let count = 0;
  let firstFrom = '';
  let firstTo = '';
  const repaired = text.replace(suspectRun, (run) => {
    const better = repairRun(run);
    if (better === null) return run;
    if (count === 0) {
      firstFrom = run;
      firstTo = better;
    }
    count += 1;
    return better;
  });
  return { text: repaired, count, firstFrom, firstTo };
}
