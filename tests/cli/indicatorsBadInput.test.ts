// What the figures say of a network that has little shape, or a strange one: a number that holds, or no number.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withNetwork } from '../../electron/cli/openBackend.ts';
import type { IndicatorJson } from '../../shared/graph/metrics/indicatorJson.ts';
import { runCli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-vorm-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = readonly [from: string, typeId: string, to: string, more?: { readonly intensity: 3 } | undefined];

let made = 0;
async function fileWith(names: readonly string[], lines: readonly Line[]): Promise<string> {
  made += 1;
  const file = join(folder, `${made}.ketenkaart`);
  await runCli('new', file);
  withNetwork(file, (ask) => {
    const ids = new Map(
      names.map((name) => [name, ask('organisation.create', { organisation: { name } }).id] as const),
    );
    for (const [from, typeId, to, more] of lines) {
      const [fromId, toId] = [ids.get(from), ids.get(to)];
      if (fromId && toId) ask('relation.create', { relation: { fromId, toId, typeId, ...more } });
    }
  });
  return file;
}

/** The figures as JSON; what people read of the same network holds no number that is none either. */
async function figures(file: string): Promise<IndicatorJson> {
  const { code, out, err } = await runCli('indicators', file, '--json');
  expect([code, err]).toEqual([0, '']);
  for (const text of [out, (await runCli('indicators', file)).out]) expect(text).not.toMatch(/NaN|Infinity|undefined/);
  return JSON.parse(out) as IndicatorJson;
}

const noShape = { reciprocity: null, clustering: null, averagePathLength: null, modularity: null, eiIndex: null };

test('one organisation has no density, and stands between nobody', async () => {
  const { graph, nodes } = await figures(await fileWith(['Lister'], []));
  expect(graph).toMatchObject({ ...noShape, nodes: 1, edges: 0, density: null, components: 1, isolates: 1 });
  expect(nodes).toEqual([expect.objectContaining({ name: 'Lister', degree: 0, betweenness: 0, closeness: 0 })]);
});

test('of parts that do not know each other only the routes within a part are counted', async () => {
  const lines = [
    ['A', 'werkcontact', 'B'],
    ['C', 'werkcontact', 'D'],
  ] as const;
  const { graph } = await figures(await fileWith(['A', 'B', 'C', 'D', 'Los'], lines));
  expect(graph).toMatchObject({ nodes: 5, edges: 2, components: 3, isolates: 1, averagePathLength: 1, density: 0.2 });
});

test('where every line has a direction and none is answered, nothing is reciprocal', async () => {
  const round = [
    ['A', 'meldt', 'B'],
    ['B', 'meldt', 'C'],
    ['C', 'meldt', 'A'],
  ] as const;
  const { graph } = await figures(await fileWith(['A', 'B', 'C'], round));
  expect(graph).toMatchObject({ edges: 3, reciprocity: 0, clustering: 1, averagePathLength: 1 });
  const answered = await figures(
    await fileWith(
      ['A', 'B'],
      [
        ['A', 'meldt', 'B'],
        ['B', 'meldt', 'A'],
      ],
    ),
  );
  expect(answered.graph).toMatchObject({ reciprocity: 1, density: 1 });
});

test('parallel lines are one tie: the density never passes all', async () => {
  const lines = [
    ['A', 'werkcontact', 'B'],
    ['A', 'meldt', 'B'],
    ['B', 'verwijst', 'A'],
  ] as const;
  const { graph, nodes, edges } = await figures(await fileWith(['A', 'B'], lines));
  expect(graph).toMatchObject({ density: 1, averageDegree: 1, components: 1 });
  expect(nodes.map(({ degree }) => degree)).toEqual([1, 1]);
  // The tie as a whole is the only way between the two, whatever number of relations it stands for.
  expect(edges.map(({ bridge }) => bridge)).toEqual([true, true, true]);
});

test('a line of somebody with itself is refused in one sentence', async () => {
  await expect(fileWith(['A'], [['A', 'werkcontact', 'A']])).rejects.toThrow(
    'Een relatie loopt tussen twee verschillende partijen. Kies een andere.',
  );
});

test('whether the intensity is known or not, the shape is the same', async () => {
  const chain = (more?: { readonly intensity: 3 }): readonly Line[] => [
    ['A', 'werkcontact', 'B', more],
    ['B', 'werkcontact', 'C', more],
  ];
  const [unknown, known] = [
    await fileWith(['A', 'B', 'C'], chain()),
    await fileWith(['A', 'B', 'C'], chain({ intensity: 3 })),
  ];
  expect((await figures(unknown)).graph).toEqual((await figures(known)).graph);
  expect((await figures(unknown)).nodes.map(({ name, betweenness }) => [name, betweenness])).toEqual([
    ['A', 0],
    ['B', 1],
    ['C', 0],
  ]);
});
