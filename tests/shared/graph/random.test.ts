import { describe, expect, it } from 'vitest';
import { createRandom, shuffledIndices } from '../../../shared/graph/random.ts';

describe('random numbers', () => {
  it('come in the same sequence for the same seed, on every machine', () => {
    const random = createRandom(42);
    expect([random(), random(), random()]).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
  });

  it('differ between seeds', () => {
    expect(createRandom(1)()).not.toBe(createRandom(2)());
  });

  it('spread evenly between 0 and 1', () => {
    const random = createRandom(7);
    const perTenth = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) perTenth[Math.floor(random() * 10)]! += 1;
    expect(perTenth.every((count) => count > 900 && count < 1100)).toBe(true);
  });

  it('shuffle every number to some place, each once', () => {
    const order = shuffledIndices(100, createRandom(3));
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect([...order.slice(0, 10)]).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
