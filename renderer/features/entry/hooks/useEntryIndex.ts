import { useMemo, useState } from 'react';
import { type EntryIndex, indexEntry } from '../../../../shared/entry/entryIndex.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { useNetwork } from '../../../data/app.tsx';

export type EntryIndexing = {
  readonly index: EntryIndex;
  /** The index of another snapshot, such as the one after a command that is not drawn yet. */
  readonly indexOf: (snapshot: NetworkSnapshot) => EntryIndex;
};

/** The names and words of the open network; after a change only what differs is read. */
export function useEntryIndex(): EntryIndexing {
  const { snapshot } = useNetwork();
  const [indexOf] = useState(() => {
    let last: EntryIndex | null = null;
    return (given: NetworkSnapshot): EntryIndex => {
      last = last?.source === given ? last : indexEntry(given, last);
      return last;
    };
  });
  const index = useMemo(() => indexOf(snapshot), [indexOf, snapshot]);
  return { index, indexOf };
}
