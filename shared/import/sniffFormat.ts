/**
 * What kind of file is this, by its first bytes? Decides which reader gets it, or which clear refusal the user sees.
 * The name's extension is not trusted: a `.csv` that Excel saved as a workbook is a workbook.
 */

export type FileFormat =
  | 'empty'
  | 'delimited'
  | 'zip'
  | 'oldOffice'
  | 'pdf'
  | 'vcard'
  | 'xml'
  | 'json'
  | 'sqlite'
  | 'image'
  | 'binary';

function startsWith(bytes: Uint8Array, start: string): boolean {
  if (bytes.length < start.length) return false;
  for (let index = 0; index < start.length; index += 1) if (bytes[index] !== start.charCodeAt(index)) return false;
  return true;
}

/** The first characters, mark and white space skipped, as if every byte were one letter. */
function firstLetters(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < Math.min(bytes.length, 64); index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return text.replace(/^ï»¿/, '').trimStart().toUpperCase();
}

/** Zero bytes mean UTF-16 when they stand in turn; anywhere else no text has them often. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4_000);
  const hasWideMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (hasWideMark) return false;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const zeros = even + odd;
  if (zeros <= Math.max(4, length * 0.01)) return false;
  return Math.min(even, odd) > zeros / 10 || zeros < length * 0.3;
}

/** The format of a file by its content. Text of any kind that is nothing else counts as `delimited`. */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'zip';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return 'oldOffice';
  if (startsWith(bytes, '%PDF')) return 'pdf';
  if (startsWith(bytes, 'SQLite format 3')) return 'sqlite';
  if (startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff') || startsWith(bytes, 'GIF8'))
    return 'image';
  const letters = firstLetters(bytes);
  if (letters.startsWith('BEGIN:VCARD')) return 'vcard';
  if (letters.startsWith('<?XML') || letters.startsWith('<!DOCTYPE') || letters.startsWith('<HTML')) return 'xml';
  if (/^<(?:!--|(?:[A-Z0-9]+:)?(?:GEXF|GRAPHML)\b)/u.test(letters)) return 'xml';
  // A list may begin with a bracket; what follows it tells.
  if (/^\{\s*["}]|^\[\s*[{\]]/u.test(letters)) return 'json';
  if (letters === '' && bytes.length <= 64) return 'empty';
  return looksBinary(bytes) ? 'binary' : 'delimited';
}
