// All rules over many municipalities and templates at once.
import { gapContextFrom } from '../../../shared/gaps/contextFromSnapshot.ts';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { createBackend } from '../../../electron/backend/createBackend.ts';
import { openNetworkFile } from '../../../electron/backend/db/open.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { makeBigNetwork } from '../bigNetwork.ts';
import { cpuMs, quantile } from '../measure.ts';
import type { BenchGroup } from '../types.ts';

export const group: BenchGroup = {
  name: 'gaps',
  run: async ({ folder, report }) => {
    const path = makeBigNetwork(folder, { organisations: 2_000, persons: 10_000, relations: 0 });
    const { db, isReadOnly } = openNetworkFile(path, null);
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
    const reply = backend.dispatch('network.snapshot', {});
    backend.close();
    if (!reply.ok) throw new Error(reply.error.code);
    const snapshot = reply.data as NetworkSnapshot;
    const areaIds = snapshot.vocabulary.areas
      .filter((area) => area.kind === 'municipality')
      .slice(0, 76)
      .map((area) => area.id);
    const templateIds = snapshot.vocabulary.templates.map((template) => template.id);
    const runs = [];
    for (let run = 0; run < 3; run += 1) {
      runs.push(await cpuMs(() => evaluateGaps(gapContextFrom(snapshot, { templateIds, areaIds, at: '2026-11-21' }))));
    }
    report({
      name: 'g1 and g4, 76 municipalities × 14 templates on 2,000 organisations',
      value: quantile(runs, 0.5),
      unit: 'ms CPU',
      target: 500,
    });
  },
};
