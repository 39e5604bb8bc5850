import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPush, createQuadtree, fillQuadtree } from '../../../../shared/graph/layout/quadtree.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { anyPositions, range } from '../someGraphs.ts';

/** The push on a node as it is defined: one by one over all others. */
function pushOneByOne(positions: Float64Array, masses: Float64Array, node: number): [number, number] {
  let x = 0;
  let y = 0;
  for (const other of range(masses.length)) {
    const dx = positions[2 * node]! - positions[2 * other]!;
    const dy = positions[2 * node + 1]! - positions[2 * other + 1]!;
    const squared = dx * dx + dy * dy;
    // Nearer than a millionth of a px is the same spot.
    if (squared <= 1e-12) continue;
    x += (dx * masses[other]!) / squared;
    y += (dy * masses[other]!) / squared;
  }
  return [x, y];
}

function pushByTree(positions: Float64Array, masses: Float64Array, theta: number): [number, number][] {
  const tree = createQuadtree(masses.length);
  fillQuadtree(tree, positions, masses, theta);
  return range(masses.length).map((node) => {
    const push = new Float64Array(2);
    addPush(tree, positions[2 * node]!, positions[2 * node + 1]!, push);
    return [push[0]!, push[1]!];
  });
}

describe('quadtree', () => {
  it('gives the exact push when no group may count as one, also with nodes on one spot', () => {
    const anyNodes = fc.integer({ min: 0, max: 30 }).chain(anyPositions);
    fc.assert(
      fc.property(anyNodes, (positions) => {
        const masses = Float64Array.from({ length: positions.length / 2 }, (_, i) => 1 + (i % 3));
        for (const [node, [x, y]] of pushByTree(positions, masses, 1e-9).entries()) {
          const [exactX, exactY] = pushOneByOne(positions, masses, node);
          const size = 1e-9 * (1 + Math.hypot(exactX, exactY));
          expect(Math.hypot(x - exactX, y - exactY)).toBeLessThanOrEqual(size);
        }
      }),
    );
  });

  it('comes within some percent of the exact push when far-off groups count as one', () => {
    const random = createRandom(5);
    const positions = Float64Array.from({ length: 2000 }, () => random() * 1000);
    const masses = new Float64Array(1000).fill(1);
    let wrong = 0;
    let all = 0;
    for (const [node, [x, y]] of pushByTree(positions, masses, 1).entries()) {
      const [exactX, exactY] = pushOneByOne(positions, masses, node);
      wrong += Math.hypot(x - exactX, y - exactY);
      all += Math.hypot(exactX, exactY);
    }
    expect(wrong / all).toBeLessThan(0.05);
    expect(wrong).toBeGreaterThan(0);
  });

  it('can be filled again after nodes have moved', () => {
    const positions = Float64Array.of(0, 0, 10, 0, 0, 10);
    const masses = Float64Array.of(1, 1, 1);
    const tree = createQuadtree(3);
    fillQuadtree(tree, positions, masses, 1e-9);
    positions.set([100, 0], 2);
    fillQuadtree(tree, positions, masses, 1e-9);
    const push = new Float64Array(2);
    addPush(tree, 0, 0, push);
    expect(push[0]).toBeCloseTo(-0.01, 12);
    expect(push[1]).toBeCloseTo(-0.1, 12);
  });
});
