import { expect, test } from 'vitest';
import { freePlaceBeside } from './freePlace.ts';

const places = (entries: Record<string, readonly [number, number]>) =>
  new Map(Object.entries(entries).map(([id, [x, y]]) => [id, { x, y }]));
const rounded = (place: { x: number; y: number } | null) => place && [Math.round(place.x), Math.round(place.y)];

test('beside somebody, on the side from which it came', () => {
  expect(rounded(freePlaceBeside(places({ politie: [0, 0], anna: [500, 0] }), 'politie', 'anna'))).toEqual([104, 0]);
  expect(rounded(freePlaceBeside(places({ politie: [0, 0] }), 'politie', 'anna'))).toEqual([0, 104]);
});

test('where somebody stands already it goes round, and further out when all is taken', () => {
  const crowded = places({ politie: [0, 0], anna: [500, 0], bo: [104, 0] });
  expect(rounded(freePlaceBeside(crowded, 'politie', 'anna'))).not.toEqual([104, 0]);
  const ring = Array.from({ length: 24 }, (_, i): [string, readonly [number, number]] => {
    const angle = (i * Math.PI) / 12;
    return [`n${i}`, [104 * Math.cos(angle), 104 * Math.sin(angle)]];
  });
  const spot = freePlaceBeside(places({ politie: [0, 0], ...Object.fromEntries(ring) }), 'politie', 'anna');
  expect(Math.hypot(spot?.x ?? 0, spot?.y ?? 0)).toBeGreaterThan(150);
});

test('nowhere when the one to stand beside has no place', () => {
  expect(freePlaceBeside(places({ anna: [0, 0] }), 'politie', 'anna')).toBeNull();
});
