import { describe, expect, it } from 'vitest';
import { relax, springLengthOf } from '../../../../shared/graph/layout/force.ts';
import { layoutFromScratch } from '../../../../shared/graph/layout/multilevel.ts';
import { LayoutAborted, createPulse, quietPulse } from '../../../../shared/graph/layout/pulse.ts';
import { countCrossings, tieEnds } from '../../../../shared/graph/layout/readability.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { buildCompactGraph } from '../../../../shared/graph/compactGraph.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { chain, distanceBetween, graphOf, lattice, star, tieLengths } from '../someGraphs.ts';

const options = {
  springLength: 100,
  iterations: 300,
  firstStep: 50,
  cooling: 0.98,
  gravity: 0.3,
  pullPower: 2,
} as const;

describe('relaxing', () => {
  it('brings tied nodes nearer to each other than untied ones', () => {
    const positions = Float64Array.of(0, 0, 300, 0, 100, 50, 10, 300);
    relax(springsOf(graphOf(4, [[0, 1]])), positions, options, quietPulse);
    expect(distanceBetween(positions, 0, 1)).toBeLessThan(distanceBetween(positions, 2, 3));
  });

  it('brings a strong tie nearer than a weak one', () => {
    const graph = buildCompactGraph({
      nodes: ['a', 'b', 'c'].map((id) => ({ id, width: 1, height: 1 })),
      edges: [
        { from: 'a', to: 'b', weight: 4 },
        { from: 'b', to: 'c', weight: 1 },
      ],
    });
    const positions = Float64Array.of(-100, 0, 0, 5, 100, 0);
    relax(springsOf(graph), positions, options, quietPulse);
    expect(distanceBetween(positions, 0, 1)).toBeLessThan(0.9 * distanceBetween(positions, 1, 2));
  });

  it.each([1.5, 2] as const)(
    'brings two lone nodes to rest where a pull to the power %f is even with the push',
    (power) => {
      const positions = Float64Array.of(0, 0, 300, 0);
      relax(springsOf(chain(2)), positions, { ...options, gravity: 0, pullPower: power, cooling: 0.99 }, quietPulse);
      const evenAt = options.springLength * 0.2 ** (1 / (power + 1));
      expect(Math.abs(distanceBetween(positions, 0, 1) - evenAt)).toBeLessThan(0.03 * options.springLength);
    },
  );

  it('does not move a pinned node by anything, while the others come to it', () => {
    const positions = Float64Array.of(1234.5, -99, 0, 0, 10, 10);
    relax(springsOf(chain(3)), positions, { ...options, pinned: Uint8Array.of(1, 0, 0) }, quietPulse);
    expect([...positions.slice(0, 2)]).toEqual([1234.5, -99]);
    expect(distanceBetween(positions, 0, 1)).toBeLessThan(150);
  });

  it('stops as soon as it is told to', () => {
    let looks = 0;
    const signal = {
      get aborted() {
        return ++looks === 3;
      },
    };
    const positions = Float64Array.from({ length: 40 }, (_, i) => i * 7);
    const run = () => relax(springsOf(chain(20)), positions, options, createPulse(1, signal, undefined));
    expect(run).toThrow(LayoutAborted);
    expect(looks).toBe(3);
  });

  it.each([1.5, 2] as const)('keeps the size of a picture when the spring length is measured at power %f', (power) => {
    const system = springsOf(lattice(6, 6));
    const positions = Float64Array.from(
      { length: 72 },
      (_, at) => 250 * (at % 2 === 0 ? (at / 2) % 6 : Math.floor(at / 12)),
    );
    const springLength = springLengthOf(system, positions, { gravity: options.gravity, pullPower: power });
    relax(system, positions, { ...options, springLength, firstStep: 20, pullPower: power }, quietPulse);
    const width = distanceBetween(positions, 0, 5);
    expect(width).toBeGreaterThan(0.7 * 1250);
    expect(width).toBeLessThan(1.4 * 1250);
  });
});

describe('layout over levels', () => {
  it('unfolds a lattice of 400 nodes with hardly a crossing, whatever the seed', () => {
    const graph = lattice(20, 20);
    const crossings = [1, 2, 3, 4, 5].map((seed) => {
      const positions = layoutFromScratch(springsOf(graph), 100, createRandom(seed), quietPulse);
      return countCrossings(tieEnds(graph), positions);
    });
    expect(Math.max(...crossings)).toBeLessThan(10);
  });

  it('makes ties about as long as their springs', () => {
    const graph = lattice(20, 20);
    const lengths = tieLengths(graph, layoutFromScratch(springsOf(graph), 100, createRandom(1), quietPulse));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(60);
    expect(mean).toBeLessThan(250);
  });

  it('spreads the leaves of a star around it', () => {
    const positions = layoutFromScratch(springsOf(star(100)), 100, createRandom(1), quietPulse);
    let x = 0;
    let y = 0;
    for (let leaf = 1; leaf <= 100; leaf++) {
      x += positions[2 * leaf]! / 100;
      y += positions[2 * leaf + 1]! / 100;
    }
    expect(Math.hypot(x - positions[0]!, y - positions[1]!)).toBeLessThan(0.2 * distanceBetween(positions, 0, 1));
  });
});
