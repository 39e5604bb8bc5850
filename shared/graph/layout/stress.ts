// Every pair as far apart as it is in the network: what a small map is read by.
import type { Random } from '../random.ts';
import { shuffledIndices } from '../random.ts';
import type { Pulse } from './pulse.ts';

/** Few nodes are cheap and come straight slowly: they get more rounds. */
const fewestRounds = 60;
const moves = 1200;
/** The last round moves a pair by no more than this share of what it is off. */
const finestShare = 0.05;

/**
 * Moves `positions` (x, y per node) in place so that each pair comes near steps × `tieLength` px, near pairs counting most:
 * stress by stochastic gradient descent (Zheng, Pawar and Goodman 2018). Pairs without a way (-1) are left alone.
 * O(n²) per round.
 */
export function reduceStress(
  positions: Float64Array,
  steps: Int16Array,
  tieLength: number,
  random: Random,
  pulse: Pulse,
): void {
  const count = positions.length / 2;
  const pairs = pairsInRandomOrder(count, random);
  const rounds = Math.max(fewestRounds, Math.ceil(moves / Math.max(1, count)));
  const farthest = Math.max(
    1,
    steps.reduce((most, value) => Math.max(most, value), 0),
  );
  const decay = Math.log(farthest ** 2 / finestShare) / (rounds - 1);
  for (let round = 0; round < rounds; round++) {
    pulse.beat(0);
    const rate = farthest ** 2 * Math.exp(-decay * round);
    for (const pair of pairs) {
      const a = Math.floor(pair / count);
      const b = pair % count;
      const wantedSteps = steps[pair]!;
      if (wantedSteps <= 0) continue;
      const share = Math.min(1, rate / (wantedSteps * wantedSteps));
      bringTo(positions, a, b, wantedSteps * tieLength, share / 2);
    }
  }
}

function bringTo(positions: Float64Array, a: number, b: number, wanted: number, share: number): void {
  const dx = positions[2 * b]! - positions[2 * a]!;
  const dy = positions[2 * b + 1]! - positions[2 * a + 1]!;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance === 0) return;
  const way = ((distance - wanted) / distance) * share;
  positions[2 * a]! += dx * way;
  positions[2 * a + 1]! += dy * way;
  positions[2 * b]! -= dx * way;
  positions[2 * b + 1]! -= dy * way;
}

/** Each pair a < b once, as a × count + b. One shuffle serves all rounds: measured as good as a new one each time. */
function pairsInRandomOrder(count: number, random: Random): Int32Array {
  const order = shuffledIndices((count * (count - 1)) / 2, random);
  const pairs = new Int32Array(order.length);
  let at = 0;
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) pairs[order[at++]!] = a * count + b;
  }
  return pairs;
}
