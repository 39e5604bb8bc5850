// Indicators as the command line prints them and other programs read them: every number finite, null where none has meaning.
import type { BuiltGraph } from '../build.ts';
import type { Indicators } from './indicators.ts';

export interface IndicatorJson {
  readonly graph: {
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
    readonly communities: number;
    readonly modularity: number | null;
    /** Of the whole, over the lines whose ends both have a known domain. */
    readonly eiIndex: number | null;
  };
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly degree: number;
    readonly betweenness: number;
    readonly closeness: number;
    readonly eigenvector: number;
    readonly pagerank: number;
    readonly core: number;
    readonly community: number;
    readonly cutPoint: boolean;
  }[];
  /** One entry per record that counts; parallel records rest on one line and are a bridge together. */
  readonly edges: readonly { readonly id: string; readonly bridge: boolean }[];
}

/** The printed form of all indicators of a graph. */
export function indicatorJson(built: BuiltGraph, { graph, nodes, bridges }: Indicators): IndicatorJson {
  const { diameter: _diameter, mixing, ...figures } = graph;
  return {
    graph: { ...figures, eiIndex: mixing.whole.eiIndex },
    nodes: built.ids.map((id, i) => ({
      id,
      name: built.labels[i]!,
      degree: nodes.degree[i]!,
      betweenness: nodes.betweenness.values[i]!,
      closeness: nodes.closeness[i]!,
      eigenvector: nodes.eigenvector[i]!,
      pagerank: nodes.pageRank[i]!,
      core: nodes.core[i]!,
      community: nodes.community[i]!,
      cutPoint: nodes.cutPoint[i] === 1,
    })),
    edges: built.ties.map(({ id, line }) => ({ id, bridge: bridges[line] === 1 })),
  };
}
