/** What stands in a cell of a workbook, as the text a reader of the sheet sees; dates as `yyyy-mm-dd`. */

/** Numbers of the built-in formats that show a date (ECMA-376 part 1, 18.8.30). */
function isBuiltinDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** True when a number format shows a date: it has a day, month or year outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string): boolean {
  if (code === '') return isBuiltinDate(id);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
  return /[dyj]|m.*[dyj]|h|s/iu.test(bare) && !/^general$|^standaard$/iu.test(bare.trim());
}

const dayLength = 86_400_000;
const zero1900 = Date.UTC(1899, 11, 30);
const zero1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * A serial number as a date, with the time when it has one. Serial 60 is 29 February 1900, which never was: it stays a
 * number, as does what lies outside the calendar of a workbook.
 */
export function serialToText(serial: number, uses1904: boolean): string {
  const isOutside = serial < 0 || serial > lastSerial || (!uses1904 && Math.floor(serial) === 60);
  if (!Number.isFinite(serial) || isOutside) return String(serial);
  const minutes = Math.round((serial - Math.floor(serial)) * 1_440);
  const time = minutes === 0 || minutes === 1_440 ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (serial < 1 && !uses1904) return time === '' ? '' : time;
  // Before the day that never was, the count of 1900 is one behind.
  const shift = !uses1904 && serial < 60 ? 1 : 0;
  const days = Math.floor(serial) + shift + (minutes === 1_440 ? 1 : 0);
  const date = new Date((uses1904 ? zero1904 : zero1900) + days * dayLength);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return time === '' ? day : `${day} ${time}`;
}

/** A number as it was typed: no exponent for what is whole, zeros in front where the format shows them. */
export function numberToText(raw: string, digits: number): string {
  const value = Number(raw);
  if (!Number.isFinite(value) || raw.trim() === '') return raw;
  if (Number.isSafeInteger(value)) return value >= 0 ? String(value).padStart(digits, '0') : String(value);
  // 15 digits is what a sheet holds; the rest is noise of the binary number (0.30000000000000004).
  return String(Number(value.toPrecision(15)));
}

/** `_x000D_` in the text of a workbook stands for a control sign. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Column of a reference such as `AB12`, 0-based; null when it is none or lies outside a sheet. */
export function columnOf(reference: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 || at > 3 || column > 16_384 ? null : column - 1;
}
