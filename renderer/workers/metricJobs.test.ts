import { expect, test } from 'vitest';
import { buildGraph, type GraphSource } from '../../shared/graph/build.ts';
import { computeIndicators } from '../../shared/graph/metrics/indicators.ts';
import type { MetricNews } from './metricJobs.ts';
import { runMetrics } from './metrics.ts';

const open = { validFrom: null, validUntil: null };
const network: GraphSource = {
  actors: ['a', 'b', 'c'].map((id) => ({ id, kind: 'organisation', label: `Stichting ${id}`, ...open })),
  positions: [],
  relations: [{ id: 'r', fromId: 'a', toId: 'b', typeId: 'samen', status: 'existing', ...open }],
  network: { ownActorId: null },
  vocabulary: { domains: [], partnerTypes: [], relationTypes: [] },
};

test('without workers a network is measured in place, with the same outcome and its progress', async () => {
  const built = buildGraph(network, { level: 'all', at: '2026-11-22' });
  const news: MetricNews[] = [];
  expect(await runMetrics(built, { onNews: (each) => news.push(each) })).toEqual(computeIndicators(built));
  expect(news.at(-1)).toEqual({ kind: 'progress', share: 1 });
});
