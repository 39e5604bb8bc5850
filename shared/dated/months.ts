// The days at which time is looked at month by month.

/** More than this many steps nobody walks: years instead of months. */
const mostSteps = 600;

/**
 * From the first day to the last, `yyyy-mm-dd`: the first itself, the first of every month between, and the last. Over
 * half a century the first of every year instead. Empty when the last lies before the first.
 */
export function monthSteps(first: string, last: string): readonly string[] {
  if (last < first) return [];
  const months = monthNumber(last) - monthNumber(first);
  const by = months > mostSteps ? 12 : 1;
  const days: string[] = [first];
  const start = monthNumber(first) + 1;
  // Years begin in January.
  for (let month = by === 1 ? start : start + ((12 - (start % 12)) % 12); ; month += by) {
    const day = firstOf(month);
    if (day >= last) break;
    days.push(day);
  }
  return first === last ? days : [...days, last];
}

/** The step that holds on a day: the last one not after it, as its place in the row; 0 before the first. */
export function stepAt(steps: readonly string[], day: string): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => step <= day),
  );
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function firstOf(month: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`;
}

/** The day before, `yyyy-mm-dd`. */
export function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
