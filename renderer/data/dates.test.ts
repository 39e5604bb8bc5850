import { afterEach, describe, expect, it, vi } from 'vitest';
import { startTexts } from '../i18n/t.ts';
import { longDate, shortDate, today, typedDate } from './dates.ts';
import { Refusal } from './refusal.ts';

describe('dates', () => {
  afterEach(() => startTexts('nl'));

  it('takes the day of this computer, also just after midnight', () => {
    expect(today(new Date(2026, 10, 21, 0, 5))).toBe('2026-11-21');
    expect(today(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  });

  it.each([
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2026-10-25T01:30:00Z', '2026-10-25'],
    ['2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-03-28T22:59:00Z', '2026-03-28'],
    ['2026-03-29T00:59:00Z', '2026-03-29'],
    ['2026-03-29T01:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
  ])('in the night of the clock the day is the one on the wall: %s is %s', (moment, day) => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    expect(today(new Date(moment))).toBe(day);
    vi.unstubAllEnvs();
  });

  it('shows a date short in a table and long in a sentence', () => {
    startTexts('nl');
    expect(shortDate('2026-03-12')).toBe('12-03-2026');
    expect(longDate('2026-03-12')).toBe('12 maart 2026');
    startTexts('en');
    expect(longDate('2026-03-12')).toBe('12 March 2026');
  });

  it('reads what people type, day first', () => {
    const now = '2026-11-21';
    expect(typedDate('12-3-2026', now)).toBe('2026-03-12');
    expect(typedDate('12 maart 2026', now)).toBe('2026-03-12');
    expect(typedDate('2026-03-12', now)).toBe('2026-03-12');
    expect(typedDate(' Vandaag ', now)).toBe(now);
    expect(typedDate('  ', now)).toBeNull();
  });

  it('refuses what is no date', () => {
    expect(() => typedDate('31-2-2026')).toThrow(Refusal);
    expect(() => typedDate('morgen misschien')).toThrow(Refusal);
  });
});
