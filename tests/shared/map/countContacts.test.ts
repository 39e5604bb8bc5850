// How many others somebody is tied to: counted for all at once, or for a few.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countContacts, countContactsOf, type Tie } from '../../../shared/map/graphElements.ts';

const tie = (source: string, target: string): Tie => {
  return { id: `${source}-${target}`, source, target, relationId: '', width: 1, classes: '' };
};

test('two ties with the same one count once, and so does a tie with oneself', () => {
  const ties = [tie('a', 'b'), tie('b', 'a'), tie('a', 'c'), tie('a', 'a')];
  expect([...countContactsOf(new Set(['a', 'c', 'd']), ties)]).toEqual([
    ['a', 3],
    ['c', 1],
  ]);
});

test('of a few it says what counting all of them says', () => {
  const name = fc.constantFrom(...'abcdefgh');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), fc.uniqueArray(name), (pairs, few) => {
      const ties = pairs.map(([source, target]) => tie(source, target));
      const all = countContacts(ties);
      const counted = countContactsOf(new Set(few), ties);
      expect(few.map((id) => counted.get(id))).toEqual(few.map((id) => all.get(id)));
      expect([...counted.keys()].every((id) => few.includes(id))).toBe(true);
    }),
  );
});
