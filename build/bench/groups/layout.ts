// The arrangement of the map: how long it takes cold, and how well it draws, against graphviz sfdp on the same network.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeNumber } from '../../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../../shared/graph/layout/layoutGraph.ts';
import { placeNodes } from '../../../shared/graph/layout/place.ts';
import { graphOf, type LayoutFigures } from '../layoutOnce.ts';
import { layoutQuality, type LayoutQuality } from '../layoutQuality.ts';
import { cpuMs, quantile } from '../measure.ts';
import { makeNetwork, type NetworkSize, networkSizes } from '../networks.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

const runs = 3;
/**
 * CPU ms at most, and the most of what sfdp takes. `likePeer`: the most of the stress and crossings of sfdp, whose picture
 * is measured with shapes over each other and ours with all names kept apart, which costs some crossings.
 */
const targets: Readonly<
  Record<NetworkSize, { readonly cpuMs: number; readonly ofPeer?: number; readonly likePeer: number }>
> = {
  S: { cpuMs: 200, likePeer: 1.15 },
  M: { cpuMs: 700, ofPeer: 0.7, likePeer: 1 },
  L: { cpuMs: 2_500, ofPeer: 0.5, likePeer: 1 },
  XL: { cpuMs: 20_000, likePeer: 1 },
};

export const group: BenchGroup = {
  name: 'layout',
  run: async (context) => {
    const hasSfdp = isSfdpThere();
    if (!hasSfdp) context.skip('sfdp not installed (graphviz): layout is measured without a peer');
    for (const size of ['S', 'M', 'L'] as const) {
      const ours = Array.from({ length: runs }, (_, run) => layoutInNewProcess(size, run + 1));
      const theirs = hasSfdp ? Array.from({ length: runs }, (_, run) => sfdp(context, size, run + 1)) : [];
      report(context, size, ours, theirs);
    }
    if (hasSfdp) reportWithoutOverlap(context);
    const largest = layoutInNewProcess('XL', 1);
    report(context, 'XL', [largest], []);
    context.report({
      name: `${title('XL')}: longest time blind to a stop`,
      value: largest.longestBlindMs,
      unit: 'ms CPU',
      target: 200,
    });
    await reportPlacing(context);
  },
};

function title(size: NetworkSize): string {
  const { nodes, relations } = networkSizes[size];
  return `${nodes.toLocaleString('en')} nodes, ${relations.toLocaleString('en')} relations`;
}

type Figures = LayoutQuality & { readonly cpuMs: number };

function report(context: BenchContext, size: NetworkSize, ours: readonly Figures[], theirs: readonly Figures[]): void {
  const { cpuMs: target, ofPeer, likePeer } = targets[size];
  const median = (figures: readonly Figures[], of: keyof Figures): number =>
    quantile(
      figures.map((one) => one[of]),
      0.5,
    );
  const peer = (of: keyof Figures) =>
    theirs.length === 0 ? {} : { peer: { name: 'sfdp', value: median(theirs, of) } };
  const line = (name: string, of: keyof Figures, unit: string, aim: number, targetRatio: number | undefined): void =>
    context.report({
      name: `${title(size)}: ${name}`,
      value: median(ours, of),
      unit,
      target: aim,
      ...peer(of),
      ...(targetRatio === undefined ? {} : { targetRatio }),
    });
  line(`from relations to positions, cold, p50 of ${ours.length}`, 'cpuMs', 'ms CPU', target, ofPeer);
  line('stress', 'stress', '', 0.2, likePeer);
  line('ties that cross', 'crossings', '%', 4, likePeer);
}

/** The first layout of a process: nothing is compiled yet, as when the map opens. Other seeds give other pictures. */
function layoutInNewProcess(size: NetworkSize, seed: number): LayoutFigures {
  const script = join(import.meta.dirname, '..', 'layoutOnce.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, size, String(seed)], { encoding: 'utf8' }),
  ) as LayoutFigures;
}

function isSfdpThere(): boolean {
  // `times`, which tells the CPU time of a child, is of the POSIX shell.
  if (process.platform === 'win32') return false;
  try {
    execFileSync('sfdp', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Against sfdp that moves shapes apart too; both leave none over another, we with the names and sfdp without. */
function reportWithoutOverlap(context: BenchContext): void {
  const ours = Array.from({ length: runs }, (_, run) => layoutInNewProcess('L', run + 1));
  const theirs = sfdp(context, 'L', 1, 'prism');
  const line = (name: string, of: keyof Figures, unit: string, target: number, targetRatio: number): void => {
    const values = ours.map((one) => one[of]);
    const peer = { name: 'sfdp with prism', value: theirs[of] };
    context.report({ name: `${title('L')}: ${name}`, value: quantile(values, 0.5), unit, target, peer, targetRatio });
  };
  line('positions without overlap, names included', 'cpuMs', 'ms CPU', targets.L.cpuMs, 0.2);
  line('stress without overlap', 'stress', '', 0.2, 1);
  line('ties that cross without overlap', 'crossings', '%', 4, 1);
  const overlaps = Math.max(...ours.map((one) => one.overlaps));
  context.report({ name: `${title('L')}: boxes over another`, value: overlaps, unit: '', target: 0 });
}

function sfdp(context: BenchContext, size: NetworkSize, seed: number, overlap: 'true' | 'prism' = 'true'): Figures {
  const network = makeNetwork(size);
  const graph = graphOf(network);
  const input = join(context.folder, `${size}.dot`);
  const output = join(context.folder, `${size}.plain`);
  const lines = [...network.nodes.map(({ id }) => `${id};`), ...network.edges.map(({ from, to }) => `${from}--${to};`)];
  writeFileSync(input, `graph{node[shape=point,width=0.1];\n${lines.join('\n')}\n}`);
  const times = execFileSync(
    'sh',
    ['-c', 'sfdp -Goverlap="$3" -Gstart="$4" -Tplain "$1" > "$2" && times', 'sh', input, output, overlap, String(seed)],
    { encoding: 'utf8' },
  );
  const positions = new Float64Array(2 * graph.ids.length);
  for (const line of readFileSync(output, 'utf8').split('\n')) {
    const [kind, id = '', x, y] = line.split(' ');
    if (kind === 'node') positions.set([Number(x), Number(y)], 2 * nodeNumber(graph, id));
  }
  return { cpuMs: childCpuMs(times), ...layoutQuality(graph, positions) };
}

/** The second line of `times` holds user and system time of the children, such as `0m3.910s 0m0.020s`. */
function childCpuMs(times: string): number {
  const spent = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return spent.reduce((sum, [, minutes, seconds]) => sum + 60_000 * Number(minutes) + 1_000 * Number(seconds), 0);
}

/** One node in a hundred is new; all others are pinned by the very definition of placing. */
async function reportPlacing(context: BenchContext): Promise<void> {
  const graph = graphOf(makeNetwork('L'));
  const known = layoutGraph(graph, { seed: 1 });
  for (let node = 50; node < graph.ids.length; node += 100) known.fill(NaN, 2 * node, 2 * node + 2);
  const spent: number[] = [];
  for (let run = 0; run < runs; run += 1) spent.push(await cpuMs(() => placeNodes(graph, known, { seed: 1 })));
  context.report({
    name: `${title('L')}: place 100 new nodes`,
    value: quantile(spent, 0.5),
    unit: 'ms CPU',
    target: 100,
  });
}
