// The last touch: node by node, is there a place nearby where fewer lines cross or run under a label?
import type { Random } from '../random.ts';
import type { Boxes } from './boxGrid.ts';
import type { Scene } from './faults.ts';
import { createScene, faultsAround, priceOfJudging } from './faults.ts';
import type { Pulse } from './pulse.ts';
import type { SpringSystem } from './springSystem.ts';

export interface TidyOptions {
  /** Length a tie should have, px. */
  readonly tieLength: number;
  /** How far a node may jump in the first round, in tie lengths; less in every next one. */
  readonly reach: number;
  /** About how many lines and boxes may be compared: bounds the time whatever the network. */
  readonly budget: number;
  /** Nodes marked 1 are not moved. */
  readonly pinned?: Uint8Array | undefined;
}

const triesPerNode = 12;
const mostRounds = 16;
const fewestRounds = 3;
/** Moves finer than this (px) are not seen. */
const finestMove = 6;
/** Crossings per tie from which moving single nodes changes nothing that an eye would see. */
const hopelessTangle = 6;
/** In the first round a move must gain this much, in the last anything: a regular draft is not broken up for nothing. */
const worthwhileAtFirst = 0.2;

/** Moves `positions` in place; a move is made only when it lessens the faults around the node that moves. */
export function tidy(
  system: SpringSystem,
  positions: Float64Array,
  boxes: Boxes,
  options: TidyOptions,
  random: Random,
  pulse: Pulse,
): void {
  const plan = planRounds(system, options);
  if (plan.nodes.length === 0) return;
  const scene = createScene(system, positions, boxes, options.tieLength);
  if (scene.tangle > hopelessTangle) return;
  for (let round = 0; round < plan.rounds; round++) {
    const left = 1 - round / plan.rounds;
    const reach = finestMove + options.tieLength * options.reach * left ** 1.5;
    for (const node of plan.nodes) {
      pulse.beat(1);
      improve(scene, node, reach, worthwhileAtFirst * left, random);
    }
  }
}

/**
 * As many rounds as the budget allows. When it does not allow the fewest, the nodes with most ties stay where they are:
 * they cost most to judge and gain least by moving.
 */
function planRounds(system: SpringSystem, options: TidyOptions): { readonly nodes: number[]; readonly rounds: number } {
  const ties = system.neighbours.length / 2;
  const budget = options.budget - (ties * ties) / 2;
  const priced: { node: number; price: number }[] = [];
  for (let node = 0; node < system.count; node++) {
    if (options.pinned?.[node] !== 1) priced.push({ node, price: triesPerNode * priceOfJudging(system, node) });
  }
  priced.sort((a, b) => a.price - b.price || a.node - b.node);
  const nodes: number[] = [];
  let perRound = 0;
  for (const { node, price } of priced) {
    if ((perRound + price) * fewestRounds > budget) break;
    perRound += price;
    nodes.push(node);
  }
  return { nodes, rounds: Math.min(mostRounds, Math.floor(budget / perRound)) };
}

function improve(scene: Scene, node: number, reach: number, worthwhile: number, random: Random): void {
  const { positions } = scene;
  let bestX = positions[2 * node]!;
  let bestY = positions[2 * node + 1]!;
  let best = faultsAround(scene, node, Infinity);
  for (let attempt = 0; attempt < triesPerNode; attempt++) {
    const angle = random() * 2 * Math.PI;
    const jump = reach * Math.sqrt(random());
    positions[2 * node] = bestX + jump * Math.cos(angle);
    positions[2 * node + 1] = bestY + jump * Math.sin(angle);
    const found = faultsAround(scene, node, best - worthwhile);
    if (found >= best - worthwhile) continue;
    best = found;
    bestX = positions[2 * node]!;
    bestY = positions[2 * node + 1]!;
  }
  positions[2 * node] = bestX;
  positions[2 * node + 1] = bestY;
}
