// How often something happens: in steps of days, in steps of months, or without a rhythm.
import type { NthWeekday } from '../schema/consultation.ts';
import type { Frequency } from '../schema/lists.ts';

export type Rhythm = {
  readonly frequency: Frequency | null;
  /** On which day of its month; only a rhythm of months has one. */
  readonly nthWeekday: NthWeekday | null;
};

const days: Partial<Record<Frequency, number>> = {
  daily: 1,
  weekly: 7,
  two_weekly: 14,
  three_weekly: 21,
  six_weekly: 42,
};
const months: Partial<Record<Frequency, number>> = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12 };

/** From one meeting to the next in days; null when it is not counted in days. */
export function stepInDays(frequency: Frequency | null): number | null {
  return (frequency && days[frequency]) ?? null;
}

/** From one meeting to the next in months; null when it is not counted in months. */
export function stepInMonths(frequency: Frequency | null): number | null {
  return (frequency && months[frequency]) ?? null;
}

/** A rhythm with another day of the month: "elke eerste maandag" is monthly unless it was counted in months already. */
export function withNthWeekday(rhythm: Rhythm, nthWeekday: NthWeekday | null): Rhythm {
  const isOfMonths = nthWeekday === null || stepInMonths(rhythm.frequency) !== null;
  return { nthWeekday, frequency: isOfMonths ? rhythm.frequency : 'monthly' };
}

/** A rhythm with another frequency; what is not counted in months has no day of the month. */
export function withFrequency(rhythm: Rhythm, frequency: Frequency | null): Rhythm {
  return { frequency, nthWeekday: stepInMonths(frequency) === null ? null : rhythm.nthWeekday };
}

export const nths = [1, 2, 3, 4, -1] as const;
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A day of the month as one word, such as `1:3`; for lists to choose from. */
export function nthWeekdayId({ nth, weekday }: NthWeekday): string {
  return `${nth}:${weekday}`;
}

/** Every day of the month that can be chosen, the first Monday first. */
export function allNthWeekdays(): readonly NthWeekday[] {
  return nths.flatMap((nth) => weekdays.map((weekday) => ({ nth, weekday })));
}
