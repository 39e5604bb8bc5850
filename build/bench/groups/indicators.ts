// The indicators of a network: CPU time per measure against python-igraph on the same network.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCommunities } from '../../../shared/graph/communities.ts';
import { type JoinedLines, joinArrows, joinLines } from '../../../shared/graph/metrics/adjacency.ts';
import { betweenness } from '../../../shared/graph/metrics/betweenness.ts';
import { clustering } from '../../../shared/graph/metrics/clustering.ts';
import { connectedComponents } from '../../../shared/graph/metrics/components.ts';
import { findCuts } from '../../../shared/graph/metrics/cutPoints.ts';
import { allDistances, averagePathLength, closeness, diameter } from '../../../shared/graph/metrics/distances.ts';
import { eigenvector } from '../../../shared/graph/metrics/eigenvector.ts';
import { computeIndicators, type MeasuredGraph } from '../../../shared/graph/metrics/indicators.ts';
import { coreNumbers } from '../../../shared/graph/metrics/kCore.ts';
import { pageRank } from '../../../shared/graph/metrics/pageRank.ts';
import { reciprocity } from '../../../shared/graph/metrics/reciprocity.ts';
import { cpuMs } from '../measure.ts';
import { makeNetwork, type NetworkSize, networkSizes } from '../networks.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

/** Ms CPU at most, where no peer is there to compare with: a generous multiple of what igraph took. */
const targets: Readonly<Record<NetworkSize, { readonly linear: number; readonly pairwise: number }>> = {
  S: { linear: 20, pairwise: 50 },
  M: { linear: 60, pairwise: 400 },
  L: { linear: 150, pairwise: 15_000 },
  XL: { linear: 1_200, pairwise: Infinity },
};

type Peer = { readonly ms: Readonly<Record<string, number>>; readonly values: { readonly modularity: number } };

export const group: BenchGroup = {
  name: 'indicators',
  run: async (context) => {
    const python = pythonWithIgraph();
    if (python === undefined) context.skip('python-igraph not installed: indicators are measured without a peer');
    for (const size of ['M', 'L', 'XL'] as const) {
      const { count, from, to } = pairsOf(size);
      const peer = python === undefined ? undefined : askPeer(context, python, size, count, from, to);
      await measureSize(context, size, count, from, to, peer);
    }
    await measureEstimate(context);
  },
};

async function measureSize(
  context: BenchContext,
  size: NetworkSize,
  count: number,
  from: Int32Array,
  to: Int32Array,
  peer: Peer | undefined,
): Promise<void> {
  const joined = joinLines(count, from, to);
  const { linear, pairwise } = targets[size];
  const report = (name: string, value: number, target: number): void => {
    const theirs = peer?.ms[name];
    const compared = theirs === undefined ? {} : { peer: { name: 'igraph', value: theirs }, targetRatio: 1 };
    context.report({ name: `${size}: ${name}`, value, unit: 'ms CPU', target, ...compared });
  };
  for (const [name, work] of Object.entries(linearWork(joined, joinArrows(count, from, to)))) {
    report(name, await steadyCpuMs(work), linear);
  }
  if (peer !== undefined) {
    context.report({
      name: `${size}: modularity of the communities`,
      value: findCommunities(joined.graph, 1).modularity ?? 0,
      unit: '',
      target: 0.5,
      higherIsBetter: true,
      peer: { name: 'igraph', value: peer.values.modularity },
      targetRatio: 0.995,
    });
  }
  if (size === 'XL') return;
  for (const [name, work] of Object.entries(pairwiseWork(joined))) report(name, await steadyCpuMs(work), pairwise);
}

function linearWork({ graph }: JoinedLines, arrows: MeasuredGraph['arrows']): Record<string, () => unknown> {
  return {
    components: () => connectedComponents(graph),
    'k-core': () => coreNumbers(graph),
    'cut points and bridges': () => findCuts(graph),
    clustering: () => clustering(graph),
    reciprocity: () => reciprocity(arrows),
    PageRank: () => pageRank(graph),
    eigenvector: () => eigenvector(graph),
    communities: () => findCommunities(graph, 1),
  };
}

function pairwiseWork({ graph }: JoinedLines): Record<string, () => unknown> {
  return {
    closeness: () => closeness(allDistances(graph)),
    'path length and diameter': () => {
      const distances = allDistances(graph);
      return [averagePathLength(distances), diameter(distances)];
    },
    betweenness: () => betweenness(graph),
  };
}

/** As soon as the map asks for indicators: the first run of the whole in this network, nothing kept from before. */
async function measureEstimate(context: BenchContext): Promise<void> {
  const { count, from, to } = pairsOf('L');
  const network = makeNetwork('L');
  const domains = Int32Array.from(network.nodes, (node) => node.domain);
  const lines = joinLines(count, from, to).graph;
  const graph = { lines, arrows: joinArrows(count, from, to), domains, domainCount: 8 };
  let untilEstimate = 0;
  const before = process.cpuUsage();
  const whole = await cpuMs(() =>
    computeIndicators(graph, {
      onEstimate: () => {
        const { user, system } = process.cpuUsage(before);
        untilEstimate = (user + system) / 1000;
      },
    }),
  );
  context.report({ name: 'L: all, with an estimate', value: untilEstimate, unit: 'ms CPU', target: 1_000 });
  context.report({ name: 'L: all, exact', value: whole, unit: 'ms CPU', target: 20_000 });
}

/** CPU ms of one run once it is warm: a fifth of a second to get there, and as long to measure. Long work runs once. */
async function steadyCpuMs(work: () => unknown): Promise<number> {
  const first = await cpuMs(work);
  if (first > 1_000) return first;
  let runs = 0;
  const warm = performance.now() + 200;
  while (performance.now() < warm || runs < 3) {
    work();
    runs += 1;
  }
  const all = await cpuMs(() => {
    for (let run = 0; run < runs; run += 1) work();
  });
  return all / runs;
}

function pairsOf(size: NetworkSize): { count: number; from: Int32Array; to: Int32Array } {
  const { nodes, edges } = makeNetwork(size);
  const numberOf = new Map(nodes.map(({ id }, i) => [id, i]));
  return {
    count: networkSizes[size].nodes,
    from: Int32Array.from(edges, (edge) => numberOf.get(edge.from) ?? 0),
    to: Int32Array.from(edges, (edge) => numberOf.get(edge.to) ?? 0),
  };
}

/** The system's own Python before one that an environment put in front of it: Debian's package is there. */
function pythonWithIgraph(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import igraph'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

function askPeer(
  context: BenchContext,
  python: string,
  size: NetworkSize,
  count: number,
  from: Int32Array,
  to: Int32Array,
): Peer {
  const input = join(context.folder, `${size}.pairs`);
  writeFileSync(input, Array.from(from, (node, k) => `${node} ${to[k]}\n`).join(''));
  const script = join(import.meta.dirname, '..', 'indicatorsPeer.py');
  const answer = execFileSync(python, [script, String(count), input, size === 'XL' ? '0' : '1'], { encoding: 'utf8' });
  return JSON.parse(answer) as Peer;
}
