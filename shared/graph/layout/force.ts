// Nodes push each other away, ties pull together, until both are about even: the spring-electrical model
// (Fruchterman and Reingold 1991; step control of Hu 2005).
import { distance, middleOf } from './positions.ts';
import type { Pulse } from './pulse.ts';
import { addPush, createQuadtree, fillQuadtree } from './quadtree.ts';
import { readByLabelUpTo, type SpringSystem } from './springSystem.ts';

/**
 * A tie pulls by its length to this power. 2 is that of the model and spreads nodes evenly, which leaves room for labels.
 * Nearer to 1, as ForceAtlas2 has it (Jacomy and others 2014), the picture gathers what belongs together: 1.5 saves a tenth
 * of the crossings of a large network and costs 2 % of stress.
 */
export type PullPower = 1.5 | 2;

/** What suits a picture of so many nodes. */
export function pullPowerFor(count: number): PullPower {
  return count > readByLabelUpTo ? 1.5 : 2;
}

export interface RelaxOptions {
  /** Length in px at which a tie between two lone nodes comes to rest, about. */
  readonly springLength: number;
  readonly iterations: number;
  /** How far (px) a node may move in the first iteration. */
  readonly firstStep: number;
  /** Pull to the middle per px of distance: 0 lets branches drift off, 2 makes the whole nearly round and compact. */
  readonly gravity: number;
  /** What is left of the step after each iteration, on top of what the step control takes: below 1. */
  readonly cooling: number;
  readonly pullPower: PullPower;
  /** Nodes marked 1 push and pull and are never moved. */
  readonly pinned?: Uint8Array | undefined;
}

/** How wide a far-off group may look to count as one node. */
const theta = 1;
/** Push against pull; 0.2 is Hu's, and gives the even spread that leaves room for labels. */
const pushStrength = 0.2;
/** A step below this share of the spring length can no longer be seen. */
const settledShare = 0.02;
/** Nodes between two looks at the stop signal: well under 0.2 s. */
const nodesPerBeat = 1024;

/**
 * Moves `positions` (x, y per node, all finite) in place until the picture has settled or the iterations are used up.
 * Nodes on exactly the same spot are not parted: give starting positions that differ.
 * @throws LayoutAborted when the pulse says so; positions are then half way.
 */
export function relax(system: SpringSystem, positions: Float64Array, options: RelaxOptions, pulse: Pulse): void {
  const tree = createQuadtree(system.count);
  const forces = new Float64Array(2 * system.count);
  let step = options.firstStep;
  let energyBefore = Infinity;
  let improvements = 0;
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    fillQuadtree(tree, positions, system.masses, theta);
    const energy = measureForces(system, positions, forces, tree, options, pulse);
    moveAll(positions, forces, step);
    improvements = energy < energyBefore ? improvements + 1 : 0;
    if (improvements === 0) step *= 0.9;
    if (improvements === 5) {
      improvements = 0;
      step /= 0.9;
    }
    step *= options.cooling;
    energyBefore = energy;
    if (step < settledShare * options.springLength) break;
  }
}

/**
 * The spring length (px) at which pull and push are even in the picture as it is, so that relaxing it changes its shape
 * and hardly its size. 0 when all is on one spot.
 *
 * In rest the work of pushes equals that of pulls (virial theorem): ½·push·n(n-1)·L² = ½·Σ w·d^(p+1) / L^(p-1) + gravity·Σ r²,
 * with p the power of the pull, the sum of d over both directions of every tie, and r the distance to the middle.
 * Solved for L by Newton's method.
 */
export function springLengthOf(
  system: SpringSystem,
  positions: Float64Array,
  { gravity, pullPower }: Pick<RelaxOptions, 'gravity' | 'pullPower'>,
): number {
  const [middleX, middleY] = middleOf(positions);
  let ties = 0;
  let middle = 0;
  for (let node = 0; node < system.count; node++) {
    middle += 2 * gravity * ((positions[2 * node]! - middleX) ** 2 + (positions[2 * node + 1]! - middleY) ** 2);
    for (let e = system.offsets[node]!; e < system.offsets[node + 1]!; e++) {
      ties += system.weights[e]! * distance(positions, node, system.neighbours[e]!) ** (pullPower + 1);
    }
  }
  const push = pushStrength * system.count * Math.max(1, system.count - 1);
  // Above the root, and from there Newton's method comes down to it.
  let length = (ties / push) ** (1 / (pullPower + 1)) + Math.sqrt(middle / push);
  for (let step = 0; step < 8 && length > 0; step++) {
    const excess = push * length ** (pullPower + 1) - middle * length ** (pullPower - 1) - ties;
    const slope = (pullPower + 1) * push * length ** pullPower - (pullPower - 1) * middle * length ** (pullPower - 2);
    length -= excess / slope;
  }
  return length;
}

/** Fills `forces` and gives the sum of their squares. */
function measureForces(
  system: SpringSystem,
  positions: Float64Array,
  forces: Float64Array,
  tree: ReturnType<typeof createQuadtree>,
  options: RelaxOptions,
  pulse: Pulse,
): number {
  const { offsets, neighbours, weights } = system;
  const { springLength, pinned } = options;
  const pushScale = pushStrength * springLength * springLength;
  const pullScale = 1 / springLength;
  const isSquare = options.pullPower === 2;
  const [middleX, middleY] = middleOf(positions);
  const push = new Float64Array(2);
  let energy = 0;
  for (let place = 0; place < system.count; place++) {
    if (place % nodesPerBeat === 0) pulse.beat(Math.min(nodesPerBeat, system.count - place));
    const node = tree.order[place]!;
    if (pinned !== undefined && pinned[node] === 1) continue;
    const x = positions[2 * node]!;
    const y = positions[2 * node + 1]!;
    push[0] = 0;
    push[1] = 0;
    addPush(tree, x, y, push);
    let forceX = push[0] * pushScale + (middleX - x) * options.gravity;
    let forceY = push[1] * pushScale + (middleY - y) * options.gravity;
    for (let e = offsets[node]!; e < offsets[node + 1]!; e++) {
      const other = 2 * neighbours[e]!;
      const dx = positions[other]! - x;
      const dy = positions[other + 1]! - y;
      const length = Math.sqrt(dx * dx + dy * dy);
      const pull = isSquare ? length * weights[e]! * pullScale : Math.sqrt(length * pullScale) * weights[e]!;
      forceX += dx * pull;
      forceY += dy * pull;
    }
    forces[2 * node] = forceX;
    forces[2 * node + 1] = forceY;
    energy += forceX * forceX + forceY * forceY;
  }
  return energy;
}

/** Every node goes one step along its force, however large the force is; a pinned one has none. */
function moveAll(positions: Float64Array, forces: Float64Array, step: number): void {
  for (let at = 0; at < positions.length; at += 2) {
    const x = forces[at]!;
    const y = forces[at + 1]!;
    const size = Math.sqrt(x * x + y * y);
    if (size === 0) continue;
    positions[at]! += (x / size) * step;
    positions[at + 1]! += (y / size) * step;
  }
}
