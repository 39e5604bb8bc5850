// The network as a table, from a real network.
import { describe, expect, test } from 'vitest';
import { indexNetwork } from '../../../renderer/data/networkIndex.ts';
import { tiesOf } from '../../../shared/map/graphElements.ts';
import { buildMatrix, groupIndexOf, mostRows, pairAt, type MatrixOptions } from '../../../shared/map/matrix.ts';
import { createTestBackend, testToday } from '../../builders/testBackend.ts';

function aRegion() {
  const { ask } = createTestBackend();
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, politie, portaal, mitros] = ['Lister', 'Politie', 'Portaal', 'Mitros'].map(add);
  const anna = ask('person.create', { person: { familyName: 'Anna' }, position: { organisationId: lister! } }).id;
  const relate = (fromId: string, toId: string, typeId: string, intensity: number | null = null) =>
    ask('relation.create', { relation: { fromId, toId, typeId, intensity } }).id;
  const ids = { lister: lister!, politie: politie!, portaal: portaal!, mitros: mitros!, anna };
  const matrix = (given: Partial<MatrixOptions> = {}) => {
    const index = indexNetwork(ask('network.snapshot', {}));
    return buildMatrix(index, {
      visible: new Set(index.actors.keys()),
      onDate: testToday,
      ties: tiesOf(index, testToday),
      groupKeys: new Map(),
      compareGroups: (a, b) => (a.key < b.key ? -1 : 1),
      ...given,
    });
  };
  return { ask, ids, relate, matrix };
}

describe('a table of who with whom', () => {
  test('has a cell for each pair that is tied, the same from both sides, with the closest existing relation in front', () => {
    const { ids, relate, matrix, ask } = aRegion();
    const light = relate(ids.lister, ids.politie, 'werkcontact', 1);
    const close = relate(ids.politie, ids.lister, 'verwijst', 4);
    const wished = relate(ids.lister, ids.portaal, 'werkcontact', 5);
    ask('relation.update', { id: wished, patch: { status: 'desired' } });
    const table = matrix();
    const at = (a: string, b: string) => pairAt(table, table.rowOf.get(a)!, table.rowOf.get(b)!);
    expect(at(ids.lister, ids.politie)?.relations.map(({ id }) => id)).toEqual([close, light]);
    expect(at(ids.politie, ids.lister)).toBe(at(ids.lister, ids.politie));
    expect(at(ids.lister, ids.portaal)?.relations.map(({ status }) => status)).toEqual(['desired']);
    expect([at(ids.lister, ids.mitros), at(ids.lister, ids.lister)]).toEqual([null, null]);
    expect(at(ids.anna, ids.lister)).toMatchObject({ relations: [], thin: [{ classes: 'employment' }] });
  });

  test('knows which way a relation with a direction goes, and no way for one without', () => {
    const { ids, relate, matrix } = aRegion();
    relate(ids.lister, ids.politie, 'verwijst');
    relate(ids.lister, ids.portaal, 'werkcontact');
    const table = matrix();
    const pairOf = (a: string, b: string) => pairAt(table, table.rowOf.get(a)!, table.rowOf.get(b)!)!;
    const { arrows, first } = pairOf(ids.lister, ids.politie);
    const isForward = table.ids[first] === ids.lister;
    expect(arrows).toEqual({ forward: isForward, backward: !isForward });
    expect(pairOf(ids.lister, ids.portaal).arrows).toEqual({ forward: false, backward: false });
  });

  test('groups stand together in the order that was asked, with totals between them', () => {
    const { ids, relate, matrix } = aRegion();
    relate(ids.lister, ids.politie, 'werkcontact');
    relate(ids.portaal, ids.politie, 'werkcontact');
    relate(ids.portaal, ids.mitros, 'werkcontact');
    const groupKeys = new Map([
      [ids.lister, 'zorg'],
      [ids.anna, 'zorg'],
      [ids.portaal, 'wonen'],
      [ids.mitros, 'wonen'],
    ]);
    const table = matrix({ groupKeys, compareGroups: (a, b) => b.key.localeCompare(a.key) });
    expect(table.groups).toEqual([
      { key: 'zorg', start: 0, end: 2 },
      { key: 'wonen', start: 2, end: 4 },
      { key: '', start: 4, end: 5 },
    ]);
    expect([0, 1, 2, 3, 4].map((row) => groupIndexOf(table, row))).toEqual([0, 0, 1, 1, 2]);
    // Anna works at Lister; Portaal and Mitros; Lister and Portaal with Politie, which has no group.
    expect([...table.totals]).toEqual([1, 0, 1, 0, 1, 1, 1, 1, 0]);
  });

  test('leaves out who is not visible and what ended', () => {
    const { ids, relate, matrix, ask } = aRegion();
    const ended = relate(ids.lister, ids.politie, 'werkcontact');
    ask('relation.update', { id: ended, patch: { status: 'ended' } });
    const table = matrix({ visible: new Set([ids.lister, ids.politie]) });
    expect(new Set(table.ids)).toEqual(new Set([ids.lister, ids.politie]));
    expect(table.pairsOf).toEqual([[], []]);
  });

  test('of more than it can hold it takes those with the most ties, and says how many stay out', () => {
    const people = Array.from({ length: mostRows + 5 }, (_, i) => ({
      id: `p${String(i).padStart(5, '0')}`,
      kind: 'organisation' as const,
      validFrom: null,
      validUntil: null,
    }));
    const source = { organisations: people, persons: [], consultations: [], agreements: [], relations: new Map() };
    const tie = { id: 't', source: 'p02004', target: 'p02003', relationId: '', width: 1, classes: 'part' };
    const table = buildMatrix(source as never, {
      visible: new Set(people.map(({ id }) => id)),
      onDate: testToday,
      ties: [tie],
      groupKeys: new Map(),
      compareGroups: () => 0,
    });
    expect([table.ids.length, table.leftOut, table.rowOf.has('p02004'), table.rowOf.has('p02002')]).toEqual([
      mostRows,
      5,
      true,
      false,
    ]);
  });
});

test('of nobody it is empty', () => {
  const { matrix } = aRegion();
  expect(matrix({ visible: new Set() })).toMatchObject({ ids: [], groups: [], pairsOf: [], leftOut: 0 });
});
