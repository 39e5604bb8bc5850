// When a consultation comes together next, as far as its rhythm says so. Days are `yyyy-mm-dd` in the Gregorian calendar.
import type { NthWeekday } from '../schema/consultation.ts';
import { type Rhythm, stepInDays, stepInMonths } from './rhythm.ts';

export type Meeting = Rhythm & {
  /** The day of the first meeting: what is counted from. Null = not known. */
  readonly validFrom: string | null;
  /** The first day on which it is no more. */
  readonly validUntil: string | null;
};

const dayMs = 86_400_000;

/**
 * The first days on or after `from` on which it meets, `count` at most. A rhythm of days counts from its first day; a
 * rhythm of months needs its day of the month, and one of more than a month its first day too. What is not known gives
 * no days: nothing is guessed.
 */
export function nextMeetings(meeting: Meeting, from: string, count: number): readonly string[] {
  const { validFrom, validUntil, frequency, nthWeekday } = meeting;
  const start = validFrom !== null && validFrom > from ? validFrom : from;
  const inDays = stepInDays(frequency);
  const inMonths = stepInMonths(frequency);
  const days =
    // A working day is not known to be one, so daily says nothing.
    inDays !== null && inDays > 1
      ? daysFrom(validFrom, inDays, start)
      : nthWeekday && inMonths !== null
        ? monthsFrom(validFrom, inMonths, nthWeekday, start)
        : [];
  const found: string[] = [];
  for (const day of days) {
    if (found.length === count || (validUntil !== null && day >= validUntil)) break;
    found.push(day);
  }
  return found;
}

function* daysFrom(anchor: string | null, step: number, start: string): Generator<string> {
  if (anchor === null) return;
  const first = msOf(anchor);
  const behind = Math.max(0, msOf(start) - first) / dayMs;
  for (let n = Math.ceil(behind / step); ; n++) {
    const day = dayOf(first + n * step * dayMs);
    if (day === null) return;
    yield day;
  }
}

function* monthsFrom(anchor: string | null, step: number, day: NthWeekday, start: string): Generator<string> {
  if (anchor === null && step > 1) return;
  const first = monthNumber(anchor ?? start);
  const behind = Math.max(0, monthNumber(start) - first);
  for (let month = first + Math.floor(behind / step) * step; ; month += step) {
    const date = nthWeekdayOf(Math.floor(month / 12), (month % 12) + 1, day);
    if (date === null) return;
    if (date >= start) yield date;
  }
}

/** The n-th weekday of a month (1 = January), `yyyy-mm-dd`; the last when `nth` is -1. Null after the year 9999. */
export function nthWeekdayOf(year: number, month: number, { nth, weekday }: NthWeekday): string | null {
  // Before the last one come the days of the next month; day 0 of a month is the last of the month before.
  const edge = new Date(Date.UTC(year, nth === -1 ? month : month - 1, nth === -1 ? 0 : 1));
  const isoWeekday = edge.getUTCDay() === 0 ? 7 : edge.getUTCDay();
  const shift = nth === -1 ? -((isoWeekday - weekday + 7) % 7) : ((weekday - isoWeekday + 7) % 7) + (nth - 1) * 7;
  return dayOf(edge.getTime() + shift * dayMs);
}

function msOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(ms: number): string | null {
  const date = new Date(ms);
  return Number.isNaN(ms) || date.getUTCFullYear() > 9_999 ? null : date.toISOString().slice(0, 10);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
