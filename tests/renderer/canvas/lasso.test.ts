import { expect, test } from 'vitest';
import { isInside } from '../../../renderer/canvas/lasso.ts';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

test('inside, outside, and beside a dent', () => {
  expect([
    isInside(square, { x: 5, y: 5 }),
    isInside(square, { x: 15, y: 5 }),
    isInside(square, { x: 5, y: -1 }),
  ]).toEqual([true, false, false]);
  const dented = [...square.slice(0, 2), { x: 5, y: 5 }, ...square.slice(2)];
  expect([isInside(dented, { x: 8, y: 5 }), isInside(dented, { x: 3, y: 5 })]).toEqual([false, true]);
});

test('a line of no or one corner holds nobody', () => {
  expect([isInside([], { x: 0, y: 0 }), isInside([{ x: 0, y: 0 }], { x: 0, y: 0 })]).toEqual([false, false]);
});
