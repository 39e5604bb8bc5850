// All rules over many municipalities and templates at once, and after one edit only what depends on it.
import { createBackend } from '../../../electron/backend/createBackend.ts';
import { openNetworkFile } from '../../../electron/backend/db/open.ts';
import { gapContextFrom } from '../../../shared/gaps/contextFromSnapshot.ts';
import { createGapEvaluator } from '../../../shared/gaps/evaluate.ts';
import type { AreaId } from '../../../shared/schema/ids.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { makeBigNetwork } from '../bigNetwork.ts';
import { cpuMs, quantile } from '../measure.ts';
import type { BenchGroup } from '../types.ts';

const at = '2026-11-21';

export const group: BenchGroup = {
  name: 'gaps',
  run: async ({ folder, report }) => {
    const { snapshot, areaIds } = readBigNetwork(folder);
    const choice = { templateIds: snapshot.vocabulary.templates.map((template) => template.id), areaIds, at };
    const whole = [];
    for (let run = 0; run < 5; run += 1) {
      const evaluate = createGapEvaluator();
      whole.push(await cpuMs(() => evaluate(gapContextFrom(snapshot, choice))));
    }
    report({
      name: 'every rule, 76 municipalities × 14 templates on 2,000 organisations',
      value: quantile(whole, 0.5),
      unit: 'ms CPU',
      target: 500,
    });

    const evaluate = createGapEvaluator();
    evaluate(gapContextFrom(snapshot, choice));
    let edited = snapshot;
    const edits = [];
    for (let run = 0; run < 12; run += 1) {
      edited = moveOne(edited, run, areaIds);
      const context = gapContextFrom(edited, choice);
      edits.push(await cpuMs(() => evaluate(context)));
    }
    report({
      name: 'the same after the work area of one organisation changed',
      value: quantile(edits, 0.5),
      unit: 'ms CPU',
      target: 50,
    });
  },
};

/** The network as a screen holds it, spread over 76 municipalities and every type of partner. */
function readBigNetwork(folder: string): { readonly snapshot: NetworkSnapshot; readonly areaIds: readonly AreaId[] } {
  const path = makeBigNetwork(folder, { organisations: 2_000, persons: 10_000, relations: 6_000 });
  const { db, isReadOnly } = openNetworkFile(path, null);
  const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
  const reply = backend.dispatch('network.snapshot', {});
  backend.close();
  if (!reply.ok) throw new Error(reply.error.code);
  const snapshot = reply.data as NetworkSnapshot;
  const areaIds = snapshot.vocabulary.areas
    .filter((area) => area.kind === 'municipality')
    .slice(0, 76)
    .map((area) => area.id as AreaId);
  const types = snapshot.vocabulary.partnerTypes;
  const actors = snapshot.actors.map((actor, i) => {
    const type = types[(i * 7) % types.length]?.id;
    if (actor.kind !== 'organisation' || type === undefined) return actor;
    return {
      ...actor,
      typeIds: [type as (typeof actor.typeIds)[number]],
      areaIds: areaIds.slice(i % 76, (i % 76) + 1),
    };
  });
  return { snapshot: { ...snapshot, actors }, areaIds };
}

/** The snapshot as an effect would patch it: one record is another, the rest are the same. */
function moveOne(snapshot: NetworkSnapshot, run: number, areaIds: readonly AreaId[]): NetworkSnapshot {
  const target = snapshot.actors.filter((actor) => actor.kind === 'organisation')[run * 13];
  const to = areaIds.slice(run % 76, (run % 76) + 1);
  return {
    ...snapshot,
    actors: snapshot.actors.map((actor) =>
      actor === target && actor.kind === 'organisation' ? { ...actor, areaIds: to } : actor,
    ),
  };
}
