// Where everybody in the examples stands is arranged beforehand: arranging takes longer than opening should.
// After a change of an example: `vitest run --config build/vitest.config.ts tests/backend/examplePlaces -u`.
import { expect, test } from 'vitest';
import { buildExample } from '../../electron/backend/examples/buildExample.ts';
import type { ExampleNetwork } from '../../electron/backend/examples/exampleNetwork.ts';
import { examples } from '../../electron/backend/examples/examples.ts';
import { layoutInput } from '../../shared/map/layouts.ts';
import { indexNetwork } from '../../renderer/data/networkIndex.ts';
import { exampleIds } from '../../shared/api/desktop.ts';
import { buildCompactGraph } from '../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../shared/graph/layout/layoutGraph.ts';
import { createTestBackend, testToday } from '../builders/testBackend.ts';

/** The free arrangement of the map, in whole pixels. */
function arranged(example: ExampleNetwork): readonly string[] {
  const backend = createTestBackend();
  const anywhere = new Proxy({}, { get: () => [0, 0] as const });
  const ids = buildExample(example, anywhere, backend.ask);
  const input = layoutInput(indexNetwork(backend.ask('network.snapshot', {})), testToday);
  backend.close();
  const keyOf = new Map([...ids].map(([key, id]) => [id, key]));
  const graph = buildCompactGraph(input);
  const positions = layoutGraph(graph, { seed: 20 });
  const at = (i: number) => Math.round(positions[i] ?? 0) + 0;
  return graph.ids.map((id, i) => `${JSON.stringify(keyOf.get(id))}: [${at(2 * i)}, ${at(2 * i + 1)}]`);
}

function asModule(): string {
  const lines = exampleIds.flatMap((id) => [
    `  '${id}': {`,
    ...arranged(examples[id]).map((line) => `    ${line},`),
    '  },',
  ]);
  return [
    '// Written by tests/backend/examplePlaces.test.ts: where everybody in the examples stands, x and y in px.',
    "import type { ExampleId } from '../../../shared/api/desktop.ts';",
    "import type { ExamplePlaces } from './buildExample.ts';",
    '',
    '// biome-ignore format: one actor a line, written by a test.',
    'export const examplePlaces: { readonly [Id in ExampleId]: ExamplePlaces } = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

test('everybody stands where the arrangement of the map puts them', async () => {
  await expect(asModule()).toMatchFileSnapshot('../../electron/backend/examples/examplePlaces.ts');
}, 60_000);
