// Networks that no tool draws well: each is laid out with everybody somewhere, nobody on anybody, and goes out as a picture.
import { describe, expect, test } from 'vitest';
import { buildCompactGraph } from '../../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../../shared/graph/layout/layoutGraph.ts';
import { planFolding } from '../../../shared/graph/fold/foldNetwork.ts';
import { placeGroups } from '../../../shared/graph/fold/groupPlaces.ts';
import { nodeBox } from '../../../shared/map/layouts.ts';
import { wrapLabel } from '../../../shared/map/labels.ts';
import { isUsablePlace } from '../../../shared/map/usablePlace.ts';
import { fitViewport } from '../../../shared/map/viewport.ts';

type Tie = { readonly from: string; readonly to: string };
type Network = { readonly names: readonly string[]; readonly ties: readonly Tie[] };

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const idsOf = (count: number) => range(count).map((i) => `n${i}`);
const star = (leaves: number): Network => ({
  names: idsOf(leaves + 1),
  ties: range(leaves).map((i) => ({ from: 'n0', to: `n${i + 1}` })),
});
const clique = (count: number): Network => ({
  names: idsOf(count),
  ties: range(count).flatMap((a) => range(a).map((b) => ({ from: `n${a}`, to: `n${b}` }))),
});

const networks: Readonly<Record<string, Network>> = {
  nobody: { names: [], ties: [] },
  'one actor': { names: ['alleen'], ties: [] },
  'one actor tied to itself': { names: ['alleen'], ties: [{ from: 'n0', to: 'n0' }] },
  'only isolates': { names: idsOf(300), ties: [] },
  'a star of 5,000': star(5_000),
  'a clique of 300': clique(300),
  'ties to itself and forty between the same two': {
    names: idsOf(4),
    ties: [...range(40).map(() => ({ from: 'n0', to: 'n1' })), { from: 'n2', to: 'n2' }, { from: 'n1', to: 'n0' }],
  },
  'names of 500 characters': { names: range(12).map((i) => `${i} ${'Samenwerkingsverband '.repeat(24)}`), ties: [] },
  'names of 500 characters without a blank': { names: range(12).map((i) => `${i}${'x'.repeat(500)}`), ties: [] },
  'names from right to left and of emoji': {
    names: ['مركز الرعاية', 'בית חולים', '👩‍👩‍👧‍👦🏡🚓', '🇳🇱', '\u202eomgekeerd\u202c', ''],
    ties: [{ from: 'n0', to: 'n1' }],
  },
};

describe.each(Object.entries(networks))('%s', (_, { names, ties }) => {
  const graph = buildCompactGraph({
    nodes: names.map((label, i) => nodeBox({ id: `n${i}`, kind: 'organisation', label }, 3)),
    edges: ties,
  });
  const positions = layoutGraph(graph, { seed: 1 });
  const places = new Map(graph.ids.map((id, i) => [id, { x: positions[2 * i]!, y: positions[2 * i + 1]! }]));

  test('has a place for everybody, and nobody on anybody', () => {
    expect(graph.ids).toHaveLength(names.length);
    expect([...places.values()].every(isUsablePlace)).toBe(true);
    const spots = [...places.values()].map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`);
    expect(new Set(spots).size).toBe(names.length);
  });

  test('can be looked at as a whole, folded and unfolded', () => {
    const boxes = [...places.values()].map(({ x, y }) => ({ left: x - 18, top: y - 18, width: 36, height: 36 }));
    const size = { width: 1_024, height: 700 };
    const { zoom, pan } = fitViewport(boxes, size, { top: 0, right: 0, bottom: 0, left: 0 });
    expect([zoom > 0, Number.isFinite(pan.x), Number.isFinite(pan.y)]).toEqual([true, true, true]);
    const keys = new Map(graph.ids.map((id, i) => [id, `g${i % 3}`]));
    const plan = planFolding(
      graph.ids,
      keys,
      ties.map(({ from, to }) => ({ source: from, target: to })),
    );
    const { folded, singles, ties: drawn, joined, inside } = plan.fold(new Set(['g0']));
    expect(folded.reduce((sum, { memberIds }) => sum + memberIds.length, singles.length)).toBe(names.length);
    expect(joined.reduce((sum, { count }) => sum + count, drawn.length + inside)).toBe(ties.length);
    expect([...placeGroups(plan.groups.values(), places).places.values()].every(isUsablePlace)).toBe(true);
  });
});

test.each([
  ['500 characters', 'Samenwerkingsverband '.repeat(24)],
  ['500 characters without a blank', 'x'.repeat(500)],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(60)],
  ['right to left', 'مركز الرعاية '.repeat(30)],
])('a name of %s takes few short lines and never breaks a letter', (_, name) => {
  const lines = wrapLabel(name, (text) => text.length * 7);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(3);
  for (const line of lines) {
    expect(line.length * 7).toBeLessThanOrEqual(200);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
});

test.each([
  [Number.NaN, 0],
  [0, Number.POSITIVE_INFINITY],
  [1e9, 0],
  [0, -1e9],
])('nothing stands at %d, %d: it counts as having no place', (x, y) => {
  expect(isUsablePlace({ x, y })).toBe(false);
});
