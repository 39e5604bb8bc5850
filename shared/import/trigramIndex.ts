/**
 * Which known texts share rare trigrams with this one? The blocking step of matching: it makes looking for likely
 * names linear instead of comparing every name with every other.
 */
import { trigrams } from '../text/distance.ts';

/** Trigrams looked at per question, the rarest first. */
const trigramsUsed = 6;
/** A trigram that stands in more texts than this says too little and costs too much. */
const longestPosting = 200;

/** Texts are numbered 0, 1, 2… by the caller. */
export type TrigramIndex = {
  readonly postings: Map<string, number[]>;
  /** Scratch: shared trigrams per text while a question is answered, all zero in between. */
  shared: Uint8Array;
};

export function createTrigramIndex(): TrigramIndex {
  return { postings: new Map(), shared: new Uint8Array(1_024) };
}

/** Adds the text with this number. O(trigrams). */
export function addTrigrams(index: TrigramIndex, number: number, text: string): void {
  if (number >= index.shared.length) index.shared = new Uint8Array(Math.max(number + 1, 2 * index.shared.length));
  for (const trigram of trigrams(text)) {
    const posting = index.postings.get(trigram);
    if (posting === undefined) index.postings.set(trigram, [number]);
    // Longer than this it is not asked about any more.
    else if (posting.length <= longestPosting) posting.push(number);
  }
}

/**
 * Up to `limit` texts that share at least half of the rarest known trigrams of this one, most first, then oldest.
 * O(1) in the number of texts.
 */
export function findByTrigrams(index: TrigramIndex, text: string, limit: number): readonly number[] {
  const usable: number[][] = [];
  for (const trigram of trigrams(text)) {
    const posting = index.postings.get(trigram);
    if (posting !== undefined && posting.length <= longestPosting) usable.push(posting);
  }
  usable.sort((a, b) => a.length - b.length);
  const used = usable.slice(0, trigramsUsed);
  const { shared } = index;
  const touched: number[] = [];
  for (const posting of used) {
    for (const number of posting) {
      const count = shared[number] ?? 0;
      if (count === 0) touched.push(number);
      shared[number] = count + 1;
    }
  }
  const least = Math.ceil(used.length / 2);
  const found = touched.filter((number) => (shared[number] ?? 0) >= least);
  found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  for (const number of touched) shared[number] = 0;
  return found.slice(0, limit);
}
