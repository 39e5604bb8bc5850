// The ties of the map as a graph, to walk along: from whom to whom, by the lines that are drawn.
import { type Adjacency, joinLines } from '../graph/metrics/adjacency.ts';
import type { Tie } from './graphElements.ts';

export type TieGraph = {
  readonly graph: Adjacency;
  /** Ascending; node i is `ids[i]`. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
};

/** The graph of `members` and the ties between them. */
export function tieGraph(ties: readonly Tie[], members: ReadonlySet<string>): TieGraph {
  const ids = [...members].toSorted();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const from: number[] = [];
  const to: number[] = [];
  for (const { source, target } of ties) {
    const [one, other] = [numberOf.get(source), numberOf.get(target)];
    if (one === undefined || other === undefined) continue;
    from.push(one);
    to.push(other);
  }
  const { graph } = joinLines(ids.length, Int32Array.from(from), Int32Array.from(to));
  return { graph, ids, numberOf };
}
