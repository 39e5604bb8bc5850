// Every graph format: what leaves is read back by our own readers, into the same network and into an empty one.
import { beforeAll, describe, expect, it } from 'vitest';
import { graphFormats, type GraphFormat } from '../../../../shared/export/graph/formats.ts';
import { writeGraphFiles } from '../../../../shared/export/graph/graphFile.ts';
import { readTable } from '../../../../shared/import/readTable.ts';
import type { Table } from '../../../../shared/import/types.ts';
import { createTestBackend, type TestBackend } from '../../../builders/testBackend.ts';
import { applyTable, contentOf, exampleNetwork, planTable } from './network.ts';

let backend: TestBackend;
beforeAll(async () => {
  backend = await exampleNetwork();
});

async function tableOf(from: TestBackend, format: GraphFormat): Promise<Table> {
  const network = from.ask('export.network', { withPhonesAndNotes: true, format });
  const { vocabulary } = from.ask('network.snapshot', {});
  const [file, pair] = await writeGraphFiles(network, vocabulary, format);
  const read = readTable(file?.bytes ?? new Uint8Array(), pair === undefined ? {} : { companion: pair.bytes });
  if (!read.ok) throw new Error(read.error.code);
  return read.table;
}

describe.each(graphFormats)('%s', (format) => {
  it('read back into the same network changes nothing', async () => {
    const plan = planTable(backend, await tableOf(backend, format));
    const touched = [...plan.organisations, ...plan.persons, ...plan.positions, ...plan.relations];
    expect(touched.filter(({ action }) => action !== 'none')).toEqual([]);
    expect(plan.placements).toEqual([]);
    expect(plan.counts.rows).toMatchObject({ total: 5, same: 5 });
  });

  it('read into an empty network gives the same network, without whom may not leave, and is undone in one step', async () => {
    const copy = createTestBackend();
    const before = copy.dump();
    applyTable(copy, await tableOf(backend, format));
    const whole = contentOf(backend);
    const allowed = (texts: readonly string[]) => texts.filter((text) => !text.includes('Geheim'));
    expect(contentOf(copy)).toEqual({ ...whole, actors: allowed(whole.actors), relations: allowed(whole.relations) });
    copy.ask('history.undo', {});
    expect(copy.dump()).toBe(before);
  });
});
