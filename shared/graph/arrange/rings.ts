// Rings: who is in the middle, who is one step away, who is two.
import type { CompactGraph } from '../compactGraph.ts';
import { usualGap } from '../layout/boxGrid.ts';
import { createPulse, type Pulse } from '../layout/pulse.ts';
import { isPlaced } from '../layout/start.ts';
import type { ArrangeOptions } from './arrangeOptions.ts';
import { angleOfSlot, ringStretch, rowPitch, rowsFor, slotsUpTo, type Cell, type RingRow } from './ringRows.ts';
import { settleAround } from './settleAround.ts';
import { spreadOut } from './spread.ts';

/** More than between two rows, so that rings are told apart, px. */
const betweenRings = 56;
const sweeps = 6;

/** Steps from a node to every other, along any ties; -1 for who cannot be reached. O(n + m). */
export function stepsFrom(graph: CompactGraph, centre: number): Int32Array<ArrayBuffer> {
  const steps = new Int32Array(graph.ids.length).fill(-1);
  const queue = new Int32Array(graph.ids.length);
  if (centre < 0 || centre >= graph.ids.length) return steps;
  steps[centre] = 0;
  queue[0] = centre;
  let length = 1;
  for (let head = 0; head < length; head++) {
    const node = queue[head]!;
    for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
      const other = graph.neighbours[e]!;
      if (steps[other]! >= 0) continue;
      steps[other] = steps[node]! + 1;
      queue[length++] = other;
    }
  }
  return steps;
}

/**
 * Positions of all nodes on rings around the origin, or around the one node of ring 0 where that is pinned. A ring is made of
 * as many rows as its boxes need; along it nodes come near those they are tied to. No two boxes overlap.
 * @param ringOf ring per node, 0 is the middle; -1 comes outside all rings.
 * @throws LayoutAborted when the signal is raised.
 */
export function arrangeRings(
  graph: CompactGraph,
  ringOf: Int32Array,
  options: ArrangeOptions,
): Float64Array<ArrayBuffer> {
  const pulse = createPulse(sweeps + 1, options.signal, options.onProgress);
  const rings = ringsOf(ringOf);
  const middle = middleOf(graph, rings[0] ?? [], options);
  const angles = firstAngles(graph, rings[0] ?? [], options);
  const plan = planRings(graph, rings);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const inOrder = sweep % 2 === 0 ? plan : plan.toReversed();
    for (const ring of inOrder) setRing(graph, ring, angles, ringOf, pulse);
    pulse.beat(1);
  }
  const positions = new Float64Array(2 * graph.ids.length);
  for (const ring of plan) {
    for (const { node, row } of setRing(graph, ring, angles, ringOf, pulse)) {
      positions[2 * node] = middle.x + ringStretch * row.radius * Math.cos(angles[node]!);
      // The middle of the box lies on the ring, not the shape: names then keep the same distance everywhere.
      positions[2 * node + 1] = middle.y + row.radius * Math.sin(angles[node]!) - offCentre(graph, node, row);
    }
  }
  settleAround(graph, positions, options);
  options.onProgress?.(1);
  return positions;
}

function offCentre(graph: CompactGraph, node: number, row: RingRow): number {
  return row.radius === 0 ? 0 : graph.centresBelow[node]!;
}

/** Nodes per ring without empty ones, from the middle outwards; those of -1 last. */
function ringsOf(ringOf: Int32Array): readonly (readonly number[])[] {
  const rings = new Map<number, number[]>();
  for (const [node, ring] of ringOf.entries()) {
    const members = rings.get(ring);
    if (members) members.push(node);
    else rings.set(ring, [node]);
  }
  const outside = (ring: number) => (ring < 0 ? Number.POSITIVE_INFINITY : ring);
  return [...rings.entries()].toSorted(([a], [b]) => outside(a) - outside(b)).map(([, members]) => members);
}

function middleOf(graph: CompactGraph, inner: readonly number[], { start, pinned }: ArrangeOptions) {
  const [only] = inner;
  const isHeld = inner.length === 1 && only !== undefined && pinned?.[only] === 1 && start && isPlaced(start, only);
  if (!isHeld) return { x: 0, y: 0 };
  return { x: start[2 * only]!, y: start[2 * only + 1]! };
}

/** Around the middle as in the free picture; who has no place there goes round by number. */
function firstAngles(graph: CompactGraph, inner: readonly number[], { hint }: ArrangeOptions): Float64Array {
  const known = graph.ids.flatMap((_, node) => (hint && isPlaced(hint, node) ? [node] : []));
  const around = inner.length === 1 && known.includes(inner[0]!) ? inner : known;
  let [x, y] = [0, 0];
  for (const node of around) {
    x += hint![2 * node]! / around.length;
    y += hint![2 * node + 1]! / around.length;
  }
  return Float64Array.from(graph.ids, (_, node) => {
    if (!hint || !isPlaced(hint, node)) return (2 * Math.PI * node) / graph.ids.length;
    return turned(Math.atan2(hint[2 * node + 1]! - y, (hint[2 * node]! - x) / ringStretch));
  });
}

type PlannedRing = { readonly members: readonly number[]; readonly rows: readonly RingRow[] };

