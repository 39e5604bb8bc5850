import { expect, it } from 'vitest';
import { fitWithin, middleSquare } from './pictureParts.ts';

it('a photo keeps the square in its middle', () => {
  expect(middleSquare({ width: 300, height: 200 })).toEqual({ x: 50, y: 0, width: 200, height: 200 });
  expect(middleSquare({ width: 101, height: 400 })).toEqual({ x: 0, y: 149, width: 101, height: 101 });
});

it('a logo keeps its shape, is never enlarged and never thinner than a line', () => {
  expect(fitWithin({ width: 4_096, height: 1_024 }, 1_024)).toEqual({ width: 1_024, height: 256 });
  expect(fitWithin({ width: 40, height: 30 }, 1_024)).toEqual({ width: 40, height: 30 });
  expect(fitWithin({ width: 60_000, height: 1 }, 1_024)).toEqual({ width: 1_024, height: 1 });
});
