import { describe, expect, test } from 'vitest';
import { byImportance, createOccupancy, wrapLabel } from '../../../shared/map/labels.ts';

const measure = (text: string) => text.length * 7;

describe('a name on the map', () => {
  test.each([
    ['Lister', ['Lister']],
    ['Politie Nieuwegein', ['Politie', 'Nieuwegein']],
    ['Werk en Inkomen Lekstroom', ['Werk en Inkomen', 'Lekstroom']],
    ['Samenwerkingsverbandoverstijgend', ['Samenwerkingsverba…']],
    ['', []],
  ])('%s', (name, lines) => {
    expect(wrapLabel(name, measure, 120)).toEqual(lines);
  });

  test('has two lines at most, however long it is', () => {
    const lines = wrapLabel('Stichting voor de bevordering van alles wat beter kan in de regio', measure, 120);
    expect(lines).toEqual(['Stichting voor de', 'bevordering van al…']);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(138);
  });
});

test('room that is taken is not free, beside it is', () => {
  const room = createOccupancy();
  room.take({ left: 50, top: 50, width: 100, height: 20 });
  expect(room.isFree({ left: 140, top: 60, width: 50, height: 20 })).toBe(false);
  expect(room.isFree({ left: 150, top: 60, width: 50, height: 20 })).toBe(true);
  expect(room.isFree({ left: -300, top: -300, width: 20, height: 20 })).toBe(true);
});

test('the most connected are named first, then organisations, and always in the same order', () => {
  const rank = [
    { id: 'c', kind: 'organisation', contacts: 1 },
    { id: 'b', kind: 'person', contacts: 4 },
    { id: 'd', kind: 'organisation', contacts: 4 },
    { id: 'a', kind: 'organisation', contacts: 1 },
  ] as const;
  expect(rank.toSorted(byImportance).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
