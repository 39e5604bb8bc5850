import { expect, test } from 'vitest';
import { dayBefore, monthSteps, stepAt } from '../../../shared/dated/months.ts';

test('time goes by the first of every month, and begins and ends on the days themselves', () => {
  expect(monthSteps('2025-11-15', '2026-02-10')).toEqual([
    '2025-11-15',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
    '2026-02-10',
  ]);
  expect(monthSteps('2025-11-15', '2025-12-01')).toEqual(['2025-11-15', '2025-12-01']);
  expect(monthSteps('2025-11-15', '2025-11-15')).toEqual(['2025-11-15']);
  expect(monthSteps('2025-11-15', '2025-11-14')).toEqual([]);
});

test('over more than half a century it goes by the year', () => {
  const steps = monthSteps('1900-03-05', '2026-06-01');
  expect([steps.length, steps[0], steps[1], steps[2], steps.at(-1)]).toEqual([
    128,
    '1900-03-05',
    '1901-01-01',
    '1902-01-01',
    '2026-06-01',
  ]);
});

test('a day has the step that it falls in', () => {
  const steps = monthSteps('2025-11-15', '2026-02-10');
  expect(['2020-01-01', '2025-12-31', '2026-01-01', '2030-01-01'].map((day) => stepAt(steps, day))).toEqual([
    0, 1, 2, 4,
  ]);
});

test('the day before crosses months and leap years', () => {
  expect(['2025-11-15', '2025-01-01', '2024-03-01'].map(dayBefore)).toEqual(['2025-11-14', '2024-12-31', '2024-02-29']);
});
