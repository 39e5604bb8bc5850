// One layout in a process of its own, as it is the first time the map opens: `node layoutOnce.ts SIZE SEED` prints the figures as JSON.
import { type CompactGraph, buildCompactGraph } from '../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../shared/graph/layout/layoutGraph.ts';
import { layoutQuality, type LayoutQuality } from './layoutQuality.ts';
import { cpuMs } from './measure.ts';
import { makeNetwork, type Network, type NetworkSize } from './networks.ts';

export type LayoutFigures = LayoutQuality & {
  /** Of building the graph and laying it out. */
  readonly cpuMs: number;
  /** The most CPU time between two looks at the stop signal: how long a stop may have to wait. Measured at XL alone. */
  readonly longestBlindMs: number;
  /** Pairs of boxes, each a shape with its name, that lie over each other. */
  readonly overlaps: number;
};

/** The network with the boxes of the map: a shape, and a name of 12 px letters under it. */
export function graphOf(network: Network): CompactGraph {
  const nodes = network.nodes.map(({ id, kind, label }) => {
    const shape = kind === 'organisation' ? 36 : 28;
    return { id, width: Math.max(shape, Math.min(17, label.length) * 6.6), height: shape + 36, centreBelow: 18 };
  });
  return buildCompactGraph({ nodes, edges: network.edges });
}

async function layoutOnce(size: NetworkSize, seed: number): Promise<LayoutFigures> {
  const network = makeNetwork(size);
  const clock = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let last = clock();
  let longestBlindMs = 0;
  const watched = {
    get aborted() {
      const now = clock();
      longestBlindMs = Math.max(longestBlindMs, now - last);
      last = now;
      return false;
    },
  };
  // Asking for the CPU time at every look costs a twentieth of a small layout: only where it is reported.
  const isWatched = size === 'XL';
  const signal = isWatched ? watched : new AbortController().signal;
  let graph: CompactGraph | undefined;
  let positions = new Float64Array(0);
  const spent = await cpuMs(() => {
    graph = graphOf(network);
    last = clock();
    positions = layoutGraph(graph, { seed, signal });
    if (isWatched) longestBlindMs = Math.max(longestBlindMs, clock() - last);
  });
  if (graph === undefined) throw new Error('nothing was laid out');
  return { cpuMs: spent, longestBlindMs, overlaps: overlapsIn(graph, positions), ...layoutQuality(graph, positions) };
}

/** From left to right; two boxes that only touch do not count. */
function overlapsIn({ widths, heights, centresBelow }: CompactGraph, positions: Float64Array): number {
  const e = 1e-6;
  const left = (i: number): number => positions[2 * i]! - widths[i]! / 2;
  const top = (i: number): number => positions[2 * i + 1]! + centresBelow[i]! - heights[i]! / 2;
  const inOrder = Array.from(widths, (_, i) => i).toSorted((a, b) => left(a) - left(b));
  let count = 0;
  for (const [k, one] of inOrder.entries()) {
    for (let j = k + 1; j < inOrder.length; j += 1) {
      const other = inOrder[j]!;
      if (left(other) >= left(one) + widths[one]! - e) break;
      if (top(other) < top(one) + heights[one]! - e && top(one) < top(other) + heights[other]! - e) count += 1;
    }
  }
  return count;
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(JSON.stringify(await layoutOnce(process.argv[2] as NetworkSize, Number(process.argv[3]))));
}
