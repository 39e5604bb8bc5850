// How many steps every node is from every other.
import type { SpringSystem } from './springSystem.ts';

/**
 * Steps along ties between all pairs, row by row (count × count); -1 where there is no way.
 * O(n·m) time and n² numbers: for small systems.
 */
export function stepsBetweenAll(system: Pick<SpringSystem, 'count' | 'offsets' | 'neighbours'>): Int16Array {
  const { count, offsets, neighbours } = system;
  const steps = new Int16Array(count * count).fill(-1);
  const queue = new Int32Array(count);
  for (let root = 0; root < count; root++) {
    const row = root * count;
    steps[row + root] = 0;
    queue[0] = root;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const node = queue[head]!;
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
        const other = neighbours[e]!;
        if (steps[row + other]! >= 0) continue;
        steps[row + other] = steps[row + node]! + 1;
        queue[length++] = other;
      }
    }
  }
  return steps;
}
