// What falls apart when somebody leaves.
import { type Adjacency, joinLines, type LineGraph, nodeCount } from './adjacency.ts';
import { connectedComponents } from './components.ts';

export interface Removal {
  /** Islands before, and among those who stay. */
  readonly componentsBefore: number;
  readonly componentsAfter: number;
  /** Who stays but loses the way to the largest remaining part of its own island; ascending. */
  readonly cutOff: Int32Array<ArrayBuffer>;
  /** Per node of the graph its island afterwards, −1 for who has gone. */
  readonly componentOf: Int32Array<ArrayBuffer>;
}

/** The islands without the nodes in `gone`. Of equally large parts of an island the one with the lowest node counts as largest. */
export function withoutNodes(graph: Adjacency, gone: ReadonlySet<number>): Removal {
  const before = connectedComponents(graph);
  const after = connectedComponents(severed(graph, gone));
  const componentOf = new Int32Array(nodeCount(graph)).fill(-1);
  const numberOf = new Int32Array(after.count).fill(-1);
  const largest = new Int32Array(before.count).fill(-1);
  let componentsAfter = 0;
  for (let i = 0; i < componentOf.length; i++) {
    if (gone.has(i)) continue;
    const part = after.of[i]!;
    if (numberOf[part]! < 0) numberOf[part] = componentsAfter++;
    componentOf[i] = numberOf[part]!;
    const island = before.of[i]!;
    if (largest[island]! < 0 || after.sizes[part]! > after.sizes[largest[island]!]!) largest[island] = part;
  }
  const cutOff: number[] = [];
  for (let i = 0; i < componentOf.length; i++) {
    if (!gone.has(i) && after.of[i] !== largest[before.of[i]!]) cutOff.push(i);
  }
  return { componentsBefore: before.count, componentsAfter, cutOff: Int32Array.from(cutOff), componentOf };
}

/** The same nodes with the same numbers, without the lines of those in `gone`. */
export function severed(graph: Adjacency, gone: ReadonlySet<number>): LineGraph {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < nodeCount(graph); i++) {
    if (gone.has(i)) continue;
    for (let e = graph.offsets[i]!; e < graph.offsets[i + 1]!; e++) {
      const other = graph.neighbours[e]!;
      if (other < i || gone.has(other)) continue;
      from.push(i);
      to.push(other);
    }
  }
  return joinLines(nodeCount(graph), Int32Array.from(from), Int32Array.from(to)).graph;
}