function planRings(graph: CompactGraph, rings: readonly (readonly number[])[]): readonly PlannedRing[] {
  let radius = 0;
  let before: Cell | null = null;
  return rings.map((members, k) => {
    const cell = cellOf(graph, members);
    if (before) radius += (rowPitch(before) + rowPitch(cell)) / 2 + betweenRings;
    // Many in the middle: a round table, not a heap.
    else if (k === 0 && members.length > 1) radius = members.length > 6 ? 0 : (members.length * cell.width) / 6;
    const rows = rowsFor(members.length, radius, cell);
    radius = rows.at(-1)?.radius ?? radius;
    before = cell;
    return { members, rows };
  });
}

function cellOf(graph: CompactGraph, members: readonly number[]): Cell {
  let [width, height] = [0, 0];
  for (const node of members) {
    width = Math.max(width, graph.widths[node]!);
    height = Math.max(height, graph.heights[node]!);
  }
  return { width: (width + usualGap.x) / ringStretch + 1, height: height + usualGap.y + 1 };
}

/** Gives the nodes of a ring their row, and in `angles` their place on it, near the nodes they are tied to. */
function setRing(
  graph: CompactGraph,
  { members, rows }: PlannedRing,
  angles: Float64Array,
  ringOf: Int32Array,
  pulse: Pulse,
): readonly { readonly node: number; readonly row: RingRow }[] {
  pulse.beat(0);
  const wanted = new Map(members.map((node) => [node, wantedAngle(graph, node, angles, ringOf)]));
  const inOrder = members.toSorted((a, b) => wanted.get(a)! - wanted.get(b)! || a - b);
  const shares = dealOver(inOrder, rows);
  for (const [k, share] of shares.entries()) setRow(share, rows[k]!, wanted, angles);
  return shares.flatMap((share, k) => share.map((node) => ({ node, row: rows[k]! })));
}

/** In the direction of who it is tied to on other rings; as it is when that says nothing. */
function wantedAngle(graph: CompactGraph, node: number, angles: Float64Array, ringOf: Int32Array): number {
  let [x, y] = [0, 0];
  for (let e = graph.offsets[node]!; e < graph.offsets[node + 1]!; e++) {
    const other = graph.neighbours[e]!;
    // The one in the middle has no direction.
    if (ringOf[other] === 0 || ringOf[other] === ringOf[node]) continue;
    x += Math.cos(angles[other]!);
    y += Math.sin(angles[other]!);
  }
  const isTold = Math.hypot(x, y) > 1e-6;
  return isTold ? turned(Math.atan2(y, x)) : turned(angles[node]!);
}

/** In turn over the rows, each as much as its share of the room: who is near in angle stays near. */
function dealOver(nodes: readonly number[], rows: readonly RingRow[]): readonly (readonly number[])[] {
  const room = rows.reduce((sum, row) => sum + row.capacity, 0);
  const shares = rows.map((): number[] => []);
  for (const [i, node] of nodes.entries()) {
    let [best, most] = [0, -Infinity];
    for (const [k, { capacity }] of rows.entries()) {
      const due = ((i + 1) * capacity) / room - shares[k]!.length;
      if (shares[k]!.length >= capacity || due <= most) continue;
      [best, most] = [k, due];
    }
    shares[best]!.push(node);
  }
  return shares;
}

/** Nodes of one row, in order of their wanted angles, at least a slot apart and no heaps where there is room. */
function setRow(
  nodes: readonly number[],
  row: RingRow,
  wanted: ReadonlyMap<number, number>,
  angles: Float64Array,
): void {
  const count = nodes.length;
  if (row.radius === 0 || count === 0) return;
  const whole = row.slots.at(-1)!;
  const slots = nodes.map((node) => slotsUpTo(wanted.get(node)!, row));
  const cut = afterWidestGap(slots, whole);
  const order = [...nodes.slice(cut), ...nodes.slice(0, cut)];
  const unrolled = Float64Array.from(order, (_, i) => {
    const k = (cut + i) % count;
    return slots[k]! + (k < cut ? whole : 0);
  });
  const apart = Math.min(whole / count, Math.max(1, (0.5 * whole) / count));
  const placed = spreadOut(unrolled, new Float64Array(Math.max(0, count - 1)).fill(apart));
  const isClosed = count > 1 && placed[count - 1]! - placed[0]! > whole - apart + 1e-9;
  const shift = unrolled.reduce((sum, value, i) => sum + (value - (i * whole) / count) / count, 0);
  for (const [i, node] of order.entries()) {
    const slot = isClosed ? shift + (i * whole) / count : placed[i]!;
    angles[node] = turned(angleOfSlot(((slot % whole) + whole) % whole, row));
  }
}

/** The number in the row after which nobody is for longest: there the ring is cut open. */
function afterWidestGap(slots: readonly number[], whole: number): number {
  let [cut, widest] = [0, -1];
  for (const [i, slot] of slots.entries()) {
    const before = i === 0 ? slots.at(-1)! - whole : slots[i - 1]!;
    if (slot - before <= widest) continue;
    [cut, widest] = [i, slot - before];
  }
  return cut;
}

/** The same angle between 0 and 2π. */
function turned(angle: number): number {
  const turn = 2 * Math.PI;
  return ((angle % turn) + turn) % turn;
}
