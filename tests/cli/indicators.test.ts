// `ketenkaart indicators`: the JSON other programs read, and the lines a chain manager reads.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExampleFile } from '../../electron/backend/examples/createExampleFile.ts';
import type { IndicatorJson } from '../../shared/graph/metrics/indicatorJson.ts';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-indicators-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let file = '';
beforeAll(() => {
  file = createExampleFile(folder, 'lekstroom');
});

async function json(...options: readonly string[]): Promise<IndicatorJson> {
  const { code, out, err } = await cli('indicators', file, ...options, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as IndicatorJson;
}

describe('as JSON', () => {
  test('figures of the whole, of every node and of every line', async () => {
    const { graph, nodes, edges } = await json('--level', 'organisation', '--at', '2026-11-21');
    expect(graph).toEqual({
      nodes: 11,
      edges: 13,
      density: 13 / 55,
      averageDegree: 26 / 11,
      degreeCentralisation: (11 * 5 - 26) / 90,
      components: 1,
      isolates: 0,
      reciprocity: 0,
      clustering: 6 / 26,
      averagePathLength: 127 / 55,
      communities: 3,
      modularity: expect.closeTo(0.41716, 5),
      eiIndex: expect.closeTo(3 / 13, 12),
    });
    expect(nodes.find((node) => node.name === 'Lister')).toEqual({
      id: expect.any(String),
      name: 'Lister',
      degree: 5,
      betweenness: 32,
      closeness: expect.closeTo(2 / 3, 12),
      eigenvector: expect.closeTo(0.5513244, 7),
      pagerank: expect.closeTo(0.1784333, 7),
      core: 2,
      community: expect.any(Number),
      cutPoint: true,
    });
    expect({ nodes: nodes.length, edges: edges.length }).toEqual({ nodes: 11, edges: 13 });
    expect(edges.filter((edge) => edge.bridge)).toHaveLength(4);
  });

  test('all is what is meant without a level', async () => {
    expect(await json()).toEqual(await json('--level', 'all'));
    expect((await json()).graph).toMatchObject({ nodes: 18, edges: 20 });
  });

  test('the own node is left out on request', async () => {
    const lister = (await json()).nodes.find((node) => node.name === 'Lister');
    const db = new Sqlite(file);
    db.prepare('UPDATE network SET own_actor_id = ?').run(lister?.id);
    const without = await json('--without-own-node');
    db.prepare('UPDATE network SET own_actor_id = NULL').run();
    db.close();
    expect(without.graph).toMatchObject({ nodes: 17, edges: 13, components: 5 });
    expect(without.nodes.map((node) => node.name)).not.toContain('Lister');
  });

  test('persons who know nobody: what has no meaning is null, never NaN', async () => {
    const { graph, nodes } = await json('--level', 'person');
    expect(graph).toEqual({
      nodes: 7,
      edges: 0,
      density: 0,
      averageDegree: 0,
      degreeCentralisation: 0,
      components: 7,
      isolates: 7,
      reciprocity: null,
      clustering: null,
      averagePathLength: null,
      communities: 7,
      modularity: null,
      eiIndex: null,
    });
    expect(nodes.map(({ degree, closeness, betweenness }) => degree + closeness + betweenness)).toEqual(
      Array.from({ length: 7 }, () => 0),
    );
  });
});

describe('to read', () => {
  test('each figure with what it says, and who stands between others, equals on one place', async () => {
    const { code, out } = await cli('indicators', file, '--at', '2026-11-21');
    expect(code).toBe(0);
    expect(out).toContain('Op 2026-11-21. Organisaties en contactpersonen: 18. Lijnen: 20.\n');
    expect(out).toContain('Dichtheid           13,1%  deel van alle mogelijke lijnen');
    expect(out).toContain('Zorg                 0,5    bij toeval 0,88\n');
    expect(out).toContain('1.  Lister                     102     7         16    2     3      breekpunt\n');
    expect(out.match(/^5\. {2}\S+/gm)).toEqual(['5.  Altrecht', '5.  Portaal', '5.  Werk']);
    expect(out).toContain('Niet getoond: 10. Alles staat in --json.\n');
  });

  test('below ten it counts and ranks nobody', async () => {
    const { out } = await cli('indicators', file, '--level', 'person');
    expect(out).toContain(
      'Minder dan 10: een volgorde zegt dan niets. Dit zijn de aantallen partners.\nAnna van Jansen  0\n',
    );
    expect(out).not.toMatch(/^1\./m);
    expect(out).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('an empty network gets a sentence', async () => {
    const empty = join(folder, 'leeg.ketenkaart');
    await cli('new', empty);
    expect(await cli('indicators', empty, '--at', '2026-11-21')).toEqual({
      code: 0,
      out: 'Op 2026-11-21 staan er geen organisaties en contactpersonen in dit netwerk.\n',
      err: '',
    });
  });

  test('a level that does not exist is wrong usage', async () => {
    expect(await cli('indicators', file, '--level', 'persoon')).toEqual({
      code: 2,
      out: '',
      err: '‘persoon’ is geen niveau. Kies organisation, person of all.\n',
    });
  });
});
