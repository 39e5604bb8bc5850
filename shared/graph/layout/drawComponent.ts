// One connected part of the network, from springs to a drawing in which every label can be read.
import type { CompactGraph } from '../compactGraph.ts';
import type { Random } from '../random.ts';
import { alignTo } from './align.ts';
import { balance } from './balance.ts';
import { usualGap } from './boxGrid.ts';
import { stepsBetweenAll } from './distances.ts';
import { createScene, faultsOfAll } from './faults.ts';
import { pullPowerFor, relax, springLengthOf } from './force.ts';
import { finestGravity, layoutFromScratch, workFromScratch } from './multilevel.ts';
import type { Extent } from './orient.ts';
import { extentOf, turnToFit, windowNeeded } from './orient.ts';
import { removeOverlaps } from './overlap.ts';
import type { Pulse } from './pulse.ts';
import { countCrossings, countHiddenTies, tieEnds } from './readability.ts';
import { rescale, usualTieLength } from './rescale.ts';
import type { SpringSystem } from './springSystem.ts';
import { springsOf } from './springSystem.ts';
import { countPlaced, fillFromNeighbours, isPlaced } from './start.ts';
import { reduceStress } from './stress.ts';
import { tidy } from './tidy.ts';

export interface DrawOptions {
  /** What a shape on paper costs; the drawing is turned to where it costs least. */
  readonly cost: (extent: Extent) => number;
  /** Bounds the time of the last touch; see TidyOptions. */
  readonly tidyBudget: number;
  /** Positions to begin with and to stay near, NaN where there is none; without it the drawing is made from scratch. */
  readonly start?: Float64Array | undefined;
  /** Nodes marked 1 stay exactly where `start` has them. */
  readonly pinned?: Uint8Array | undefined;
  readonly random: Random;
  readonly pulse: Pulse;
}

/** Up to here every draft is finished before the best is chosen; beyond, the best draft is finished. */
const fineUpTo = 60;
const fineDrafts = 4;
/** Nodes drawn in drafts, together: 3 drafts of 120 nodes, one of 300. */
const draftNodes = 400;
/** Old and new pictures up to this size are weighed against each other. */
const comparedUpTo = 400;
/** A new picture must have fewer than this share of the faults of the old. */
const worthChanging = 0.95;
/** Springs between pins are this much shorter: what is pinned cannot give way, and the rest would be pushed outwards. */
const pinnedShare = 0.8;
const relaxation = { iterations: 60, cooling: 0.96 } as const;

/** Positions of a connected graph, around the origin when made from scratch. */
export function drawComponent(graph: CompactGraph, options: DrawOptions): Float64Array<ArrayBuffer> {
  const placed = options.start === undefined ? 0 : countPlaced(options.start);
  if (graph.ids.length === 1) return placed === 1 ? Float64Array.from(options.start!) : new Float64Array(2);
  if (options.start === undefined || placed === 0) return drawFromScratch(graph, options);
  return redraw(graph, options.start, placed, options);
}

/** About how much work (see Pulse) it takes. */
export function workOfDrawing(count: number): number {
  return draftsFor(count) * workFromScratch(count);
}

function draftsFor(count: number): number {
  if (count <= 3) return 1;
  return count <= fineUpTo ? fineDrafts : Math.max(1, Math.floor(draftNodes / count));
}

function drawFromScratch(graph: CompactGraph, options: DrawOptions): Float64Array<ArrayBuffer> {
  const system = springsOf(graph);
  const isFine = system.count <= fineUpTo;
  const drafts = draftsFor(system.count);
  let best: Float64Array<ArrayBuffer> | undefined;
  let bestFaults = Infinity;
  for (let draft = 0; draft < drafts; draft++) {
    const positions = makeDraft(system, options);
    options.pulse.beat(0);
    turnToFit(positions, graph, options.cost);
    options.pulse.beat(0);
    rescale(system, positions, graph, usualGap);
    if (isFine) finish(system, positions, graph, 2, options);
    const faults = drafts === 1 ? 0 : faultsOf(graph, positions);
    if (faults >= bestFaults) continue;
    best = positions;
    bestFaults = faults;
  }
  if (!isFine) finish(system, best!, graph, 1.5, options);
  return best!;
}

