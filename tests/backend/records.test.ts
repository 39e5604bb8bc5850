// What a user may and may not do with partners, contacts, positions and relations.
import { beforeEach, describe, expect, test } from 'vitest';
import { carryRecords } from '../../electron/backend/carryRecords.ts';
import type { Change } from '../../shared/api/effects.ts';
import { noEntities } from '../../shared/network/patchSnapshot.ts';
import { createTestBackend, testToday, type TestBackend } from '../builders/testBackend.ts';

let backend: TestBackend;
let lister: string;
let politie: string;

beforeEach(() => {
  backend = createTestBackend();
  lister = backend.ask('organisation.create', { organisation: { name: 'Lister', typeIds: ['bw'] } }).id;
  politie = backend.ask('organisation.create', { organisation: { name: 'Politie' } }).id;
});

const refusal = (route: string, input: unknown) => {
  const reply = backend.dispatch(route, input);
  return reply.ok ? 'done' : reply.error.code;
};

test('a new organisation needs only a name and says what is not known', () => {
  const [found] = backend.ask('network.entities', { refs: [{ table: 'actor', ids: [politie] }] }).actors;
  expect(found).toEqual({
    id: politie,
    kind: 'organisation',
    name: 'Politie',
    label: 'Politie',
    sortKey: 'politie',
    presence: 'present',
    aliases: [],
    typeIds: [],
    parentId: null,
    scale: null,
    areaIds: [],
    themeIds: [],
    contactPoints: [],
    address: null,
    tagIds: [],
    website: '',
    kvk: '',
    goal: '',
    offers: '',
    doesNotOffer: '',
    expects: '',
    targetGroup: '',
    excludes: '',
    successors: [],
    missing: null,
    logoSha: null,
    source: '',
    confirmedOn: null,
    notes: '',
    validFrom: null,
    validUntil: null,
    createdOn: testToday,
  });
});

test('the first position of a person stands for them until another is chosen', () => {
  const { id: anna } = backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider' },
  });
  backend.ask('position.create', { position: { personId: anna, organisationId: politie, isPrimary: true } });
  const { positions, actors } = backend.ask('network.snapshot', {});
  expect(positions.map((position) => [position.organisationId, position.isPrimary])).toEqual([
    [lister, false],
    [politie, true],
  ]);
  expect(actors.find((actor) => actor.id === anna)).toMatchObject({
    label: 'Anna van Jansen',
    sortKey: 'jansen anna van',
  });
});

describe('a relation', () => {
  test('is laid once: the same type, either way round when it has no direction', () => {
    const relate = (fromId: string, toId: string, typeId: string) =>
      refusal('relation.create', { relation: { fromId, toId, typeId } });
    expect(relate(lister, politie, 'werkcontact')).toBe('done');
    expect(relate(politie, lister, 'werkcontact')).toBe('RELATION_EXISTS');
    expect(relate(lister, politie, 'meldt')).toBe('done');
    expect(relate(politie, lister, 'meldt')).toBe('done');
    expect(relate(lister, politie, 'meldt')).toBe('RELATION_EXISTS');
  });
  test('of the same type may follow one that ended', () => {
    const relate = (validFrom: string | null, validUntil: string | null) =>
      refusal('relation.create', {
        relation: { fromId: lister, toId: politie, typeId: 'meldt', validFrom, validUntil },
      });
    expect(relate(null, '2025-01-01')).toBe('done');
    expect(relate('2025-01-01', null)).toBe('done');
    expect(relate('2024-06-01', '2024-07-01')).toBe('RELATION_EXISTS');
  });
  test.each([
    ['with itself', () => ({ fromId: lister, toId: lister, typeId: 'meldt' }), 'SAME_ENDS'],
    ['to somebody who is not there', () => ({ fromId: lister, toId: 'weg', typeId: 'meldt' }), 'NOT_FOUND'],
    ['of an unknown type', () => ({ fromId: lister, toId: politie, typeId: 'onzin' }), 'NOT_FOUND'],
    [
      'that ends before it begins',
      () => ({ fromId: lister, toId: politie, typeId: 'meldt', validFrom: '2026-02-01', validUntil: '2026-01-01' }),
      'FROM_AFTER_UNTIL',
    ],
    ['with intensity 6', () => ({ fromId: lister, toId: politie, typeId: 'meldt', intensity: 6 }), 'INVALID_INPUT'],
    [
      'with a note that holds a citizen service number',
      () => ({ fromId: lister, toId: politie, typeId: 'meldt', note: 'bsn 111222333' }),
      'BSN_IN_NOTES',
    ],
  ])('%s is refused and nothing changes', (_name, relation, code) => {
    const before = backend.dump();
    expect(refusal('relation.create', { relation: relation() })).toBe(code);
    expect(backend.dump()).toBe(before);
  });
});

