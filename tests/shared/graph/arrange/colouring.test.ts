// Colours of groups: as many as can be told apart, the rest has none.
import { expect, test } from 'vitest';
import { seenDifference, visions } from '../../../../renderer/ui/colourVision.ts';
import { colourGroups, groupHues } from '../../../../shared/map/colouring.ts';
import { range } from '../someGraphs.ts';

test('all hues stay apart for all eyes', () => {
  const alike = visions.flatMap((vision) =>
    groupHues.flatMap((one, i) =>
      groupHues.slice(0, i).flatMap((other) => {
        const difference = seenDifference(one, other, vision);
        return difference < 10 ? [`${one} ${other} ${vision} ${difference.toFixed(1)}`] : [];
      }),
    ),
  );
  expect(alike).toEqual([]);
});

test('the ten largest groups have a colour each, in the order of their words; the others none', () => {
  const words = range(12).map((k) => ({ key: `k${k}`, label: `Groep ${k}` }));
  const keys = words.flatMap(({ key }, k) => Array<string>(k + 1).fill(key));
  const { groups, hueOf } = colourGroups([...keys, null], words);
  expect(groups.map(({ key }) => key)).toEqual(words.slice(2).map(({ key }) => key));
  expect(new Set(groups.map(({ hue }) => hue)).size).toBe(10);
  expect([hueOf('k0'), hueOf(null), hueOf('k2')]).toEqual([null, null, groupHues[0]]);
});

test('one more in a group changes no colour', () => {
  const words = ['a', 'b', 'c'].map((key) => ({ key, label: key }));
  const before = colourGroups(['a', 'b', 'b', 'c'], words);
  const after = colourGroups(['a', 'a', 'a', 'b', 'b', 'c'], words);
  expect(after.groups).toEqual(before.groups);
});
