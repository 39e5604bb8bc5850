// Somebody leaves: what they carried goes on in the hands of the successor, and what was stays on record.
import { beforeEach, describe, expect, test } from 'vitest';
import type { In } from '../../shared/api/contract.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

let backend: TestBackend;
let lister: string;
let politie: string;
let anna: string;
let mo: string;

beforeEach(() => {
  backend = createTestBackend();
  lister = backend.ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  politie = backend.ask('organisation.create', { organisation: { name: 'Politie' } }).id;
  anna = backend.ask('person.create', { person: { givenName: 'Anna', familyName: 'Jansen' } }).id;
  mo = backend.ask('person.create', { person: { givenName: 'Mo', familyName: 'Proef' } }).id;
});

const network = () => backend.ask('network.snapshot', {});
const handOver = (input: Omit<In<'person.handOver'>, 'fromId' | 'toId'>) =>
  backend.ask('person.handOver', { fromId: anna, toId: mo, ...input });
const refusal = (input: Partial<In<'person.handOver'>>) => {
  const reply = backend.dispatch('person.handOver', { fromId: anna, toId: mo, ...input });
  return reply.ok ? 'done' : reply.error.code;
};

const position = (given: Partial<In<'position.create'>['position']> = {}) =>
  backend.ask('position.create', {
    position: { organisationId: lister, personId: anna, roleText: 'teamleider', ...given },
  }).id;
const relation = (given: Partial<In<'relation.create'>['relation']> = {}) =>
  backend.ask('relation.create', { relation: { fromId: anna, toId: politie, typeId: 'werkcontact', ...given } }).id;
const spans = (
  records: readonly { validFrom: string | null; validUntil: string | null }[],
  who: (each: never) => unknown,
) => records.map((each) => [who(each as never), each.validFrom, each.validUntil]);

describe('with a date', () => {
  test('the old function ends that day and the successor has the same from then on', () => {
    const id = position({ validFrom: '2024-01-01', areaIds: ['GM0356'] });
    expect(handOver({ positionIds: [id], onDate: '2027-01-01' })).toEqual({ handedOver: 1, merged: [] });
    const [old, given] = network().positions;
    expect(old).toMatchObject({ id, personId: anna, validFrom: '2024-01-01', validUntil: '2027-01-01' });
    expect(given).toEqual({ ...old, id: given!.id, personId: mo, validFrom: '2027-01-01', validUntil: null });
  });

  test('a function that begins on that day or later moves as it is', () => {
    const id = position({ validFrom: '2027-02-01' });
    handOver({ positionIds: [id], onDate: '2027-01-01' });
    expect(network().positions).toMatchObject([{ id, personId: mo, validFrom: '2027-02-01', validUntil: null }]);
  });

  test('what ended before is left as it was', () => {
    position({ validUntil: '2025-01-01' });
    const before = backend.dump();
    const [old] = network().positions;
    expect(handOver({ positionIds: [old!.id], onDate: '2027-01-01' })).toEqual({ handedOver: 0, merged: [] });
    expect(backend.dump()).toBe(before);
  });

  test('a relation keeps its direction, whichever end the person stands at', () => {
    const towards = relation({ fromId: politie, toId: anna, typeId: 'meldt' });
    handOver({ relationIds: [towards], onDate: '2027-01-01' });
    expect(
      network().relations.map(({ fromId, toId, validFrom, validUntil }) => [fromId, toId, validFrom, validUntil]),
    ).toEqual([
      [politie, anna, null, '2027-01-01'],
      [politie, mo, '2027-01-01', null],
    ]);
  });

  test('a relation the successor has already is merged, and keeps what only one of the two knew', () => {
    const old = relation({ intensity: 4, themeIds: ['mensenhandel'], frequency: 'weekly' });
    const twin = relation({ fromId: politie, toId: mo, frequency: 'monthly', validFrom: '2027-06-01' });
    expect(handOver({ relationIds: [old], onDate: '2027-01-01' })).toEqual({
      handedOver: 1,
      merged: [{ kind: 'relation', keptId: twin }],
    });
    expect(network().relations).toMatchObject([
      { id: old, validUntil: '2027-01-01' },
      { id: twin, intensity: 4, frequency: 'monthly', themeIds: ['mensenhandel'], validFrom: '2027-01-01' },
    ]);
  });

  test('a relation between the two ends, for nobody has one with themselves', () => {
    const id = relation({ toId: mo });
    handOver({ relationIds: [id], onDate: '2027-01-01' });
    expect(network().relations).toMatchObject([{ id, validUntil: '2027-01-01' }]);
  });

  test('who leaves is on the map until that day', () => {
    handOver({ onDate: '2027-01-01', leaves: true });
    expect(network().actors.find(({ id }) => id === anna)).toMatchObject({ validUntil: '2027-01-01' });
  });
});

