// Who is named a key figure, why, and who is not.
import { expect, test } from 'vitest';
import { computeIndicators } from '../../../shared/graph/metrics/indicators.ts';
import { findKeyFigures } from '../../../shared/keyfigures/findKeyFigures.ts';
import { networkFacts } from '../../../shared/keyfigures/networkFacts.ts';
import { graphOf, type KeyFigureChoice } from '../../../shared/keyfigures/source.ts';
import { at, someNetwork, type SomeNetwork } from './someNetwork.ts';

const choice: KeyFigureChoice = { level: 'organisation', at, visible: null, withoutOwnNode: false };

function figures({ snapshot }: SomeNetwork, rest: Partial<KeyFigureChoice> = {}) {
  const built = graphOf(snapshot, { ...choice, ...rest });
  return findKeyFigures(snapshot, built, computeIndicators(built), { ...choice, ...rest });
}

function facts({ snapshot }: SomeNetwork) {
  const built = graphOf(snapshot, choice);
  return networkFacts(snapshot, built, computeIndicators(built).graph, at);
}

/** Two rings of five, tied by one line between Lister and Politie. */
const twoRings = () =>
  someNetwork({
    organisations: [
      'Lister/ggz',
      'Z1/ggz',
      'Z2/ggz',
      'Z3/ggz',
      'Z4/ggz',
      'Politie/om',
      'V1/om',
      'V2/om',
      'V3/om',
      'V4/om',
    ],
    ties: [
      ...['Lister-Z1', 'Z1-Z2', 'Z2-Z3', 'Z3-Z4', 'Z4-Lister', 'Lister-Politie'],
      ...['Politie-V1', 'V1-V2', 'V2-V3', 'V3-V4', 'V4-Politie'],
    ],
  });

test('an empty network, one node and loose nodes name nobody, and every figure is a number or nothing', () => {
  const empty = someNetwork({ organisations: [], ties: [] });
  const one = someNetwork({ organisations: ['Lister'], ties: [] });
  const loose = someNetwork({ organisations: ['A', 'B', 'C'], ties: [] });
  expect([empty, one, loose].map((network) => figures(network))).toEqual([[], [], []]);
  expect(facts(empty)).toEqual({
    ...{ nodes: 0, lines: 0, density: null, averageDegree: null, islands: 0, isolateIds: [], leafIds: [], domains: [] },
    ...{ fresh: { confirmed: 0, of: 0 }, onlyAtTable: 0 },
  });
  expect(facts(one)).toMatchObject({
    nodes: 1,
    density: null,
    averageDegree: 0,
    islands: 1,
    isolateIds: [one.id('Lister')],
  });
  expect(facts(loose)).toMatchObject({ density: 0, islands: 3 });
});

test('under ten nodes there is no rank: only who is tied to most, with the count', () => {
  const star = someNetwork({ organisations: ['Spil', 'A', 'B', 'C'], ties: ['Spil-A', 'Spil-B', 'Spil-C'] });
  const connectors = figures(star).filter(({ kind }) => kind === 'connector');
  expect(connectors.map(({ actorId, reason }) => [actorId, reason])).toEqual([
    [star.id('Spil'), { kind: 'connectorSmall', partners: 3, others: 3 }],
  ]);
  const ring = someNetwork({ organisations: ['A', 'B', 'C', 'D'], ties: ['A-B', 'B-C', 'C-D', 'D-A'] });
  expect(figures(ring)).toEqual([]);
});

test('who stands between two parts is connector, bridge between domains, cut point and end of the only line', () => {
  const network = twoRings();
  const [lister, politie] = [network.id('Lister'), network.id('Politie')];
  const found = figures(network).map(({ kind, actorId, reason }) => [kind, actorId, reason]);
  expect(found.filter(([kind]) => kind === 'connector')).toEqual([
    ['connector', lister, { kind: 'connector', share: 21 / 36, partners: 3 }],
    ['connector', politie, { kind: 'connector', share: 21 / 36, partners: 3 }],
  ]);
  expect(found.filter(([kind]) => kind === 'onlyLine')).toEqual([
    ['onlyLine', lister, { kind: 'onlyLine', otherId: politie, near: 5, far: 5 }],
  ]);
  const loose = ['Z1', 'Z2', 'Z3', 'Z4'].map(network.id);
  expect(found.find(([kind, id]) => kind === 'cutPoint' && id === lister)?.[2]).toEqual({
    kind: 'cutPoint',
    looseIds: loose,
  });
  expect(found.find(([kind, id]) => kind === 'domainBridge' && id === lister)?.[2]).toMatchObject({ pairs: 2 });
  const mixing = facts(network).domains.map(({ members, eiIndex }) => [members, eiIndex]);
  expect(mixing).toEqual([
    [5, -2 / 3],
    [5, -2 / 3],
  ]);
});

test('the one who is the only contact is named with every organisation that hangs on them', () => {
  const network = someNetwork({
    organisations: ['Lister', 'Politie', 'GGZ'],
    persons: ['Anna@Lister', 'Bob@Politie', 'Carla@Politie', 'Dirk@GGZ'],
    ties: ['Lister-Politie'],
  });
  const entrances = figures(network, { level: 'person' }).filter(({ kind }) => kind === 'entrance');
  expect(entrances.map(({ actorId, evidence }) => [actorId, evidence])).toEqual([
    [network.id('Anna'), [network.id('Anna'), network.id('Lister')]],
    [network.id('Dirk'), [network.id('Dirk'), network.id('GGZ')]],
  ]);
  expect(figures(network).filter(({ kind }) => kind === 'entrance')).toEqual([]);
});

test('who carries far more than others is warned for, in a network that is large enough to say so', () => {
  const others = Array.from({ length: 12 }, (_, i) => `P${i}`);
  const network = someNetwork({ organisations: ['Spil', ...others], ties: others.map((name) => `Spil-${name}`) });
  expect(
    figures(network)
      .filter(({ kind }) => kind === 'overloaded')
      .map(({ reason }) => reason),
  ).toEqual([{ kind: 'overloaded', load: { partners: 12, consultations: 0, actions: 0 }, mean: 24 / 13 }]);
});

test('what the filters hide is not there', () => {
  const network = twoRings();
  const visible = new Set(['Lister', 'Z1', 'Z2', 'Z3', 'Z4'].map(network.id));
  expect(figures(network, { visible })).toEqual([]);
});

test('within a kind the order is that of names: not of who carries most', () => {
  const network = twoRings();
  const labels = figures(network)
    .filter(({ kind }) => kind === 'cutPoint')
    .map(({ actorId }) => network.snapshot.actors.find(({ id }) => id === actorId)?.label);
  expect(labels).toEqual(['Lister', 'Politie']);
});
