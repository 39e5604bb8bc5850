// Finding records by any word on them, whatever is typed.
import { beforeEach, expect, test } from 'vitest';
import { importOf } from '../builders/importOf.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

let backend: TestBackend;
const find = (text: string) => backend.ask('search.find', { text }).map((hit) => hit.label);

beforeEach(() => {
  backend = createTestBackend();
  const { id: team } = backend.ask('organisation.create', {
    organisation: {
      name: 'Sociaal team Súdwest-Fryslân',
      aliases: ['Gebiedsteam'],
      typeIds: ['wijkteam'],
      areaIds: ['GM1900'],
    },
  });
  backend.ask('person.create', {
    person: {
      givenName: 'Ylva',
      prefix: 'van der',
      familyName: 'Zorg',
      themeIds: ['mensenhandel'],
      contactPoints: [{ kind: 'email', value: 'y.zorg@team.example.org' }],
      notes: 'Bereikbaar op dinsdag',
    },
    position: { organisationId: team, roleText: 'zorgcoördinator' },
  });
  backend.ask('organisation.create', { organisation: { name: 'Woningcorporatie De Poort' } });
});

test.each([
  ['the beginning of a name', 'gebieds', ['Sociaal team Súdwest-Fryslân']],
  ['without accents', 'sudwest fryslan', ['Sociaal team Súdwest-Fryslân', 'Ylva van der Zorg']],
  ['inside a word', 'corporat', ['Woningcorporatie De Poort']],
  ['a role', 'zorgcoordinator', ['Ylva van der Zorg']],
  ['a theme: who knows all about it', 'mensenhandel', ['Ylva van der Zorg']],
  ['a question in a sentence', 'Wie weet alles van mensenhandel?', ['Ylva van der Zorg']],
  ['another tussenvoegsel', 'ylva van den zorg', ['Ylva van der Zorg']],
  ['the family name before the tussenvoegsel', 'Zorg, van der', ['Ylva van der Zorg']],
  ['an e-mail address', 'y.zorg@team', ['Ylva van der Zorg']],
  ['a note', 'dinsdag', ['Ylva van der Zorg']],
  ['nothing', '', []],
  ['only signs', '"*-(', []],
  ['an unfinished quote', '"poort', ['Woningcorporatie De Poort']],
  ['operators as words', 'NOT AND NEAR(', []],
  ['a column filter as words', 'label:poort', []],
])('finds by %s', (_name, text, expected) => expect(find(text)).toEqual(expected));

test('follows every change, and its undoing', () => {
  const poort = backend.ask('search.find', { text: 'poort' })[0]?.id ?? '';
  backend.ask('organisation.update', { id: poort, patch: { name: 'De Haven' } });
  expect([find('poort'), find('haven')]).toEqual([[], ['De Haven']]);
  backend.ask('history.undo', {});
  expect([find('poort'), find('haven')]).toEqual([['Woningcorporatie De Poort'], []]);
});

test('renaming an organisation finds its people by the new name', () => {
  const team = backend.ask('search.find', { text: 'gebiedsteam' })[0]?.id ?? '';
  backend.ask('organisation.update', { id: team, patch: { name: 'Buurtzaam' } });
  expect(find('buurtzaam')).toEqual(['Buurtzaam', 'Ylva van der Zorg']);
  backend.ask('actor.remove', { ids: [team] });
  expect(find('buurtzaam')).toEqual([]);
  expect(find('ylva')).toEqual(['Ylva van der Zorg']);
});

test('stays sound when thousands come in and go again at once', () => {
  const lines = Array.from({ length: 1_500 }, (_, index) => `Partner ${index};Ria;Proef${index};`);
  backend.ask('import.apply', importOf(backend, ['Organisatie;Voornaam;Achternaam;Functie', ...lines]));
  expect(find('proef1499')).toEqual(['Ria Proef1499']);
  for (const direction of ['undo', 'redo', 'undo'] as const) backend.ask(`history.${direction}`, {});
  expect(find('proef1499')).toEqual([]);
  expect(find('poort')).toEqual(['Woningcorporatie De Poort']);
  for (const index of ['search', 'search_inside']) {
    backend.db.prepare(`INSERT INTO ${index}(${index}, rank) VALUES('integrity-check', 1)`).run();
  }
});

test('a department is found by the new name of what it is part of', () => {
  const backend = createTestBackend();
  const { id: parent } = backend.ask('organisation.create', { organisation: { name: 'Abrona' } });
  const { id } = backend.ask('organisation.create', { organisation: { name: 'Team Zuid', parentId: parent } });
  backend.ask('organisation.update', { id: parent, patch: { name: 'Kwadraad' } });
  expect(backend.ask('search.find', { text: 'team kwadraad' }).map((hit) => hit.id)).toEqual([id]);
});
