// Parts that do not hang together, set side by side so that the window is well used.
import { windowNeeded } from './orient.ts';

export interface Block {
  readonly width: number;
  readonly height: number;
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface Packing extends Block {
  /** Top left corner per block, in the order given. */
  readonly corners: readonly Corner[];
}

const widthsTried = 60;

/**
 * Blocks in rows, the highest first; what is lower than its row is stacked in it as far as it fits.
 * Of many row widths the one that needs the smallest window is taken. Equal blocks keep their order.
 */
export function packBlocks(blocks: readonly Block[], gap: number): Packing {
  const order = blocks.map((_, i) => i).sort((a, b) => blocks[b]!.height - blocks[a]!.height || a - b);
  let narrowest = 0;
  let widest = 0;
  for (const block of blocks) {
    narrowest = Math.max(narrowest, block.width);
    widest += block.width + gap;
  }
  let best = inRows(blocks, order, narrowest, gap);
  for (let k = 1; k <= widthsTried; k++) {
    const found = inRows(blocks, order, narrowest + (widest - narrowest) * (k / widthsTried) ** 2, gap);
    if (windowNeeded(found) < windowNeeded(best)) best = found;
  }
  return best;
}

/**
 * A block, and equal cells for nodes without ties in a grid below it or beside it, whichever needs the smaller window.
 * `corners`: first that of the block, then those of the cells.
 */
export function packCells(block: Block, cell: Block, count: number, gap: number): Packing {
  let best = twoBlocks(block, gridOf(cell, count, 1), 'below', gap);
  let bestColumns = 1;
  for (let columns = 1; columns <= count; columns++) {
    for (const side of ['below', 'beside'] as const) {
      const found = twoBlocks(block, gridOf(cell, count, columns), side, gap);
      if (windowNeeded(found) >= windowNeeded(best)) continue;
      best = found;
      bestColumns = columns;
    }
  }
  const [blockCorner, gridCorner] = best.corners;
  return { ...best, corners: [blockCorner!, ...cellCorners(gridCorner!, cell, count, bestColumns)] };
}

function gridOf(cell: Block, count: number, columns: number): Block {
  return { width: columns * cell.width, height: Math.ceil(count / columns) * cell.height };
}

function twoBlocks(a: Block, b: Block, side: 'below' | 'beside', gap: number): Packing {
  const between = a.width > 0 && b.height > 0 ? gap : 0;
  if (side === 'below') {
    const width = Math.max(a.width, b.width);
    const corners = [
      { x: (width - a.width) / 2, y: 0 },
      { x: (width - b.width) / 2, y: a.height + between },
    ];
    return { corners, width, height: a.height + between + b.height };
  }
  const height = Math.max(a.height, b.height);
  const corners = [
    { x: 0, y: (height - a.height) / 2 },
    { x: a.width + between, y: (height - b.height) / 2 },
  ];
  return { corners, width: a.width + between + b.width, height };
}

function cellCorners(corner: Corner, cell: Block, count: number, columns: number): Corner[] {
  return Array.from({ length: count }, (_, i) => ({
    x: corner.x + (i % columns) * cell.width,
    y: corner.y + Math.floor(i / columns) * cell.height,
  }));
}

/** Blocks on top of each other. */
interface Stack {
  readonly members: number[];
  width: number;
  height: number;
}

interface Row {
  readonly stacks: Stack[];
  readonly height: number;
  width: number;
}

function inRows(blocks: readonly Block[], order: readonly number[], rowWidth: number, gap: number): Packing {
  const rows: Row[] = [];
  for (const number of order) {
    const block = blocks[number]!;
    const row = rows.at(-1);
    const stack = row?.stacks.at(-1);
    const wider = Math.max(0, block.width - (stack?.width ?? 0));
    if (row !== undefined && stack !== undefined && fitsOn(row, stack, block, rowWidth, gap)) {
      stack.members.push(number);
      stack.height += gap + block.height;
      stack.width += wider;
      row.width += wider;
    } else if (row !== undefined && row.width + gap + block.width <= rowWidth) {
      row.stacks.push({ members: [number], width: block.width, height: block.height });
      row.width += gap + block.width;
    } else {
      const first = { members: [number], width: block.width, height: block.height };
      rows.push({ stacks: [first], height: block.height, width: block.width });
    }
  }
  return cornersOf(blocks, rows, gap);
}

function fitsOn(row: Row, stack: Stack, block: Block, rowWidth: number, gap: number): boolean {
  const wider = Math.max(0, block.width - stack.width);
  return row.width + wider <= rowWidth && stack.height + gap + block.height <= row.height;
}

/** Rows centred in the whole, stacks in their row, blocks in their stack. */
function cornersOf(blocks: readonly Block[], rows: readonly Row[], gap: number): Packing {
  const width = rows.reduce((most, row) => Math.max(most, row.width), 0);
  const corners: Corner[] = new Array(blocks.length);
  let top = 0;
  for (const row of rows) {
    let left = (width - row.width) / 2;
    for (const stack of row.stacks) {
      let y = top + (row.height - stack.height) / 2;
      for (const number of stack.members) {
        corners[number] = { x: left + (stack.width - blocks[number]!.width) / 2, y };
        y += blocks[number]!.height + gap;
      }
      left += stack.width + gap;
    }
    top += row.height + gap;
  }
  return { corners, width, height: Math.max(0, top - gap) };
}
