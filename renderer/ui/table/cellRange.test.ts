import { describe, expect, it } from 'vitest';
import { layBlock, rangeBetween } from './cellRange.ts';

const size = { rows: 10, columns: 4 };
const one = { top: 2, bottom: 2, left: 1, right: 1 };

describe('a range of cells', () => {
  it('lies between two corners, whichever was first', () => {
    expect(rangeBetween({ row: 4, column: 1 }, { row: 2, column: 3 })).toEqual({
      top: 2,
      bottom: 4,
      left: 1,
      right: 3,
    });
    expect(rangeBetween({ row: -1, column: 1 }, { row: 2, column: 3 })).toBeNull();
  });
});

describe('a pasted block', () => {
  it('is laid from the chosen cell', () => {
    const block = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(layBlock(block, one, size)).toEqual({
      cells: [
        { row: 2, column: 1, text: 'a' },
        { row: 2, column: 2, text: 'b' },
        { row: 3, column: 1, text: 'c' },
        { row: 3, column: 2, text: 'd' },
      ],
      leftOver: { rows: 0, columns: 0 },
    });
  });

  it('of one value fills the whole range, and a row is repeated over rows', () => {
    const range = { top: 0, bottom: 1, left: 0, right: 1 };
    expect(layBlock([['x']], range, size).cells.map((cell) => cell.text)).toEqual(['x', 'x', 'x', 'x']);
    expect(layBlock([['x', 'y']], range, size).cells.map((cell) => cell.text)).toEqual(['x', 'y', 'x', 'y']);
  });

  it('tells what falls off the table', () => {
    const block = Array.from({ length: 9 }, () => ['a', 'b', 'c', 'd', 'e']);
    const { cells, leftOver } = layBlock(block, one, size);
    expect([cells.length, leftOver]).toEqual([8 * 3, { rows: 1, columns: 2 }]);
  });
});
