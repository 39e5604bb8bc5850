/**
 * One cell with a date → `yyyy-mm-dd`, Dutch order (day first). What can be read in two ways is asked, never guessed:
 * `1-13-2022`, `mrt 23`. Spreadsheet serial numbers are read in the 1900 system.
 */
import { foldText } from '../../text/fold.ts';
import type { Reason } from '../types.ts';

export type DateOrder = 'dayFirst' | 'monthFirst';

export type DateProposalKind = 'monthFirst' | 'monthOnly';

export type DateReading = {
  /** `yyyy-mm-dd`, or null when there is none or it must be asked. */
  readonly date: string | null;
  readonly issue: Reason | null;
  /** What the cell may mean, for the user to accept. */
  readonly proposal: { readonly kind: DateProposalKind; readonly date: string } | null;
};

const months: ReadonlyMap<string, number> = new Map([
  ...['jan', 'januari', 'january'].map((name) => [name, 1] as const),
  ...['feb', 'febr', 'februari', 'february'].map((name) => [name, 2] as const),
  ...['mrt', 'maart', 'mar', 'march'].map((name) => [name, 3] as const),
  ...['apr', 'april'].map((name) => [name, 4] as const),
  ...['mei', 'may'].map((name) => [name, 5] as const),
  ...['jun', 'juni', 'june'].map((name) => [name, 6] as const),
  ...['jul', 'juli', 'july'].map((name) => [name, 7] as const),
  ...['aug', 'augustus', 'august'].map((name) => [name, 8] as const),
  ...['sep', 'sept', 'september'].map((name) => [name, 9] as const),
  ...['okt', 'oktober', 'oct', 'october'].map((name) => [name, 10] as const),
  ...['nov', 'november'].map((name) => [name, 11] as const),
  ...['dec', 'december'].map((name) => [name, 12] as const),
]);

/** Serial numbers taken for dates: 1954 to 2119. Below lie counts and years, above telephone numbers. */
const smallestSerial = 20_000;
const largestSerial = 80_000;

const nothing: DateReading = { date: null, issue: null, proposal: null };

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two-digit years: 00–69 is this century, 70–99 the last. */
function fullYear(year: number, digits: number): number {
  if (digits > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/**
 * The day of a serial number in Excel's 1900 system, in which 1900 wrongly is a leap year: from 1 March 1900
 * day 1 is 31 December 1899 plus one (ECMA-376 part 1, 18.17.4.1). Fractions (times of day) are dropped.
 */
export function dateFromSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return null;
  // Days since 1970-01-01 to a civil date, counting 400-year eras from 1 March 0000.
  const days = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function unreadable(cell: string): DateReading {
  return { date: null, issue: { code: 'DATE_UNREADABLE', params: { value: cell } }, proposal: null };
}

function readNumbers(cell: string, first: number, second: number, year: number, order: DateOrder): DateReading {
  const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
  const date = isoDate(year, month, day);
  if (date !== null) return { date, issue: null, proposal: null };
  const swapped = isoDate(year, day, month);
  if (swapped === null) return unreadable(cell);
  const issue: Reason = { code: 'DATE_OTHER_ORDER', params: { value: cell, proposal: swapped } };
  return { date: null, issue, proposal: { kind: 'monthFirst', date: swapped } };
}

function readWords(cell: string): DateReading | null {
  const words = foldText(cell)
    .replace(/[.,\-/']+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter((word) => !/^(?:ma|di|wo|do|vr|za|zo|\p{L}+dag)$/u.test(word));
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? '');
  if (month === undefined || words.length > 3) return null;
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (/^\d{1,2}$/u.test(before) && /^(?:\d{2}|\d{4})$/u.test(after)) {
    const date = isoDate(fullYear(Number(after), after.length), month, Number(before));
    return date === null ? unreadable(cell) : { date, issue: null, proposal: null };
  }
  // `maart 2023` has no day; `mrt 23` may even be the 23rd of March.
  if (before === '' && /^(?:\d{2}|\d{4})$/u.test(after)) {
    const date = isoDate(fullYear(Number(after), after.length), month, 1);
    if (date === null) return unreadable(cell);
    return {
      date: null,
      issue: { code: 'DATE_MONTH_ONLY', params: { value: cell, proposal: date } },
      proposal: { kind: 'monthOnly', date },
    };
  }
  return null;
}

/** Reads one cell. An empty cell and Excel's empty date (`00-01-1900`) give no date and no issue. */
export function readDate(cell: string, order: DateOrder = 'dayFirst'): DateReading {
  const text = cell.trim();
  if (text === '' || /^0?0-0?1-1900\b|^(?:30-12|31-12)-1899\b|^0(?:[.,]0+)?$/u.test(text.replace(/[/.]/gu, '-')))
    return nothing;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso !== null) {
    const date = isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date === null ? unreadable(text) : { date, issue: null, proposal: null };
  }
  const numeric =
    /^(?:\p{L}{2,9}\.?\s+)?(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*'?(\d{4}|\d{2})(?:[ ,T]+\d{1,2}[:.]\d{2}.*)?$/u.exec(
      text,
    );
  if (numeric !== null) {
    const [, first = '', second = '', year = ''] = numeric;
    return readNumbers(text, Number(first), Number(second), fullYear(Number(year), year.length), order);
  }
  if (/^\d{5}(?:[.,]\d+)?$/u.test(text)) {
    const serial = Number(text.replace(',', '.'));
    if (serial < smallestSerial || serial > largestSerial) return unreadable(text);
    const date = dateFromSerial(serial);
    return date === null
      ? unreadable(text)
      : { date, issue: { code: 'DATE_FROM_SERIAL', params: { value: text, date } }, proposal: null };
  }
  return readWords(text) ?? unreadable(text);
}
