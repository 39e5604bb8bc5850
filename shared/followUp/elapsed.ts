// How long ago something was, in the one unit a person would use for it. Days are `yyyy-mm-dd`.

export const elapsedUnits = ['day', 'week', 'month', 'year'] as const;
export type Elapsed = { readonly unit: (typeof elapsedUnits)[number]; readonly count: number };

/** Whole units from one day to another that is not before it: days to two weeks, weeks to two months, months to two years. */
export function elapsedBetween(from: string, to: string): Elapsed {
  const days = daysBetween(from, to);
  if (days < 14) return { unit: 'day', count: Math.max(days, 0) };
  const months = monthsBetween(from, to);
  if (months < 2) return { unit: 'week', count: Math.floor(days / 7) };
  if (months < 24) return { unit: 'month', count: months };
  return { unit: 'year', count: Math.floor(months / 12) };
}

/** Days from one day to another; negative when that is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whole calendar months: from 31 January to 28 February is none, to 1 March is one. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

function partsOf(date: string): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}
