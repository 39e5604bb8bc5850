// One ring as rows of slots. Where rings bend, boxes stand now beside and now above each other: a slot is as long as that takes.

/** How much wider than high rings are drawn: as the window is, and as names are. */
export const ringStretch = 1.4;

/** The room that the largest box of a ring takes, its gap included, px; the width before stretching. */
export interface Cell {
  readonly width: number;
  readonly height: number;
}

export interface RingRow {
  readonly radius: number;
  /** How many boxes there is room for. */
  readonly capacity: number;
  /** Slots passed from angle 0 to each of the sampled angles. */
  readonly slots: Float64Array;
}

const samples = 180;

/** Between two rows of one ring, px. Boxes of neighbouring rows are then seldom in each other's way. */
export function rowPitch({ width, height }: Cell): number {
  return 0.92 * Math.hypot(width, height);
}

/** The rows that hold `count` boxes, the first at `radius`. */
export function rowsFor(count: number, radius: number, cell: Cell): readonly RingRow[] {
  const rows: RingRow[] = [];
  let room = 0;
  for (let at = radius; room < count; at += rowPitch(cell)) {
    const slots = slotTable(at, cell);
    const capacity = at === 0 ? 1 : Math.max(1, Math.floor(slots[samples]!));
    rows.push({ radius: at, capacity, slots });
    room += capacity;
  }
  return rows;
}

/** How many slots lie between angle 0 and this one, counted in parts. */
export function slotsUpTo(angle: number, { slots: table }: RingRow): number {
  const turns = Math.floor(angle / (2 * Math.PI));
  const at = ((angle - turns * 2 * Math.PI) / (2 * Math.PI)) * samples;
  const low = Math.min(samples - 1, Math.floor(at));
  const part = table[low]! + (at - low) * (table[low + 1]! - table[low]!);
  return turns * table[samples]! + part;
}

/** The angle at which so many slots have passed: the other way round. */
export function angleOfSlot(slot: number, { slots: table }: RingRow): number {
  const turns = Math.floor(slot / table[samples]!);
  const wanted = slot - turns * table[samples]!;
  let low = 0;
  let high = samples;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (table[middle]! <= wanted) low = middle;
    else high = middle;
  }
  const part = (wanted - table[low]!) / Math.max(1e-12, table[high]! - table[low]!);
  return turns * 2 * Math.PI + ((low + part) / samples) * 2 * Math.PI;
}

function slotTable(radius: number, { width, height }: Cell): Float64Array {
  const table = new Float64Array(samples + 1);
  if (radius === 0) return table.fill(1);
  for (let k = 0; k < samples; k++) {
    const angle = ((k + 0.5) / samples) * 2 * Math.PI;
    const long = Math.min(
      width / Math.max(1e-9, Math.abs(Math.sin(angle))),
      height / Math.max(1e-9, Math.abs(Math.cos(angle))),
    );
    // A chord, not an arc: on a small ring that matters.
    const step = 2 * Math.asin(Math.min(1, long / (2 * radius)));
    table[k + 1] = table[k]! + (2 * Math.PI) / samples / step;
  }
  return table;
}
