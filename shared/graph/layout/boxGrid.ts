// Which boxes are near this one, without looking at all of them: the plane in cells, each knowing who is in it.

/**
 * What is drawn for each node, px. Positions stand for the point where ties end; the middle of the box
 * lies `centresBelow` under it. CompactGraph fits.
 */
export interface Boxes {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  readonly centresBelow: Float64Array;
}

/** Room that is kept free between two boxes, px. */
export interface Gap {
  readonly x: number;
  readonly y: number;
}

/** Wide enough to read two labels apart, high enough to tell a label from the shape under it. */
export const usualGap: Gap = { x: 16, y: 12 };

/** How far two boxes have to part sideways, or else up and down, to keep the gap, px. */
export interface Shortfall {
  x: number;
  y: number;
}

export interface BoxGrid {
  /** Puts in the box of `node` where it now stands; a box that is in must not be put in again. */
  readonly put: (node: number) => void;
  /** Writes into `found` the boxes in the grid that may be too near to that of `node` where it now stands; gives how many. */
  readonly near: (node: number, found: Int32Array) => number;
  /** Does the box of `node`, where it now stands, come nearer than the gap to a box that is in, itself not counted? */
  readonly isTaken: (node: number) => boolean;
  readonly clear: () => void;
}

/** Cells beyond this number from the origin are one: keeps absurd positions within 32 bits. */
const farthestCell = 2 ** 30;
/** Rounding must not count as overlap, px. */
const tolerance = 1e-6;

/** Are two boxes nearer than the gap? If so, `short` says by how much. */
export function isTooNear(
  positions: Float64Array,
  boxes: Boxes,
  gap: Gap,
  a: number,
  b: number,
  short: Shortfall,
): boolean {
  const apartX = Math.abs(positions[2 * b]! - positions[2 * a]!);
  short.x = (boxes.widths[a]! + boxes.widths[b]!) / 2 + gap.x - apartX;
  if (short.x <= tolerance) return false;
  const middleA = positions[2 * a + 1]! + boxes.centresBelow[a]!;
  const middleB = positions[2 * b + 1]! + boxes.centresBelow[b]!;
  short.y = (boxes.heights[a]! + boxes.heights[b]!) / 2 + gap.y - Math.abs(middleB - middleA);
  return short.y > tolerance;
}

/** A grid over `positions` (read when asked, not copied) whose cells hold the largest box: what is more than a cell away cannot overlap. */
export function createBoxGrid(positions: Float64Array, boxes: Boxes, gap: Gap): BoxGrid {
  const count = boxes.widths.length;
  const cellWidth = 1 + gap.x + largest(boxes.widths);
  const cellHeight = 1 + gap.y + largest(boxes.heights);
  const slots = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const first = new Int32Array(slots).fill(-1);
  const next = new Int32Array(count);
  const columns = new Int32Array(count);
  const rows = new Int32Array(count);
  const columnOf = (node: number): number => cellNumber(positions[2 * node]! / cellWidth);
  const rowOf = (node: number): number =>
    cellNumber((positions[2 * node + 1]! + boxes.centresBelow[node]!) / cellHeight);

  const put = (node: number): void => {
    const column = columnOf(node);
    const row = rowOf(node);
    const slot = slotOf(column, row) & (slots - 1);
    columns[node] = column;
    rows[node] = row;
    next[node] = first[slot]!;
    first[slot] = node;
  };
  const near = (node: number, found: Int32Array): number => {
    const middleColumn = columnOf(node);
    const middleRow = rowOf(node);
    let used = 0;
    for (let column = middleColumn - 1; column <= middleColumn + 1; column++) {
      for (let row = middleRow - 1; row <= middleRow + 1; row++) {
        for (let other = first[slotOf(column, row) & (slots - 1)]!; other >= 0; other = next[other]!) {
          if (columns[other] === column && rows[other] === row) found[used++] = other;
        }
      }
    }
    return used;
  };
  const candidates = new Int32Array(count);
  const short: Shortfall = { x: 0, y: 0 };
  const isTaken = (node: number): boolean => {
    const found = near(node, candidates);
    for (let k = 0; k < found; k++) {
      const other = candidates[k]!;
      if (other !== node && isTooNear(positions, boxes, gap, node, other, short)) return true;
    }
    return false;
  };
  return { put, near, isTaken, clear: () => first.fill(-1) };
}

function cellNumber(value: number): number {
  return Math.max(-farthestCell, Math.min(farthestCell, Math.floor(value)));
}

function slotOf(column: number, row: number): number {
  return Math.imul(column, 73856093) ^ Math.imul(row, 19349663);
}

function largest(values: Float64Array): number {
  let found = 0;
  for (const value of values) if (value > found) found = value;
  return found;
}
