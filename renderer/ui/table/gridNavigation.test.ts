import { describe, expect, it } from 'vitest';
import { nextStop, positionAfter, type GridPosition } from './gridNavigation.ts';

const size = { rows: 102, columns: 5, page: 10 };
const at = (row: number, column: number): GridPosition => ({ row, column });

describe('walking through the cells', () => {
  it('goes one cell with an arrow and stops at the edges', () => {
    expect(positionAfter('ArrowDown', false, at(2, 1), size)).toEqual(at(3, 1));
    expect(positionAfter('ArrowUp', false, at(2, 1), size)).toEqual(at(1, 1));
    expect(positionAfter('ArrowUp', false, at(0, 1), size)).toEqual(at(0, 1));
    expect(positionAfter('ArrowLeft', false, at(2, 0), size)).toEqual(at(2, 0));
    expect(positionAfter('ArrowRight', false, at(2, 4), size)).toEqual(at(2, 4));
    expect(positionAfter('ArrowDown', false, at(101, 4), size)).toEqual(at(101, 4));
  });

  it('goes to the ends of the row, and with Ctrl to the ends of the list', () => {
    expect(positionAfter('Home', false, at(9, 3), size)).toEqual(at(9, 0));
    expect(positionAfter('End', false, at(9, 3), size)).toEqual(at(9, 4));
    expect(positionAfter('Home', true, at(9, 3), size)).toEqual(at(2, 0));
    expect(positionAfter('End', true, at(9, 3), size)).toEqual(at(101, 4));
    expect(positionAfter('ArrowDown', true, at(9, 3), size)).toEqual(at(101, 3));
  });

  it('goes a page at a time without leaving the records upwards', () => {
    expect(positionAfter('PageDown', false, at(5, 1), size)).toEqual(at(15, 1));
    expect(positionAfter('PageDown', false, at(98, 1), size)).toEqual(at(101, 1));
    expect(positionAfter('PageUp', false, at(5, 1), size)).toEqual(at(2, 1));
    expect(positionAfter('PageUp', false, at(1, 1), size)).toEqual(at(1, 1));
  });

  it('leaves other keys alone', () => {
    expect(positionAfter('a', false, at(5, 1), size)).toBeNull();
    expect(positionAfter('PageDown', true, at(5, 1), size)).toBeNull();
  });
});

describe('the next cell that can be changed', () => {
  const isStop = ({ column }: GridPosition) => column === 1 || column === 3;

  it('goes over the end of a row to the next one, and back', () => {
    expect(nextStop(at(2, 1), 1, size, isStop)).toEqual(at(2, 3));
    expect(nextStop(at(2, 3), 1, size, isStop)).toEqual(at(3, 1));
    expect(nextStop(at(3, 1), -1, size, isStop)).toEqual(at(2, 3));
  });

  it('ends with the first and the last record', () => {
    expect(nextStop(at(2, 1), -1, size, isStop)).toBeNull();
    expect(nextStop(at(101, 3), 1, size, isStop)).toBeNull();
    expect(nextStop(at(5, 1), 1, size, () => false)).toBeNull();
  });
});
