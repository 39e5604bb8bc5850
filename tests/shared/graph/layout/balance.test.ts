import { describe, expect, it } from 'vitest';
import { balance } from '../../../../shared/graph/layout/balance.ts';
import { layoutFromScratch } from '../../../../shared/graph/layout/multilevel.ts';
import { createPulse, LayoutAborted, quietPulse } from '../../../../shared/graph/layout/pulse.ts';
import { countCrossings, tieEnds } from '../../../../shared/graph/layout/readability.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { lattice, neighbourhoods, stress } from '../someGraphs.ts';

describe('balancing distances and springs', () => {
  it('lessens the stress of a large network and adds hardly a crossing, whatever the seed', () => {
    for (const seed of [1, 2, 3]) {
      const system = springsOf(neighbourhoods(500, seed));
      const before = layoutFromScratch(system, 100, createRandom(seed), quietPulse);
      const after = Float64Array.from(before);
      balance(system, after, 100, createRandom(seed), quietPulse);
      expect(stress(system, after)).toBeLessThan(stress(system, before));
      expect(countCrossings(tieEnds(system), after)).toBeLessThan(1.05 * countCrossings(tieEnds(system), before));
    }
  });

  it('draws the same for the same random numbers', () => {
    const system = springsOf(lattice(21, 21));
    const [once, again] = [1, 2].map(() => {
      const positions = layoutFromScratch(system, 100, createRandom(3), quietPulse);
      balance(system, positions, 100, createRandom(4), quietPulse);
      return positions;
    });
    expect(again).toEqual(once);
  });

  it('leaves a map that is read label by label as it is', () => {
    const positions = Float64Array.from({ length: 800 }, (_, at) => (at * 37) % 1000);
    balance(springsOf(lattice(20, 20)), positions, 100, createRandom(1), quietPulse);
    expect(positions).toEqual(Float64Array.from({ length: 800 }, (_, at) => (at * 37) % 1000));
  });

  it('stops as soon as it is told to', () => {
    const signal = { aborted: true };
    const positions = Float64Array.from({ length: 882 }, (_, at) => at * 7);
    const run = () =>
      balance(springsOf(lattice(21, 21)), positions, 100, createRandom(1), createPulse(1, signal, undefined));
    expect(run).toThrow(LayoutAborted);
  });
});