test('the goal of a network and the reason of a decision hold no citizen service number', () => {
  const before = backend.dump();
  const reason = 'Afgesproken over bsn 111222333';
  const decision = {
    gapKey: 'g1|T4|wonen',
    status: 'not_applicable',
    ownerId: null,
    dueOn: null,
    restsOn: '',
  } as const;
  expect(refusal('network.update', { goal: reason })).toBe('BSN_IN_NOTES');
  expect(refusal('gap.decide', { ...decision, reason })).toBe('BSN_IN_NOTES');
  expect(backend.dump()).toBe(before);
});

test('no issue holds a citizen service number, in its title or in its note', () => {
  const id = backend.ask('issue.create', { issue: { kind: 'action', title: 'Bellen' } }).id;
  const before = backend.dump();
  const bsn = 'bsn 111222333';
  expect(refusal('issue.create', { issue: { kind: 'issue', title: bsn } })).toBe('BSN_IN_NOTES');
  expect(refusal('issue.update', { id, patch: { title: bsn } })).toBe('BSN_IN_NOTES');
  expect(refusal('issue.update', { id, patch: { note: bsn } })).toBe('BSN_IN_NOTES');
  expect(backend.dump()).toBe(before);
});

test('an organisation is never part of itself, however long the way round', () => {
  const team = backend.ask('organisation.create', { organisation: { name: 'Team', parentId: lister } }).id;
  expect(refusal('organisation.update', { id: lister, patch: { parentId: team } })).toBe('PARENT_CYCLE');
  expect(refusal('organisation.update', { id: lister, patch: { parentId: lister } })).toBe('PARENT_CYCLE');
  expect(refusal('organisation.update', { id: politie, patch: { parentId: team } })).toBe('done');
});

test('removing an organisation takes its positions and relations along, and leaves its people', () => {
  backend.ask('person.create', { person: { familyName: 'Proef' }, position: { organisationId: lister } });
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  backend.ask('actor.remove', { ids: [lister] });
  const { actors, positions, relations } = backend.ask('network.snapshot', {});
  expect([actors.map((actor) => actor.label).toSorted(), positions, relations]).toEqual([['Politie', 'Proef'], [], []]);
});

