import { expect, test } from 'vitest';
import { nextInDirection, nextInRow } from '../../../renderer/canvas/walking.ts';

const around = [
  { id: 'east', x: 100, y: 10 },
  { id: 'far east', x: 400, y: 0 },
  { id: 'north', x: 20, y: -100 },
  { id: 'south east', x: 70, y: 70 },
];

test('the neighbour that lies best in a direction', () => {
  const from = { x: 0, y: 0 };
  expect(nextInDirection(from, around, 'right')).toBe('east');
  expect(nextInDirection(from, around, 'up')).toBe('north');
  expect(nextInDirection(from, around, 'down')).toBe('south east');
  expect(nextInDirection(from, around, 'left')).toBeNull();
});

test('a row ends, and begins where nobody is chosen', () => {
  const row = ['a', 'b', 'c'];
  expect([nextInRow(row, 'a', 1), nextInRow(row, 'c', 1), nextInRow(row, 'a', -1)]).toEqual(['b', null, null]);
  expect([nextInRow(row, null, 1), nextInRow(row, 'gone', -1), nextInRow([], null, 1)]).toEqual(['a', 'c', null]);
});
