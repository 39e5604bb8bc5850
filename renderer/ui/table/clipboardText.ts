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
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

const delimiter = /[\t\r\n]/g;

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  const close = text[start] === '"' ? closingQuote(text, start + 1) : null;
  if (close !== null) return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
  delimiter.lastIndex = start;
  const end = delimiter.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

/** Null when no quote ends the cell. A pattern would need as much stack as the cell is long. */
function closingQuote(text: string, from: number): number | null {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  const isEnd = at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '');
  return at >= 0 && isEnd ? at : null;
}
