import { describe, expect, test } from 'vitest';
import { aligned } from './alignPlaces.ts';

const three = [
  { id: 'a', x: 0, y: 30 },
  { id: 'b', x: 100, y: 0 },
  { id: 'c', x: 20, y: 90 },
];

describe('in line', () => {
  test('on the leftmost, only who stands elsewhere moves', () => {
    expect(aligned('alignLeft', three)).toEqual([
      { id: 'c', x: 0, y: 90 },
      { id: 'b', x: 0, y: 0 },
    ]);
  });
  test('on the middle between the outer two, on the topmost, and halfway down', () => {
    expect(aligned('alignCentre', three).map(({ x }) => x)).toEqual([50, 50, 50]);
    expect(aligned('alignTop', three).map(({ id, y }) => [id, y])).toEqual([
      ['a', 0],
      ['c', 0],
    ]);
    expect(aligned('alignMiddle', three).map(({ id, y }) => [id, y])).toEqual([
      ['b', 45],
      ['a', 45],
      ['c', 45],
    ]);
  });
});

describe('evenly', () => {
  test('the outer two stay, who is between them comes at even distances', () => {
    expect(aligned('spreadAcross', three)).toEqual([{ id: 'c', x: 50, y: 90 }]);
    expect(aligned('spreadDown', three)).toEqual([{ id: 'a', x: 0, y: 45 }]);
  });
  test('two stand even already', () => {
    expect(aligned('spreadAcross', three.slice(0, 2))).toEqual([]);
  });
});
