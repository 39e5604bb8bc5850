import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Packing, packBlocks, packCells } from '../../../../shared/graph/layout/pack.ts';

const anyBlocks = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }) }),
  { maxLength: 25 },
);

/** Pairs of blocks nearer than the gap, and blocks that stick out of the whole. */
function faults(packing: Packing, blocks: readonly Block[], gap: number): string[] {
  const found: string[] = [];
  for (const [a, block] of blocks.entries()) {
    const { x, y } = packing.corners[a]!;
    const isOut =
      x < -1e-9 || y < -1e-9 || x + block.width > packing.width + 1e-9 || y + block.height > packing.height + 1e-9;
    if (isOut) found.push(`${a} sticks out`);
    for (let b = 0; b < a; b++) {
      const other = packing.corners[b]!;
      const isBeside = x >= other.x + blocks[b]!.width + gap - 1e-9 || other.x >= x + block.width + gap - 1e-9;
      const isAbove = y >= other.y + blocks[b]!.height + gap - 1e-9 || other.y >= y + block.height + gap - 1e-9;
      if (!isBeside && !isAbove) found.push(`${b} and ${a} touch`);
    }
  }
  return found;
}

describe('packing parts', () => {
  it('keeps them apart and within the whole', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(faults(packBlocks(blocks, 48), blocks, 48)).toEqual([]);
      }),
    );
  });

  it('fills a window of 16 by 10 with equal parts', () => {
    const packing = packBlocks(new Array(40).fill({ width: 160, height: 100 }), 0);
    expect(packing.width / packing.height).toBeGreaterThan(1.2);
    expect(packing.width / packing.height).toBeLessThan(2.1);
    expect((40 * 160 * 100) / (packing.width * packing.height)).toBeGreaterThan(0.9);
  });

  it('stacks small parts beside a large one', () => {
    const blocks = [
      { width: 100, height: 60 },
      { width: 900, height: 600 },
      { width: 100, height: 60 },
    ];
    const { corners } = packBlocks(blocks, 20);
    expect(corners[0]!.x).toBe(920);
    expect(corners[2]!.x).toBe(920);
    expect(corners[2]!.y - corners[0]!.y).toBe(80);
  });

  it('gives an empty whole for no parts', () => {
    expect(packBlocks([], 48)).toEqual({ corners: [], width: 0, height: 0 });
  });
});

describe('packing nodes without ties', () => {
  it('puts them beside a picture that is high, and below one that is wide', () => {
    const cell = { width: 100, height: 60 };
    const high = packCells({ width: 500, height: 900 }, cell, 10, 40);
    const wide = packCells({ width: 1600, height: 700 }, cell, 10, 40);
    expect(high.corners.slice(1).every(({ x }) => x >= 540)).toBe(true);
    expect(wide.corners.slice(1).every(({ y }) => y >= 740)).toBe(true);
  });

  it('keeps cells and picture apart, every node in a cell of its own', () => {
    const sizes = fc.record({ width: fc.integer({ min: 1, max: 2000 }), height: fc.integer({ min: 1, max: 2000 }) });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 40 }), (block, count) => {
        const cell = { width: 100, height: 60 };
        const packing = packCells(block, cell, count, 40);
        const cells = new Array<Block>(count).fill(cell);
        expect(packing.corners).toHaveLength(1 + count);
        expect(faults(packing, [block, ...cells], 0)).toEqual([]);
      }),
    );
  });

  it('makes a grid in the shape of the window when there is nothing else', () => {
    const packing = packCells({ width: 0, height: 0 }, { width: 100, height: 100 }, 40, 40);
    expect([packing.width, packing.height]).toEqual([800, 500]);
  });
});
