// The cards of Sleutelfiguren: who is named, why, and on what that rests. A warning about the network, no praise of people.
import type { BuiltGraph } from '../graph/build.ts';
import { bridgedDomains } from '../graph/metrics/brokerage.ts';
import type { Indicators } from '../graph/metrics/indicators.ts';
import { withoutNodes } from '../graph/metrics/removal.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { onlyEntrances } from './entrances.ts';
import { loads, overloaded } from './load.ts';
import { type KeyFigureChoice, idsOf, neighboursOf, visiblePart } from './source.ts';
import { fewestToRank, type KeyFigure } from './types.ts';

/** Most cards of one kind; who stands further down is no key figure. */
export const mostOfAKind = 6;

/** Evidence is shown on the map: more than this is a cloud. */
const mostEvidence = 60;

/**
 * All key figures of a choice, by kind. Within a kind in the order of names, because the order is no list of achievement.
 * @param built the graph of the same choice, @param found its indicators, betweenness exact or estimated
 */
export function findKeyFigures(
  snapshot: NetworkSnapshot,
  built: BuiltGraph,
  found: Indicators,
  choice: KeyFigureChoice,
): readonly KeyFigure[] {
  const shown = visiblePart(snapshot, choice.visible);
  const labelOf = new Map(snapshot.actors.map(({ id, label }) => [id as string, label]));
  const byName = (a: KeyFigure, b: KeyFigure) =>
    (labelOf.get(a.actorId) ?? '').localeCompare(labelOf.get(b.actorId) ?? '', 'nl') || (a.key < b.key ? -1 : 1);
  return [
    connectors(built, found),
    domainBridges(built, found),
    choice.level === 'organisation' ? [] : entrances(shown, choice, built),
    onlyLines(built, found),
    cutPoints(built, found),
    overloadedOnes(shown, built, choice.at),
  ].flatMap((kind) => kind.slice(0, mostOfAKind).sort(byName));
}

function connectors(built: BuiltGraph, { nodes }: Indicators): KeyFigure[] {
  const count = built.ids.length;
  const partners = (node: number) => nodes.degree[node]!;
  if (count < fewestToRank) {
    // The one or two with the most ties, and only when they stand out from the rest.
    const most = Math.max(0, ...nodes.degree);
    const top = built.ids.flatMap((_, node) => (partners(node) === most ? [node] : []));
    if (most < 2 || top.length > 2) return [];
    return top.map((node) =>
      figure(built, 'connector', node, { kind: 'connectorSmall', partners: most, others: count - 1 }),
    );
  }
  const { values } = nodes.betweenness;
  const mean = values.reduce((sum, each) => sum + each, 0) / count;
  const pairs = ((count - 1) * (count - 2)) / 2;
  return ranked(values, (value) => value > 0 && value >= 2 * mean).map((node) =>
    figure(built, 'connector', node, {
      kind: 'connector',
      share: Math.min(1, values[node]! / pairs),
      partners: partners(node),
    }),
  );
}

function domainBridges(built: BuiltGraph, { nodes }: Indicators): KeyFigure[] {
  return ranked(nodes.brokerage.betweenDomains, (value) => value > 0)
    .slice(0, mostOfAKind)
    .flatMap((node) => {
      const [most] = bridgedDomains(built.lines, built.domains, node);
      if (!most) return [];
      const reason = {
        kind: 'domainBridge',
        oneDomainId: built.domainIds[most.one]!,
        otherDomainId: built.domainIds[most.other]!,
        pairs: most.pairs,
      } as const;
      const ends = neighboursOf(built, node).filter((other) => [most.one, most.other].includes(built.domains[other]!));
      return [{ ...figure(built, 'domainBridge', node, reason), evidence: evidenceOf(built, node, ends) }];
    });
}

function entrances(snapshot: NetworkSnapshot, { at, withoutOwnNode }: KeyFigureChoice, built: BuiltGraph): KeyFigure[] {
  const own = withoutOwnNode ? snapshot.network.ownActorId : null;
  const nodeOf = new Map(built.ids.map((id, node) => [id, node]));
  const partnersOf = (id: string) => {
    const node = nodeOf.get(id);
    return node === undefined ? 0 : neighboursOf(built, node).length;
  };
  return [...onlyEntrances(snapshot, at)]
    .filter(([personId]) => personId !== own)
    .sort(([a, of], [b, others]) => others.length - of.length || partnersOf(b) - partnersOf(a) || (a < b ? -1 : 1))
    .map(([personId, organisationIds]) => ({
      key: `entrance|${personId}`,
      kind: 'entrance',
      actorId: personId,
      reason: { kind: 'entrance', organisationIds },
      evidence: [personId, ...organisationIds].slice(0, mostEvidence),
    }));
}

