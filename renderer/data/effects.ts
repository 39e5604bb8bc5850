// Effects → snapshot: a change replaces exactly the records it touched; everything else keeps its identity.
import type { Client } from '../../shared/api/contract.ts';
import type { Change } from '../../shared/api/effects.ts';
import { isPatchable, noEntities, patchSnapshot, refsOf, splitWhole } from '../../shared/network/patchSnapshot.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';

/**
 * The snapshot after a change. A small change holds its records; else only the touched ones are read, and the settings when
 * they changed. Reads everything anew when the change was large or when a revision was missed.
 */
export async function afterChange(snapshot: NetworkSnapshot, change: Change, client: Client): Promise<NetworkSnapshot> {
  if (change.revision <= snapshot.revision) return snapshot;
  const isNext = change.revision === snapshot.revision + 1;
  const { whole, rest } = splitWhole(change);
  if (!isNext || !isPatchable(rest)) return client['network.snapshot']({});
  const refs = refsOf([rest]);
  const isOnlyRemoval = whole.length === 0 && rest.effects.every((effect) => effect.op === 'removed');
  const asked = refs.map(({ table, ids }) => ({ table, ids: [...ids] }));
  const fresh =
    change.records ??
    (isOnlyRemoval ? noEntities : await client['network.entities']({ refs: asked, whole: [...whole] }));
  return patchSnapshot(snapshot, { refs, whole, fresh, revision: change.revision });
}
