import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../../../shared/map/matrix.ts';
import {
  cellUnder,
  clampView,
  fitCell,
  headLeft,
  headTop,
  headUnder,
  lengthOf,
  mostCell,
  openingView,
  revealCell,
  rowAt,
  startOf,
  zoomMatrix,
} from './matrixGeometry.ts';

/** A table without ties, of groups of these sizes. */
function tableOf(...sizes: readonly number[]): Matrix {
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
  const count = sizes.reduce((sum, size) => sum + size, 0);
  return {
    ids: Array.from({ length: count }, (_, i) => `n${i}`),
    rowOf: new Map(Array.from({ length: count }, (_, i) => [`n${i}`, i])),
    groups: sizes.map((size, i) => ({ key: String(i), start: starts[i]!, end: starts[i]! + size })),
    pairsOf: Array.from({ length: count }, () => []),
    totals: new Int32Array(sizes.length ** 2),
    leftOut: 0,
  };
}

const room = { width: 1_000, height: 700 };
const tables = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
  .map((sizes) => tableOf(...sizes));
const cells = fc.double({ min: 0.5, max: mostCell, noNaN: true });

describe('along an axis', () => {
  test('a row is found again in its middle, whatever the size', () => {
    fc.assert(
      fc.property(tables, cells, fc.nat(1_000), (table, cell, number) => {
        const row = number % table.ids.length;
        expect(rowAt(table, startOf(table, row, cell) + cell / 2, cell)).toBe(row);
      }),
    );
  });

  test('rows follow each other, and a group begins after a gap', () => {
    const table = tableOf(2, 1);
    expect([0, 1, 2].map((row) => startOf(table, row, 20))).toEqual([24, 44, 88]);
    expect(lengthOf(table, 20)).toBe(3 * 20 + 3 * 24);
  });
});

describe('what is under the pointer', () => {
  const table = tableOf(2, 1);
  const view = { cell: 20, x: 0, y: 0 };

  test('a cell, a gap, and nothing in the heads or beyond the end', () => {
    const at = (x: number, y: number) => cellUnder(table, view, { x: headLeft + x, y: headTop + y });
    expect(at(30, 50)).toEqual({ row: 1, column: 0 });
    expect([at(70, 30), at(-5, 30), at(30, -5), at(500, 30)]).toEqual([null, null, null, null]);
  });

  test('a name at the left, and one on top that leans over', () => {
    expect(headUnder(table, view, { x: 50, y: headTop + 30 })).toBe(0);
    expect(headUnder(table, view, { x: headLeft + 30 + 0.7 * 40, y: headTop - 40 })).toBe(0);
    expect(headUnder(table, { ...view, cell: 6 }, { x: 50, y: headTop + 30 })).toBeNull();
  });
});

describe('what is in sight', () => {
  test('it opens whole, and never blown up', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { cell } = openingView(table, room);
        expect(lengthOf(table, Math.min(cell, fitCell(table, room)))).toBeLessThanOrEqual(room.height - headTop);
        expect(cell).toBeLessThanOrEqual(28);
      }),
    );
  });

  test('a table of 2,000 fits too', () => {
    const cell = fitCell(tableOf(...Array.from({ length: 25 }, () => 80)), room);
    expect([cell > 0.05, cell < 1]).toEqual([true, true]);
  });

  test('zooming keeps the cell under the pointer there, as far as the edges allow', () => {
    const table = tableOf(60, 60, 60);
    const before = { cell: 12, x: 600, y: 700 };
    const at = { x: 600, y: 400 };
    const under = cellUnder(table, before, at);
    expect(under).not.toBeNull();
    expect(cellUnder(table, zoomMatrix(table, before, 1.5, at, room), at)).toEqual(under);
  });

  test('it is never scrolled beyond its ends', () => {
    fc.assert(
      fc.property(tables, cells, fc.integer({ min: -5_000, max: 50_000 }), (table, cell, scroll) => {
        const { x, y, cell: size } = clampView(table, { cell, x: scroll, y: scroll }, room);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(Math.max(0, lengthOf(table, size)));
      }),
    );
  });

  test('the cell of the keyboard is brought into sight with the least scrolling', () => {
    const table = tableOf(100);
    const view = { cell: 20, x: 0, y: 0 };
    const next = revealCell(table, view, { row: 90, column: 3 }, room);
    expect(next.x).toBe(0);
    const at = { x: headLeft + startOf(table, 3, 20) + 5, y: headTop + startOf(table, 90, 20) - next.y + 5 };
    expect(cellUnder(table, next, at)).toEqual({ row: 90, column: 3 });
    expect(at.y).toBeLessThan(room.height);
  });
});
