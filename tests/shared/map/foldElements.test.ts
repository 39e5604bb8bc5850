import { describe, expect, test } from 'vitest';
import { planFolding } from '../../../shared/graph/fold/foldNetwork.ts';
import { placeGroups } from '../../../shared/graph/fold/groupPlaces.ts';
import { dotsOfMembers, withGroups } from '../../../shared/map/foldElements.ts';
import { joinedWidth } from '../../../shared/map/overview.ts';
import { themes } from '../../../shared/map/themes.ts';

const places = new Map(
  ['a1', 'a2', 'b1', 'b2', 'c'].map((id, i) => [id, { x: 3_000 * Math.floor(i / 2) + 100 * (i % 2), y: 0 }]),
);
const keys = new Map(['a1', 'a2', 'b1', 'b2'].map((id) => [id, `town:${id[0]}`]));
const ties = [
  { source: 'a1', target: 'b1' },
  { source: 'a2', target: 'b1' },
  { source: 'c', target: 'a1' },
];

function pictureOf(unfolded: readonly string[]) {
  const plan = planFolding(places.keys(), keys, ties);
  const folded = plan.fold(new Set(unfolded));
  const single = { nodes: new Map(), edges: new Map() };
  for (const id of folded.singles) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    single.nodes.set(id, { data: { id }, classes: 'organisation', x, y });
  }
  return withGroups(single, folded, {
    theme: themes.light,
    groupPlaces: placeGroups(plan.groups.values(), places),
    describe: ({ key }) => ({ label: key.toUpperCase(), line: '2 organisaties', mark: '2', hue: '#9aa0a6' }),
    dotsOf: dotsOfMembers({
      theme: themes.light,
      places,
      hueOf: (id) => (id === 'a1' ? '#117733' : '#9aa0a6'),
    }),
  });
}

describe('a folded map', () => {
  test('has its groups before those who are drawn singly, named with how many are in them', () => {
    const { nodes } = pictureOf([]);
    expect([...nodes.keys()]).toEqual(['town:a', 'town:b', 'c']);
    expect(nodes.get('town:a')).toMatchObject({
      classes: 'group',
      x: 50,
      y: 0,
      data: { label: 'TOWN:A', mark: '2', members: 2 },
    });
  });

  test('has a dot for each member where it stands, by group and colour, and one line for all ties between two', () => {
    const { overview } = pictureOf([]);
    expect(overview?.dots.map(({ places: flat }) => [...flat])).toEqual([
      [0, 0],
      [100, 0],
      [3_000, 0, 3_100, 0],
    ]);
    expect(overview?.lines.map(({ source, target, count, from, to }) => [source, target, count, from.x, to.x])).toEqual(
      [
        ['c', 'town:a', 1, 6_000, 50],
        ['town:a', 'town:b', 2, 50, 3_050],
      ],
    );
    expect(overview?.linked.get('town:a')).toEqual(['town:b', 'c']);
  });

  test('runs its lines to the members of an open group, and no dots stand in for them', () => {
    const { nodes, overview } = pictureOf(['town:a']);
    expect([...nodes.keys()]).toEqual(['town:b', 'a1', 'a2', 'c']);
    expect(overview?.lines.map(({ source, target }) => `${source}-${target}`)).toEqual(['a2-town:b', 'a1-town:b']);
    expect(overview?.dots.map(({ places: flat }) => flat.length)).toEqual([4]);
  });

  test('is nothing more than those who are drawn singly when every group is open', () => {
    expect(pictureOf(['town:a', 'town:b']).overview).toBeUndefined();
  });
});

test('a line is wider the more ties it stands for, within bounds', () => {
  expect([1, 10, 100, 1e9].map(joinedWidth)).toEqual([1, 2.5, 4, 7]);
});

test('drawn again at other places, the same folded network links the same groups', () => {
  const plan = planFolding(keys.keys(), keys, ties.slice(0, 2));
  const folded = plan.fold(new Set());
  const draw = (x: number) => {
    const moved = new Map([...places].map(([id, place]) => [id, { x: place.x + x, y: place.y }]));
    return withGroups({ nodes: new Map(), edges: new Map() }, folded, {
      theme: themes.light,
      groupPlaces: placeGroups(plan.groups.values(), moved),
      describe: ({ key }) => ({ label: key, line: '', mark: '2', hue: '#9aa0a6' }),
      dotsOf: () => [],
    });
  };
  const [before, after] = [draw(0), draw(500)];
  expect(after.nodes.get('town:a')?.x).toBe(550);
  expect(after.overview?.linked).toBe(before.overview?.linked);
});
