// The network as it was last read, kept up with what changes: for questions that are asked again after every change.
import type { Change } from '../../shared/api/effects.ts';
import {
  isPatchable,
  patchSnapshot,
  refsOf,
  splitWhole,
  type Refs,
  type WholeTable,
} from '../../shared/network/patchSnapshot.ts';
import type { FreshEntities, NetworkSnapshot } from '../../shared/schema/snapshot.ts';

/** More records than this are read sooner all together than one by one. */
const mostPatched = 200;

export type HeldNetwork = {
  /** The network now. Records that no change touched are the very same objects as the last time. */
  readonly current: () => NetworkSnapshot;
  /** Hears of every change after it is on disk. */
  readonly take: (change: Change) => void;
};

type Source = {
  readonly all: () => NetworkSnapshot;
  readonly some: (refs: Refs, whole: readonly WholeTable[]) => FreshEntities;
  /** Another value once another program wrote to the file; own changes are told by `take`. */
  readonly version: () => unknown;
};

type Held = { readonly network: NetworkSnapshot; readonly version: unknown };

/** Holds nothing until it is asked for, and reads again only what changed since. */
export function holdNetwork({ all, some, version }: Source): HeldNetwork {
  let held: Held | null = null;
  let since: Change[] = [];
  const read = (): NetworkSnapshot => {
    const last = since.at(-1);
    if (!held || held.version !== version()) return all();
    if (!last) return held.network;
    const parts = since.map(splitWhole);
    const whole = [...new Set(parts.flatMap((part) => part.whole))];
    const refs = refsOf(parts.map(({ rest }) => rest));
    return patchSnapshot(held.network, { refs, whole, fresh: some(refs, whole), revision: last.revision });
  };
  return {
    current: () => {
      const network = read();
      held = { network, version: version() };
      since = [];
      return network;
    },
    take: (change) => {
      if (!held) return;
      since.push(change);
      const rests = since.map((each) => splitWhole(each).rest);
      const count = refsOf(rests).reduce((sum, { ids }) => sum + ids.length, 0);
      if (isPatchable(splitWhole(change).rest) && count <= mostPatched) return;
      held = null;
      since = [];
    },
  };
}
