/**
 * One row of cells → clean values per column. Here blank words become empty, `idem` becomes the value above, and a
 * spreadsheet's errors go. Leaves out what the values mean (readRow.ts).
 */
import { cleanTextWithReport, isPlainText, maximumTextLength, truncateText } from '../text/clean.ts';
import { isDittoWord, isEmptyWord, isSpreadsheetError } from './normalise/emptyWords.ts';
import { readMark } from './normalise/marks.ts';
import type { RowIssue } from './planTypes.ts';
import type { ColumnMapping, FieldId, Reason } from './types.ts';

/** Longest value kept of a field that is no note: the limit of a line in the model. */
export const maximumLineLength = 500;
/** Fields that hold several values in one cell may be longer. */
const maximumListLength = 2_000;
const listFields: ReadonlySet<FieldId> = new Set([
  'phone',
  'mobile',
  'email',
  'areas',
  'themes',
  'partnerType',
  'consultation',
]);

const excerptLength = 200;

const markedFormula = /^'[=+\-@]/;
const markedValue = /^'[=+\-@(\d]/;

export function makeIssue(field: FieldId | null, original: string, reason: Reason): RowIssue {
  return { field, original: truncateText(original, excerptLength), reason, proposal: null };
}

/** A value as short as a line of the model. */
export function asLine(text: string): string {
  return truncateText(text, maximumLineLength);
}

/** An excerpt for a sentence. */
export function excerpt(text: string): string {
  return text.length <= 80 ? text : `${truncateText(text, 79)}…`;
}

function limitOf(field: FieldId): number {
  if (field === 'notes') return maximumTextLength;
  return listFields.has(field) ? maximumListLength : maximumLineLength;
}

function cleanCell(raw: string, field: FieldId, issues: RowIssue[]): string {
  if (raw === '') return '';
  const isPlain = raw.length <= maximumLineLength && isPlainText(raw);
  const kept = isPlain ? raw.trim() : cleanOddCell(raw, field, issues);
  if (isSpreadsheetError(kept)) {
    issues.push(makeIssue(field, kept, { code: 'CELL_ERROR', params: { value: kept } }));
    return '';
  }
  // A quote mark put before a formula on the way out comes off on the way in, and the one that keeps Excel from
  // taking the zero off a number. In a note it may be a year: `'24`.
  return kept.startsWith("'") && (field === 'notes' ? markedFormula : markedValue).test(kept) ? kept.slice(1) : kept;
}

/** A cell that is long or holds signs that do not show: cleaned, cut, and said. */
function cleanOddCell(raw: string, field: FieldId, issues: RowIssue[]): string {
  const { text, nulCount, isTruncated } = cleanTextWithReport(raw);
  if (nulCount > 0) issues.push(makeIssue(field, text, { code: 'CONTROL_CHARACTERS', params: { count: nulCount } }));
  const limit = limitOf(field);
  const kept = truncateText(text, limit);
  if (isTruncated || kept.length < text.length) {
    issues.push(makeIssue(field, kept, { code: 'VALUE_TRUNCATED', params: { limit } }));
  }
  return kept;
}

/** The heading without that of its group: `Thema's/Wonen` → `Wonen`. */
function lastWords(heading: string): string {
  return heading.slice(heading.lastIndexOf('/') + 1).trim();
}

export type CellsAbove = readonly string[] | null;

/**
 * The values of one data row by column index, as the mapping reads them. `above` are the values of the data row
 * before it; `fillDown` the fields whose empty cells take them.
 */
export function readCells(
  cells: readonly string[],
  mapping: ColumnMapping,
  above: CellsAbove,
  fillDown: readonly FieldId[],
  issues: RowIssue[],
): string[] {
  const values: string[] = [];
  for (const { index, field, heading } of mapping.columns) {
    if (field === 'ignore') continue;
    const said = cleanCell(cells[index] ?? '', field, issues);
    // In a matrix the heading is the value and the cell only says whether.
    const mark = field === 'themes' ? readMark(said) : null;
    const clean = mark === null ? said : mark ? lastWords(heading) : '';
    const aboveValue = above?.[index] ?? '';
    if (isDittoWord(clean)) {
      const code = aboveValue === '' ? 'DITTO_WITHOUT_ABOVE' : 'DITTO_REPEATED';
      issues.push(makeIssue(field, clean, { code, params: { value: clean } }));
      values[index] = aboveValue;
      continue;
    }
    const value = isEmptyWord(clean) ? '' : clean;
    values[index] = value === '' && fillDown.includes(field) ? aboveValue : value;
  }
  return values;
}

/** Columns by the field they hold, in order. */
export type FieldColumns = ReadonlyMap<FieldId, readonly number[]>;

export function columnsByField(mapping: ColumnMapping): FieldColumns {
  const columns = new Map<FieldId, number[]>();
  for (const { index, field } of mapping.columns) {
    const known = columns.get(field);
    if (known === undefined) columns.set(field, [index]);
    else known.push(index);
  }
  return columns;
}

const none: readonly string[] = [];

/** All values of one field of a row, in column order, empty ones left out. */
export function valuesOf(field: FieldId, values: readonly string[], columns: FieldColumns): readonly string[] {
  const indices = columns.get(field);
  if (indices === undefined) return none;
  const [only] = indices;
  if (only !== undefined && indices.length === 1) {
    const value = values[only] ?? '';
    return value === '' ? none : [value];
  }
  return indices.map((index) => values[index] ?? '').filter((value) => value !== '');
}
