// Which copies may go. Counted in days and weeks that have copies, never in age: a clock that jumps drops nothing.
import type { FileCopy } from '../../../shared/api/desktop.ts';

export type KeepRule = {
  /** The newest so many stay, whatever their age. */
  readonly newest: number;
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
  /** Bytes of all copies of one file together; the newest `least` stay even above it. */
  readonly bytes: number;
  readonly least: number;
};

/** Several of today, one a day for a week, one a week for five weeks, one a month for a year; at most 1 GB a file. */
export const keepRule: KeepRule = { newest: 8, days: 7, weeks: 5, months: 12, bytes: 1_000_000_000, least: 3 };

type Copy = Pick<FileCopy, 'id' | 'at' | 'size'>;

/**
 * The ids of copies that are no longer kept.
 * @param copies newest first, in the order in which they were made
 */
export function surplusCopies(copies: readonly Copy[], rule: KeepRule = keepRule): readonly string[] {
  const kept = new Set(copies.slice(0, rule.newest).map(({ id }) => id));
  keepFirstOfEach(copies, ({ at }) => at.slice(0, 10), rule.days, kept);
  keepFirstOfEach(copies, ({ at }) => weekOf(at), rule.weeks, kept);
  keepFirstOfEach(copies, ({ at }) => at.slice(0, 7), rule.months, kept);
  let bytes = 0;
  copies.forEach(({ id, size }, index) => {
    if (!kept.has(id)) return;
    bytes += size;
    if (bytes > rule.bytes && index >= rule.least) kept.delete(id);
  });
  return copies.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

function keepFirstOfEach(
  copies: readonly Copy[],
  periodOf: (copy: Copy) => string,
  periods: number,
  kept: Set<string>,
): void {
  const seen = new Set<string>();
  for (const copy of copies) {
    const period = periodOf(copy);
    if (seen.has(period)) continue;
    if (seen.size === periods) return;
    seen.add(period);
    kept.add(copy.id);
  }
}

// Weeks since Monday 5 January 1970; only equality matters.
function weekOf(at: string): string {
  return String(Math.floor((Date.parse(at) / 86_400_000 - 4) / 7));
}
