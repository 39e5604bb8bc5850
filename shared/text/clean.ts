/**
 * Cleaning at the door: what is kept is what is seen. Takes away characters that show nothing or break storage,
 * and nothing else: words, case and spelling stay as typed.
 */

/** Longest text kept of one field, in UTF-16 code units (reliability.md: 10 MB in a field must not get in). */
export const maximumTextLength = 20_000;

/** A grapheme longer than this (one letter with hundreds of marks) is cut through rather than searched further. */
const graphemeReach = 1_000;

const needsCleaning =
  // Anything outside printable ASCII and the Latin letters that need no care; newlines and tabs are looked at too.
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02bb]/u;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Joiners stay inside emoji and in scripts that are written with them; between Latin letters they are litter. */
const looseJoiners = /(?<=[\p{Script=Latin}\p{N}\p{P}\s]|^)[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\s]|$)/gu;
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;
const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc]/gu;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u2033]/gu;
const loneSurrogates = /\p{Surrogate}/gu;

/** What `cleanText` took away, for the report. */
export type CleanedText = {
  readonly text: string;
  /** Number of NUL characters removed: SQLite would end the text there. */
  readonly nulCount: number;
  readonly isTruncated: boolean;
};

/** A text without lone surrogates: each becomes U+FFFD, as `String.prototype.toWellFormed` does. */
export function toWellFormedText(text: string): string {
  return text.replace(loneSurrogates, '\ufffd');
}

/**
 * Cuts a text to at most `limit` UTF-16 code units without splitting what a reader sees as one character.
 * A single character longer than the limit is cut through (on a code point).
 */
export function truncateText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const near = text.slice(0, limit + graphemeReach);
  const segment = new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(near).containing(limit);
  const end = segment === undefined || segment.index === 0 ? limit : segment.index;
  const cut = text.slice(0, end);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Whether a text is as it should be but for white space at its ends: true of nearly every cell of a list. */
export function isPlainText(text: string): boolean {
  return text.length <= maximumTextLength && !needsCleaning.test(text);
}

/**
 * Cleans one field and says what was taken away: NUL, other controls, zero-width and direction marks go;
 * hard spaces become spaces; curly quotes become straight ones; line ends become `\n`; the ends are trimmed;
 * at most `maximumTextLength` is kept.
 */
export function cleanTextWithReport(text: string): CleanedText {
  if (isPlainText(text)) {
    return { text: text.trim(), nulCount: 0, isTruncated: false };
  }
  // Far more than is kept need not be cleaned; the margin is for what disappears.
  const start = text.length > 4 * maximumTextLength ? text.slice(0, 4 * maximumTextLength) : text;
  const nulCount = start.split('\u0000').length - 1;
  const cleaned = toWellFormedText(start)
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(looseJoiners, '')
    .replace(oddSpaces, ' ')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .trim();
  const kept = truncateText(cleaned, maximumTextLength);
  return { text: kept, nulCount, isTruncated: kept.length < cleaned.length || start.length < text.length };
}

/** `cleanTextWithReport` for whoever only needs the text. */
export function cleanText(text: string): string {
  return cleanTextWithReport(text).text;
}

/** One line: cleaned, and every run of white space one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
