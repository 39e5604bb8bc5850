/**
 * Which known texts share rare trigrams with this one? The blocking step of matching: it makes looking for likely
 * names linear instead of comparing every name with every other.
 */
import { trigrams } from '../text/distance.ts';

/** Trigrams looked at per question, the rarest first. */
const trigramsUsed = 8;
/** A trigram that stands in more texts than this says too little and costs too much. */
const longestPosting = 300;

export type TrigramIndex = {
  readonly add: (item: number, text: string) => void;
  /** Up to `limit` items, most shared trigrams first, then oldest. At least two shared trigrams, or all there are. */
  readonly find: (text: string, limit: number) => readonly number[];
};

/** An empty index. Items are numbered by the caller; an item may be added under several texts. O(trigrams) per call. */
export function createTrigramIndex(): TrigramIndex {
  const postings = new Map<string, number[]>();
  return {
    add: (item, text) => {
      for (const trigram of trigrams(text)) {
        const posting = postings.get(trigram);
        if (posting === undefined) postings.set(trigram, [item]);
        // Full: it will not be asked about any more.
        else if (posting.length <= longestPosting) posting.push(item);
      }
    },
    find: (text, limit) => {
      const usable = trigrams(text)
        .map((trigram) => postings.get(trigram) ?? [])
        .filter((posting) => posting.length > 0 && posting.length <= longestPosting)
        .sort((a, b) => a.length - b.length)
        .slice(0, trigramsUsed);
      const shared = new Map<number, number>();
      for (const posting of usable) for (const item of posting) shared.set(item, (shared.get(item) ?? 0) + 1);
      const least = Math.min(2, usable.length);
      return [...shared]
        .filter(([, count]) => count >= least)
        .sort(([a, countA], [b, countB]) => countB - countA || a - b)
        .slice(0, limit)
        .map(([item]) => item);
    },
  };
}
