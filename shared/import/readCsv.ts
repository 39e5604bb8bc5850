/**
 * Text → table, for CSV and TSV. Cells come out as they stand in the file; rows keep the line they start on.
 * Leaves out: what the cells mean, which row holds the headings, trimming.
 */
import Papa from 'papaparse';
import type { Encoding } from './decode.ts';
import { detectDelimiter, delimiters } from './delimiter.ts';
import type { Delimiter, Reason, Table } from './types.ts';

/** Largest list that is read, in bytes of the file, rows and columns (reliability.md, import files). */
export const tableLimits = { bytes: 25 * 1024 * 1024, rows: 1_000_000, columns: 16_384 } as const;

export type ReadCsvOptions = {
  /** The user's own choice; goes before the `sep=` line and before detection. */
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
};

export type ReadTableResult =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly error: Reason };

const sepLine = /^"?sep=(.)"?[;,\t|]*[ ]*(?:\n|$)/iu;

function countNewlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function isDelimiter(sign: string): sign is Delimiter {
  return (delimiters as readonly string[]).includes(sign);
}

/** The line each record starts on: a quoted cell may run over several. */
function lineNumbers(rows: readonly (readonly string[])[], firstLine: number): number[] {
  const numbers: number[] = [];
  let line = firstLine;
  for (const row of rows) {
    numbers.push(line);
    line += 1;
    for (const cell of row) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return numbers;
}

function refuse(code: Reason['code'], params?: Reason['params']): ReadTableResult {
  return { ok: false, error: params === undefined ? { code } : { code, params } };
}

/** The last line end of a file makes a record of one empty cell. */
function withoutClosingRecord(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last !== undefined && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/**
 * Reads a whole text. A `sep=` first line is honoured and left out; without it the delimiter is detected.
 * Refuses, with a reason and nothing read: no content, an unclosed quote (with the line it opens on),
 * more than `tableLimits`.
 */
export function readCsv(source: string, options: ReadCsvOptions = {}): ReadTableResult {
  const whole = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const sep = sepLine.exec(whole);
  const named = sep?.[1] ?? '';
  const text = sep === null ? whole : whole.slice(sep[0].length);
  const firstLine = sep === null ? 1 : 2;
  if (text.trim() === '') return refuse('FILE_EMPTY');
  const delimiter = options.delimiter ?? (isDelimiter(named) ? named : detectDelimiter(text));

  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    skipEmptyLines: false,
    preview: tableLimits.rows + 2,
  });
  const warnings: Reason[] = [];
  for (const error of parsed.errors) {
    const line = firstLine + countNewlines(text, error.index ?? 0);
    if (error.code === 'MissingQuotes') return refuse('CSV_UNCLOSED_QUOTE', { line });
    if (error.code !== 'InvalidQuotes') continue;
    // A quote that ends half way a cell makes the parser read on; over a line end that is as good as unclosed.
    const swallowsLines = (parsed.data[error.row ?? -1] ?? []).some((cell) => cell.includes('\n'));
    if (swallowsLines) return refuse('CSV_UNCLOSED_QUOTE', { line });
    warnings.push({ code: 'CSV_MALFORMED_QUOTE', params: { line } });
  }
  const rows = withoutClosingRecord(parsed.data);
  if (rows.length > tableLimits.rows) return refuse('TABLE_TOO_MANY_ROWS', { limit: tableLimits.rows });
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > tableLimits.columns) return refuse('TABLE_TOO_MANY_COLUMNS', { limit: tableLimits.columns });
  const rowNumbers = lineNumbers(rows, firstLine);
  return { ok: true, table: { rows, rowNumbers, delimiter, encoding: options.encoding ?? null, warnings } };
}
