// Islands: each group laid out by itself, and the groups packed side by side with room for their names.
import { subgraph, type CompactGraph } from '../compactGraph.ts';
import { layoutGraph } from '../layout/layoutGraph.ts';
import { extentOf } from '../layout/orient.ts';
import { packBlocks } from '../layout/pack.ts';
import type { ArrangeOptions } from './arrangeOptions.ts';
import { settleAround } from './settleAround.ts';

/** Room around the boxes of an island, px: above it stands its name. */
export const islandEdge = { side: 28, top: 52, bottom: 24 } as const;
/** Between two islands, px. */
const strait = 40;

/**
 * Positions of all nodes, those of one group together, around the origin. No two boxes overlap.
 * @param groupOf group per node, 0 or more.
 * @throws LayoutAborted when the signal is raised.
 */
export function arrangeIslands(
  graph: CompactGraph,
  groupOf: Int32Array,
  options: ArrangeOptions,
): Float64Array<ArrayBuffer> {
  const groups = membersOf(groupOf);
  const positions = new Float64Array(2 * graph.ids.length);
  let done = 0;
  const drawn = groups.map((members) => {
    const island = subgraph(graph, members);
    const own = layoutGraph(island, {
      seed: options.seed,
      signal: options.signal,
      onProgress: (share) => options.onProgress?.((0.99 * (done + share * members.length)) / graph.ids.length),
    });
    done += members.length;
    return { members, own, extent: extentOf(own, island) };
  });
  const blocks = drawn.map(({ extent }) => ({
    width: extent.width + 2 * islandEdge.side,
    height: extent.height + islandEdge.top + islandEdge.bottom,
  }));
  const packed = packBlocks(blocks, strait);
  for (const [k, { members, own, extent }] of drawn.entries()) {
    const { x, y } = packed.corners[k]!;
    const right = x - packed.width / 2 + islandEdge.side - extent.left;
    const down = y - packed.height / 2 + islandEdge.top - extent.top;
    for (const [i, node] of members.entries()) {
      positions[2 * node] = own[2 * i]! + right;
      positions[2 * node + 1] = own[2 * i + 1]! + down;
    }
  }
  settleAround(graph, positions, options);
  options.onProgress?.(1);
  return positions;
}

/** Node numbers per group that has any, ascending, in the order of the groups. */
export function membersOf(groupOf: Int32Array): readonly Int32Array[] {
  const groups = new Map<number, number[]>();
  for (const [node, group] of groupOf.entries()) {
    const members = groups.get(group);
    if (members) members.push(node);
    else groups.set(group, [node]);
  }
  return [...groups.entries()].toSorted(([a], [b]) => a - b).map(([, members]) => Int32Array.from(members));
}
