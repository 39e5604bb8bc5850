// What can be said of the network as a whole.
import { freshnessOf } from '../dated/wholeMonths.ts';
import type { BuiltGraph } from '../graph/build.ts';
import type { GraphIndicators } from '../graph/metrics/indicators.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import type { NetworkFacts } from './types.ts';

/** @param at reference date `yyyy-mm-dd` that freshness is counted to */
export function networkFacts(
  snapshot: NetworkSnapshot,
  built: BuiltGraph,
  graph: GraphIndicators,
  at: string,
): NetworkFacts {
  const degree = (node: number) => built.lines.offsets[node + 1]! - built.lines.offsets[node]!;
  const withDegree = (wanted: number) => built.ids.filter((_, node) => degree(node) === wanted);
  const nodes = new Set(built.ids);
  const counted = snapshot.actors.filter(({ id }) => nodes.has(id));
  const confirmed = counted.filter(({ confirmedOn }) => freshnessOf(confirmedOn, at).state === 'fresh').length;
  const members = built.domainIds.map((_, domain) => built.domains.filter((of) => of === domain).length);
  return {
    nodes: graph.nodes,
    lines: graph.edges,
    density: graph.density,
    averageDegree: graph.averageDegree,
    islands: graph.components,
    isolateIds: withDegree(0),
    leafIds: withDegree(1),
    domains: built.domainIds.flatMap((domainId, domain) => {
      const { eiIndex, expected } = graph.mixing.perDomain[domain]!;
      return members[domain]! > 0 ? [{ domainId, members: members[domain]!, eiIndex, expected }] : [];
    }),
    fresh: { confirmed, of: counted.length },
    onlyAtTable: built.sharedAttendance.onlyThere,
  };
}
