// One edit on a large network until it is on the disk, and its undo: what stands behind "opgeslagen".
import { createBackend } from '../../../electron/backend/createBackend.ts';
import { openNetworkFile } from '../../../electron/backend/db/open.ts';
import { makeBigNetwork } from '../bigNetwork.ts';
import { cpuMs, quantile, repeatMs } from '../measure.ts';
import type { BenchGroup } from '../types.ts';

export const group: BenchGroup = {
  name: 'edit',
  run: async ({ folder, report }) => {
    const path = makeBigNetwork(folder, { organisations: 2_000, persons: 10_000, relations: 20_000 });
    const { db, isReadOnly } = openNetworkFile(path, null);
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
    const ask = (route: string, input: unknown) => {
      const reply = backend.dispatch(route, input);
      if (!reply.ok) throw new Error(`${route}: ${reply.error.code}`);
    };
    const rename = await repeatMs(200, (run) =>
      ask('person.update', { id: `p${run + 1}`, patch: { notes: `Gesproken ${run}` } }),
    );
    const undo = await repeatMs(100, () => ask('history.undo', {}));
    const organisation = await repeatMs(100, (run) =>
      ask('organisation.update', { id: `o${run + 1}`, patch: { website: `https://${run}.example.org` } }),
    );
    const place = await repeatMs(100, (run) =>
      ask('placement.move', { items: [{ actorId: `o${run + 1}`, x: run, y: run }] }),
    );
    const snapshot = await cpuMs(() => ask('network.snapshot', {}));
    backend.close();
    report({ name: 'edit of a person to on disk, p99', value: quantile(rename, 0.99), unit: 'ms', target: 100 });
    report({
      name: 'edit of an organisation to on disk, p99',
      value: quantile(organisation, 0.99),
      unit: 'ms',
      target: 100,
    });
    report({ name: 'moving a node to on disk, p99', value: quantile(place, 0.99), unit: 'ms', target: 100 });
    report({ name: 'undo of an edit to on disk, p99', value: quantile(undo, 0.99), unit: 'ms', target: 100 });
    report({
      name: 'reading 2,000 organisations, 10,000 persons, 20,000 relations',
      value: snapshot,
      unit: 'ms CPU',
      target: 1_000,
    });
  },
};
