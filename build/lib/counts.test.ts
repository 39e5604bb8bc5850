import { expect, test } from 'vitest';
import { addCounts, closingLine, noCounts } from './counts.mjs';

test('counts add up', () => {
  const total = addCounts({ passed: 2, failed: 1, skipped: 0 }, { passed: 3, failed: 0, skipped: 4 });
  expect(addCounts(total, noCounts())).toEqual({ passed: 5, failed: 1, skipped: 4 });
});

test('the closing line names skipped tests only when there are any', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
