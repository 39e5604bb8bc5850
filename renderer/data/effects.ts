// Effects → snapshot: a change replaces exactly the records it touched; everything else keeps its identity.
import type { Client } from '../../shared/api/contract.ts';
import type { Change, Effect, EffectTable } from '../../shared/api/effects.ts';
import type { Entities, NetworkSnapshot } from '../../shared/schema/snapshot.ts';

const patchable: readonly EffectTable[] = [
  'actor',
  'position',
  'relation',
  'participation',
  'issue',
  'contact_moment',
  'placement',
  'view',
  'gap_decision',
];

/**
 * The snapshot after a change. Reads only the touched records; reads everything anew when the change was large, touched
 * the network's own settings, or when a revision was missed.
 */
export async function afterChange(snapshot: NetworkSnapshot, change: Change, client: Client): Promise<NetworkSnapshot> {
  if (change.revision <= snapshot.revision) return snapshot;
  const isNext = change.revision === snapshot.revision + 1;
  const isSmall = change.effects.every((effect) => effect.op !== 'many' && patchable.includes(effect.table));
  if (!isNext || !isSmall) return client['network.snapshot']({});
  const refs = change.effects
    .filter((effect) => effect.op !== 'removed')
    .map(({ table, ids }) => ({ table, ids: [...ids] }));
  const fresh = refs.length > 0 ? await client['network.entities']({ refs }) : noEntities;
  return {
    ...snapshot,
    revision: change.revision,
    actors: patch(snapshot.actors, fresh.actors, change, 'actor', (actor) => actor.id),
    positions: patch(snapshot.positions, fresh.positions, change, 'position', (position) => position.id),
    relations: patch(snapshot.relations, fresh.relations, change, 'relation', (relation) => relation.id),
    participations: patch(snapshot.participations, fresh.participations, change, 'participation', (each) => each.id),
    issues: patch(snapshot.issues, fresh.issues, change, 'issue', (issue) => issue.id),
    contactMoments: patch(snapshot.contactMoments, fresh.contactMoments, change, 'contact_moment', (each) => each.id),
    placements: patch(snapshot.placements, fresh.placements, change, 'placement', (p) => `${p.viewId}|${p.actorId}`),
    views: patch(snapshot.views, fresh.views, change, 'view', (view) => view.id).toSorted((a, b) => a.sort - b.sort),
    decisions: patch(snapshot.decisions, fresh.decisions, change, 'gap_decision', (decision) => decision.gapKey),
  };
}

const noEntities: Entities = {
  actors: [],
  positions: [],
  relations: [],
  participations: [],
  issues: [],
  contactMoments: [],
  placements: [],
  decisions: [],
  views: [],
};

function patch<T>(
  records: readonly T[],
  fresh: readonly T[],
  change: Change,
  table: EffectTable,
  keyOf: (record: T) => string,
): readonly T[] {
  const touched = new Set(change.effects.filter((effect: Effect) => effect.table === table).flatMap(({ ids }) => ids));
  if (touched.size === 0) return records;
  return [...records.filter((record) => !touched.has(keyOf(record))), ...fresh];
}
