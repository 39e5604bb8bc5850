import { describe, expect, test } from 'vitest';
import { fitViewport, overlap, revealPan, zoomAround, type Box } from '../../../shared/map/viewport.ts';

const size = { width: 1000, height: 700 };
const insets = { top: 50, right: 50, bottom: 50, left: 50 };
const shape = (x: number, y: number): Box => ({ left: x - 20, top: y - 20, width: 40, height: 40 });

describe('fitting', () => {
  test('shows everything inside the insets, in the middle', () => {
    const { zoom, pan } = fitViewport([shape(0, 0), shape(3_560, 0)], size, insets);
    expect(zoom).toBeCloseTo(0.25, 5);
    expect([-20 * zoom + pan.x, 3_580 * zoom + pan.x]).toEqual([50, 950]);
    expect(pan.y).toBe(350);
  });

  test('does not blow a small network up', () => {
    expect(fitViewport([shape(0, 0)], size, insets).zoom).toBe(1.25);
  });

  test('keeps shapes and names from under what covers the map', () => {
    const legend: Box = { left: 0, top: 500, width: 300, height: 200 };
    const corner = [shape(0, 0), shape(1_000, 0), shape(0, 700), shape(1_000, 700)];
    const { zoom, pan } = fitViewport(corner, size, insets, [legend]);
    const onScreen = corner.map(({ left, top }) => ({
      left: left * zoom + pan.x,
      top: top * zoom + pan.y,
      width: 40 * zoom,
      height: 40 * zoom + 40,
    }));
    expect(onScreen.filter((box) => overlap(box, legend))).toEqual([]);
    expect(zoom).toBeLessThan(fitViewport(corner, size, insets).zoom);
  });

  test('keeps the end of a long name from under the legend, not only the shape above it', () => {
    const middle = [shape(0, 0), shape(320, 330), shape(640, 0)];
    const plain = fitViewport(middle, size, insets);
    const shapeLeft = 300 * plain.zoom + plain.pan.x;
    // To the left of the shape, below it: only the widest name reaches so far.
    const legend: Box = { left: 0, top: 600, width: shapeLeft - 40, height: 100 };
    const { zoom, pan } = fitViewport(middle, size, insets, [legend]);
    const name: Box = { left: 320 * zoom + pan.x - 71, top: 350 * zoom + pan.y, width: 142, height: 35 };
    expect(overlap(name, legend)).toBe(false);
  });

  test('gives way no further than makes sense', () => {
    const everything: Box = { left: 0, top: 0, ...size };
    expect(fitViewport([shape(0, 0)], size, insets, [everything])).toEqual(fitViewport([shape(0, 0)], size, insets));
  });
});

test('what is in sight is not moved, what is outside comes in by the least', () => {
  const viewport = { zoom: 2, pan: { x: 0, y: 0 } };
  expect(revealPan({ x: 100, y: 100 }, viewport, { size, insets })).toEqual({ x: 0, y: 0 });
  expect(revealPan({ x: 500, y: -10 }, viewport, { size, insets })).toEqual({ x: -50, y: 70 });
});

describe('what lies under the legend', () => {
  const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  const seen = { size, insets, covers: [{ left: 0, top: 400, width: 300, height: size.height - 400 }], clear: 20 };

  test('comes out from under it by the shortest way, shape and all', () => {
    expect(revealPan({ x: 290, y: 500 }, viewport, seen)).toEqual({ x: 30, y: 0 });
    expect(revealPan({ x: 150, y: 410 }, viewport, seen)).toEqual({ x: 0, y: -30 });
    expect(revealPan({ x: 150, y: 385 }, viewport, seen)).toEqual({ x: 0, y: -5 });
    expect(revealPan({ x: 150, y: 380 }, viewport, seen)).toEqual({ x: 0, y: 0 });
  });

  test('comes in from outside to where it is seen', () => {
    const { x, y } = revealPan({ x: 150, y: 2_000 }, viewport, seen);
    const at = { x: 150 + x, y: 2_000 + y };
    expect(at.x >= 320 || at.y <= 380).toBe(true);
    expect(at.y).toBeLessThanOrEqual(size.height - insets.bottom);
  });

  test('stays where the insets put it when everything is covered', () => {
    const everything = { ...seen, covers: [{ left: 0, top: 0, ...size }] };
    expect(revealPan({ x: 290, y: 500 }, viewport, everything)).toEqual({ x: 0, y: 0 });
  });
});

test('zooming keeps the point under the pointer, within bounds', () => {
  const viewport = zoomAround({ zoom: 1, pan: { x: 10, y: 20 } }, 2, { x: 110, y: 220 });
  expect(viewport).toEqual({ zoom: 2, pan: { x: -90, y: -180 } });
  expect(zoomAround(viewport, 100, { x: 0, y: 0 }).zoom).toBe(4);
});
