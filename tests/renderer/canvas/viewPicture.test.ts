// The picture in little of a saved view.
import { expect, test } from 'vitest';
import { markElements } from '../../../shared/map/markElements.ts';
import { viewPicture } from '../../../shared/map/viewPicture.ts';
import { viewPicture as schema } from '../../../shared/schema/savedView.ts';
import { picture } from './testCanvas.ts';

test('fills its frame, keeps the shape of the map, and leaves out what stepped back', () => {
  const elements = picture({ a: [0, 0], b: [100, 50], c: [900, 900] }, [
    ['a', 'b'],
    ['b', 'c'],
  ]);
  const marked = markElements(elements, { aside: new Set(['c']), isFocused: false, route: null });
  expect(viewPicture(marked)).toEqual({
    hues: ['#000000'],
    dots: [
      [40, 104, 0],
      [960, 564, 0],
    ],
    lines: [[0, 1]],
  });
});

test.each([
  [{}, 0],
  [{ a: [7, -3] as const }, 1],
  [Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`n${i}`, [i % 30, i / 30] as const])), 250],
])('is one that can be kept, of any map', (places, dots) => {
  const made = viewPicture(picture(places));
  expect(schema.parse(made)).toEqual(made);
  expect(made.dots).toHaveLength(dots);
});
