/**
 * Where are the headings? Looks past titles and blank rows, takes one or two rows of headings together, cleans them
 * and flags what the user must look at. Leaves out what a column means (mapColumns.ts).
 */
import { cleanLine } from '../text/clean.ts';
import { foldCompact, foldWords } from '../text/fold.ts';
import { fieldOfHeading } from './columns.ts';
import { spreadGroupHeadings } from './groupHeadings.ts';
import type { Header, Heading, Reason, Table } from './types.ts';

export type HeaderChoice = {
  /** Index into `Table.rows` of the row with the headings proper; null says the list has none. */
  readonly row: number | null;
  /** True when the row above it holds group headings. */
  readonly hasGroupRow: boolean;
};

const rowsSearched = 40;
const longestHeading = 200;

function cleanRow(row: readonly string[]): string[] {
  return row.map((cell) => cleanLine(cell.slice(0, 2_000)).slice(0, longestHeading));
}

function looksLikeData(cell: string): boolean {
  return /@|^\+?[\d\s().-]{6,}$|^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^https?:/u.test(cell) || cell.length > 60;
}

type Scored = { readonly index: number; readonly score: number; readonly known: number };

function scoreRow(cells: readonly string[], index: number): Scored {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return { index, score: 0, known: 0 };
  const fields = new Set<string>();
  let known = 0;
  for (const cell of filled) {
    const match = fieldOfHeading(cell);
    if (match === null) continue;
    known += match.isExact ? 1 : 0.4;
    fields.add(match.field);
  }
  const dataLike = filled.filter(looksLikeData).length;
  // Different fields count, so that a row of data with a word like `Gemeente` in three cells is no heading.
  const score = Math.min(known, fields.size) - 2 * dataLike + (filled.length === cells.length ? 0.1 : 0);
  return { index, score: filled.length === 1 && cells.length > 1 ? score / 2 : score, known };
}

/** The row with the most known headings; without any, the first row of words with a row of other things below it. */
function findHeadingRow(rows: readonly (readonly string[])[]): Scored | null {
  let best: Scored | null = null;
  for (const [index, cells] of rows.entries()) {
    const scored = scoreRow(cells, index);
    if (scored.score >= 1 && (best === null || scored.score > best.score + 1e-9)) best = scored;
  }
  if (best !== null && best.score >= 1.5) return best;
  const wordsOnly = rows.findIndex((cells, index) => {
    const filled = cells.filter((cell) => cell !== '');
    const next = rows.slice(index + 1).find((row) => row.some((cell) => cell !== ''));
    const isWordy = filled.length >= 2 && !filled.some(looksLikeData) && new Set(filled).size === filled.length;
    return isWordy && next !== undefined && next.some(looksLikeData);
  });
  if (wordsOnly >= 0 && (best === null || wordsOnly <= best.index)) return { index: wordsOnly, score: 0.5, known: 0 };
  return best;
}

/** True when the row above the headings holds groups and not a title: few cells, none of them far to the left alone. */
function isGroupRow(above: readonly string[], headings: readonly string[]): boolean {
  const filled = above.flatMap((cell, index) => (cell === '' ? [] : [index]));
  if (filled.length === 0 || filled.length >= headings.filter((cell) => cell !== '').length) return false;
  if (above.some((cell) => cell !== '' && (looksLikeData(cell) || cell.length > 40))) return false;
  if (filled.length === 1 && filled[0] === 0) return fieldOfHeading(above[0] ?? '') !== null;
  return true;
}

function buildHeadings(groups: readonly string[], own: readonly string[]): Heading[] {
  const spread = groups.length === 0 ? own.map(() => '') : spreadGroupHeadings(groups, own);
  const texts = own.map((text, index) => {
    const group = spread[index] ?? '';
    if (group === '' || foldCompact(group) === foldCompact(text)) return text;
    return text === '' ? group : `${group}/${text}`;
  });
  const times = new Map<string, number>();
  for (const text of texts) times.set(foldWords(text), (times.get(foldWords(text)) ?? 0) + 1);
  return texts.map((text, index) => ({
    index,
    text,
    group: spread[index] ?? '',
    own: own[index] ?? '',
    isDuplicate: text !== '' && (times.get(foldWords(text)) ?? 0) > 1,
  }));
}

