import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigramDice, jaroWinkler, slipsBetween, trigrams } from '../../../shared/text/distance.ts';

describe('bigramDice', () => {
  test('counts shared pairs of letters, each once', () => {
    // night: ni ig gh ht, nacht: na ac ch ht; one shared of eight.
    expect(bigramDice('night', 'nacht')).toBe(0.25);
    expect(bigramDice('aaaa', 'aa')).toBe(0.5);
  });

  test('short and empty strings are equal or not at all alike', () => {
    expect([bigramDice('', ''), bigramDice('a', 'a'), bigramDice('a', 'b'), bigramDice('', 'ab')]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

describe('slipsBetween', () => {
  test.each([
    ['zorg', 'zorg', 0],
    ['zorg', 'zrog', 1],
    ['zorg', 'zorgg', 1],
    ['zorg', 'org', 1],
    ['zorg', 'zork', 1],
    ['zorg', 'zrok', 2],
    ['zorg', 'zorgen', 2],
    ['zorg', 'hulp', 3],
    ['', 'ab', 2],
    ['abcdef', '', 3],
  ])('%s and %s: %i, counted to 2', (a, b, expected) => {
    expect([slipsBetween(a, b, 2), slipsBetween(b, a, 2)]).toEqual([expected, expected]);
  });
});

describe('jaroWinkler', () => {
  test('gives the values of the literature (Winkler 1990)', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 4);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
  });
});

test('both measures lie between 0 and 1, do not mind the order, and are 1 for equals', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      for (const measure of [bigramDice, jaroWinkler]) {
        const value = measure(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(measure(b, a)).toBeCloseTo(value, 10);
        expect(measure(a, a)).toBe(1);
      }
    }),
  );
});

test('trigrams know beginning and end, and come once', () => {
  expect(trigrams('ggd')).toEqual([' gg', 'ggd', 'gd ']);
  expect(trigrams('aaaaa')).toEqual([' aa', 'aaa', 'aa ']);
  expect(trigrams('')).toEqual([]);
});
