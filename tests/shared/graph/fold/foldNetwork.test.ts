import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFolding, type FoldTie } from '../../../../shared/graph/fold/foldNetwork.ts';

const tie = (source: string, target: string): FoldTie => ({ source, target });

/** Two towns and a hermit: a1 a2 a3 in a, b1 b2 in b, c alone in its town, h in none. */
const ids = ['a1', 'b1', 'a2', 'h', 'b2', 'a3', 'c'];
const towns = new Map(ids.filter((id) => id !== 'h').map((id) => [id, `town:${id[0]}`]));
const ties = [
  tie('a1', 'a2'),
  tie('a2', 'b1'),
  tie('b2', 'a1'),
  tie('h', 'a3'),
  tie('c', 'h'),
  tie('c', 'nobody'),
  tie('a1', 'a1'),
];

describe('folding', () => {
  test('makes one node of a group and one line of all its ties to another', () => {
    expect(planFolding(ids, towns, ties).fold(new Set())).toEqual({
      singles: ['h', 'c'],
      folded: [
        { key: 'town:a', memberIds: ['a1', 'a2', 'a3'] },
        { key: 'town:b', memberIds: ['b1', 'b2'] },
      ],
      ties: [tie('c', 'h')],
      joined: [
        { source: 'town:a', target: 'town:b', count: 2 },
        { source: 'h', target: 'town:a', count: 1 },
      ],
      inside: 2,
    });
  });

  test('draws the members of an open group singly, in their own order, with the ties among them', () => {
    const folded = planFolding(ids, towns, ties).fold(new Set(['town:a', 'a key of nothing']));
    expect(folded.singles).toEqual(['a1', 'a2', 'h', 'a3', 'c']);
    expect(folded.ties).toEqual([tie('a1', 'a2'), tie('h', 'a3'), tie('c', 'h'), tie('a1', 'a1')]);
    expect(folded.joined).toEqual([
      { source: 'a1', target: 'town:b', count: 1 },
      { source: 'a2', target: 'town:b', count: 1 },
    ]);
  });

  test('knows the group of each, and that who is alone in one is in none', () => {
    const plan = planFolding(ids, towns, ties);
    expect(ids.map((id) => plan.groupOf(id)?.key ?? null)).toEqual([
      'town:a',
      'town:b',
      'town:a',
      null,
      'town:b',
      'town:a',
      null,
    ]);
    expect(plan.groupOf('nobody')).toBeNull();
  });
});

const anyFolding = fc.integer({ min: 0, max: 24 }).chain((count) => {
  const actor = fc.integer({ min: 0, max: Math.max(0, count - 1) }).map((i) => `actor${i}`);
  return fc.record({
    actorIds: fc.constant(Array.from({ length: count }, (_, i) => `actor${i}`)),
    towns: fc.array(fc.option(fc.constantFrom('t:1', 't:2', 't:3', 't:4')), { minLength: count, maxLength: count }),
    ties: fc.array(fc.record({ source: actor, target: fc.oneof(actor, fc.constant('elsewhere')) }), { maxLength: 60 }),
    unfolded: fc.subarray(['t:1', 't:2', 't:3', 't:4']),
  });
});

type AnyFolding = typeof anyFolding extends fc.Arbitrary<infer Given> ? Given : never;

function foldAny({ actorIds, towns: given, ties: all, unfolded }: AnyFolding) {
  const keys = new Map(actorIds.flatMap((id, i) => (given[i] ? [[id, given[i]] as const] : [])));
  const plan = planFolding(actorIds, keys, all);
  return { plan, folded: plan.fold(new Set(unfolded)) };
}

describe('whatever is folded', () => {
  test('every actor is in exactly one drawn node', () => {
    fc.assert(
      fc.property(anyFolding, (given) => {
        const { folded } = foldAny(given);
        const drawn = [...folded.singles, ...folded.folded.flatMap(({ memberIds }) => memberIds)];
        expect(drawn.toSorted()).toEqual(given.actorIds.toSorted());
      }),
    );
  });

  test('every tie between different drawn nodes is counted once, and each pair has one line', () => {
    fc.assert(
      fc.property(anyFolding, (given) => {
        const { folded } = foldAny(given);
        const onMap = given.ties.filter(({ source, target }) =>
          [source, target].every((id) => given.actorIds.includes(id)),
        );
        const joined = folded.joined.reduce((sum, { count }) => sum + count, 0);
        expect(folded.ties.length + joined + folded.inside).toBe(onMap.length);
        const pairs = folded.joined.map(({ source, target }) => `${source}|${target}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        const drawn = new Set([...folded.singles, ...folded.folded.map(({ key }) => key)]);
        expect(
          folded.joined.every(({ source, target }) => source !== target && drawn.has(source) && drawn.has(target)),
        ).toBe(true);
      }),
    );
  });

  test('opening a group and folding it again gives the same', () => {
    fc.assert(
      fc.property(anyFolding, (given) => {
        const { plan, folded } = foldAny(given);
        plan.fold(new Set([...given.unfolded, 't:1']));
        expect(plan.fold(new Set(given.unfolded))).toEqual(folded);
      }),
    );
  });
});
