import { expect, it } from 'vitest';
import { findComponents } from '../../../../shared/graph/layout/components.ts';
import { graphOf } from '../someGraphs.ts';

it('components are found, the largest first and equal ones by their lowest node', () => {
  const graph = graphOf(8, [
    [0, 7],
    [2, 3],
    [3, 5],
    [1, 6],
  ]);
  expect(findComponents(graph)).toEqual([
    Int32Array.of(2, 3, 5),
    Int32Array.of(0, 7),
    Int32Array.of(1, 6),
    Int32Array.of(4),
  ]);
});

it('an empty network has no components', () => {
  expect(findComponents(graphOf(0, []))).toEqual([]);
});