test('a picture that was only shown is kept in the same step as the change that would change it', () => {
  const before = backend.dump();
  backend.ask('organisation.create', {
    organisation: { name: 'Derde' },
    at: { x: 5, y: 6 },
    places: [{ actorId: lister, x: 1, y: 2 }],
  });
  const { placements } = backend.ask('network.snapshot', {});
  expect(placements.map(({ x, y }) => [x, y])).toEqual(
    expect.arrayContaining([
      [1, 2],
      [5, 6],
    ]),
  );
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('a theme is found again whatever its case and accents', () => {
  const { id } = backend.ask('theme.ensure', { label: 'Eérgerelateerd geweld' });
  expect(backend.ask('theme.ensure', { label: 'eergerelateerd GEWELD' }).id).toBe(id);
});

describe('text', () => {
  test.each([
    ['NUL and control signs', 'Lis\u0000ter\u0007', 'Lister'],
    ['hard spaces', '\u00a0De\u00a0 Poort ', 'De Poort'],
    ['a lone half of a sign', 'Lister \ud800', 'Lister \ufffd'],
    ['what looks like SQL', "Robert'); DROP TABLE actor;--", "Robert'); DROP TABLE actor;--"],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s is kept as the user will see it', (_name, given, kept) => {
    const { id } = backend.ask('organisation.create', { organisation: { name: given } });
    expect(backend.ask('network.entities', { refs: [{ table: 'actor', ids: [id] }] }).actors[0]?.label).toBe(kept);
  });
  test('a name of nothing but spaces is no name', () => {
    expect(refusal('organisation.create', { organisation: { name: ' \u200b ' } })).toBe('INVALID_INPUT');
  });
});

describe('what is told to the windows', () => {
  test('names exactly the records a command touched, and has them with it', () => {
    const told: unknown[] = [];
    backend.subscribe((event) => told.push(event));
    const { id } = backend.ask('person.create', {
      person: { familyName: 'Proef' },
      position: { organisationId: lister },
      at: { x: 1, y: 2 },
    });
    const { actors, positions, placements } = backend.ask('network.snapshot', {});
    expect(told).toEqual([
      {
        type: 'data.changed',
        change: {
          revision: 3,
          changeSetId: 3,
          effects: [
            { table: 'actor', op: 'added', ids: [id] },
            { table: 'position', op: 'added', ids: positions.map((position) => position.id) },
            { table: 'placement', op: 'added', ids: [`main|${id}`] },
          ],
          records: { ...noEntities, actors: actors.filter((actor) => actor.id === id), positions, placements },
        },
      },
    ]);
  });
  test('a change in a list of an organisation is a change of the organisation', () => {
    const reply = backend.dispatch('organisation.update', {
      id: lister,
      patch: { aliases: ['Lister BV'], typeIds: ['mo'] },
    });
    expect(reply).toMatchObject({ change: { effects: [{ table: 'actor', op: 'changed', ids: [lister] }] } });
  });
  test('an undone step has the records as they are again, and those that are gone are not among them', () => {
    backend.ask('organisation.update', { id: lister, patch: { name: 'Lister Utrecht' } });
    const renamed = backend.dispatch('history.undo', {});
    expect(renamed).toMatchObject({ change: { records: { actors: [{ id: lister, label: 'Lister' }] } } });
    const { id } = backend.ask('organisation.create', { organisation: { name: 'Proef' } });
    expect(backend.dispatch('history.undo', {})).toMatchObject({
      change: { effects: [{ table: 'actor', op: 'removed', ids: [id] }], records: noEntities },
    });
  });
  test('records that cannot be read after the change are left out: it is on disk, and no refusal', () => {
    const change: Change = { revision: 4, changeSetId: 7, effects: [{ table: 'actor', op: 'changed', ids: [lister] }] };
    const unread = () => {
      throw new Error('disk I/O error');
    };
    expect(carryRecords(change, unread)).toBe(change);
  });
  test('a change of many records names them and leaves them to be asked for', () => {
    const ids = Array.from({ length: 21 }, (_, i) => `a${i}`);
    const change: Change = { revision: 4, changeSetId: 7, effects: [{ table: 'actor', op: 'changed', ids }] };
    expect(carryRecords(change, () => noEntities)).toBe(change);
  });
  test('many records are not named one by one', () => {
    const items = Array.from({ length: 250 }, (_, index) => ({
      actorId: backend.ask('organisation.create', { organisation: { name: `Partner ${index}` } }).id,
      x: index,
      y: 0,
    }));
    expect(backend.dispatch('placement.move', { items })).toMatchObject({
      change: { effects: [{ table: 'placement', op: 'many', ids: [] }] },
    });
  });
});
