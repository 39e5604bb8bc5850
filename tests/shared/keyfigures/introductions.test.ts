// Stel aan elkaar voor: which pairs come first, and which are no advice.
import { expect, test } from 'vitest';
import { introductions } from '../../../shared/keyfigures/introductions.ts';
import { graphOf } from '../../../shared/keyfigures/source.ts';
import { at, someNetwork, type SomeNetwork } from './someNetwork.ts';

const graph = ({ snapshot }: SomeNetwork) =>
  graphOf(snapshot, { level: 'organisation', at, visible: null, withoutOwnNode: false });

/** Lister knows everybody; nobody else knows another. */
const star = () =>
  someNetwork({
    organisations: ['Lister/ggz', 'GGZ/ggz', 'Versl/versl', 'Politie/politie'],
    ties: ['Lister-GGZ', 'Lister-Versl', 'Lister-Politie'],
  });

test('a bridge between domains goes before a pair of one domain', () => {
  const network = star();
  const found = introductions(graph(network), []);
  expect(found.map(({ oneId, otherId, sharedIds }) => [oneId, otherId, sharedIds])).toEqual([
    [network.id('GGZ'), network.id('Politie'), [network.id('Lister')]],
    [network.id('Versl'), network.id('Politie'), [network.id('Lister')]],
    [network.id('GGZ'), network.id('Versl'), [network.id('Lister')]],
  ]);
  expect(found.map(({ domains }) => domains?.lines ?? null)).toEqual([1, 1, null]);
});

test('a pair that closes a gap goes before everything, and says which', () => {
  const network = star();
  const gap = { key: 'g6|x', actorIds: [network.id('Versl'), network.id('GGZ')] };
  expect(introductions(graph(network), [gap])[0]).toMatchObject({ otherId: network.id('Versl'), gapKey: 'g6|x' });
});

test('who know each other, or share nobody, are not introduced', () => {
  const known = someNetwork({ organisations: ['A', 'B', 'C'], ties: ['A-B', 'B-C', 'A-C'] });
  const apart = someNetwork({ organisations: ['A', 'B', 'C', 'D'], ties: ['A-B', 'C-D'] });
  const empty = someNetwork({ organisations: [], ties: [] });
  expect([known, apart, empty].map((network) => introductions(graph(network), []))).toEqual([[], [], []]);
});
