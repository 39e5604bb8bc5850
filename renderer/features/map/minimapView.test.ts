import { describe, expect, test } from 'vitest';
import { inSmall, minimapSize, windowOf } from './minimapView.ts';

const extent = { x1: 0, y1: 0, x2: 15_600, y2: 5_000 };

describe('the small picture', () => {
  test('holds the whole in the middle, and knows which place a point of it is', () => {
    const { toSmall, toPlace } = inSmall(extent);
    expect(toSmall({ x: 0, y: 2_500 })).toEqual({ x: 6, y: 56 });
    expect(toSmall({ x: 15_600, y: 2_500 })).toEqual({ x: 162, y: 56 });
    expect(toPlace(toSmall({ x: 1_234, y: 987 })).x).toBeCloseTo(1_234, 6);
    expect(toPlace(toSmall({ x: 1_234, y: 987 })).y).toBeCloseTo(987, 6);
  });

  test('shows which part is in the window, cut to its own edges and never too small to see', () => {
    const seen = windowOf({ zoom: 0.1, pan: { x: -100, y: 0 } }, { width: 600, height: 400 });
    expect(seen).toEqual({ x1: 1_000, y1: -0, x2: 7_000, y2: 4_000 });
    expect(inSmall(extent, seen).seen).toEqual({ left: 16, top: 31, width: 60, height: 40 });
    const far = inSmall(extent, { x1: 90_000, y1: 90_000, x2: 90_010, y2: 90_010 }).seen;
    expect(far).toEqual({ left: minimapSize.width - 5, top: minimapSize.height - 5, width: 4, height: 4 });
  });

  test('shows nothing before the map has a size', () => {
    expect(windowOf(null, { width: 600, height: 400 })).toBeNull();
    expect(windowOf({ zoom: 1, pan: { x: 0, y: 0 } }, { width: 0, height: 0 })).toBeNull();
  });
});
