// The network as it was last read, kept up with what changes: for questions that are asked again after every change.
import type { Change } from '../../shared/api/effects.ts';
import { isPatchable, patchSnapshot, refsOf, type Refs } from '../../shared/network/patchSnapshot.ts';
import type { Entities, NetworkSnapshot } from '../../shared/schema/snapshot.ts';

export type HeldNetwork = {
  /** The network now. Records that no change touched are the very same objects as the last time. */
  readonly current: () => NetworkSnapshot;
  /** Hears of every change after it is on disk. */
  readonly take: (change: Change) => void;
};

type Source = { readonly all: () => NetworkSnapshot; readonly some: (refs: Refs) => Entities };

/** Holds nothing until it is asked for, and reads again only what changed since. */
export function holdNetwork({ all, some }: Source): HeldNetwork {
  let held: NetworkSnapshot | null = null;
  let since: Change[] = [];
  return {
    current: () => {
      const last = since.at(-1);
      if (held === null || !since.every(isPatchable)) held = all();
      else if (last) {
        const refs = refsOf(since);
        held = patchSnapshot(held, { refs, fresh: some(refs), revision: last.revision });
      }
      since = [];
      return held;
    },
    take: (change) => {
      if (held) since.push(change);
    },
  };
}
