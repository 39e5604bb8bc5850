// How long ago in whole months, as people count: from the 31st of a month to the last day of a shorter one is a month.

/** Whole months from one day to a later one; 0 within the first month, negative never. */
export function wholeMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const isShort = toDay < Math.min(fromDay, lastDay);
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (isShort ? 1 : 0));
}

/** A record that nobody confirmed for so many months may no longer be true (gap kind g9). */
export const freshMonths = 12;

export type Freshness =
  | { readonly state: 'fresh' }
  | { readonly state: 'never' }
  | { readonly state: 'stale'; readonly months: number };

/** Whether a record can be trusted on a day by when it was last confirmed. */
export function freshnessOf(confirmedOn: string | null, date: string): Freshness {
  if (confirmedOn === null) return { state: 'never' };
  const months = wholeMonths(confirmedOn, date);
  return months >= freshMonths ? { state: 'stale', months } : { state: 'fresh' };
}
