// A block of cells ↔ the tab-separated text that spreadsheets put on the clipboard and take from it.
import { guardFormula, unguardFormula } from '../../../shared/export/formulaGuard.ts';

export type Block = readonly (readonly string[])[];

/** One line per row; a cell with a tab, a line break or a quote is put between quotes, a formula is made harmless. */
export function toTabText(rows: Block): string {
  return rows.map((cells) => cells.map((cell) => quoted(guardFormula(cell))).join('\t')).join('\r\n');
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The cells of a block from a spreadsheet; the line break at the end is no row. A cell between quotes may hold tabs and
 * line breaks; a quote that closes nothing is text. All rows are as long as the longest. O(n).
 */
export function fromTabText(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    rows.at(-1)?.push(unguardFormula(cell.text));
    const sign = text[cell.end];
    at = cell.end + 1;
    if (sign === '\t') continue;
    if (sign === undefined) break;
    if (sign === '\r' && text[at] === '\n') at += 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

const delimiter = /[\t\r\n]/g;
const quotedCell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  quotedCell.lastIndex = start;
  const inQuotes = quotedCell.exec(text);
  if (inQuotes) return { text: (inQuotes[1] ?? '').replaceAll('""', '"'), end: quotedCell.lastIndex };
  delimiter.lastIndex = start;
  const end = delimiter.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}
