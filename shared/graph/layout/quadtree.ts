// The push of all nodes on one, in O(log n) instead of O(n): a far-off group counts as one heavy node at its centre
// (Barnes and Hut, Nature 324, 1986).

/** Numbers per record: x and y of the centre, mass, and the squared distance from which the group counts as one. */
const stride = 4;
/** Nodes this near (squared px) are on one spot: their push would be without bound. */
const sameSpot = 1e-12;
/** Nodes nearer to each other than the whole picture halved this often are not told apart any further. */
const deepest = 40;

/**
 * Groups in the order of a walk that visits a group before what is in it. A walk that accepts a group goes on at `skips`,
 * one that looks inside simply goes to the next record: no stack, no pointers.
 */
export interface Quadtree {
  readonly records: Float64Array;
  readonly skips: Int32Array;
  /** The nodes, neighbours in space next to each other: walking in this order is kind to the processor's cache. */
  readonly order: Int32Array;
  size: number;
}

/** Room for `count` nodes. Every group has at least two parts, so 2n records are enough. */
export function createQuadtree(count: number): Quadtree {
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  return { records: new Float64Array(2 * count * stride), skips: new Int32Array(2 * count), order, size: 0 };
}

/**
 * Files the nodes anew. `positions` holds x, y per node; all must be finite.
 * `theta` is how wide a group may look (width / distance) to be taken as one: 0 is exact and slow, 1 is usual.
 */
export function fillQuadtree(tree: Quadtree, positions: Float64Array, masses: Float64Array, theta: number): void {
  tree.size = 0;
  const count = tree.order.length;
  if (count === 0) return;
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < count; i++) {
    const x = positions[2 * i]!;
    const y = positions[2 * i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const width = Math.max(right - left, bottom - top) * 1.0001 + 1e-9;
  fileGroup({ tree, positions, masses, openness: 1 / (theta * theta) }, 0, count, left, top, width, 0);
}

/**
 * Adds to `push` (x, y) the sum over all other nodes of mass / distance, pointing away from them.
 * `node` itself and nodes on exactly the same spot push nothing.
 */
export function addPush(tree: Quadtree, x: number, y: number, push: Float64Array): void {
  const { records, skips, size } = tree;
  let pushX = 0;
  let pushY = 0;
  let record = 0;
  while (record < size) {
    const at = record * stride;
    const dx = x - records[at]!;
    const dy = y - records[at + 1]!;
    const squared = dx * dx + dy * dy;
    if (squared > records[at + 3]!) {
      const strength = records[at + 2]! / squared;
      pushX += dx * strength;
      pushY += dy * strength;
      record = skips[record]!;
    } else {
      record++;
    }
  }
  push[0]! += pushX;
  push[1]! += pushY;
}

interface Filing {
  readonly tree: Quadtree;
  readonly positions: Float64Array;
  readonly masses: Float64Array;
  readonly openness: number;
}

/** Files order[from..to), all of it inside the square at (left, top). */
function fileGroup(
  filing: Filing,
  from: number,
  to: number,
  left: number,
  top: number,
  width: number,
  depth: number,
): void {
  if (to - from === 1) return fileNode(filing, from);
  const { positions } = filing;
  const { order } = filing.tree;
  let x = left;
  let y = top;
  let half = width / 2;
  // A square whose nodes all lie in one quarter is replaced by that quarter: no record without a division.
  for (let level = depth; level < deepest; level++, half /= 2) {
    const lower = partition(order, positions, from, to, 1, y + half);
    const upperRight = partition(order, positions, from, lower, 0, x + half);
    const lowerRight = partition(order, positions, lower, to, 0, x + half);
    if (upperRight === to) continue;
    if (lower === to && upperRight === from) {
      x += half;
    } else if (lower === from && lowerRight === to) {
      y += half;
    } else if (lowerRight === from) {
      x += half;
      y += half;
    } else {
      const record = openRecord(filing.tree, Math.max(sameSpot, 4 * half * half * filing.openness));
      if (upperRight > from) fileGroup(filing, from, upperRight, x, y, half, level + 1);
      if (lower > upperRight) fileGroup(filing, upperRight, lower, x + half, y, half, level + 1);
      if (lowerRight > lower) fileGroup(filing, lower, lowerRight, x, y + half, half, level + 1);
      if (to > lowerRight) fileGroup(filing, lowerRight, to, x + half, y + half, half, level + 1);
      return closeRecord(filing.tree, record);
    }
  }
  for (let i = from; i < to; i++) fileNode(filing, i);
}

function fileNode(filing: Filing, place: number): void {
  const { tree, positions, masses } = filing;
  const node = tree.order[place]!;
  const at = tree.size * stride;
  tree.records[at] = positions[2 * node]!;
  tree.records[at + 1] = positions[2 * node + 1]!;
  tree.records[at + 2] = masses[node]!;
  tree.records[at + 3] = sameSpot;
  tree.size++;
  tree.skips[tree.size - 1] = tree.size;
}

function openRecord(tree: Quadtree, opensWithin: number): number {
  tree.records[tree.size * stride + 3] = opensWithin;
  return tree.size++;
}

/** Centre and mass of a group from its parts, which stand right behind it. */
function closeRecord(tree: Quadtree, record: number): void {
  const { records, skips } = tree;
  let mass = 0;
  let x = 0;
  let y = 0;
  for (let part = record + 1; part < tree.size; part = skips[part]!) {
    const at = part * stride;
    const partMass = records[at + 2]!;
    mass += partMass;
    x += records[at]! * partMass;
    y += records[at + 1]! * partMass;
  }
  records[record * stride] = x / mass;
  records[record * stride + 1] = y / mass;
  records[record * stride + 2] = mass;
  skips[record] = tree.size;
}

/** Puts the nodes of order[from..to) that lie before `border` on the axis (0 = x, 1 = y) in front; gives where the others begin. */
function partition(
  order: Int32Array,
  positions: Float64Array,
  from: number,
  to: number,
  axis: 0 | 1,
  border: number,
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const node = order[low]!;
    if (positions[2 * node + axis]! < border) {
      low++;
    } else {
      order[low] = order[high]!;
      order[high] = node;
      high--;
    }
  }
  return low;
}
