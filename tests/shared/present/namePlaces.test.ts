// Where the projector writes names: never over each other, partners always, others where they hide nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Box } from '../../../shared/map/viewport.ts';
import { placeNames, type NamedShape } from '../../../shared/present/namePlaces.ts';

const page = { width: 853, height: 480 };
const shapeAt = (left: number, top: number, isNeeded = true): NamedShape => ({
  shape: { left, top, width: 30, height: 30 },
  width: 80,
  height: 16,
  isNeeded,
});
const belowOf = (left: number, top: number): Box => ({ left: left - 25, top: top + 34, width: 80, height: 16 });

test('a name stands below its shape, above it when another shape is below, and beside it when both are', () => {
  expect(placeNames([shapeAt(200, 200)], page)).toEqual([belowOf(200, 200)]);
  const [first] = placeNames([shapeAt(200, 200), shapeAt(200, 240)], page);
  expect(first).toEqual({ left: 175, top: 180, width: 80, height: 16 });
  const [between] = placeNames([shapeAt(200, 200), shapeAt(200, 240), shapeAt(200, 160)], page);
  expect(between).toEqual({ left: 234, top: 207, width: 80, height: 16 });
});

test('at the edge of the page a name goes where it can be read whole', () => {
  const [atBottom, atLeft] = placeNames([shapeAt(400, 446), shapeAt(4, 200)], page);
  expect(atBottom?.top).toBeLessThan(446);
  expect(atLeft?.left).toBeGreaterThanOrEqual(2);
});

test('a partner is named over a shape rather than not at all; a contact is not', () => {
  const around = [
    [180, 205],
    [230, 205],
    [180, 170],
    [230, 170],
    [150, 188],
    [262, 188],
    [205, 150],
    [205, 225],
  ].map(([left = 0, top = 0]) => ({ ...shapeAt(left, top, false), width: 0, height: 0 }));
  expect(placeNames([shapeAt(205, 188), ...around], page)[0]).not.toBeNull();
  expect(placeNames([shapeAt(205, 188, false), ...around], page)[0]).toBeNull();
});

test('no two names ever cover each other, and none leaves the page or covers the title', () => {
  const shape = fc.record({
    left: fc.integer({ min: 0, max: 820 }),
    top: fc.integer({ min: 0, max: 450 }),
    isNeeded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 40 }), (shapes) => {
      const places = placeNames(
        shapes.map(({ left, top, isNeeded }) => shapeAt(left, top, isNeeded)),
        page,
      ).filter((box) => box !== null);
      for (const [index, one] of places.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.left + one.width).toBeLessThanOrEqual(page.width);
        expect(one.top).toBeGreaterThanOrEqual(44);
        expect(one.top + one.height).toBeLessThanOrEqual(page.height - 24);
        expect(places.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
      }
    }),
  );
});
