import { expect, test } from 'vitest';
import { type Place, walk } from './gridWalk.ts';

const size = { rows: 3, columns: 4 };
const press = (from: Place, key: string, ctrlKey = false) => walk(from, { key, ctrlKey, metaKey: false }, size);

test('arrows move one cell and stop at the edges', () => {
  expect(press({ row: 1, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(press({ row: 2, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(press({ row: 0, column: 3 }, 'ArrowRight')).toEqual({ row: 0, column: 3 });
  expect(press({ row: 0, column: 0 }, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  expect(press({ row: 0, column: 2 }, 'ArrowUp')).toEqual({ row: 0, column: 2 });
});

test('Home and End go to the ends of the row, with Ctrl to the ends of the grid', () => {
  expect(press({ row: 1, column: 2 }, 'Home')).toEqual({ row: 1, column: 0 });
  expect(press({ row: 1, column: 2 }, 'End')).toEqual({ row: 1, column: 3 });
  expect(press({ row: 1, column: 2 }, 'Home', true)).toEqual({ row: 0, column: 0 });
  expect(press({ row: 1, column: 2 }, 'End', true)).toEqual({ row: 2, column: 3 });
  expect(press({ row: 1, column: 2 }, 'ArrowUp', true)).toEqual({ row: 0, column: 2 });
});

test('other keys are left alone', () => {
  expect(press({ row: 1, column: 1 }, 'a')).toBeNull();
});
