// What is more than writing a row: words that take each other's place, and areas that lie in one another.
import { expect, test } from 'vitest';
import { createTestBackend } from '../builders/testBackend.ts';

const typesOf = (backend: ReturnType<typeof createTestBackend>) =>
  backend.ask('network.snapshot', {}).vocabulary.partnerTypes;
const areaOf = (backend: ReturnType<typeof createTestBackend>, id: string) =>
  backend.ask('network.snapshot', {}).vocabulary.areas.find((area) => area.id === id);

test('a type that takes the place of the one above it stands where that one stood', () => {
  const backend = createTestBackend();
  const { id: middle } = backend.ask('word.create', {
    list: 'partner_type',
    word: { label: 'Wijk-GGZ', domainId: 'zorg', parentId: 'ggz' },
  });
  const { id: low } = backend.ask('word.create', {
    list: 'partner_type',
    word: { label: 'Buurt-GGZ', domainId: 'zorg', parentId: middle },
  });
  const { id: beside } = backend.ask('word.create', {
    list: 'partner_type',
    word: { label: 'Straat-GGZ', domainId: 'zorg', parentId: middle },
  });
  backend.ask('word.remove', { list: 'partner_type', id: middle, replacementId: low });
  const parents = new Map(typesOf(backend).map((type) => [type.id, type.parentId]));
  expect([parents.get(low), parents.get(beside), parents.has(middle)]).toEqual(['ggz', low, false]);
});

test('a role that is renamed is found by its new name and no longer by its old one, and undo turns that back', () => {
  const backend = createTestBackend();
  const { id: organisationId } = backend.ask('organisation.create', { organisation: { name: 'Politie Voorbeeld' } });
  const { id: personId } = backend.ask('person.create', { person: { givenName: 'Anna', familyName: 'Voorbeeld' } });
  backend.ask('position.create', { position: { personId, organisationId, roleId: 'wijkagent' } });
  const found = (text: string) => backend.ask('search.find', { text }).some((hit) => hit.id === personId);
  expect([found('wijkagent'), found('buurtagent')]).toEqual([true, false]);
  backend.ask('word.update', { list: 'role', id: 'wijkagent', patch: { label: 'Buurtagent' } });
  expect([found('wijkagent'), found('buurtagent')]).toEqual([false, true]);
  backend.ask('history.undo', {});
  expect([found('wijkagent'), found('buurtagent')]).toEqual([true, false]);
});

test('a district lies in its municipality, moves to another and leaves no trace when it goes', () => {
  const backend = createTestBackend();
  const before = backend.dump();
  const { id } = backend.ask('area.create', {
    area: { kind: 'district', name: 'Jutphaas-Voorbeeld', withinId: 'GM0356' },
  });
  expect(areaOf(backend, 'GM0356')?.memberIds).toEqual([id]);
  backend.ask('area.update', { id, patch: { withinId: 'GM0321' } });
  expect([areaOf(backend, 'GM0356')?.memberIds, areaOf(backend, 'GM0321')?.memberIds]).toEqual([[], [id]]);
  backend.ask('area.remove', { id });
  expect(backend.dump()).toBe(before);
  backend.ask('history.undo', {});
  expect(areaOf(backend, 'GM0321')?.memberIds).toEqual([id]);
});

test('an area cannot lie in what it holds, nor go while another own area holds it', () => {
  const backend = createTestBackend();
  const { id } = backend.ask('area.create', { area: { kind: 'district', name: 'Noord', memberIds: ['GM0356'] } });
  expect(() => backend.ask('area.update', { id, patch: { withinId: 'GM0356' } })).toThrow('AREA_CYCLE');
  backend.ask('area.create', { area: { kind: 'set', name: 'Kring', memberIds: [id] } });
  expect(() => backend.ask('area.remove', { id })).toThrow('STILL_IN_USE');
});

test('two areas of the user do not have one name, but one may be called as a municipality is', () => {
  const backend = createTestBackend();
  const { id } = backend.ask('area.create', { area: { kind: 'set', name: 'Nieuwegein' } });
  expect(() => backend.ask('area.create', { area: { kind: 'district', name: 'nieuwegein' } })).toThrow('WORD_EXISTS');
  const { id: other } = backend.ask('area.create', { area: { kind: 'set', name: 'Kring' } });
  expect(() => backend.ask('area.update', { id: other, patch: { name: 'Nieuwegein' } })).toThrow('WORD_EXISTS');
  backend.ask('area.update', { id, patch: { name: 'NIEUWEGEIN' } });
  expect(areaOf(backend, id)?.name).toBe('NIEUWEGEIN');
});

test('a domain is put before another or at the end, the others keep their order, and undo puts it back', () => {
  const backend = createTestBackend();
  const order = () => backend.ask('network.snapshot', {}).vocabulary.domains.map(({ id }) => id);
  const before = order();
  const [first, second, third] = before;
  backend.ask('word.place', { list: 'domain', id: third ?? '', beforeId: first ?? null });
  expect(order()).toEqual([third, first, second, ...before.slice(3)]);
  backend.ask('word.place', { list: 'domain', id: first ?? '', beforeId: null });
  expect(order()).toEqual([third, second, ...before.slice(3), first]);
  expect(() => backend.ask('word.place', { list: 'phase', id: first ?? '', beforeId: null })).toThrow('NOT_FOUND');
  backend.ask('history.undo', {});
  backend.ask('history.undo', {});
  expect(order()).toEqual(before);
});
