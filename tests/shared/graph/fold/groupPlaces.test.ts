import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeGroups } from '../../../../shared/graph/fold/groupPlaces.ts';

const aTown = (key: string, x: number, y: number) => ({
  group: { key, memberIds: [`${key}1`, `${key}2`, `${key}3`] },
  actors: [
    [`${key}1`, { x: x - 100, y }],
    [`${key}2`, { x: x + 100, y: y + 60 }],
    [`${key}3`, { x, y: y - 60 }],
  ] as const,
});

function placesOf(towns: readonly ReturnType<typeof aTown>[]) {
  return placeGroups(
    towns.map(({ group }) => group),
    new Map(towns.flatMap(({ actors }) => actors)),
  );
}

describe('a folded group', () => {
  test('stands in the middle of its members', () => {
    const { places } = placesOf([aTown('a', 0, 0), aTown('b', 4_000, 300)]);
    expect([...places].map(([key, { x, y }]) => [key, x, y])).toEqual([
      ['a', 0, 0],
      ['b', 4_000, 300],
    ]);
  });

  test('is drawn larger in a large picture, and the more so the more are in it', () => {
    const near = placesOf([aTown('a', 0, 0), aTown('b', 600, 0)]);
    const far = placesOf([aTown('a', 0, 0), aTown('b', 12_000, 6_000)]);
    expect(near.unit).toBe(1);
    expect(far.unit).toBeGreaterThan(5);
    expect((far.places.get('a')?.size ?? 0) / (near.places.get('a')?.size ?? 1)).toBeCloseTo(far.unit, 0);
    const memberIds = Array.from({ length: 64 }, (_, i) => `m${i}`);
    const crowd = placeGroups(
      [{ key: 'crowd', memberIds }],
      new Map(memberIds.map((id, i) => [id, { x: 90 * i, y: 0 }])),
    );
    expect(crowd.places.get('crowd')?.size).toBeGreaterThan((near.places.get('a')?.size ?? 0) * crowd.unit);
  });

  test('lies on no other, also where all members stand among each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) }), {
          minLength: 2,
          maxLength: 30,
        }),
        (spots) => {
          const { places } = placesOf(spots.map(({ x, y }, i) => aTown(`t${i}`, x, y)));
          const all = [...places.values()];
          const isApart = all.every((a, i) =>
            all.slice(i + 1).every((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= (a.size + b.size) / 2),
          );
          expect(isApart).toBe(true);
        },
      ),
    );
  });

  test('without anybody who stands somewhere gets no place, and absurd places are passed over', () => {
    const { places } = placeGroups(
      [
        { key: 'nowhere', memberIds: ['x', 'y'] },
        { key: 'half', memberIds: ['p', 'q'] },
      ],
      new Map([
        ['p', { x: 10, y: 20 }],
        ['q', { x: Number.NaN, y: 0 }],
      ]),
    );
    expect([...places.keys()]).toEqual(['half']);
    expect(places.get('half')).toMatchObject({ x: 10, y: 20 });
  });
});
