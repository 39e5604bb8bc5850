// Looking for doubles, as plain values: what a worker runs, and what runs in place where there is none.
import { type DuplicatePair, findPairs } from '../../shared/merge/findPairs.ts';
import type { PairSource } from '../../shared/merge/pairSource.ts';

/** All likely pairs; `tell` hears how far it is, 0 to 1, at most a hundred times. */
export function runDuplicateJob(source: PairSource, tell: (share: number) => void): readonly DuplicatePair[] {
  let last = 0;
  return findPairs(source, {
    onProgress: (share) => {
      if (share - last < 0.01 && share < 1) return;
      last = share;
      tell(share);
    },
  });
}
