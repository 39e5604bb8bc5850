// The outline first, then the detail: the graph is made small, laid out, and unfolded again level by level
// (Walshaw 2003, Hu 2005). This is what keeps large networks from tangling, and what makes them fast.
import type { Random } from '../random.ts';
import { coarsen } from './coarsen.ts';
import type { CoarseSystem } from './coarsen.ts';
import { pullPowerFor, relax } from './force.ts';
import type { Pulse } from './pulse.ts';
import { readByLabelUpTo, type SpringSystem } from './springSystem.ts';

/** A graph this small is laid out as it is. */
const smallest = 30;
/** Each level up, springs are this much longer. */
const levelGrowth = 1.6;

/** Little, so that the outline unfolds; then more, so that the picture fills its window (see RelaxOptions). */
const outlineGravity = 0.3;
export const finestGravity = 1.8;

/** Iterations by level: outline, in between, and the two finest. */
const iterations = { outline: 400, between: 120, oneButFinest: 80, finest: 60 } as const;
/** Those of a system that is balanced afterwards: fewer, with a longer first step and faster cooling. */
const beforeBalance = { between: 70, oneButFinest: 50, finest: 40 } as const;

/** Positions (x, y per node) of a connected system from scratch. */
export function layoutFromScratch(
  system: SpringSystem,
  springLength: number,
  random: Random,
  pulse: Pulse,
): Float64Array<ArrayBuffer> {
  const levels = coarseLevels(system, random, pulse);
  const top = levels.length;
  const outline = top === 0 ? system : levels[top - 1]!.system;
  let length = springLength * levelGrowth ** top;
  let positions = scatter(outline.count, length, random);
  const whole = {
    springLength: length,
    iterations: iterations.outline,
    firstStep: length,
    cooling: 0.99,
    gravity: outlineGravity,
    pullPower: pullPowerFor(outline.count),
  };
  relax(outline, positions, whole, pulse);
  const isLarge = system.count > readByLabelUpTo;
  const { between, oneButFinest, finest } = isLarge ? beforeBalance : iterations;
  for (let level = top - 1; level >= 0; level--) {
    const finer = level === 0 ? system : levels[level - 1]!.system;
    length /= levelGrowth;
    positions = unfold(positions, levels[level]!.groupOf, length, random);
    const detail = {
      springLength: length,
      iterations: level === 0 ? finest : level === 1 ? oneButFinest : between,
      firstStep: isLarge ? length : length / 2,
      cooling: isLarge ? 0.955 : 0.97,
      gravity: level === 0 ? finestGravity : outlineGravity,
      pullPower: pullPowerFor(finer.count),
    };
    relax(finer, positions, detail, pulse);
  }
  return positions;
}

/** About how much work (see Pulse) the layout of a system takes: most settle before their iterations are used up. */
export function workFromScratch(count: number): number {
  return 100 * count;
}

function coarseLevels(system: SpringSystem, random: Random, pulse: Pulse): CoarseSystem[] {
  const levels: CoarseSystem[] = [];
  let current = system;
  while (current.count > smallest) {
    pulse.beat(0);
    const coarse = coarsen(current, random);
    if (coarse.system.count > 0.8 * current.count) break;
    levels.push(coarse);
    current = coarse.system;
  }
  return levels;
}

function scatter(count: number, length: number, random: Random): Float64Array<ArrayBuffer> {
  const side = length * Math.sqrt(count);
  return Float64Array.from({ length: 2 * count }, () => random() * side);
}

function unfold(coarse: Float64Array, groupOf: Int32Array, length: number, random: Random): Float64Array<ArrayBuffer> {
  const fine = new Float64Array(2 * groupOf.length);
  for (let node = 0; node < groupOf.length; node++) {
    const group = groupOf[node]!;
    fine[2 * node] = coarse[2 * group]! + (random() - 0.5) * length * 0.5;
    fine[2 * node + 1] = coarse[2 * group + 1]! + (random() - 0.5) * length * 0.5;
  }
  return fine;
}