/** Keeps to the old picture: relaxed from there when most of it is known, else drawn anew and laid over what is known. */
function redraw(
  graph: CompactGraph,
  start: Float64Array,
  placed: number,
  options: DrawOptions,
): Float64Array<ArrayBuffer> {
  const system = springsOf(graph);
  const isMostlyKnown = 2 * placed >= system.count;
  const positions = isMostlyKnown ? completed(system, start, options) : makeDraft(system, options);
  if (!isMostlyKnown) {
    rescale(system, positions, graph, usualGap);
    alignTo(positions, start);
  }
  // Measured before pins tear at it: stretched ties would pass for long springs.
  const forces = { gravity: finestGravity, pullPower: pullPowerFor(system.count) };
  const measured = springLengthOf(system, positions, forces);
  const springLength = Math.max(1, options.pinned === undefined ? measured : measured * pinnedShare);
  for (let node = 0; node < system.count; node++) {
    if (options.pinned?.[node] === 1 && isPlaced(start, node))
      positions.set(start.subarray(2 * node, 2 * node + 2), 2 * node);
  }
  const { pinned, pulse } = options;
  relax(system, positions, { ...relaxation, ...forces, springLength, firstStep: springLength / 4, pinned }, pulse);
  if (pinned === undefined) {
    balance(system, positions, springLength, options.random, pulse);
    alignTo(positions, start);
    rescale(system, positions, graph, usualGap);
  }
  finish(system, positions, graph, 0.7, options);
  const mayStay = pinned === undefined && placed === system.count;
  return mayStay && isNoBetter(graph, positions, start) ? Float64Array.from(start) : positions;
}

/** Is the new picture hardly better than the old? Then the old stays: rearranging what is in order would only confuse. */
function isNoBetter(graph: CompactGraph, positions: Float64Array, old: Float64Array): boolean {
  if (graph.ids.length > comparedUpTo) return false;
  const scene = createScene(graph, old, graph, usualTieLength);
  return faultsOfAll({ ...scene, positions }) > worthChanging * faultsOfAll(scene);
}

function makeDraft(system: SpringSystem, options: DrawOptions): Float64Array<ArrayBuffer> {
  const { random, pulse } = options;
  const positions = layoutFromScratch(system, usualTieLength, random, pulse);
  balance(system, positions, usualTieLength, random, pulse);
  if (system.count > fineUpTo) return positions;
  reduceStress(positions, stepsBetweenAll(system), usualTieLength, random, pulse);
  return positions;
}

/** The start with a position for every node, each a pixel aside, or nodes on one spot would never part. */
function completed(system: SpringSystem, start: Float64Array, options: DrawOptions): Float64Array<ArrayBuffer> {
  const positions = Float64Array.from(start);
  fillFromNeighbours(system, positions, usualTieLength / 2, options.random);
  return positions.map((value) => value + options.random() - 0.5);
}

function finish(
  system: SpringSystem,
  positions: Float64Array,
  graph: CompactGraph,
  reach: number,
  options: DrawOptions,
): void {
  const { pinned, random, pulse } = options;
  const touch = { tieLength: usualTieLength, reach, budget: options.tidyBudget, pinned };
  // Up to three nodes nothing can cross, and a straight line is the best drawing.
  if (system.count > 3) tidy(system, positions, graph, touch, random, pulse);
  removeOverlaps(positions, graph, { pinned }, pulse);
}

function faultsOf(graph: CompactGraph, positions: Float64Array): number {
  const ends = tieEnds(graph);
  const zoomedOut = windowNeeded(extentOf(positions, graph)) / (usualTieLength * Math.sqrt(graph.ids.length));
  return countCrossings(ends, positions) + 2 * countHiddenTies(ends, positions, graph) + 4 * zoomedOut;
}
