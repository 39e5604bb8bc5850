import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen } from '../../../../shared/graph/layout/coarsen.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { anyGraph, chain, range, star } from '../someGraphs.ts';

describe('coarsening', () => {
  it('joins only nodes that are tied, or hang on the same node', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, seed) => {
        const fine = springsOf(graph);
        const { groupOf } = coarsen(fine, createRandom(seed));
        for (const node of range(fine.count)) {
          const near = [...fine.neighbours.subarray(fine.offsets[node], fine.offsets[node + 1])];
          const isAlone = range(fine.count).every((other) => other === node || groupOf[other] !== groupOf[node]);
          expect(isAlone || near.some((other) => groupOf[other] === groupOf[node])).toBe(true);
        }
      }),
    );
  });

  it('keeps the mass of the nodes and the weight of the ties between groups', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer(), (graph, seed) => {
        const fine = springsOf(graph);
        const { system, groupOf } = coarsen(fine, createRandom(seed));
        let between = 0;
        for (const node of range(fine.count)) {
          for (let e = fine.offsets[node]!; e < fine.offsets[node + 1]!; e++) {
            if (groupOf[node] !== groupOf[fine.neighbours[e]!]) between += fine.weights[e]!;
          }
        }
        expect(sum(system.masses)).toBe(fine.count);
        expect(sum(system.weights)).toBeCloseTo(between, 9);
        expect(system.offsets[system.count]).toBe(system.neighbours.length);
      }),
    );
  });

  it('makes a star one node in one step, and a chain about half as long', () => {
    expect(coarsen(springsOf(star(500)), createRandom(1)).system.count).toBe(1);
    expect(coarsen(springsOf(chain(500)), createRandom(1)).system.count).toBeLessThan(300);
  });
});

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
