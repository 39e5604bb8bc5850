// A file name that every system accepts and that says nothing else than it seems to say.

/** Bytes that a name may take with its extension: well under the 255 of every common file system. */
const longest = 120;

/** Splits text into what a reader sees as one character; the language makes no difference to that. */
const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Signs with a meaning in a path or a shell on Windows, macOS or Linux. */
const pathSigns = /[\\/:*?"<>|]+/gu;

/** Control signs, signs that turn the reading direction, and signs that cannot be seen. */
const hiddenSigns = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** Names of devices, which Windows takes for the device whatever follows the point. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/**
 * Makes `<label>.<extension>` of any text: no path, no reserved or hidden name, no invisible signs, at most 120
 * bytes, never cut inside a character. A label of which nothing is left becomes `fallback`.
 */
export function safeFileName(label: string, extension: string, fallback: string): string {
  const clean = trimmed(label.normalize('NFC').replace(hiddenSigns, '').replace(pathSigns, ' ').replace(/\s+/gu, ' '));
  const stem = reserved.test(clean) ? `_${clean}` : clean;
  return `${shortened(stem, longest - extension.length - 1) || fallback}.${extension}`;
}

/** Points at the start hide a file, points and blanks at the end are dropped by Windows, a dash looks like an option. */
function trimmed(text: string): string {
  return text.replace(/^[.\s~-]+/u, '').replace(/[.\s]+$/u, '');
}

function shortened(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let size = 0;
  for (const { segment } of characters.segment(text)) {
    size += encoder.encode(segment).length;
    if (size > bytes) break;
    kept += segment;
  }
  return trimmed(kept);
}
