// Wat als … wegvalt: what falls apart and what loses its only carrier.
import { expect, test } from 'vitest';
import { whatIf } from '../../../shared/keyfigures/whatIf.ts';
import { at, someNetwork } from './someNetwork.ts';

test('taking the middle of a chain away leaves two islands, and says who is cut off', () => {
  const network = someNetwork({ organisations: ['A', 'B', 'C', 'D'], ties: ['A-B', 'B-C', 'C-D'] });
  const { built: _, ...found } = whatIf(network.snapshot, [network.id('B')], at);
  expect(found).toMatchObject({
    goneIds: [network.id('B')],
    islandsBefore: 1,
    islandsAfter: 2,
    looseIds: [network.id('A')],
    lostRelationIds: network.snapshot.relations.slice(0, 2).map(({ id }) => id),
    lostTies: [],
  });
});

test('a person takes along the only way between two organisations, and the only contact of one', () => {
  const network = someNetwork({
    organisations: ['Lister/bw', 'Politie/politie', 'GGZ/ggz'],
    persons: ['Anna@Lister', 'Bob@Politie', 'Carla@Lister', 'Dirk@GGZ'],
    ties: ['Anna-Bob', 'Lister-GGZ', 'Dirk-Anna'],
  });
  const [lister, politie] = [network.id('Lister'), network.id('Politie')];
  expect(whatIf(network.snapshot, [network.id('Anna')], at)).toMatchObject({
    lostTies: [[lister, politie]],
    withoutContactIds: [],
    unreachedTypeIds: [],
    lostTypeIds: [],
  });
  expect(whatIf(network.snapshot, [network.id('Anna'), network.id('Carla')], at)).toMatchObject({
    withoutContactIds: [lister],
    unreachedTypeIds: ['bw'],
    lostTypeIds: [],
  });
});

test('the only organisation of a type takes the type along', () => {
  const network = someNetwork({ organisations: ['Lister/bw', 'Portaal/corp', 'Mitros/corp'], ties: [] });
  expect(whatIf(network.snapshot, [network.id('Lister')], at).lostTypeIds).toEqual(['bw']);
  expect(whatIf(network.snapshot, [network.id('Portaal')], at).lostTypeIds).toEqual([]);
});

test('nobody, somebody unknown and everybody are answered too', () => {
  const network = someNetwork({ organisations: ['A', 'B'], ties: ['A-B'] });
  const all = [network.id('A'), network.id('B')];
  const islands = [[], ['weg'], all].map((gone) => {
    const { islandsBefore, islandsAfter, goneIds } = whatIf(network.snapshot, gone, at);
    return [islandsBefore, islandsAfter, goneIds.length];
  });
  expect(islands).toEqual([
    [1, 1, 0],
    [1, 1, 0],
    [1, 0, 2],
  ]);
});
