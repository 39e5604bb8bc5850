// How many steps every node is from others.
import type { SpringSystem } from './springSystem.ts';

/** Who is tied to whom. */
type Rows = Pick<SpringSystem, 'count' | 'offsets' | 'neighbours'>;

/**
 * Steps along ties between all pairs, row by row (count × count); -1 where there is no way.
 * O(n·m) time and n² numbers: for small systems.
 */
export function stepsBetweenAll(system: Rows): Int16Array {
  const steps = new Int16Array(system.count ** 2);
  const queue = new Int32Array(system.count);
  for (let root = 0; root < system.count; root++) {
    fillSteps(system, root, queue, steps.subarray(root * system.count, (root + 1) * system.count));
  }
  return steps;
}

/**
 * Writes into `steps` (one number per node) how many steps each node is from `root`; -1 where there is no way. O(n + m).
 * `queue` is working space, of one number per node.
 */
export function fillSteps(system: Rows, root: number, queue: Int32Array, steps: Int16Array | Int32Array): void {
  const { offsets, neighbours } = system;
  steps.fill(-1);
  steps[root] = 0;
  queue[0] = root;
  let length = 1;
  for (let head = 0; head < length; head++) {
    const node = queue[head]!;
    const next = steps[node]! + 1;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = neighbours[e]!;
      if (steps[other]! >= 0) continue;
      steps[other] = next;
      queue[length++] = other;
    }
  }
}
