import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../../../shared/map/graphElements.ts';
import { chooseFolding, isTooLarge } from '../../../../shared/graph/fold/chooseFolding.ts';
import { groupKeysOf, groupName } from '../../../../shared/graph/fold/groupings.ts';
import { indexNetwork } from '../../../../renderer/data/networkIndex.ts';
import type { Folding } from '../../../../shared/schema/view.ts';
import { createTestBackend } from '../../../builders/testBackend.ts';

const [utrecht, nieuwegein] = ['GM0344', 'GM0356'];

/** Lister in Nieuwegein with a team, whose coach works in Utrecht; Politie in both; an overleg, and a volunteer of nobody. */
function aRegion() {
  const backend = createTestBackend();
  const organisation = (name: string, more: object) =>
    backend.ask('organisation.create', { organisation: { name, ...more } }).id;
  const lister = organisation('Lister', { areaIds: [nieuwegein], typeIds: ['bw'] });
  const team = organisation('Team Oost', { parentId: lister });
  const politie = organisation('Politie', { areaIds: [utrecht, nieuwegein], typeIds: ['politie'] });
  const anna = backend.ask('person.create', {
    person: { givenName: 'Anna' },
    position: { organisationId: team, roleText: 'begeleider' },
  }).id;
  const coach = backend.ask('person.create', {
    person: { givenName: 'Mo' },
    position: { organisationId: team, roleText: 'coach', areaIds: [utrecht] },
  }).id;
  const free = backend.ask('person.create', { person: { givenName: 'Fenna' } }).id;
  const overleg = backend.ask('consultation.create', { consultation: { name: 'Veldtafel', areaIds: [utrecht] } }).id;
  backend.ask('relation.create', { relation: { fromId: politie, toId: free, typeId: 'werkcontact' } });
  const index = indexNetwork(backend.ask('network.snapshot', {}));
  const keysBy = (folding: Folding) => groupKeysOf(index, folding, tiesOf(index, '2026-11-21'));
  return { lister, team, politie, anna, coach, free, overleg, keysBy };
}

describe('an actor falls in the group', () => {
  test('of its municipality; people where they work, who works in several apart, as who is not known', () => {
    const { lister, team, politie, anna, coach, free, overleg, keysBy } = aRegion();
    expect(keysBy('municipality')).toEqual(
      new Map([
        [lister, `municipality:${nieuwegein}`],
        [team, `municipality:${nieuwegein}`],
        [politie, 'municipality:*'],
        [anna, `municipality:${nieuwegein}`],
        [coach, `municipality:${utrecht}`],
        [free, 'municipality:?'],
        [overleg, `municipality:${utrecht}`],
      ]),
    );
  });

  test('of the organisation at the top', () => {
    const { lister, team, politie, anna, coach, keysBy } = aRegion();
    const listers = [lister, team, anna, coach].map((id) => [id, `parent:${lister}`] as const);
    expect(keysBy('parent')).toEqual(new Map([...listers, [politie, `parent:${politie}`]]));
  });

  test('of its domain; a team without a type has none', () => {
    const { lister, team, politie, anna, free, keysBy } = aRegion();
    const keys = keysBy('domain');
    expect([lister, politie, team, anna, free].map((id) => keys.get(id))).toEqual([
      'domain:wonen',
      'domain:veiligheid',
      'domain:?',
      'domain:?',
      'domain:?',
    ]);
  });

  test('of its community, which goes by its oldest member, or of those who are tied to nobody', () => {
    const { lister, team, politie, anna, coach, free, overleg, keysBy } = aRegion();
    const keys = keysBy('community');
    expect(keys.get(overleg)).toBe('community:?');
    expect(new Set([lister, team, anna, coach].map((id) => keys.get(id)))).toEqual(new Set([`community:${lister}`]));
    expect([politie, free].map((id) => keys.get(id))).toEqual([`community:${politie}`, `community:${politie}`]);
  });

  test('of nothing when nothing is folded', () => {
    expect(aRegion().keysBy('none')).toEqual(new Map());
  });
});

test('a key says by what it is folded and into what', () => {
  expect(groupName('municipality:GM0356')).toEqual({ folding: 'municipality', id: 'GM0356' });
  expect(groupName('parent:a:b')).toEqual({ folding: 'parent', id: 'a:b' });
  expect(groupName('o12')).toBeNull();
});

describe('a network opens', () => {
  test('folded from 2,000 shapes and lines on, but does not fold under who adds to it', () => {
    expect(isTooLarge({ nodes: 800, ties: 1_200, wasSingle: false })).toBe(false);
    expect(isTooLarge({ nodes: 801, ties: 1_200, wasSingle: false })).toBe(true);
    expect(isTooLarge({ nodes: 801, ties: 1_200, wasSingle: true })).toBe(false);
    expect(isTooLarge({ nodes: 1_201, ties: 1_800, wasSingle: true })).toBe(true);
  });

  test('folded by what says enough of most', () => {
    const many = (prefix: string, groups: number, of = 10) =>
      new Map(Array.from({ length: of }, (_, i) => [`a${i}`, `${prefix}:${i % groups}`]));
    const keysBy = (known: Partial<Record<Folding, ReadonlyMap<string, string>>>) => (folding: Folding) =>
      known[folding] ?? new Map<string, string>();
    expect(chooseFolding(20, keysBy({ municipality: many('m', 5) }))).toBe('municipality');
    expect(chooseFolding(21, keysBy({ municipality: many('m', 5), domain: many('d', 3, 15) }))).toBe('domain');
    expect(chooseFolding(10, keysBy({ municipality: many('m', 2), domain: many('d', 2) }))).toBe('community');
    expect(
      chooseFolding(10, keysBy({ municipality: new Map([...many('m', 5)].map(([id]) => [id, 'municipality:?'])) })),
    ).toBe('community');
  });
});