describe('without a date', () => {
  test('functions, relations and seats move as they are', () => {
    const [at, tie] = [position({ validFrom: '2024-01-01' }), relation({ intensity: 3 })];
    const { id: table } = backend.ask('consultation.create', {
      consultation: { name: 'MDO' },
      participants: [{ actorId: anna, role: 'on_call' }],
    });
    handOver({ positionIds: [at], relationIds: [tie], participationIds: network().participations.map(({ id }) => id) });
    expect(network().positions).toMatchObject([{ id: at, personId: mo, validFrom: '2024-01-01', validUntil: null }]);
    expect(network().relations).toMatchObject([{ id: tie, fromId: mo, toId: politie, intensity: 3 }]);
    expect(network().participations).toMatchObject([{ consultationId: table, actorId: mo, role: 'on_call' }]);
  });

  test('the same function, relation and seat of the successor are kept, those of who leaves are merged into them', () => {
    const positions = [position({ areaIds: ['GM0356'] }), position({ personId: mo })];
    const relations = [relation(), relation({ fromId: mo })];
    backend.ask('consultation.create', {
      consultation: { name: 'MDO' },
      participants: [{ actorId: anna }, { actorId: mo }],
    });
    const [seat, kept] = network().participations;
    const merged = handOver({
      positionIds: [positions[0]!],
      relationIds: [relations[0]!],
      participationIds: [seat!.id],
    });
    expect(merged).toEqual({
      handedOver: 3,
      merged: [
        { kind: 'position', keptId: positions[1] },
        { kind: 'relation', keptId: relations[1] },
        { kind: 'participation', keptId: kept!.id },
      ],
    });
    expect(spans(network().positions, ({ id }: { id: string }) => id)).toEqual([[positions[1], null, null]]);
    expect(network().positions[0]!.areaIds).toEqual(['GM0356']);
    expect(network().relations.map(({ id }) => id)).toEqual([relations[1]]);
    expect(network().participations.map(({ id }) => id)).toEqual([kept!.id]);
  });
});

describe('what has no dates', () => {
  test('the chair goes along with the seat', () => {
    const { id: table } = backend.ask('consultation.create', {
      consultation: { name: 'MDO', chairId: anna },
      participants: [{ actorId: anna }],
    });
    const participationIds = network().participations.map(({ id }) => id);
    expect(refusal({ chairOfIds: [table] })).toBe('CHAIR_NO_PARTICIPANT');
    expect(handOver({ participationIds, chairOfIds: [table] })).toEqual({ handedOver: 2, merged: [] });
    expect(network().actors.find(({ id }) => id === table)).toMatchObject({ chairId: mo });
  });

  test('issues, actions on gaps, invitations and agreements go to the successor', () => {
    const { id: issue } = backend.ask('issue.create', { issue: { kind: 'action', title: 'Bellen', ownerId: anna } });
    const decision = { status: 'action', ownerId: anna, dueOn: '2027-01-31', restsOn: 'x' } as const;
    backend.ask('gap.decide', { gapKey: 'g4|x', ...decision });
    const { id: ggz } = backend.ask('organisation.create', {
      organisation: {
        name: 'GGZ',
        presence: 'missing',
        missing: { stage: 'invited', missedByIds: [lister], invitedById: anna },
      },
    });
    const { id: convenant } = backend.ask('agreement.create', {
      agreement: { name: 'Convenant', parties: [{ actorId: anna, role: 'penvoerder' }, { actorId: mo }] },
    });
    const given = { issueIds: [issue], gapKeys: ['g4|x'], invitationIds: [ggz], agreementIds: [convenant] };
    expect(handOver(given)).toEqual({ handedOver: 4, merged: [] });
    const after = network();
    expect(after.issues).toMatchObject([{ id: issue, ownerId: mo }]);
    expect(after.decisions).toMatchObject([{ gapKey: 'g4|x', ownerId: mo, status: 'action', dueOn: '2027-01-31' }]);
    expect(after.actors.find(({ id }) => id === ggz)).toMatchObject({
      missing: { stage: 'invited', missedByIds: [lister], invitedById: mo },
    });
    expect(after.actors.find(({ id }) => id === convenant)).toMatchObject({
      parties: [{ actorId: mo, role: 'penvoerder' }],
    });
  });
});

describe('refused, with nothing changed', () => {
  test('to oneself, to an organisation, or what is of somebody else', () => {
    const others = [position({ personId: mo }), relation({ fromId: lister })];
    const before = backend.dump();
    expect(refusal({ toId: anna })).toBe('INVALID_INPUT');
    expect(refusal({ toId: politie })).toBe('NOT_FOUND');
    expect(refusal({ positionIds: [others[0]!] })).toBe('NOT_FOUND');
    expect(refusal({ relationIds: [others[1]!] })).toBe('NOT_FOUND');
    expect(refusal({ chairOfIds: [lister] })).toBe('NOT_FOUND');
    expect(backend.dump()).toBe(before);
  });
});

test('it is one step, named after the two, and one undo brings everything back', () => {
  const before = () => backend.dump();
  const ids = { positionIds: [position()], relationIds: [relation()] };
  const as = before();
  handOver({ ...ids, onDate: '2027-01-01', leaves: true });
  expect(backend.ask('history.list', {}).undo).toMatchObject({
    code: 'person.handOver',
    params: { from: 'Anna Jansen', to: 'Mo Proef' },
  });
  backend.ask('history.undo', {});
  expect(before()).toBe(as);
});
