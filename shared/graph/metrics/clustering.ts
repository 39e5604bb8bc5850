// Whether partners of a partner know each other too.
import { type Adjacency, nodeCount } from './adjacency.ts';

export interface Clustering {
  /** Per node how many pairs of its partners are tied. */
  readonly triangles: Float64Array<ArrayBuffer>;
  /** Per node that number as a share of all pairs of its partners; NaN below two partners, where there is no pair. */
  readonly local: Float64Array<ArrayBuffer>;
  /** Three times the triangles over all pairs of partners (transitivity); null when nobody has two partners. */
  readonly global: number | null;
}

/**
 * Local clustering after Watts & Strogatz (Nature 393, 1998), global clustering as transitivity
 * (Wasserman & Faust, Social Network Analysis, 1994).
 */
export function clustering(graph: Adjacency): Clustering {
  const triangles = countTriangles(graph);
  const local = new Float64Array(triangles.length);
  let closed = 0;
  let all = 0;
  for (let i = 0; i < triangles.length; i++) {
    const degree = graph.offsets[i + 1]! - graph.offsets[i]!;
    const pairs = (degree * (degree - 1)) / 2;
    local[i] = pairs === 0 ? Number.NaN : triangles[i]! / pairs;
    closed += triangles[i]!;
    all += pairs;
  }
  return { triangles, local, global: all === 0 ? null : closed / all };
}

/** Calls `found` once for each triangle. */
export function forEachTriangle(graph: Adjacency, found: (a: number, b: number, c: number) => void): void {
  const { starts, ends } = orientByDegree(graph);
  const n = nodeCount(graph);
  const mark = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    for (let e = starts[a]!; e < starts[a + 1]!; e++) mark[ends[e]!] = a;
    for (let e = starts[a]!; e < starts[a + 1]!; e++) {
      const b = ends[e]!;
      for (let f = starts[b]!; f < starts[b + 1]!; f++) if (mark[ends[f]!] === a) found(a, b, ends[f]!);
    }
  }
}

function countTriangles(graph: Adjacency): Float64Array<ArrayBuffer> {
  const count = new Float64Array(nodeCount(graph));
  forEachTriangle(graph, (a, b, c) => {
    count[a]!++;
    count[b]!++;
    count[c]!++;
  });
  return count;
}

/** Each line once, from its end with fewer partners: no row then exceeds √(2m), and hubs cost no squares. */
function orientByDegree({ offsets, neighbours }: Adjacency): { starts: Int32Array; ends: Int32Array } {
  const n = offsets.length - 1;
  const starts = new Int32Array(n + 1);
  const ends = new Int32Array(neighbours.length / 2);
  let used = 0;
  for (let i = 0; i < n; i++) {
    const degree = offsets[i + 1]! - offsets[i]!;
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const other = neighbours[e]!;
      const otherDegree = offsets[other + 1]! - offsets[other]!;
      if (degree < otherDegree || (degree === otherDegree && i < other)) ends[used++] = other;
    }
    starts[i + 1] = used;
  }
  return { starts, ends };
}
