// All indicators of one graph at once, as plain numbers: what the command line prints and the screens rank by.
import { findCommunities } from '../communities.ts';
import { createPulse, type StopSignal } from '../layout/pulse.ts';
import { type Arrows, lineCount, type LineGraph, nodeCount } from './adjacency.ts';
import { type Betweenness, betweenness, estimateBetweenness } from './betweenness.ts';
import { type Brokerage, brokerage } from './brokerage.ts';
import { clustering } from './clustering.ts';
import { connectedComponents } from './components.ts';
import { findCuts } from './cutPoints.ts';
import { averageDegree, degreeCentralisation, degrees, density, isolateCount } from './degree.ts';
import { allDistances, averagePathLength, closeness, diameter } from './distances.ts';
import { eigenvector } from './eigenvector.ts';
import { coreNumbers } from './kCore.ts';
import { type DomainMixing, domainMixing } from './mixing.ts';
import { pageRank } from './pageRank.ts';
import { reciprocity } from './reciprocity.ts';

/** What the measures look at: numbers only, so that a worker gets no names. */
export interface MeasuredGraph {
  /** Every tie, without direction. */
  readonly lines: LineGraph;
  /** The ties of directed types only, with their direction; the one measure of direction looks at nothing else. */
  readonly arrows: Arrows;
  /** Per node the number of its domain, −1 when it is not known. */
  readonly domains: Int32Array<ArrayBuffer>;
  readonly domainCount: number;
}

/** Figures of the whole; null where a figure has no meaning, such as the density of one node. */
export interface GraphIndicators {
  readonly nodes: number;
  readonly edges: number;
  readonly density: number | null;
  readonly averageDegree: number | null;
  readonly degreeCentralisation: number | null;
  readonly components: number;
  readonly isolates: number;
  readonly reciprocity: number | null;
  readonly clustering: number | null;
  readonly averagePathLength: number | null;
  readonly diameter: number | null;
  readonly communities: number;
  readonly modularity: number | null;
  readonly mixing: DomainMixing;
}

/** Figures per node, in the order of the graph. */
export interface NodeIndicators {
  readonly degree: Int32Array<ArrayBuffer>;
  readonly betweenness: Betweenness;
  readonly closeness: Float64Array<ArrayBuffer>;
  readonly eigenvector: Float64Array<ArrayBuffer>;
  readonly pageRank: Float64Array<ArrayBuffer>;
  readonly core: Int32Array<ArrayBuffer>;
  readonly community: Int32Array<ArrayBuffer>;
  readonly component: Int32Array<ArrayBuffer>;
  readonly cutPoint: Uint8Array<ArrayBuffer>;
  /** NaN for who has fewer than two partners. */
  readonly clustering: Float64Array<ArrayBuffer>;
  readonly brokerage: Brokerage;
}

export interface Indicators {
  readonly graph: GraphIndicators;
  readonly nodes: NodeIndicators;
  /** Per line 1 when it is a bridge. */
  readonly bridges: Uint8Array<ArrayBuffer>;
}

export interface IndicatorOptions {
  /** Of the communities and of the estimate; the same seed gives the same outcome. */
  readonly seed?: number;
  /** Raised: an AbortError is thrown, and nothing is kept. */
  readonly signal?: StopSignal;
  /** The share of the work that is done, 0 to 1, rising. */
  readonly onProgress?: (share: number) => void;
  /**
   * Called once, before the long work, with all indicators and an estimate of betweenness in place of the exact values.
   * Only when the graph is so large that the difference is felt.
   */
  readonly onEstimate?: (indicators: Indicators) => void;
}

/** From so many nodes on the exact betweenness takes long enough to show an estimate first. */
export const estimateFrom = 3_000;
const pivotCount = 300;

/** All indicators, betweenness exact. Linear but for the distances and betweenness, which take nodes × lines. */
export function computeIndicators(graph: MeasuredGraph, options: IndicatorOptions = {}): Indicators {
  const { seed = 1, signal, onProgress, onEstimate } = options;
  const n = nodeCount(graph.lines);
  // The weights are how long one node takes in each of the long parts, in tenths of a node of betweenness.
  const pulse = createPulse(n * 11, signal, onProgress);
  const distances = allDistances(graph.lines, { beat: pulse.beat });
  const withBetweenness = lightIndicators(graph, distances, seed);
  if (onEstimate !== undefined && n >= estimateFrom) {
    onEstimate(withBetweenness(estimateBetweenness(graph.lines, pivotCount, seed)));
  }
  return withBetweenness(betweenness(graph.lines, { beat: (nodes) => pulse.beat(10 * nodes) }));
}

/** Everything but betweenness; gives the whole when that comes. */
function lightIndicators(
  { lines, arrows, domains, domainCount }: MeasuredGraph,
  distances: ReturnType<typeof allDistances>,
  seed: number,
): (found: Betweenness) => Indicators {
  const components = connectedComponents(lines);
  const clusters = clustering(lines);
  const communities = findCommunities(lines, seed);
  const cuts = findCuts(lines);
  const graph: GraphIndicators = {
    nodes: nodeCount(lines),
    edges: lineCount(lines),
    density: density(lines),
    averageDegree: averageDegree(lines),
    degreeCentralisation: degreeCentralisation(lines),
    components: components.count,
    isolates: isolateCount(lines),
    reciprocity: reciprocity(arrows),
    clustering: clusters.global,
    averagePathLength: averagePathLength(distances),
    diameter: diameter(distances),
    communities: communities.count,
    modularity: communities.modularity,
    mixing: domainMixing(lines, domains, domainCount),
  };
  const nodes = {
    degree: degrees(lines),
    closeness: closeness(distances),
    eigenvector: eigenvector(lines),
    pageRank: pageRank(lines),
    core: coreNumbers(lines),
    community: communities.of,
    component: components.of,
    cutPoint: cuts.cutPoints,
    clustering: clusters.local,
    brokerage: brokerage(lines, domains, domainCount),
  };
  return (found) => ({ graph, nodes: { ...nodes, betweenness: found }, bridges: cuts.bridges });
}
