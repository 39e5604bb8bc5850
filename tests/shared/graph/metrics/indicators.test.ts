// All indicators together: finite on any network, with progress, a stop and an estimate first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../../shared/graph/build.ts';
import { indicatorJson } from '../../../../shared/graph/metrics/indicatorJson.ts';
import { computeIndicators, estimateFrom, type Indicators } from '../../../../shared/graph/metrics/indicators.ts';
import { anyNetwork, measuredOf, type NumberPair, range } from './someNetworks.ts';

const open = { validFrom: null, validUntil: null };

test('every number in the JSON is finite, whatever the network', () => {
  fc.assert(
    fc.property(anyNetwork, ({ count, pairs, domains }) => {
      const built = buildGraph(
        {
          actors: range(count).map((i) => {
            return { id: `n${i}`, kind: 'organisation', label: `Proef ${i}`, typeIds: [`t${domains[i]}`], ...open };
          }),
          positions: [],
          relations: pairs.map(([from, to], k) => {
            return { id: `r${k}`, fromId: `n${from}`, toId: `n${to}`, typeId: 'meldt', status: 'existing', ...open };
          }),
          network: { ownActorId: null },
          vocabulary: {
            domains: [{ id: 'd0' }, { id: 'd1' }],
            partnerTypes: [0, 1].map((d) => ({ id: `t${d}`, domainId: `d${d}` })),
            relationTypes: [{ id: 'meldt', isSymmetric: false }],
          },
        },
        { level: 'all', at: '2026-11-22' },
      );
      const json = indicatorJson(built, computeIndicators(built));
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      expect([json.nodes.length, json.edges.length]).toEqual([count, pairs.filter(([a, b]) => a !== b).length]);
      const bad = [json.graph, ...json.nodes].flatMap(Object.values).filter((value) => Object.is(value, -0));
      expect(bad).toEqual([]);
    }),
  );
});

const small = measuredOf(40, ring(40));

test('progress rises to the end', () => {
  const shares: number[] = [];
  computeIndicators(small, { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('a raised signal stops it', () => {
  expect(() => computeIndicators(small, { signal: { aborted: true } })).toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  );
});

test('a small network gets no estimate; a large one gets one first, with everything else as it will stay', () => {
  const estimates: Indicators[] = [];
  computeIndicators(small, { onEstimate: (found) => estimates.push(found) });
  expect(estimates).toEqual([]);
  const exact = computeIndicators(measuredOf(estimateFrom, ring(estimateFrom)), {
    onEstimate: (found) => estimates.push(found),
  });
  const [estimate] = estimates;
  expect(estimates).toHaveLength(1);
  expect(estimate?.nodes.betweenness).toMatchObject({ pivots: 300, nodes: estimateFrom });
  expect(exact.nodes.betweenness).toMatchObject({ pivots: estimateFrom, nodes: estimateFrom });
  expect({ ...estimate?.nodes, betweenness: 0 }).toEqual({ ...exact.nodes, betweenness: 0 });
  expect(estimate?.graph).toEqual(exact.graph);
});

function ring(count: number): NumberPair[] {
  return range(count).flatMap((i): NumberPair[] => [
    [i, (i + 1) % count],
    [i, (i + 7) % count],
  ]);
}
