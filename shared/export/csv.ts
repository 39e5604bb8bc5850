// CSV as a Dutch Excel opens it with a double click: semicolons, UTF-8 with a mark in front, Windows line ends.
import { guardFormula } from './formulaGuard.ts';

const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** The text of a CSV file, mark included. The first row holds the headings. Every cell is guarded against formulas. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(cell).join(';') + lineEnd).join('');
}

/** The same as bytes. */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(csvText(rows));
}

function cell(value: string): string {
  const text = guardFormula(value);
  const needsQuotes = /[;,"\r\n\t]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
