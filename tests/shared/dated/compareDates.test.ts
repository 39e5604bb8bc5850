// The network on a day, and the difference between two days, on a real network.
import { beforeEach, expect, test } from 'vitest';
import { compareDates } from '../../../shared/dated/compareDates.ts';
import { networkAt } from '../../../shared/dated/networkAt.ts';
import { createTestBackend, type TestBackend } from '../../builders/testBackend.ts';

const before = '2025-01-01';
const after = '2026-01-01';
const between = '2025-06-01';

let backend: TestBackend;
const snapshot = () => backend.ask('network.snapshot', {});
const organisation = (name: string, period: object = {}) =>
  backend.ask('organisation.create', { organisation: { name, ...period } }).id;

beforeEach(() => {
  backend = createTestBackend();
});

test('a record counts from its first day until the day it ends, that day not included', () => {
  organisation('Van maart tot juni', { validFrom: '2025-03-01', validUntil: '2025-06-01' });
  const shown = (date: string) => networkAt(snapshot(), date).actors.map((actor) => actor.label);
  expect([shown('2025-02-28'), shown('2025-03-01'), shown('2025-05-31'), shown('2025-06-01')]).toEqual([
    [],
    ['Van maart tot juni'],
    ['Van maart tot juni'],
    [],
  ]);
});

test('a tie to who is not there yet is not there either', () => {
  const lister = organisation('Lister');
  const later = organisation('Later', { validFrom: after });
  backend.ask('relation.create', { relation: { fromId: lister, toId: later, typeId: 'werkcontact' } });
  backend.ask('agreement.create', {
    agreement: { name: 'Convenant', parties: [{ actorId: lister }, { actorId: later }] },
  });
  const then = networkAt(snapshot(), between);
  expect(then.relations).toEqual([]);
  expect(then.actors.find((actor) => actor.kind === 'agreement')).toMatchObject({ parties: [{ actorId: lister }] });
  expect(networkAt(snapshot(), after)).toEqual(snapshot());
});

test('names who came, who went and what became different', () => {
  const lister = organisation('Lister');
  organisation('Oud', { validUntil: between });
  const nieuw = organisation('Nieuw', { validFrom: between });
  backend.ask('organisation.create', { organisation: { name: 'Gemist', presence: 'missing' } });
  const { id: anna } = backend.ask('person.create', {
    person: { givenName: 'Anna', familyName: 'Proef' },
    position: { organisationId: lister, roleId: 'wijkagent', validUntil: between },
  });
  backend.ask('position.create', {
    position: { personId: anna, organisationId: nieuw, roleText: 'teamleider', validFrom: between },
  });
  const { id: mdo } = backend.ask('consultation.create', {
    consultation: { name: 'MDO', stage: 'running', introducedOn: between },
    participants: [{ actorId: lister }],
  });
  backend.ask('participation.create', { participation: { consultationId: mdo, actorId: nieuw, validFrom: between } });
  const tie = { fromId: lister, toId: anna, typeId: 'werkcontact' };
  backend.ask('relation.create', { relation: { ...tie, intensity: 1, validUntil: between } });
  const { id: closer } = backend.ask('relation.create', {
    relation: { fromId: anna, toId: lister, typeId: 'werkcontact', intensity: 4, validFrom: between },
  });

  const { organisations, persons, relations, consultations } = compareDates(snapshot(), before, after);
  expect(organisations).toEqual({
    added: [{ id: nieuw, name: 'Nieuw' }],
    removed: [{ id: expect.any(String), name: 'Oud' }],
    changed: [{ id: lister, name: 'Lister', gained: [], lost: ['Anna Proef, Wijkagent'] }],
  });
  expect(persons).toEqual({
    added: [],
    removed: [],
    changed: [{ id: anna, name: 'Anna Proef', gained: ['teamleider, Nieuw'], lost: ['Wijkagent, Lister'] }],
  });
  expect(relations).toMatchObject({ added: [], removed: [], changed: [{ id: closer, gained: ['4'], lost: ['1'] }] });
  expect(consultations.changed).toEqual([{ id: mdo, name: 'MDO', gained: ['Nieuw'], lost: ['pilot'] }]);
});

test('a day compared with itself has no difference', () => {
  organisation('Lister', { validFrom: before });
  const nothing = { added: [], removed: [], changed: [] };
  expect(compareDates(snapshot(), after, after)).toEqual({
    organisations: nothing,
    persons: nothing,
    relations: nothing,
    consultations: nothing,
  });
});
