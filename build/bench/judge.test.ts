import { expect, test } from 'vitest';
import { judge, table } from './judge.ts';
import { quantile } from './measure.ts';

const search = { name: 'p50', value: 1.2345, unit: 'ms', target: 2 } as const;

test('a figure under its target passes, with three digits', () => {
  expect(judge('search', search)).toEqual({
    group: 'search',
    name: 'p50',
    value: 1.23,
    unit: 'ms',
    target: 2,
    pass: true,
  });
});

test('a figure over its target is a miss', () => {
  expect(judge('search', { ...search, value: 2.01 }).pass).toBe(false);
});

test('a figure under its target that lags behind its peer is a miss', () => {
  const measurement = { ...search, value: 1, peer: { name: 'LIKE', value: 2 }, targetRatio: 0.25 };
  expect(judge('search', measurement)).toEqual({
    group: 'search',
    name: 'p50',
    value: 1,
    unit: 'ms',
    target: 2,
    pass: false,
    peer: 'LIKE',
    ratio: 0.5,
  });
});

test('where higher is better, the target is the least', () => {
  expect(judge('drawing', { name: 'frames', value: 40, unit: 'fps', target: 50, higherIsBetter: true }).pass).toBe(
    false,
  );
});

test('the table says what was left out', () => {
  const lines = table([judge('search', search)], [{ group: 'layout', reason: 'no peer' }]).split('\n');
  expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
    ' group what value target against',
    'ok search p50 1.23 ms 2 ms',
    'left out layout: no peer',
  ]);
});

test('a quantile is one of the values', () => {
  expect([0, 0.5, 0.99, 1].map((q) => quantile([3, 1, 2, 4], q))).toEqual([1, 2, 4, 4]);
});
