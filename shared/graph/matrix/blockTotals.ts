// How many ties there are within and between groups: what a matrix says when it is too small to read its cells.
import type { Adjacency } from '../metrics/adjacency.ts';

/**
 * Per pair of groups how many ties run between them, `count * row + column`, the same both ways; within a group each tie
 * once. O(ties).
 */
export function blockTotals(
  { offsets, neighbours }: Adjacency,
  groupOf: Int32Array,
  groupCount: number,
): Int32Array<ArrayBuffer> {
  const totals = new Int32Array(groupCount * groupCount);
  for (let i = 0; i < groupOf.length; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const [own, other] = [groupOf[i]!, groupOf[neighbours[e]!]!];
      // Within a group both ends are counted: only from the lower one.
      if (own !== other || i < neighbours[e]!) totals[own * groupCount + other]!++;
    }
  }
  return totals;
}
