// The network as it is beside where everybody stands: what is made from it is not made again when somebody is moved.
import { useState } from 'react';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import type { NetworkIndex } from './networkIndex.ts';

/** What was kept when this network was last seen: whoever comes back to it goes on with the same. */
const known = new WeakMap<NetworkIndex, NetworkIndex>();

/** The same object until something else than a place changed; its own places may be old, so nothing may read them. */
export function useWithoutPlaces(network: NetworkIndex): NetworkIndex {
  const [kept, keep] = useState(() => known.get(network) ?? network);
  if (kept === network) return kept;
  if (known.get(network) === kept || isSameButPlaces(kept, network)) {
    known.set(network, kept);
    return kept;
  }
  keep(network);
  return network;
}

function isSameButPlaces(a: NetworkIndex, b: NetworkIndex): boolean {
  const parts = Object.keys(b) as (keyof NetworkIndex)[];
  return (
    parts.every((part) => part === 'snapshot' || part === 'placements' || a[part] === b[part]) &&
    isSameSnapshot(a.snapshot, b.snapshot)
  );
}

function isSameSnapshot(a: NetworkSnapshot, b: NetworkSnapshot): boolean {
  const parts = Object.keys(b) as (keyof NetworkSnapshot)[];
  return parts.every((part) => part === 'revision' || part === 'placements' || a[part] === b[part]);
}
