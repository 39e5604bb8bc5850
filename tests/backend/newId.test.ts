import { expect, test } from 'vitest';
import { createIdMaker } from '../../electron/backend/newId.ts';

test('an id is a UUID of version 7 that carries its moment', () => {
  const newId = createIdMaker(() => 0x0199_aabb_ccdd);
  expect(newId()).toMatch(/^0199aabb-ccdd-7000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ids stay in order and differ, within a millisecond, past its count, and when the clock goes back', () => {
  let now = 1_000;
  const newId = createIdMaker(() => now);
  const ids = Array.from({ length: 10_000 }, newId);
  now = 10;
  ids.push(newId(), newId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