/** Columns that hold something in at least one of the rows below the headings. */
function filledColumns(table: Table, from: number, width: number): boolean[] {
  const filled = Array.from({ length: width }, () => false);
  let left = width;
  for (let index = from; index < table.rows.length && left > 0; index += 1) {
    const row = table.rows[index] ?? [];
    for (let column = 0; column < width; column += 1) {
      if (filled[column] === true || (row[column] ?? '').trim() === '') continue;
      filled[column] = true;
      left -= 1;
    }
  }
  return filled;
}

function warningsOf(headings: readonly Heading[], filled: readonly boolean[], isFound: boolean): Reason[] {
  const warnings: Reason[] = isFound ? [] : [{ code: 'HEADER_NOT_FOUND' }];
  const seen = new Set<string>();
  for (const heading of headings) {
    const column = heading.index + 1;
    if (heading.text === '' && filled[heading.index] === true && isFound)
      warnings.push({ code: 'COLUMN_WITHOUT_HEADING', params: { column } });
    if (heading.text === '' && filled[heading.index] === false)
      warnings.push({ code: 'COLUMN_EMPTY', params: { column } });
    if (heading.isDuplicate && !seen.has(foldWords(heading.text))) {
      seen.add(foldWords(heading.text));
      warnings.push({ code: 'HEADING_TWICE', params: { heading: heading.text } });
    }
  }
  return warnings;
}

/** Width of a list without headings: the commonest number of cells in its first rows. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const times = new Map<number, number>();
  for (const row of rows.slice(0, 200))
    if (row.some((cell) => cell.trim() !== '')) times.set(row.length, (times.get(row.length) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [width, count] of times) {
    if (count > most || (count === most && width > best)) [best, most] = [width, count];
  }
  return best;
}

/**
 * Finds the headings of a table, or takes the user's `choice` of row. Always answers: a list without headings gets
 * nameless columns, confidence 0 and a warning. Cost: the first 40 rows, and one pass for empty columns.
 */
export function findHeader(table: Table, choice?: HeaderChoice): Header {
  const top = table.rows.slice(0, rowsSearched).map(cleanRow);
  const found = choice === undefined ? findHeadingRow(top) : null;
  const row = choice === undefined ? (found?.index ?? null) : choice.row;
  const chosen = row === null ? null : (table.rows[row] ?? null);
  if (row === null || chosen === null) {
    const width = commonWidth(table.rows);
    const headings = buildHeadings(
      [],
      Array.from({ length: width }, () => ''),
    );
    const warnings = warningsOf(headings, filledColumns(table, 0, width), false);
    return { headerRows: [], titleRows: [], firstDataRow: 0, headings, confidence: 0, warnings };
  }
  const own = cleanRow(chosen);
  const above = row > 0 ? cleanRow(table.rows[row - 1] ?? []) : [];
  const hasGroups = choice === undefined ? isGroupRow(above, own) : choice.hasGroupRow && row > 0;
  const groups = hasGroups ? own.map((_heading, index) => above[index] ?? '') : [];
  const headerRows = hasGroups ? [row - 1, row] : [row];
  const headings = buildHeadings(groups, own);
  const titleRows = Array.from({ length: hasGroups ? row - 1 : row }, (_unused, index) => index);
  const filled = own.filter((heading) => heading !== '').length;
  const confidence =
    choice !== undefined ? 1 : Math.min(1, filled === 0 ? 0 : (found?.known ?? 0) / Math.min(filled, 5));
  const warnings = warningsOf(headings, filledColumns(table, row + 1, own.length), true);
  return { headerRows, titleRows, firstDataRow: row + 1, headings, confidence, warnings };
}

/** Key under which a mapping is remembered: the same headings in the same order. */
export function headingSetKey(header: Header): string {
  return header.headings.map((heading) => foldWords(heading.text)).join('|');
}
