import { describe, expect, it } from 'vitest';
import { layoutFromScratch } from '../../../../shared/graph/layout/multilevel.ts';
import { reducePivotStress } from '../../../../shared/graph/layout/pivotStress.ts';
import { createPulse, LayoutAborted, quietPulse } from '../../../../shared/graph/layout/pulse.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { chain, graphOf, lattice, neighbourhoods, stress } from '../someGraphs.ts';

const gently = { rounds: 2, share: 0.3 };

describe('reducing stress by pivots', () => {
  it('opens a chain that was bent into a horseshoe', () => {
    const system = springsOf(chain(200));
    const positions = horseshoe(200);
    reducePivotStress(system, positions, { rounds: 200, share: 0.5 }, createRandom(1), quietPulse);
    expect(stress(system, positions)).toBeLessThan(0.75 * stress(system, horseshoe(200)));
  });

  it('lessens the stress of a network of neighbourhoods that springs have drawn, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const system = springsOf(neighbourhoods(500, seed));
      const positions = layoutFromScratch(system, 100, createRandom(seed), quietPulse);
      const before = stress(system, positions);
      reducePivotStress(system, positions, gently, createRandom(seed), quietPulse);
      expect(stress(system, positions)).toBeLessThan(0.99 * before);
    }
  });

  it('leaves a picture that is right about as it is', () => {
    const right = Float64Array.from({ length: 80 }, (_, at) => (at % 2 === 0 ? 50 * at : 7));
    const positions = Float64Array.from(right);
    reducePivotStress(springsOf(chain(40)), positions, gently, createRandom(1), quietPulse);
    for (const [at, value] of right.entries()) expect(positions[at]).toBeCloseTo(value, 6);
  });

  it('draws the same for the same random numbers', () => {
    const once = horseshoe(300);
    const again = horseshoe(300);
    reducePivotStress(springsOf(chain(300)), once, gently, createRandom(5), quietPulse);
    reducePivotStress(springsOf(chain(300)), again, gently, createRandom(5), quietPulse);
    expect(again).toEqual(once);
  });

  it('leaves nodes on one spot, and nodes without a way to each other, where they are', () => {
    const onOneSpot = new Float64Array(20).fill(3);
    reducePivotStress(springsOf(chain(10)), onOneSpot, gently, createRandom(1), quietPulse);
    expect([...onOneSpot]).toEqual(new Array(20).fill(3));
    const apart = Float64Array.of(1, 2, 3, 4);
    reducePivotStress(springsOf(graphOf(2, [])), apart, gently, createRandom(1), quietPulse);
    expect([...apart]).toEqual([1, 2, 3, 4]);
  });

  it('looks at the signal for every pivot and every 1,024 nodes, and stops as soon as it is told to', () => {
    const looks = 80 + 2 * 3;
    for (const last of [1, 50, looks]) {
      let looked = 0;
      const signal = {
        get aborted() {
          return ++looked === last;
        },
      };
      const positions = Float64Array.from({ length: 5000 }, (_, at) => at * 7);
      const run = () =>
        reducePivotStress(
          springsOf(lattice(50, 50)),
          positions,
          gently,
          createRandom(1),
          createPulse(1, signal, undefined),
        );
      expect(run).toThrow(LayoutAborted);
      expect(looked).toBe(last);
    }
  });
});

/** Nodes on three quarters of a circle. */
function horseshoe(count: number): Float64Array {
  const angle = (node: number): number => (1.5 * Math.PI * node) / count;
  return Float64Array.from({ length: 2 * count }, (_, at) => {
    const node = Math.floor(at / 2);
    return 1000 * (at % 2 === 0 ? Math.cos(angle(node)) : Math.sin(angle(node)));
  });
}
