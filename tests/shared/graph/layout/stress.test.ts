import { describe, expect, it } from 'vitest';
import { stepsBetweenAll } from '../../../../shared/graph/layout/distances.ts';
import { quietPulse } from '../../../../shared/graph/layout/pulse.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { reduceStress } from '../../../../shared/graph/layout/stress.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { chain, distanceBetween, graphOf, range } from '../someGraphs.ts';

describe('steps between nodes', () => {
  it('counts ties along the shortest way, and says -1 where there is none', () => {
    const graph = graphOf(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    expect([...stepsBetweenAll(springsOf(graph))]).toEqual(
      [
        [0, 1, 2, 1, -1],
        [1, 0, 1, 2, -1],
        [2, 1, 0, 1, -1],
        [1, 2, 1, 0, -1],
        [-1, -1, -1, -1, 0],
      ].flat(),
    );
  });
});

describe('reducing stress', () => {
  it('pulls a crumpled chain straight, each tie of the length asked for', () => {
    const random = createRandom(3);
    const positions = Float64Array.from({ length: 16 }, () => random() * 50);
    reduceStress(positions, stepsBetweenAll(springsOf(chain(8))), 140, random, quietPulse);
    expect(distanceBetween(positions, 0, 7)).toBeGreaterThan(0.97 * 7 * 140);
    for (const node of range(7)) expect(Math.abs(distanceBetween(positions, node, node + 1) - 140)).toBeLessThan(7);
  });

  it('leaves nodes that are not connected where they are', () => {
    const positions = Float64Array.of(1, 2, 3, 4);
    reduceStress(positions, stepsBetweenAll(springsOf(graphOf(2, []))), 140, createRandom(1), quietPulse);
    expect([...positions]).toEqual([1, 2, 3, 4]);
  });
});
