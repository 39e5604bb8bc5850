// Stel aan elkaar voor: who does not know each other, shares a partner, and would gain by meeting.
import { areTied } from '../graph/metrics/adjacency.ts';
import type { BuiltGraph } from '../graph/build.ts';
import { idsOf, neighboursOf } from './source.ts';

export type Introduction = {
  readonly key: string;
  readonly oneId: string;
  readonly otherId: string;
  /** Who knows both, in the order of the graph: the ones that can introduce. */
  readonly sharedIds: readonly string[];
  /** Two different domains; `lines` are the ties there are between them now. Null when they are of one, or one is not known. */
  readonly domains: { readonly oneDomainId: string; readonly otherDomainId: string; readonly lines: number } | null;
  /** They stand together in the evidence of a gap that a tie between them would close. */
  readonly gapKey: string | null;
};

/** A gap as far as this looks at it: who stands in its evidence. */
export type GapEvidence = { readonly key: string; readonly actorIds: readonly string[] };

/** Who ties more than this is passed over as the one between: everybody of theirs with everybody is no advice. */
const mostPartners = 150;

/**
 * Pairs without a tie that share at least one partner, the most telling first: a gap that closes, then a bridge between
 * domains (the fewer lines there are between the two, the higher), then how many partners they share.
 */
export function introductions(built: BuiltGraph, gaps: readonly GapEvidence[], most = 20): readonly Introduction[] {
  const shared = new Map<number, number[]>();
  const count = built.ids.length;
  for (let broker = 0; broker < count; broker++) {
    const partners = neighboursOf(built, broker);
    if (partners.length > mostPartners) continue;
    for (const [k, one] of partners.entries()) {
      for (const other of partners.slice(k + 1)) {
        if (areTied(built.lines, one, other)) continue;
        const pair = one * count + other;
        const brokers = shared.get(pair);
        if (brokers) brokers.push(broker);
        else shared.set(pair, [broker]);
      }
    }
  }
  const between = linesBetweenDomains(built);
  const gapOf = pairsInGaps(gaps);
  const found = [...shared].map(([pair, brokers]) => {
    const [one, other] = [Math.floor(pair / count), pair % count];
    const gapKey = gapOf.get(`${built.ids[one]!} ${built.ids[other]!}`) ?? null;
    const lines = between(built.domains[one]!, built.domains[other]!);
    return { one, other, brokers, gapKey, lines, worth: worthOf(gapKey, lines, brokers.length) };
  });
  return found
    .sort((a, b) => b.worth - a.worth || a.one - b.one || a.other - b.other)
    .slice(0, most)
    .map(({ one, other, brokers, gapKey, lines }) => ({
      key: `${built.ids[one]!}|${built.ids[other]!}`,
      oneId: built.ids[one]!,
      otherId: built.ids[other]!,
      sharedIds: idsOf(built, brokers),
      domains:
        lines === null
          ? null
          : {
              oneDomainId: built.domainIds[built.domains[one]!]!,
              otherDomainId: built.domainIds[built.domains[other]!]!,
              lines,
            },
      gapKey,
    }));
}

/** A gap weighs most; a first line between two domains more than the tenth; shared partners settle the rest. */
function worthOf(gapKey: string | null, lines: number | null, shared: number): number {
  return (gapKey === null ? 0 : 100) + (lines === null ? 0 : 20 + 40 / (1 + lines)) + Math.min(shared, 10);
}

/** How many lines there are between two domains; null for one domain, or one that is not known. */
function linesBetweenDomains(built: BuiltGraph): (one: number, other: number) => number | null {
  const size = built.domainCount;
  const lines = new Int32Array(size * size);
  for (let node = 0; node < built.ids.length; node++) {
    for (const other of neighboursOf(built, node)) {
      const [a, b] = [built.domains[node]!, built.domains[other]!];
      if (a >= 0 && b >= 0) lines[a * size + b]!++;
    }
  }
  return (one, other) => (one < 0 || other < 0 || one === other ? null : lines[one * size + other]!);
}

/** Only evidence of exactly two speaks of the tie between those two. */
function pairsInGaps(gaps: readonly GapEvidence[]): ReadonlyMap<string, string> {
  return new Map(
    gaps.flatMap(({ key, actorIds }) => {
      const [one, other, ...more] = actorIds;
      if (one === undefined || other === undefined || more.length > 0) return [];
      return [
        [`${one} ${other}`, key],
        [`${other} ${one}`, key],
      ] as const;
    }),
  );
}
