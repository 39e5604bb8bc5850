// Which nodes hang together.
import type { CompactGraph } from '../compactGraph.ts';

/**
 * The connected components as ascending node numbers; the largest component first, equal ones by their lowest number.
 * A node without neighbours is a component of its own.
 */
export function findComponents(graph: Pick<CompactGraph, 'offsets' | 'neighbours'>): Int32Array[] {
  const count = graph.offsets.length - 1;
  const isSeen = new Uint8Array(count);
  const queue = new Int32Array(count);
  const components: Int32Array[] = [];
  for (let root = 0; root < count; root++) {
    if (isSeen[root] === 1) continue;
    isSeen[root] = 1;
    queue[0] = root;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const node = queue[head]!;
      for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
        const neighbour = graph.neighbours[e]!;
        if (isSeen[neighbour] === 1) continue;
        isSeen[neighbour] = 1;
        queue[length++] = neighbour;
      }
    }
    components.push(queue.slice(0, length).sort());
  }
  return components.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
