import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { DuplicatePair } from '../../../../shared/merge/findPairs.ts';
import { pairSource } from '../../../../shared/merge/pairSource.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { searchDuplicates } from '../../../workers/duplicates.ts';

type Search =
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'done' | 'stopped' }
  | { readonly state: 'failed'; readonly error: unknown };

export type Duplicates = {
  /** Proposed, best first. While a new search is under way these are of the last one. */
  readonly open: readonly DuplicatePair[];
  /** Likely, and said to be two. */
  readonly dismissed: readonly DuplicatePair[];
  readonly search: Search;
  readonly stop: () => void;
  readonly again: () => void;
};

/** The likely pairs of the open network, looked for again after each change. */
export function useDuplicates(): Duplicates {
  const { client } = useApp();
  const { snapshot, actors } = useNetwork();
  const [pairs, setPairs] = useState<readonly DuplicatePair[]>([]);
  const [search, setSearch] = useState<Search>({ state: 'busy', share: 0 });
  const [stopper, setStopper] = useState<AbortController | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const own = new AbortController();
    const { signal } = own;
    const set = (next: Search) => !signal.aborted && setSearch(next);
    setStopper(own);
    set({ state: 'busy', share: 0 });
    searchDuplicates(pairSource(snapshot), { signal, onNews: (share) => set({ state: 'busy', share }) }).then(
      (found) => {
        if (signal.aborted) return;
        setPairs(found);
        set({ state: 'done' });
      },
      (error: unknown) => set({ state: 'failed', error }),
    );
    return () => own.abort();
  }, [snapshot, round]);
  const { data: apart } = useQuery({
    queryKey: queryKeys.notDuplicates(snapshot.revision),
    queryFn: () => client['duplicate.dismissed']({}),
    placeholderData: (before) => before,
  });
  const sorted = useMemo(() => {
    const keys = new Set(apart?.map(({ leftId, rightId }) => keyOf(leftId, rightId)));
    const present = pairs.filter(({ leftId, rightId }) => actors.has(leftId) && actors.has(rightId));
    const isApart = ({ leftId, rightId }: DuplicatePair) => keys.has(keyOf(leftId, rightId));
    return { open: present.filter((pair) => !isApart(pair)), dismissed: present.filter(isApart) };
  }, [pairs, apart, actors]);
  return {
    ...sorted,
    search,
    stop: () => {
      stopper?.abort();
      setSearch({ state: 'stopped' });
    },
    again: () => setRound((last) => last + 1),
  };
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
