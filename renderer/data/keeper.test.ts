import { expect, test } from 'vitest';
import { isSameList, isSameMap, keeper } from './keeper.ts';

test('what says the same is the same, until it says something else', () => {
  const keep = keeper(isSameList<string>);
  const first = keep(['a', 'b']);
  expect(keep(['a', 'b'])).toBe(first);
  const other = keep(['b', 'a']);
  expect(other).toEqual(['b', 'a']);
  expect(keep(['b', 'a'])).toBe(other);
  expect(keep(['b'])).toEqual(['b']);
  expect(keep([])).toEqual([]);
});

test('maps say the same with the same entries in the same order', () => {
  const map = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  expect(isSameMap(map, new Map(map))).toBe(true);
  expect(isSameMap(map, new Map([...map].toReversed()))).toBe(false);
  expect(isSameMap(map, new Map([...map, ['c', 3]]))).toBe(false);
  expect(isSameMap(map, new Map([...map].map(([key]) => [key, 1])))).toBe(false);
  expect(isSameMap(new Map(), new Map())).toBe(true);
});
