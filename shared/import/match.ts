/**
 * What matching organisations and persons have in common. Two kinds of answer: exact (the same record) and likely
 * (a proposal with reasons, for a human to decide). Leaves out what is done with the answer.
 */
import { slipsBetween } from '../text/distance.ts';
import type { Reason } from './types.ts';

export type LikelyMatch<Item> = {
  readonly item: Item;
  readonly reasons: readonly Reason[];
  /** 0 to 1, for ordering. */
  readonly score: number;
};

export type MatchResult<Item> = {
  /** The same record beyond doubt; several only when the network already holds twins. Best first. */
  readonly exact: readonly Item[];
  /** Best first; empty when there is an exact one. */
  readonly likely: readonly LikelyMatch<Item>[];
};

/** Proposals shown for one name; more would not be read. */
export const mostCandidates = 5;

/** Slips from one word to another; more than one for words too short to tell, and for figures that differ. */
function slipsIn(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.min(a.length, b.length) < 5 || /\d/u.test(a) || /\d/u.test(b)) return 2;
  return slipsBetween(a, b, 1);
}

/**
 * True when the words of two names pair up, a slip in one or two of them allowed: `voorbeeld zorg noord` and
 * `vorbeeld zorg noord`, but not `basisteam x` and `basisteam y`, nor `lindehulp` and `lindehuis`.
 */
export function areSlips(a: readonly string[], b: readonly string[]): boolean {
  // `voorbeeld zorg` is `vorbeeldzorg` mistyped; a whole word more is another name.
  if (a.length !== b.length) return slipsIn(a.join(''), b.join('')) <= 1;
  const slips = a.map((word, index) => slipsIn(word, b[index] ?? ''));
  return slips.every((count) => count <= 1) && slips.filter((count) => count === 1).length <= 2;
}

/** Appends to the list under a key, each item once; the empty key holds nothing, a list at its `limit` grows no further. */
export function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item, limit = 1_000): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else if (known.length < limit && !known.includes(item)) known.push(item);
}

export type LikelyList<Item> = {
  readonly add: (item: Item, score: number, ...reasons: readonly Reason[]) => void;
  readonly list: () => readonly LikelyMatch<Item>[];
};

/** Collects likely matches, the reasons of one item together, and gives them best first. */
export function createLikelyList<Item>(): LikelyList<Item> {
  // Most questions end without a likely match: nothing is made before there is one.
  let found: Map<Item, { score: number; readonly reasons: Map<string, Reason> }> | null = null;
  return {
    add: (item, score, ...reasons) => {
      found ??= new Map();
      const known = found.get(item) ?? { score: 0, reasons: new Map<string, Reason>() };
      known.score = Math.max(known.score, score);
      for (const reason of reasons) if (!known.reasons.has(reason.code)) known.reasons.set(reason.code, reason);
      found.set(item, known);
    },
    list: () =>
      [...(found ?? [])]
        .map(([item, match]) => ({ item, reasons: [...match.reasons.values()], score: match.score }))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostCandidates),
  };
}
