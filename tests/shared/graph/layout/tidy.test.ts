import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScene, faultsAround, faultsOfAll } from '../../../../shared/graph/layout/faults.ts';
import { quietPulse } from '../../../../shared/graph/layout/pulse.ts';
import { countCrossings, countHiddenTies, tieEnds } from '../../../../shared/graph/layout/readability.ts';
import { springsOf } from '../../../../shared/graph/layout/springSystem.ts';
import { tidy } from '../../../../shared/graph/layout/tidy.ts';
import { createRandom } from '../../../../shared/graph/random.ts';
import { anyGraph, anyPositions, chain, graphOf } from '../someGraphs.ts';

const options = { tieLength: 140, reach: 2, budget: 1e6 };

describe('the last touch', () => {
  it('takes a crossing out of a square of four', () => {
    const graph = graphOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    const positions = Float64Array.of(0, 0, 140, 140, 140, 0, 0, 140);
    tidy(springsOf(graph), positions, graph, options, createRandom(1), quietPulse);
    expect(countCrossings(tieEnds(graph), positions)).toBe(0);
  });

  it('moves a node off a tie that ran under its label', () => {
    const graph = graphOf(4, [
      [0, 1],
      [1, 2],
      [1, 3],
    ]);
    const positions = Float64Array.of(-300, 0, 0, 0, 150, 0, 350, -10);
    expect(countHiddenTies(tieEnds(graph), positions, graph)).toBe(1);
    tidy(springsOf(graph), positions, graph, options, createRandom(1), quietPulse);
    expect(countHiddenTies(tieEnds(graph), positions, graph)).toBe(0);
  });

  it('does not move pinned nodes', () => {
    const graph = chain(5);
    const positions = Float64Array.of(0, 0, 10, 0, 20, 0, 10, 10, 0, 5);
    const before = Float64Array.from(positions);
    const pinned = Uint8Array.of(0, 1, 0, 1, 0);
    tidy(springsOf(graph), positions, graph, { ...options, pinned }, createRandom(1), quietPulse);
    expect([positions.slice(2, 4), positions.slice(6, 8)]).toEqual([before.slice(2, 4), before.slice(6, 8)]);
    expect(positions.slice(0, 2)).not.toEqual(before.slice(0, 2));
  });

  it('does nothing when there is no budget for it', () => {
    const graph = chain(5);
    const positions = Float64Array.of(0, 0, 10, 0, 20, 0, 10, 10, 0, 5);
    tidy(springsOf(graph), positions, graph, { ...options, budget: 10 }, createRandom(1), quietPulse);
    expect([...positions]).toEqual([0, 0, 10, 0, 20, 0, 10, 10, 0, 5]);
  });
});

describe('faults around a node', () => {
  it('are few where nothing is wrong', () => {
    const graph = chain(2);
    expect(faultsOfAll(createScene(graph, Float64Array.of(0, 0, 140, 0), graph, 140))).toBeLessThan(0.3);
  });

  it('stay the same number, or at least reach the bound, when counting may stop early', () => {
    const anyPicture = anyGraph
      .filter((graph) => graph.ids.length > 0)
      .chain((graph) => fc.record({ graph: fc.constant(graph), positions: anyPositions(graph.ids.length) }));
    fc.assert(
      fc.property(anyPicture, fc.double({ min: 0, max: 30, noNaN: true }), ({ graph, positions }, enough) => {
        const scene = createScene(graph, positions, graph, 140);
        const all = faultsAround(scene, 0, Infinity);
        const early = faultsAround(scene, 0, enough);
        if (all < enough) expect(early).toBe(all);
        else expect(early).toBeGreaterThanOrEqual(enough);
      }),
    );
  });

  it('do not count nodes that are not placed yet', () => {
    const graph = chain(3);
    const withNew = createScene(graph, Float64Array.of(0, 0, 140, 0, NaN, NaN), graph, 140);
    const alone = createScene(chain(2), Float64Array.of(0, 0, 140, 0), chain(2), 140);
    expect(faultsAround(withNew, 1, Infinity)).toBe(faultsAround(alone, 1, Infinity));
  });
});