/** Bridges with a real part at both sides; a single actor at an end is a leaf, which the facts count. */
function onlyLines(built: BuiltGraph, { bridges, nodes }: Indicators): KeyFigure[] {
  const found: { figure: KeyFigure; smaller: number }[] = [];
  for (let node = 0; node < built.ids.length; node++) {
    for (let e = built.lines.offsets[node]!; e < built.lines.offsets[node + 1]!; e++) {
      const other = built.lines.neighbours[e]!;
      if (other < node || bridges[built.lines.lines[e]!] !== 1) continue;
      if (nodes.degree[node]! < 2 || nodes.degree[other]! < 2) continue;
      const sides = sidesOf(built, node, other);
      const reason = {
        kind: 'onlyLine',
        otherId: built.ids[other]!,
        near: sides.near.length,
        far: sides.far.length,
      } as const;
      const smaller = Math.min(reason.near, reason.far);
      found.push({
        smaller,
        figure: {
          ...figure(built, 'onlyLine', node, reason),
          key: `onlyLine|${built.ids[node]!}|${built.ids[other]!}`,
          evidence: idsOf(built, [node, other]),
        },
      });
    }
  }
  return found
    .sort((a, b) => b.smaller - a.smaller || (a.figure.key < b.figure.key ? -1 : 1))
    .map(({ figure: one }) => one);
}

/** Who stands at either side of a bridge, both ends included. */
function sidesOf(built: BuiltGraph, one: number, other: number) {
  const reach = (start: number, blocked: number): number[] => {
    const seen = new Set([start]);
    for (const node of seen) {
      for (const next of neighboursOf(built, node)) if (!(node === start && next === blocked)) seen.add(next);
    }
    return [...seen];
  };
  return { near: reach(one, other), far: reach(other, one) };
}

function cutPoints(built: BuiltGraph, { nodes }: Indicators): KeyFigure[] {
  // Taking one away costs a walk over the network: in a large one only those that carry most are tried.
  const candidates = ranked(nodes.betweenness.values, (_, node) => nodes.cutPoint[node] === 1).slice(
    0,
    4 * mostOfAKind,
  );
  return candidates
    .map((node) => ({ node, loose: withoutNodes(built.lines, new Set([node])).cutOff }))
    .filter(({ loose }) => loose.length > 0)
    .sort((a, b) => b.loose.length - a.loose.length || a.node - b.node)
    .map(({ node, loose }) => ({
      ...figure(built, 'cutPoint', node, { kind: 'cutPoint', looseIds: idsOf(built, loose) }),
      evidence: evidenceOf(built, node, loose),
    }));
}

function overloadedOnes(snapshot: NetworkSnapshot, built: BuiltGraph, at: string): KeyFigure[] {
  if (built.ids.length < fewestToRank) return [];
  const all = loads(snapshot, built, at);
  const { nodes, mean } = overloaded(all);
  return nodes.map((node) => figure(built, 'overloaded', node, { kind: 'overloaded', load: all[node]!, mean }));
}

function figure(built: BuiltGraph, kind: KeyFigure['kind'], node: number, reason: KeyFigure['reason']): KeyFigure {
  const actorId = built.ids[node]!;
  return {
    key: `${kind}|${actorId}`,
    kind,
    actorId,
    reason,
    evidence: evidenceOf(built, node, neighboursOf(built, node)),
  };
}

function evidenceOf(built: BuiltGraph, node: number, others: Iterable<number>): readonly string[] {
  return idsOf(built, [node, ...others]).slice(0, mostEvidence);
}

/** Node numbers that pass, highest value first; equal values in the order of the graph. */
function ranked(values: Float64Array, passes: (value: number, node: number) => boolean): number[] {
  return Array.from(values.keys())
    .filter((node) => passes(values[node]!, node))
    .sort((a, b) => values[b]! - values[a]! || a - b);
}
