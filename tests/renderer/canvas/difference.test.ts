// What came, went and changed between two days, as it is marked on the picture.
import { expect, test } from 'vitest';
import { compareDates } from '../../../shared/dated/compareDates.ts';
import { networkAt } from '../../../shared/dated/networkAt.ts';
import { drawDifference } from '../../../shared/map/drawDifference.ts';
import { buildElements } from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';
import { indexNetwork } from '../../../renderer/data/networkIndex.ts';
import type { In } from '../../../shared/api/contract.ts';
import { createTestBackend, type TestBackend } from '../../builders/testBackend.ts';

function differenceOf(backend: TestBackend, from: string, to: string) {
  const whole = backend.ask('network.snapshot', {});
  const on = (onDate: string) => {
    const index = indexNetwork(networkAt(whole, onDate));
    const ids = [...index.actors.keys()];
    return buildElements(index, {
      visible: new Set(ids),
      places: new Map(ids.map((id) => [id, { x: 0, y: 0 }])),
      theme: themes.light,
      domainOf: () => null,
      lineOf: () => '',
      onDate,
    });
  };
  const there = (onDate: string) => new Set<string>(networkAt(whole, onDate).actors.map(({ id }) => id));
  const compared = { comparison: compareDates(whole, from, to), earlier: there(from), later: there(to) };
  const difference = drawDifference(on(from), on(to), compared);
  const { nodes, edges } = difference.elements;
  const sign = (classes: string) => classes.split(' ').at(-1);
  const label = (id: string) => nodes.get(id)?.data.label;
  return {
    ...difference,
    nodes: Object.fromEntries([...nodes.values()].map(({ data, classes }) => [data.label, sign(classes)])),
    lines: Object.fromEntries(
      [...edges.values()].map(({ data, classes }) => [`${label(data.source)}–${label(data.target)}`, sign(classes)]),
    ),
  };
}

function aDecade() {
  const backend = createTestBackend();
  const add = (organisation: In<'organisation.create'>['organisation']) =>
    backend.ask('organisation.create', { organisation }).id;
  const lister = add({ name: 'Lister' });
  const old = add({ name: 'Oud', validUntil: '2025-01-01' });
  const fresh = add({ name: 'Nieuw', validFrom: '2025-01-01' });
  add({ name: 'Huisarts', presence: 'missing' });
  const politie = add({ name: 'Politie' });
  const anna = backend.ask('person.create', { person: { givenName: 'Anna', familyName: 'Proef' } }).id;
  const hire = (organisationId: string, dates: object) =>
    backend.ask('position.create', { position: { personId: anna, organisationId, ...dates } });
  hire(lister, { validUntil: '2025-01-01' });
  hire(politie, { validFrom: '2025-01-01' });
  const relate = (toId: string, relation: object = {}) =>
    backend.ask('relation.create', { relation: { fromId: lister, toId, typeId: 'werkcontact', ...relation } });
  relate(old);
  relate(fresh);
  // The same tie goes on, closer, under another id.
  relate(politie, { intensity: 1, validUntil: '2025-01-01' });
  relate(politie, { intensity: 4, validFrom: '2025-01-01' });
  return backend;
}

test('who came and went is marked, with their lines; who gained or lost somebody has changed', () => {
  const { nodes, lines, actors, relations } = differenceOf(aDecade(), '2024-06-01', '2026-06-01');
  expect(nodes).toEqual({
    Lister: 'changed',
    Nieuw: 'came',
    Politie: 'changed',
    Huisarts: 'aside',
    'Anna Proef': 'changed',
    Oud: 'gone',
  });
  expect(lines).toEqual({
    'Lister–Nieuw': 'came',
    'Lister–Politie': 'changed',
    'Lister–Oud': 'gone',
    'Anna Proef–Politie': 'came',
    'Anna Proef–Lister': 'gone',
  });
  expect({ actors, relations }).toEqual({
    actors: { came: 1, gone: 1, changed: 3 },
    relations: { came: 1, gone: 1, changed: 1 },
  });
});

test('between two days that are the same nothing is marked and nothing steps back', () => {
  const { nodes, lines, elements } = differenceOf(aDecade(), '2025-06-01', '2026-06-01');
  expect(new Set([...Object.values(nodes), ...Object.values(lines)])).toEqual(
    new Set(['organisation', 'missing', 'person', 'relation', 'employment']),
  );
  expect(elements.nodes.size).toBe(5);
});
