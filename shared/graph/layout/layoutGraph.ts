// Where every node of the network goes: the free arrangement of the map.
import type { CompactGraph } from '../compactGraph.ts';
import { subgraph } from '../compactGraph.ts';
import { createRandom } from '../random.ts';
import type { Part } from './arrange.ts';
import { arrangeAnew, arrangeAtOldPlaces, repackIfScattered } from './arrange.ts';
import { findComponents } from './components.ts';
import { drawComponent, workOfDrawing } from './drawComponent.ts';
import { paperNeeded, windowNeeded } from './orient.ts';
import { removeOverlaps } from './overlap.ts';
import type { Pulse, StopSignal } from './pulse.ts';
import { createPulse, LayoutAborted } from './pulse.ts';
import { isPlaced, usablePositions } from './start.ts';

export interface LayoutOptions {
  /** The same graph, options and seed give the same positions on every machine. */
  readonly seed: number;
  /** Looked at many times a second; when it is raised LayoutAborted is thrown and nothing is given back. */
  readonly signal?: StopSignal | undefined;
  /** Called with a rising share from 0 to 1, at most a hundred times. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /**
   * Positions to begin with and stay near, x and y per node in the order of `graph.ids`; NaN for a node that has none.
   * Without it the picture is made from scratch around the origin.
   */
  readonly start?: Float64Array | undefined;
  /** 1 for every node that must stay exactly where `start` has it. */
  readonly pinned?: Uint8Array | undefined;
}

/** Comparisons spent on the last touch, over all parts: about 0.1 s up to 120 nodes, and less the more there are. */
const tidyBudget = (count: number): number => Math.min(2e7, 2.4e9 / count);

/**
 * Positions of all nodes: x and y per node in the order of `graph.ids`, px, y downwards, always finite.
 * No two boxes (labels included) overlap, except pinned ones that were pinned so.
 * @throws LayoutAborted when the signal is raised.
 * @throws RangeError when `start` or `pinned` does not fit the graph.
 */
export function layoutGraph(graph: CompactGraph, options: LayoutOptions): Float64Array<ArrayBuffer> {
  const count = graph.ids.length;
  checkLengths(count, options);
  const { pinned } = options;
  const start = options.start === undefined ? undefined : usablePositions(options.start, pinned);
  if (options.signal?.aborted === true) throw new LayoutAborted();
  const components = findComponents(graph);
  const work = components.reduce((sum, members) => sum + workOfDrawing(members.length), 1);
  const pulse = createPulse(work, options.signal, options.onProgress);

  const parts = components.map((members, k) => drawPart(graph, members, start, options, k, pulse));
  const positions = new Float64Array(2 * count);
  if (parts.some((part) => part.isPinned)) {
    arrangeAtOldPlaces(parts, positions, pulse);
    const fixed = graph.ids.map((_, node) => (pinned?.[node] === 1 && isPlaced(start!, node) ? 1 : 0));
    removeOverlaps(positions, graph, { pinned: Uint8Array.from(fixed) }, pulse);
  } else if (parts.some((part) => part.isPlaced)) {
    arrangeAtOldPlaces(parts, positions, pulse);
    removeOverlaps(positions, graph, {}, pulse);
    repackIfScattered(graph, parts, positions);
  } else {
    arrangeAnew(parts, positions, 0, 0);
  }
  options.onProgress?.(1);
  return positions;
}

function drawPart(
  graph: CompactGraph,
  members: Int32Array,
  start: Float64Array | undefined,
  options: LayoutOptions,
  k: number,
  pulse: Pulse,
): Part {
  pulse.beat(0);
  const part = subgraph(graph, members);
  pulse.beat(0);
  const ownStart = start === undefined ? undefined : new Float64Array(2 * members.length);
  const ownPinned = new Uint8Array(members.length);
  let isPartPlaced = false;
  for (let i = 0; start !== undefined && i < members.length; i++) {
    const node = members[i]!;
    ownStart![2 * i] = start[2 * node]!;
    ownStart![2 * i + 1] = start[2 * node + 1]!;
    if (!isPlaced(start, node)) continue;
    isPartPlaced = true;
    ownPinned[i] = options.pinned?.[node] === 1 ? 1 : 0;
  }
  const isPinned = ownPinned.includes(1);
  const positions = drawComponent(part, {
    cost: k === 0 ? windowNeeded : paperNeeded,
    tidyBudget: (tidyBudget(graph.ids.length) * members.length) / graph.ids.length,
    start: ownStart,
    pinned: isPinned ? ownPinned : undefined,
    // A sequence per part: a change in one part leaves the others as they were.
    random: createRandom(options.seed + Math.imul(k, 0x9e3779b1)),
    pulse,
  });
  return { members, graph: part, positions, isPlaced: isPartPlaced, isPinned };
}

function checkLengths(count: number, options: LayoutOptions): void {
  if (options.start !== undefined && options.start.length !== 2 * count) {
    throw new RangeError(`start has ${options.start.length} numbers for ${count} nodes`);
  }
  if (options.pinned !== undefined && options.pinned.length !== count) {
    throw new RangeError(`pinned has ${options.pinned.length} marks for ${count} nodes`);
  }
}
