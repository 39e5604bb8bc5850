import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMeetings, nthWeekdayOf, type Meeting } from '../../../shared/calendar/nextMeetings.ts';
import { allNthWeekdays, withFrequency, withNthWeekday } from '../../../shared/calendar/rhythm.ts';

const unknown: Meeting = { frequency: null, nthWeekday: null, validFrom: null, validUntil: null };
const firstMonday = { nth: 1, weekday: 1 } as const;

describe('the next meetings', () => {
  it('of every first Monday are those of this month on, today included', () => {
    const monthly: Meeting = { ...unknown, frequency: 'monthly', nthWeekday: firstMonday };
    expect(nextMeetings(monthly, '2026-11-22', 3)).toEqual(['2026-12-07', '2027-01-04', '2027-02-01']);
    expect(nextMeetings(monthly, '2026-12-07', 2)).toEqual(['2026-12-07', '2027-01-04']);
  });

  it('of every third week count from the first day', () => {
    const meeting: Meeting = { ...unknown, frequency: 'three_weekly', validFrom: '2026-11-03' };
    expect(nextMeetings(meeting, '2026-11-22', 3)).toEqual(['2026-11-24', '2026-12-15', '2027-01-05']);
    expect(nextMeetings(meeting, '2026-10-01', 1)).toEqual(['2026-11-03']);
  });

  it('of a quarter fall in the months that the first day says', () => {
    const meeting: Meeting = { ...unknown, frequency: 'quarterly', nthWeekday: { nth: -1, weekday: 5 } };
    expect(nextMeetings(meeting, '2026-11-22', 3)).toEqual([]);
    const known = { ...meeting, validFrom: '2026-02-01' };
    expect(nextMeetings(known, '2026-11-22', 3)).toEqual(['2026-11-27', '2027-02-26', '2027-05-28']);
  });

  it('stop on the day that it is no more', () => {
    const meeting: Meeting = { ...unknown, frequency: 'monthly', nthWeekday: firstMonday, validUntil: '2027-01-04' };
    expect(nextMeetings(meeting, '2026-11-22', 3)).toEqual(['2026-12-07']);
  });

  it('are none when nothing says which days', () => {
    const vague: readonly Meeting[] = [
      unknown,
      { ...unknown, nthWeekday: firstMonday },
      { ...unknown, frequency: 'monthly' },
      { ...unknown, frequency: 'weekly' },
      { ...unknown, frequency: 'daily', validFrom: '2026-01-01' },
      { ...unknown, frequency: 'on_call', validFrom: '2026-01-01' },
    ];
    expect(vague.flatMap((meeting) => nextMeetings(meeting, '2026-11-22', 3))).toEqual([]);
  });
});

describe('the n-th weekday of a month', () => {
  it('is that weekday, in that month, the n-th of it', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const year = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(year, month, fc.constantFrom(...allNthWeekdays()), (y, m, day) => {
        const found = new Date(`${nthWeekdayOf(y, m, day)}T00:00:00Z`);
        const length = new Date(Date.UTC(y, m, 0)).getUTCDate();
        const date = found.getUTCDate();
        const nth = day.nth === -1 ? (date > length - 7 ? -1 : 0) : Math.ceil(date / 7);
        expect([found.getUTCFullYear(), found.getUTCMonth() + 1, found.getUTCDay() || 7, nth]).toEqual([
          y,
          m,
          day.weekday,
          day.nth,
        ]);
      }),
    );
  });
});

describe('a rhythm', () => {
  it('that gets a day of the month is counted in months, and keeps its own months', () => {
    const threeWeeks = { frequency: 'three_weekly', nthWeekday: null } as const;
    expect(withNthWeekday(threeWeeks, firstMonday)).toEqual({ frequency: 'monthly', nthWeekday: firstMonday });
    const quarter = { frequency: 'quarterly', nthWeekday: null } as const;
    expect(withNthWeekday(quarter, firstMonday)).toEqual({ frequency: 'quarterly', nthWeekday: firstMonday });
    expect(withNthWeekday(threeWeeks, null)).toEqual(threeWeeks);
  });

  it('that is no longer counted in months has no day of the month', () => {
    const monthly = { frequency: 'monthly', nthWeekday: firstMonday } as const;
    expect(withFrequency(monthly, 'weekly')).toEqual({ frequency: 'weekly', nthWeekday: null });
    expect(withFrequency(monthly, 'yearly')).toEqual({ frequency: 'yearly', nthWeekday: firstMonday });
  });
});
