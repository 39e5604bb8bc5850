// Positions are one array: x and y of node 0, x and y of node 1, and so on, in px, y downwards. These are the sums on it.
import type { SpringSystem } from './springSystem.ts';

/** The mean of all positions; the origin when there are none. */
export function middleOf(positions: Float64Array): [x: number, y: number] {
  let x = 0;
  let y = 0;
  for (let at = 0; at < positions.length; at += 2) {
    x += positions[at]!;
    y += positions[at + 1]!;
  }
  const count = Math.max(1, positions.length / 2);
  return [x / count, y / count];
}

/** Distance between two nodes, px. */
export function distance(positions: Float64Array, a: number, b: number): number {
  const dx = positions[2 * b]! - positions[2 * a]!;
  const dy = positions[2 * b + 1]! - positions[2 * a + 1]!;
  return Math.sqrt(dx * dx + dy * dy);
}

/** The length that half of the ties do not reach; 0 without ties. */
export function medianTieLength(system: Pick<SpringSystem, 'offsets' | 'neighbours'>, positions: Float64Array): number {
  const lengths = new Float64Array(system.neighbours.length);
  let used = 0;
  for (let node = 0; node + 1 < system.offsets.length; node++) {
    for (let e = system.offsets[node]!; e < system.offsets[node + 1]!; e++) {
      lengths[used++] = distance(positions, node, system.neighbours[e]!);
    }
  }
  return lengths.sort()[used >> 1] ?? 0;
}
