// Searching 100,000 persons: the whole route against the same question asked with LIKE on the same data.
import { createBackend } from '../../../electron/backend/createBackend.ts';
import { openNetworkFile } from '../../../electron/backend/db/open.ts';
import { makeBigNetwork, openBare } from '../bigNetwork.ts';
import { quantile } from '../measure.ts';
import type { BenchGroup } from '../types.ts';

const questions = [
  'jans',
  'fenna tuin',
  'sudema',
  'wijkagent',
  'oever aa',
  'cafe',
  'teamleider berg',
  'ylva',
  'linde',
  'zorggroep wa',
];

export const group: BenchGroup = {
  name: 'search',
  run: ({ folder, report }) => {
    const path = makeBigNetwork(folder, { organisations: 2_000, persons: 100_000, relations: 0 });
    const { db, isReadOnly } = openNetworkFile(path, null);
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
    const bare = openBare(path);
    const like = bare.prepare(
      `SELECT a.id, a.label FROM actor a JOIN search_doc d ON d.actor_id = a.id
       WHERE a.label LIKE @text OR d.roles LIKE @text OR d.organisations LIKE @text OR d.contact LIKE @text ORDER BY a.sort_key LIMIT 30`,
    );
    const rounds = Array.from({ length: 20 }, () => questions).flat();
    const ours = rounds.map((text) => timed(() => backend.dispatch('search.find', { text })));
    const theirs = rounds.slice(0, 40).map((text) => timed(() => like.all({ text: `%${text}%` })));
    backend.close();
    bare.close();
    report({
      name: 'search p50, 100,000 persons',
      value: quantile(ours, 0.5),
      unit: 'ms',
      target: 2,
      peer: { name: 'LIKE', value: quantile(theirs, 0.5) },
      targetRatio: 0.25,
    });
    report({ name: 'search p95, 100,000 persons', value: quantile(ours, 0.95), unit: 'ms', target: 50 });
  },
};

function timed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
