import { expect, test } from 'vitest';
import { freshnessOf, wholeMonths } from '../../../shared/dated/wholeMonths.ts';

test.each([
  ['2026-01-15', '2026-01-31', 0],
  ['2026-01-15', '2026-02-14', 0],
  ['2026-01-15', '2026-02-15', 1],
  ['2026-01-31', '2026-02-28', 1],
  ['2025-02-28', '2026-02-28', 12],
  ['2024-02-29', '2025-02-28', 12],
  ['2026-05-01', '2026-04-01', 0],
])('from %s to %s are %i whole months', (from, to, months) => expect(wholeMonths(from, to)).toBe(months));

test('a record is fresh for a year, and one that was never confirmed is neither fresh nor stale', () => {
  expect(freshnessOf('2025-11-23', '2026-11-22')).toEqual({ state: 'fresh' });
  expect(freshnessOf('2025-11-22', '2026-11-22')).toEqual({ state: 'stale', months: 12 });
  expect(freshnessOf(null, '2026-11-22')).toEqual({ state: 'never' });
});
