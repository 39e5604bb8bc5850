// Distances and springs in turn: a large map needs both. Bringing distances right lays far-off parts where they belong and
// draws alike nodes onto each other, which makes ties cross; a few iterations of springs part them again and leave the
// outline as it is. In turn they come lower in stress and in crossings than one long round of each.
import type { Random } from '../random.ts';
import { pullPowerFor, relax } from './force.ts';
import { finestGravity } from './multilevel.ts';
import { reducePivotStress } from './pivotStress.ts';
import type { Pulse } from './pulse.ts';
import { readByLabelUpTo, type SpringSystem } from './springSystem.ts';

/** Measured at 2,000 and 10,000 nodes: a larger share lessens stress and costs crossings. */
const byDistance = { rounds: 1, share: 0.8 } as const;
const bySprings = { iterations: 5, cooling: 0.9, gravity: finestGravity } as const;
/** A second turn costs an eighth of the time; up to this many nodes one is enough (measured at the same sizes). */
const oneTurnUpTo = 5_000;
/** How far springs may move a node at first, in spring lengths: no farther than what lies together. */
const springStep = 0.1;

/**
 * Moves `positions` (x, y per node, all finite) of a connected system in place, when it is so large that it is read by its
 * outline; a smaller one stays as it is. `springLength` is that of the springs that drew it, px.
 * @throws LayoutAborted when the pulse says so; positions are then half way.
 */
export function balance(
  system: SpringSystem,
  positions: Float64Array,
  springLength: number,
  random: Random,
  pulse: Pulse,
): void {
  if (system.count <= readByLabelUpTo) return;
  const springs = {
    ...bySprings,
    springLength,
    firstStep: springStep * springLength,
    pullPower: pullPowerFor(system.count),
  };
  const turns = system.count <= oneTurnUpTo ? 1 : 2;
  for (let turn = 0; turn < turns; turn++) {
    // Other pivots each turn: what one choice of them gets wrong does not add up.
    reducePivotStress(system, positions, byDistance, random, pulse);
    relax(system, positions, springs, pulse);
  }
}
